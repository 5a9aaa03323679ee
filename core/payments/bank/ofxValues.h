#pragma once

#include "core/domain/Money.h"

#include <QDate>

namespace quittance {

//! The day of "20261103120000.000[+1:CET]", as the bank's clock has it. Null where it is none.
QDate ofxDate(QStringView text);

//! "-12.90", "+5", ".50", "1190,00". A comma is a decimal sign and never parts thousands; what could be
//! either is refused. Errors: those of Money::parse.
Result<Money> ofxAmount(QString text, Currency currency);

} // namespace quittance
