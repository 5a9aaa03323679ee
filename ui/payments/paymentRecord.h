#pragma once

#include "core/domain/Dispute.h"
#include "core/domain/PaymentRow.h"
#include "ui/widgets/CellTable.h"

#include <QTimeZone>

#include <optional>

namespace quittance {

//! The columns of the table of payments, in their order.
enum class PaymentColumn : quint8 {
    Date,
    Customer,
    Method,
    Amount,
    Fee,
    Net,
    Refunded,
    Left,
    Withdrawn,
    Currency,
    AnswerBy,
    Status,
    Pays,
    Payout,
    Connection,
    Reference,
    ValueDate,
    Recorded,
};

QList<RecordColumn> paymentColumns();

//! One payment as a row, with the dispute over it where there is one.
Record paymentRecord(
    const PaymentRow &row, const std::optional<Dispute> &dispute, QDate today, const QTimeZone &zone);

} // namespace quittance
