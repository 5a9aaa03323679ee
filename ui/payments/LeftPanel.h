#pragma once

#include "core/domain/Money.h"

#include <QFrame>

namespace quittance {

class PlainLabel;

//! What is left of some money while it is handed out, and that it stays the customer's credit.
class LeftPanel final : public QFrame
{
    Q_OBJECT

public:
    LeftPanel(const QString &name, const QString &customer, QWidget *parent);

    //! Whose credit it stays.
    void setCustomer(const QString &customer);
    void setLeft(Money left);

private:
    QString m_customer;
    Money m_left{0, Currency::of("EUR")};
    PlainLabel *m_words;
    PlainLabel *m_amount;
};

} // namespace quittance
