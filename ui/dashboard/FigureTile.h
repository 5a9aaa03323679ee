#pragma once

#include "core/domain/Money.h"

#include <QList>
#include <QWidget>

namespace quittance {

class Card;
class FigureLine;
class PlainLabel;

//! One figure of the book: large in the first currency, a line for each of the others.
class FigureTile final : public QWidget
{
    Q_OBJECT

public:
    struct Figure {
        Money amount{0, Currency::of("EUR")};
        QString count; //!< "128 invoices"
    };

    FigureTile(const QString &name, const QString &title, QWidget *parent);

    //! The first is the large one. None: nothing yet.
    void show(const QList<Figure> &figures);
    //! The large figures of all of them, this one too, have the size of the smallest.
    void standBeside(const QList<FigureTile *> &all) { m_all = all; }

signals:
    void wanted(quittance::Currency currency);

private:
    FigureLine *addLine(bool isLarge);
    int sizeOfAll() const;

    const QString m_name;
    const QString m_title;
    Card *m_card;
    PlainLabel *m_nothing;
    QList<FigureLine *> m_lines;
    QList<FigureTile *> m_all;
    QList<Currency> m_currencies; //!< Of the lines.
};

} // namespace quittance
