#pragma once

#include "core/domain/PaymentRow.h"

#include <QTimeZone>
#include <QWidget>

class QFormLayout;
class QPushButton;

namespace quittance {

class AmountLabel;
class Chip;
class PlainLabel;

//! Everything about one payment: what came, what of it is left, what it pays. Shows values; what is pressed
//! is reported.
class PaymentPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PaymentPane(QTimeZone zone, QWidget *parent);

    void showPayment(const PaymentRow &payment);

signals:
    void invoiceWanted(const QString &number);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showFacts(const PaymentRow &payment);
    void showPays(const PaymentRow &payment);

    const QTimeZone m_zone;
    Chip *m_chip;
    PlainLabel *m_customer;
    PlainLabel *m_caption;
    AmountLabel *m_amount;
    QFormLayout *m_facts;
};

} // namespace quittance
