#include "core/store/CrmBaseTable.h"

#include "core/base/Json.h"
#include "core/domain/crmValue.h"

#include <QJsonArray>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView untakenMember{"untaken"}; // No field of ours is called so.

QJsonArray untakenJson(const CrmBase &base)
{
    QJsonArray list;
    for (auto it = base.untaken.cbegin(); it != base.untaken.cend(); ++it)
        list.append(QJsonObject{{u"kind"_s, static_cast<int>(it.key().first)}, {u"field"_s, it.key().second},
            {u"push"_s, it->push.text()}, {u"rule"_s, it->rule},
            {u"digest"_s, QString::fromLatin1(it->digest.toHex())}});
    return list;
}

void readUntaken(const QJsonArray &list, CrmBase &base)
{
    for (const QJsonValue &one : list) {
        const auto kind = one["kind"_L1].toInt() == 0 ? ContactRow::Kind::Company : ContactRow::Kind::Person;
        base.untaken.insert({kind, one["field"_L1].toString()},
            {.push = EntryId(one["push"_L1].toString()),
                .rule = one["rule"_L1].toString(),
                .digest = QByteArray::fromHex(one["digest"_L1].toString().toLatin1())});
    }
}

} // namespace

Result<CrmBase> CrmBaseTable::load(const CustomerId &customer)
{
    auto row = m_database.query(
        u"SELECT base_json, asked FROM crm_base WHERE connection = :connection AND customer_id = :customer"_s,
        {{":connection"_L1, m_connection.text()}, {":customer"_L1, customer.text()}});
    if (!row)
        return fail(row.error());
    CrmBase base;
    if (!row->next())
        return base;
    const Result<QJsonObject> json = parseJsonObject(row->value(0).toString().toUtf8());
    if (!json)
        return fail(Error{.kind = ErrorKind::Storage, .rule = u"json.damaged"_s, .value = customer.text()});
    for (auto it = json->constBegin(); it != json->constEnd(); ++it)
        if (const auto field = crmFieldFrom(it.key()))
            base.values.insert(*field, it.value().toString());
    readUntaken(json->value(untakenMember).toArray(), base);
    base.asked = row->value(1).toByteArray();
    return base;
}

Result<void> CrmBaseTable::save(const CustomerId &customer, const CrmBase &base)
{
    QJsonObject json;
    for (auto it = base.values.constBegin(); it != base.values.constEnd(); ++it)
        json.insert(codeOf(it.key()), it.value().isNull() ? u""_s : it.value());
    const QByteArray digest = crmContentDigest(json);
    if (!base.untaken.isEmpty())
        json.insert(untakenMember, untakenJson(base));
    return m_database.execute(
        u"INSERT OR REPLACE INTO crm_base (connection, customer_id, base_json, digest, asked)"
        " VALUES (:connection, :customer, :json, :digest, :asked)"_s,
        {{":connection"_L1, m_connection.text()}, {":customer"_L1, customer.text()},
            {":json"_L1, QString::fromUtf8(canonicalJson(json))}, {":digest"_L1, digest},
            {":asked"_L1,
                base.asked.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(base.asked)}});
}

Result<void> CrmBaseTable::remove(const CustomerId &customer)
{
    return m_database.execute(
        u"DELETE FROM crm_base WHERE connection = :connection AND customer_id = :customer"_s,
        {{":connection"_L1, m_connection.text()}, {":customer"_L1, customer.text()}});
}

} // namespace quittance
