#include "core/store/CrmContactTable.h"

#include "core/domain/searchText.h"
#include "core/store/SqlValues.h"
#include "core/store/collectedRows.h"
#include "core/store/crmSearchText.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What a text that looks like a phone number is looked for as: "030 89-99" as "308999", for it may be stored
//! with a country in front. Empty when it does not look like one.
QString phoneKey(const QString &text)
{
    constexpr qsizetype fewest = 4;
    for (const QChar c : text)
        if (!c.isDigit() && !c.isSpace() && !QStringView(u"+-/().").contains(c))
            return {};
    QString digits = digitsOf(text);
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits.size() >= fewest ? digits : QString();
}

const QString listed
    = u"SELECT c.connection, c.kind, c.remote_id, c.name, c.email, c.phone, coalesce(company.name, "
      u"c.company),"
      " c.domain, coalesce(owner.name, ''), c.changed_ms,"
      " (SELECT min(customer_id) FROM crm_link AS link WHERE link.connection = c.connection"
      " AND link.kind = c.kind AND link.remote_id = c.remote_id), c.id, coalesce(linked.name, ''),"
      " (SELECT e.occurred_at FROM entry AS e WHERE e.subject = linked.id AND e.kind = 'CustomerSaved'"
      " AND e.actor NOT LIKE 'sync:%' ORDER BY e.seq DESC LIMIT 1),"
      " coalesce((SELECT CASE WHEN f.state IN ('done', 'dropped') THEN NULL ELSE coalesce(nullif(f.answer, "
      "''),"
      " t.answer, '') END FROM effect AS f LEFT JOIN outbox_attempt AS t ON t.entry_id = f.entry_id"
      " WHERE f.customer_id = linked.id AND f.what = 'crm_push' AND f.connection = c.connection"
      " ORDER BY f.seq DESC LIMIT 1), (SELECT base.base_json ->> '$.untaken[0].rule' FROM crm_base AS base"
      " WHERE base.connection = c.connection AND base.customer_id = linked.id), ''),"
      " EXISTS (SELECT 1 FROM crm_conflict AS x WHERE x.connection = c.connection"
      " AND x.customer_id = linked.id AND x.state = 0),"
      " EXISTS (SELECT 1 FROM effect AS f WHERE f.customer_id = linked.id AND f.what = 'crm_push'"
      " AND f.connection = c.connection AND f.state = 'requested')"
      " FROM %1crm_contact AS c"
      " LEFT JOIN crm_contact AS company ON company.connection = c.connection AND company.kind = 0"
      " AND company.remote_id = c.company_id"
      " LEFT JOIN crm_owner AS owner ON owner.connection = c.connection AND owner.remote_id = c.owner_id"
      " LEFT JOIN customer AS linked ON linked.id = (SELECT min(customer_id) FROM crm_link AS link"
      " WHERE link.connection = c.connection AND link.kind = c.kind AND link.remote_id = c.remote_id)"
      " WHERE "_s;

//! CROSS: the names first, for they are in order.
const QString byName = u"crm_contact_name AS n CROSS JOIN "_s;

const QString nameMatches = u"(instr(n.search, ?) > 0 OR (? <> '' AND instr(n.search, ?) > 0))"
                            " ORDER BY n.search, n.contact"_s;

} // namespace

