#pragma once

#include <QString>

namespace quittance {

//! The name of an account of the ledger: "Receivables" for "receivable", "Balance at Stripe" for
//! "clearing:stripe", "VAT 19 %" for "tax:S:190000". A name that is not ours stays as it is.
QString ledgerAccountText(const QString &account);

//! Where money came in, short enough for a column: "Stripe" for "clearing:stripe", "Bank", "Cash".
QString moneyPlaceText(const QString &account);

} // namespace quittance
