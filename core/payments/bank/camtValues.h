#pragma once

#include "core/domain/Money.h"
#include "core/payments/bank/XmlPiece.h"
#include "core/payments/bank/bankFileError.h"

#include <QDate>

namespace quittance {

//! The amount of an element such as <Amt Ccy="EUR">8.850</Amt>. InvalidInput at the element:
//! bank_file.amount_malformed (also below zero: the direction stands elsewhere), .currency_unknown.
Result<Money> camtAmount(const XmlPiece &amount, qint64 entry);
//! Without an attribute that names the currency, as in sums.
Result<Money> camtAmount(const XmlPiece &amount, Currency currency, qint64 entry);

//! +1 for CRDT, −1 for DBIT in the element's CdtDbtInd. bank_file.field_missing, .field_malformed.
Result<int> camtSign(const XmlPiece &element, qint64 entry);

//! The day in <Dt> or <DtTm> below an element such as BookgDt; null where the element is not there.
//! bank_file.date_malformed.
Result<QDate> camtDate(const XmlPiece *element, qint64 entry);

} // namespace quittance
