#pragma once

#include "core/domain/Money.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace quittance {

class Pill;

//! Which currency a chart shows: buttons where there are few, a list where there are many; hidden where there
//! is nothing to choose.
class CurrencyPills final : public QWidget
{
    Q_OBJECT

public:
    explicit CurrencyPills(QWidget *parent);

    //! What was chosen stays, where it is still there; until somebody chooses, it is the first.
    void setCurrencies(const QList<Currency> &currencies);
    std::optional<Currency> current() const;

signals:
    void chosen();

private:
    void take(qsizetype place);
    void mark();

    QHBoxLayout *m_row;
    QComboBox *m_list;
    QList<Pill *> m_pills;
    QList<Currency> m_currencies;
    qsizetype m_current = 0;
    bool m_isChosen = false;
};

} // namespace quittance