CrmContactTable::CrmContactTable(Database &database)
    : m_name(database,
        u"INSERT OR IGNORE INTO crm_contact_name SELECT search, id FROM crm_contact"
        " WHERE connection = ? AND kind = ? AND remote_id = ?"_s)
    , m_lastKey(database, u"SELECT coalesce(max(id), 0) FROM crm_record"_s)
    , m_nameBehind(database,
          u"INSERT OR IGNORE INTO crm_contact_name SELECT search, id FROM crm_contact WHERE id > ?"
          " AND +connection = ? AND +kind = ? ORDER BY search, id"_s)
    , m_hide(database,
          u"UPDATE crm_record SET name = NULL, email = NULL, phone = NULL, company = NULL, domain = NULL,"
          " owner_id = NULL, search = NULL WHERE connection = ? AND kind = ? AND remote_id = ?"_s)
    , m_moveCompany(database,
          u"UPDATE crm_record SET company_id = ? WHERE connection = ? AND company_id = ? AND company_id <> ''"
          " AND kind = 1"_s)
    , m_followMerged(database,
          u"UPDATE crm_record SET company_id = (SELECT a.new_id FROM crm_alias AS a WHERE a.connection ="
          " crm_record.connection AND a.kind = 0 AND a.old_id = crm_record.company_id)"
          " WHERE connection = ?1 AND company_id <> '' AND kind = 1"
          " AND company_id IN (SELECT old_id FROM crm_alias WHERE connection = ?1 AND kind = 0)"_s)
    , m_page(database, listed.arg(byName) + u"c.id = n.contact AND "_s + nameMatches + u" LIMIT ?"_s)
    , m_order(database, u"SELECT n.contact FROM crm_contact_name AS n WHERE "_s + nameMatches)
    , m_ofKey(database, listed.arg(QString()) + u"c.id = ?"_s)
    , m_ofId(database,
          listed.arg(QString())
              + u"(c.connection, c.kind, c.remote_id) IN (SELECT id, kind, ? FROM crm_connection, (SELECT 0 "
                u"AS"
                " kind UNION SELECT 1) UNION SELECT connection, kind, new_id FROM crm_alias"
                " WHERE old_id = ? AND kind IN (0, 1)) ORDER BY c.connection, c.kind, c.remote_id"_s)
    , m_count(database,
          u"SELECT (SELECT count(*) FROM crm_record WHERE connection = ?1 AND kind = ?2)"
          " - (SELECT count(*) FROM crm_record WHERE connection = ?1 AND kind = ?2 AND state <> 0)"_s)
    , m_find(database,
          u"SELECT name, email, phone, company, domain, changed_ms FROM crm_contact"
          " WHERE connection = ? AND kind = ? AND remote_id = ?"_s)
    , m_personsOf(database,
          u"SELECT remote_id FROM crm_contact WHERE connection = ? AND kind = 1 AND company_id = ?"
          " AND company_id <> '' ORDER BY remote_id LIMIT ?"_s)
    , m_samples(database,
          u"SELECT remote_id, name FROM (SELECT c.remote_id, c.name, 0 AS rank FROM crm_link AS l"
          " JOIN crm_contact AS c ON c.connection = l.connection AND c.kind = l.kind"
          " AND c.remote_id = l.remote_id WHERE l.connection = ? AND l.kind = ?"
          " UNION SELECT remote_id, name, 1 FROM (SELECT remote_id, name FROM crm_contact"
          " WHERE connection = ? AND kind = ? LIMIT ?))"
          " GROUP BY remote_id ORDER BY min(rank), remote_id LIMIT ?"_s)
{
}

Result<void> CrmContactTable::name(
    const ConnectionId &connection, ContactRow::Kind kind, const QString &remoteId)
{
    return m_name.execute({connection.text(), static_cast<int>(kind), remoteId});
}

Result<void> CrmContactTable::beginLoad()
{
    const Result<CrmStatement::Rows *> query = m_lastKey.run({});
    if (!query)
        return fail(query.error());
    m_namedTo = (*query)->next() ? (*query)->value(0).toLongLong() : 0;
    (*query)->finish();
    return {};
}

Result<void> CrmContactTable::nameLoaded(const ConnectionId &connection, ContactRow::Kind kind)
{
    if (!m_namedTo)
        return {};
    const qint64 behind = *m_namedTo;
    return beginLoad().and_then([&] {
        return m_nameBehind.execute({behind, connection.text(), static_cast<int>(kind)});
    });
}

Result<void> CrmContactTable::nameAll(const ConnectionId &connection, ContactRow::Kind kind)
{
    return m_nameBehind.execute({0, connection.text(), static_cast<int>(kind)});
}

Result<void> CrmContactTable::hide(
    const ConnectionId &connection, ContactRow::Kind kind, const QString &remoteId)
{
    return m_hide.execute({connection.text(), static_cast<int>(kind), remoteId});
}

Result<void> CrmContactTable::moveCompany(
    const ConnectionId &connection, const QString &oldId, const QString &newId)
{
    return m_moveCompany.execute({newId, connection.text(), oldId});
}

Result<void> CrmContactTable::followMerged(const ConnectionId &connection)
{
    return m_followMerged.execute({connection.text()});
}

