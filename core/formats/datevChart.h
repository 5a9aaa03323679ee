#pragma once

#include <QMap>
#include <QString>

namespace quittance {

//! The accounts that DATEV's standard charts have for what a book does, by the rest of the setting's key
//! after "datev.": "account.bank", "revenue.S.19". Accounts have four digits; those of revenue know their VAT
//! by themselves and need no key. Empty for a chart that is none of "skr03" and "skr04".
QMap<QString, QString> datevChart(const QString &name);

} // namespace quittance
