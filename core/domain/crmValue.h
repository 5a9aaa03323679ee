#pragma once

#include "core/domain/CrmMapping.h"

#include <QByteArray>
#include <QJsonObject>

namespace quittance {

//! The form in which values are compared: what only looks different has the same form. Anything is a text:
//! what cannot be understood as its type ("N/A" for an amount) keeps its words, and so differs from all that
//! can. Empty means that there is no value. country (ISO 3166-1 alpha-2, may be empty) helps to read phone
//! numbers.
//!
//! Text: NFC, white space trimmed and simplified; Lines: the same a line, without empty ones; Email: lower
//! case; Phone: E.164; Country: ISO 3166-1 alpha-2; TaxId: as registers write it; Currency: ISO 4217; Terms:
//! "NET14"; Amount: "-1234.5", without grouping, exponent and trailing zeros; Day: "2026-11-28"; Instant:
//! "2026-11-28T16:00:00Z".
QString normalCrmValue(CrmFieldType type, const QString &text, const QString &country = {});

//! The text as a mapping has it: done twice it is the same.
QString changedCrmText(CrmChange change, const QString &text);

//! "-1234.5" of "-1,234.50" or "-1.2345e3"; nullopt when the text is no number of at most 30 digits. No
//! rounding.
std::optional<QString> plainNumber(QStringView text);

//! Days from issue to due of "NET14", "net 30 days" or "14"; nullopt when it is none.
std::optional<int> termDaysOf(QStringView text);

//! The calendar day of "2026-11-28", "2026-11-28T23:59:59+14:00" (the day it is written with) or of midnight
//! UTC in milliseconds since 1970; null when it is none.
QDate dayOf(QStringView text);

//! The same values with an empty text for each null: canonical JSON knows no null, and no value there is an
//! empty text.
QJsonObject crmTexts(const QJsonObject &values);

//! SHA-256 of the values' content: the order of keys and white space at the ends and between words do not
//! matter; null and an empty text are the same.
QByteArray crmContentDigest(const QJsonObject &values);

} // namespace quittance
