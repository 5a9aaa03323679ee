#pragma once

#include "core/domain/BankCsvProfile.h"
#include "core/domain/BankImportReport.h"
#include "core/domain/BankMatchOrder.h"
#include "core/domain/BankRule.h"

#include <QJsonObject>

namespace quittance {

// The JSON of statements and their movements, documented in docs/cli.md. Changes are additions.

QJsonObject bankLineShape(const BankLineRow &row);
QJsonObject bankMatchShape(const BankMatchRow &match);
QJsonObject bankStatementShape(const BankStatementRow &statement);
QJsonObject bankReportShape(const BankImportReport &report);
QJsonObject bankOutcomeShape(const QList<BankMatchOutcome> &outcomes);
QJsonObject bankRuleShape(const BankRule &rule);

//! A movement's or rule's number as a person wrote it. InvalidInput usage.number; field: what it is of.
Result<qint64> bankNumberFrom(const QString &field, const QString &word);

} // namespace quittance
