#pragma once

#include "core/crm/CrmConnector.h"

#include <functional>

#include <QSet>

namespace quittance {

//! "Account" or "Contact".
QString salesforceObject(CrmKind kind);

//! What we would read of a kind, without the system's fields.
const QStringList &salesforceFields(CrmKind kind);

//! Ids are 15 or 18 letters and digits. Whatever stands in a query must be one.
bool isSalesforceId(const QString &text);

//! "2026-11-23T06:00:00Z", as queries want it.
QString salesforceInstant(const QDateTime &utc);
//! UTC, of "2026-11-23T06:00:00.000+0000"; invalid when it is no instant.
QDateTime salesforceTime(const QString &text);

//! Reads a row of a query or, with all values as texts, of a CSV file. asked: the fields that were selected;
//! one that is missing or null is empty. BadReply without an id.
Result<CrmRecord> readSalesforceRecord(CrmKind kind, const QJsonObject &row, const QStringList &asked);

//! What every object tells of a row: its id, when it changed, whether it is deleted and merged into which.
Result<CrmRecord> readSalesforceRow(const QJsonObject &row, const QString &object);

//! The trimmed text of a field; empty where it is absent or none.
using SalesforceText = std::function<QString(QLatin1StringView field)>;

CrmFields salesforceListFields(CrmKind kind, const SalesforceText &text);
//! A field that every row carries, beside its values.
bool isOfTheSystem(const QString &field);

} // namespace quittance
