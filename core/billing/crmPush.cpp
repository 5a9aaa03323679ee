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
        .transform([&](const auto &fields) { return comparison.contentOf(fields, *base); });
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
    CrmRecordTable records(database, connection, told.kind);
    const auto row = records.find(remoteId);
    if (!row)
        return fail(row.error());
    QJsonObject values = *row ? QJsonDocument::fromJson((*row)->raw).object() : QJsonObject();
    for (auto it = told.values.constBegin(); it != told.values.constEnd(); ++it)
        values.insert(it.key(), it.value());
    for (const CrmMapping &mapping : *mappings) {
        const QString second = crmContinuation(connection.text(), mapping, *mappings);
        const bool isTold = told.values.contains(mapping.remote) || told.values.contains(second);
        // Where one of two was not taken, they say what they did of it.
        const std::optional<QString> text = crmToldText(values, mapping.remote, second);
        if (mapping.kind == told.kind && isTold && text)
            base->values.insert(
                mapping.field, normalCrmValue(typeOf(mapping.field), *text, known->address.country));
    }
    for (const QString &field : told.values.keys())
        base->untaken.remove(CrmBase::Place(told.kind, field));
    if (const Result<void> saved = bases.save(known->id, *base); !saved)
        return saved;
    if (const Result<void> linked = noteCrmCreated(database, connection, known->id, told.kind, remoteId);
        !linked)
        return linked;

    if (!*row)
        return {}; // Another record took it than we know: the next reading brings it.
    CrmRecordRow record = **row;
    const QByteArray raw = QJsonDocument(values).toJson(QJsonDocument::Compact);
    record.raw = raw;
    record.hash = crmRecordHash(raw, record.companyId);
    return records.put(record);
}

Result<void> noteCrmUntaken(Database &database, const ConnectionId &connection, const CustomerId &customer,
    const EntryId &push, const QList<CrmUntaken> &untaken)
{
    const Result<Customer> known = CustomerTable(database).byId(customer);
    if (!known)
        return fail(known.error());
    CrmBaseTable bases(database, connection);
    Result<CrmBase> base = bases.load(known->id);
    if (!base)
        return fail(base.error());
    for (const CrmUntaken &one : untaken)
        base->untaken.insert({one.kind, one.field},
            {.push = push, .rule = one.rule, .digest = crmContentDigest({{one.field, one.text}})});
    return bases.save(known->id, *base);
}

} // namespace quittance
