#pragma once

#include "core/domain/Money.h"

#include <QFrame>
#include <QList>

namespace quittance {

class PlainLabel;

//! The line under a table: left what is selected, right what is shown, each with one sum per currency. Sums
//! of different currencies are never added. A click copies.
class SumStrip final : public QFrame
{
    Q_OBJECT

public:
    //! name goes before the sums: "Open"; section before the objects' names: "invoices".
    SumStrip(const QString &section, const QString &name, QWidget *parent = nullptr);

    void setName(const QString &name) { m_name = name; } //!< For the next sums.
    void showSelected(qint64 count, const QList<Money> &sums);
    //! Sums under a name of their own.
    struct Part {
        QString name;
        QList<Money> sums;
    };
    //! Several for one selection; what has no sum is left out.
    void showSelectedParts(qint64 count, const QList<Part> &parts);
    void showAll(qint64 count, const QList<Money> &sums);
    QString selectedText() const;
    QString shownText() const;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override; //!< Copies the half that was pressed.
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *addDot();
    static QString sumText(const QString &name, const QList<Money> &sums);

    QString m_name;
    PlainLabel *m_selectedCount;
    PlainLabel *m_selectedDot; //!< Of its own: it stays between, whichever way the words run.
    PlainLabel *m_selectedSums;
    PlainLabel *m_shownCount;
    PlainLabel *m_shownDot;
    PlainLabel *m_shownSums;
};

//! One sum per currency of the amounts, the book's own first. Zero sums are left out.
QList<Money> sumsPerCurrency(const QList<Money> &amounts);

} // namespace quittance
