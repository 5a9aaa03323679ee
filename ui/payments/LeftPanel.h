#pragma once

#include "core/domain/Money.h"

#include <QFrame>

#include <optional>

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
    //! Nothing while an amount cannot be read, or may be read in two ways.
    void setLeft(const std::optional<Money> &left);

private:
    QString m_customer;
    std::optional<Money> m_left;
    PlainLabel *m_words;
    PlainLabel *m_amount;
};

} // namespace quittance
