#pragma once

#include "core/base/Id.h"
#include "core/domain/Money.h"

#include <QDate>

#include <optional>

namespace quittance {

//! A statement of one of our bank accounts that was read.
struct BankStatementRow {
    EntryId entry; //!< The BankStatementImported.
    QString accountMark; //!< Equal for statements of one account.
    QString account; //!< As it is shown: "DE89 •••• 3000".
    Currency currency = Currency::of("EUR");
    QString format; //!< "camt.053", "mt940", …
    QString statement; //!< The bank's id; may be empty.
    QString number; //!< The bank's; may be empty.
    QDate from; //!< May be null.
    QDate through; //!< Likewise.
    std::optional<Money> opening;
    std::optional<Money> closing;
    qint64 lines = 0; //!< Movements in it.
    qint64 known = 0; //!< Of them known before.
    bool isIntraday = false; //!< Its movements come again in another statement.
};

} // namespace quittance