Result<QList<ContactRow>> CrmContactTable::page(const QString &text, int limit)
{
    const CrmValue phone = CrmValue::text(phoneKey(text));
    return read(m_page.run({CrmValue::text(foldForSearch(text.trimmed())), phone, phone, limit}));
}

Result<QList<qint64>> CrmContactTable::order(const QString &text)
{
    const CrmValue phone = CrmValue::text(phoneKey(text));
    return collectedRows(m_order.run({CrmValue::text(foldForSearch(text.trimmed())), phone, phone}),
        [](const CrmStatement::Rows &row) { return row.value(0).toLongLong(); });
}

Result<QList<ContactRow>> CrmContactTable::rows(const QList<qint64> &keys)
{
    QList<ContactRow> rows;
    rows.reserve(keys.size());
    for (const qint64 key : keys) {
        const Result<QList<ContactRow>> found = read(m_ofKey.run({key}));
        if (!found)
            return found;
        rows += *found;
    }
    return rows;
}

Result<QList<ContactRow>> CrmContactTable::ofId(const QString &remoteId)
{
    return read(m_ofId.run({CrmValue::text(remoteId), CrmValue::text(remoteId)}));
}

Result<QList<ContactRow>> CrmContactTable::read(const Result<CrmStatement::Rows *> &query)
{
    return collectedRows(query, [](const CrmStatement::Rows &row) {
        return ContactRow{.key = row.value(11).toLongLong(),
            .connection = ConnectionId(row.value(0).toString()),
            .remoteId = row.value(2).toString(),
            .kind = static_cast<ContactRow::Kind>(row.value(1).toInt()),
            .name = row.value(3).toString(),
            .email = row.value(4).toString(),
            .phone = row.value(5).toString(),
            .company = row.value(6).toString(),
            .domain = row.value(7).toString(),
            .owner = row.value(8).toString(),
            .changedThere = crmTimeOf(row.value(9)),
            .customer = CustomerId(row.value(10).toString()),
            .customerName = row.value(12).toString(),
            .changedHere = instantFrom(row.value(13).toString()),
            .trouble = row.value(14).toString(),
            .isInConflict = row.value(15).toBool(),
            .isToBeTold = row.value(16).toBool()};
    });
}

Result<std::optional<ContactRow>> CrmContactTable::find(
    const ConnectionId &connection, ContactRow::Kind kind, const QString &remoteId)
{
    const Result<CrmStatement::Rows *> query
        = m_find.run({connection.text(), static_cast<int>(kind), remoteId});
    if (!query)
        return fail(query.error());
    std::optional<ContactRow> row;
    if ((*query)->next())
        row = ContactRow{.connection = connection,
            .remoteId = remoteId,
            .kind = kind,
            .name = (*query)->value(0).toString(),
            .email = (*query)->value(1).toString(),
            .phone = (*query)->value(2).toString(),
            .company = (*query)->value(3).toString(),
            .domain = (*query)->value(4).toString(),
            .owner = {},
            .changedThere = crmTimeOf((*query)->value(5)),
            .customer = {}};
    (*query)->finish();
    return row;
}

Result<QStringList> CrmContactTable::personsOf(
    const ConnectionId &connection, const QString &companyId, int limit)
{
    return collectedRows(m_personsOf.run({connection.text(), companyId, limit}),
        [](const CrmStatement::Rows &row) { return row.value(0).toString(); });
}

Result<QList<ContactRow>> CrmContactTable::samples(
    const ConnectionId &connection, ContactRow::Kind kind, int limit)
{
    const int number = static_cast<int>(kind);
    return collectedRows(m_samples.run({connection.text(), number, connection.text(), number, limit, limit}),
        [&connection, kind](const CrmStatement::Rows &row) {
            return ContactRow{.connection = connection,
                .remoteId = row.value(0).toString(),
                .kind = kind,
                .name = row.value(1).toString(),
                .email = {},
                .phone = {},
                .company = {},
                .domain = {},
                .owner = {},
                .changedThere = {},
                .customer = {}};
        });
}

Result<qint64> CrmContactTable::count(const ConnectionId &connection, ContactRow::Kind kind)
{
    const Result<CrmStatement::Rows *> query = m_count.run({connection.text(), static_cast<int>(kind)});
    if (!query)
        return fail(query.error());
    const qint64 count = (*query)->next() ? (*query)->value(0).toLongLong() : 0;
    (*query)->finish();
    return count;
}

} // namespace quittance
