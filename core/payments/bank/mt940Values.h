#pragma once

#include "core/domain/BankStatement.h"
#include "core/payments/bank/Mt940Fields.h"

namespace quittance {

//! "C261102EUR10000,00" of the fields 60 and 62.
struct Mt940Balance {
    QDate on;
    Money amount{0, Currency::of("EUR")};

    //! bank_file.field_malformed, .date_malformed, .currency_unknown, .amount_malformed at the field.
    static Result<Mt940Balance> from(const Mt940Field &field);
};

//! Field 61: a movement without its details. Empty where it is only expected (EC, ED). Errors as above.
Result<std::optional<BankLine>> mt940Movement(const Mt940Field &field, Currency currency);

//! YYMMDD; years from 1980 to 2079. Interest is reckoned in months of thirty days, so 29 and 30 February
//! mean its last day. Null where it is no date.
QDate mt940Date(QStringView digits);

//! The day MMDD that lies nearest to another: across New Year, too. Null where it is none.
QDate mt940DateNear(QStringView digits, QDate near);

} // namespace quittance
