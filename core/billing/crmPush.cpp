#include "core/billing/crmPush.h"

#include "core/base/Json.h"
#include "core/billing/CreateInCrm.h"
#include "core/billing/CrmComparison.h"
#include "core/domain/crmContinuation.h"
#include "core/domain/crmValue.h"
#include "core/store/CrmMappingTable.h"
#include "core/store/CustomerTable.h"

#include <QJsonDocument>

namespace quittance {

using namespace Qt::StringLiterals;

QByteArray CrmPushContent::bytes() const
{
    QJsonObject whole;
    for (const CrmTell &tell : records)
        whole.insert(tell.kind == ContactRow::Kind::Company ? u"company"_s : u"person"_s,
            QJsonObject{{u"id"_s, tell.remoteId}, {u"values"_s, crmTexts(tell.values)}});
    return canonicalJson(whole);
}

Result<CrmPushContent> crmPushContent(
    Database &database, const ConnectionId &connection, const CustomerId &customer, const QDateTime &now)
{
    CrmComparison comparison(database, connection, now);
    const Result<Customer> known = CustomerTable(database).byId(customer);
    if (!known)
        return fail(known.error());
    const Result<CrmBase> base = CrmBaseTable(database, connection).load(known->id);
    if (!base)
        return fail(base.error());
    return comparison.open()
        .and_then([&] { return comparison.fields(*known, *base); })
        .transform([&](const auto &fields) { return comparison.contentOf(fields); });
}

Result<void> noteCrmTold(Database &database, const ConnectionId &connection, const CustomerId &customer,
    const CrmTell &told, const QString &remoteId)
{
    const Result<Customer> known = CustomerTable(database).byId(customer);
    if (!known)
        return fail(known.error());
    CrmBaseTable bases(database, connection);
    Result<CrmBase> base = bases.load(known->id);
    const auto mappings = CrmMappingTable(database, connection).all();
    if (!base || !mappings)
        return fail(base ? mappings.error() : base.error());
    for (const CrmMapping &mapping : *mappings) {
        const std::optional<QString> text = crmToldText(
            told.values, mapping.remote, crmContinuation(connection.text(), mapping, *mappings));
        if (mapping.kind == told.kind && text)
            base->values.insert(
                mapping.field, normalCrmValue(typeOf(mapping.field), *text, known->address.country));
    }
    if (const Result<void> saved = bases.save(known->id, *base); !saved)
        return saved;
    if (const Result<void> linked = noteCrmCreated(database, connection, known->id, told.kind, remoteId);
        !linked)
        return linked;

    CrmRecordTable records(database, connection, told.kind);
    const auto row = records.find(remoteId);
    if (!row)
        return fail(row.error());
    if (!*row)
        return {}; // Another record took it than we know: the next reading brings it.
    CrmRecordRow record = **row;
    QJsonObject values = QJsonDocument::fromJson(record.raw).object();
    for (auto it = told.values.constBegin(); it != told.values.constEnd(); ++it)
        values.insert(it.key(), it.value());
    const QByteArray raw = QJsonDocument(values).toJson(QJsonDocument::Compact);
    record.raw = raw;
    record.hash = crmRecordHash(raw, record.companyId);
    return records.put(record);
}

} // namespace quittance
