#pragma once

#include "core/base/Error.h"
#include "core/formats/DatevBatch.h"

#include <QByteArray>

namespace quittance {

//! A booking batch as DATEV reads it ("EXTF" version 700, format Buchungsstapel 13, 125 columns):
//! Windows-1252, semicolons, CRLF, decimal commas. The file's name must begin with "EXTF_" and end with
//! ".csv". Bookings of nothing are left out, DATEV refuses them.
//!
//! InvalidInput. Of the header, the field named: datev.adviser, datev.client, datev.account_length,
//! datev.period (not in one fiscal year). Of a booking, the document number as field: datev.amount_too_large
//! (beyond 9,999,999,999.99), datev.amount_too_precise (a third decimal), datev.account, datev.tax_key,
//! datev.date_outside (of the period). datev.too_many_bookings: more than 99,999.
Result<QByteArray> datevBatch(const DatevHeader &header, const QList<DatevBooking> &bookings);

} // namespace quittance
