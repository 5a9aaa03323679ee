#include "core/store/CrmBaseTable.h"

#include "core/base/Json.h"
#include "core/domain/crmValue.h"

namespace quittance {

using namespace Qt::StringLiterals;

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
    base.asked = row->value(1).toByteArray();
    return base;
}

Result<void> CrmBaseTable::save(const CustomerId &customer, const CrmBase &base)
{
    QJsonObject json;
    for (auto it = base.values.constBegin(); it != base.values.constEnd(); ++it)
        json.insert(codeOf(it.key()), it.value().isNull() ? u""_s : it.value());
    return m_database.execute(
        u"INSERT OR REPLACE INTO crm_base (connection, customer_id, base_json, digest, asked)"
        " VALUES (:connection, :customer, :json, :digest, :asked)"_s,
        {{":connection"_L1, m_connection.text()}, {":customer"_L1, customer.text()},
            {":json"_L1, QString::fromUtf8(canonicalJson(json))}, {":digest"_L1, crmContentDigest(json)},
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
