#pragma once

#include "core/domain/Money.h"

#include <QDate>
#include <QString>

#include <optional>

namespace quittance {

//! What a record of the book is.
enum class RecordKind : quint8 { Invoice, Customer, Payment, BankLine };

//! A record that a search found, as one line of a list of all kinds shows it.
struct FoundRecord {
    RecordKind kind = RecordKind::Invoice;
    QString id; //!< Of a bank line its number.
    QString name; //!< Number, customer's name, way of payment, or what a movement says.
    QString party; //!< Customer or payer; may be empty.
    QDate on;
    std::optional<Money> amount;

    friend bool operator==(const FoundRecord &, const FoundRecord &) = default;
};

} // namespace quittance
