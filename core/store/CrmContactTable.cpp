#include "core/store/CrmContactTable.h"

#include "core/domain/searchText.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text)
        if (const int digit = c.digitValue(); digit >= 0)
            digits += QChar(u'0' + digit);
    return digits;
}

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

//! One field a line, so that no search matches across two of them; the name first, so that it also sorts.
QString searchTextOf(const ContactRow &row)
{
    return foldForSearch(
        QStringList{row.name, row.email, row.phone, row.company, row.domain, digitsOf(row.phone)}.join(
            u'\n'));
}

const QString listed
    = u"SELECT c.connection, c.kind, c.remote_id, c.name, c.email, c.phone, coalesce(company.name, "
      u"c.company),"
      " c.domain, coalesce(owner.name, ''), c.changed_ms,"
      " (SELECT min(customer_id) FROM crm_link AS link WHERE link.connection = c.connection"
      " AND link.kind = c.kind AND link.remote_id = c.remote_id), c.rowid, coalesce(linked.name, ''),"
      " (SELECT e.occurred_at FROM entry AS e WHERE e.subject = linked.id AND e.kind = 'CustomerSaved'"
      " AND e.actor NOT LIKE 'sync:%' ORDER BY e.seq DESC LIMIT 1),"
      " (SELECT CASE WHEN f.state IN ('done', 'dropped') THEN '' ELSE coalesce(nullif(f.answer, ''),"
      " t.answer, '') END FROM effect AS f LEFT JOIN outbox_attempt AS t ON t.entry_id = f.entry_id"
      " WHERE f.customer_id = linked.id AND f.what = 'crm_push' AND f.connection = c.connection"
      " ORDER BY f.seq DESC LIMIT 1),"
      " EXISTS (SELECT 1 FROM crm_conflict AS x WHERE x.connection = c.connection"
      " AND x.customer_id = linked.id AND x.state = 0),"
      " EXISTS (SELECT 1 FROM effect AS f WHERE f.customer_id = linked.id AND f.what = 'crm_push'"
      " AND f.connection = c.connection AND f.state = 'requested')"
      " FROM crm_contact AS c %1"
      " LEFT JOIN crm_contact AS company ON company.connection = c.connection AND company.kind = 0"
      " AND company.remote_id = c.company_id"
      " LEFT JOIN crm_owner AS owner ON owner.connection = c.connection AND owner.remote_id = c.owner_id"
      " LEFT JOIN customer AS linked ON linked.id = (SELECT min(customer_id) FROM crm_link AS link"
      " WHERE link.connection = c.connection AND link.kind = c.kind AND link.remote_id = c.remote_id)"
      " WHERE "_s;

} // namespace

CrmContactTable::CrmContactTable(Database &database)
    : m_put(database,
        u"INSERT INTO crm_contact (connection, kind, remote_id, name, email, phone, company, company_id, "
        u"domain,"
        " owner_id, search, changed_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
        " name = excluded.name, email = excluded.email, phone = excluded.phone, company = excluded.company,"
        " company_id = excluded.company_id, domain = excluded.domain, owner_id = excluded.owner_id,"
        " search = excluded.search, changed_ms = excluded.changed_ms"_s)
    , m_remove(database, u"DELETE FROM crm_contact WHERE connection = ? AND kind = ? AND remote_id = ?"_s)
    , m_moveCompany(
          database, u"UPDATE crm_contact SET company_id = ? WHERE connection = ? AND company_id = ?"_s)
    , m_page(database,
          listed.arg(u"INDEXED BY crm_contact_by_name"_s)
              + u"(instr(c.search, ?) > 0 OR (? <> '' AND instr(c.search, ?) > 0))"
                " ORDER BY c.search, c.connection, c.kind, c.remote_id LIMIT ?"_s)
    , m_order(database,
          u"SELECT c.rowid FROM crm_contact AS c INDEXED BY crm_contact_by_name"
          " WHERE (instr(c.search, ?) > 0 OR (? <> '' AND instr(c.search, ?) > 0))"
          " ORDER BY c.search, c.connection, c.kind, c.remote_id"_s)
    , m_ofKey(database, listed.arg(QString()) + u"c.rowid = ?"_s)
    , m_ofId(database,
          listed.arg(QString())
              + u"(c.connection, c.kind, c.remote_id) IN (SELECT id, kind, ? FROM crm_connection, (SELECT 0 "
                u"AS"
                " kind UNION SELECT 1) UNION SELECT connection, kind, new_id FROM crm_alias"
                " WHERE old_id = ? AND kind IN (0, 1)) ORDER BY c.connection, c.kind, c.remote_id"_s)
    , m_count(database, u"SELECT count(*) FROM crm_contact WHERE connection = ? AND kind = ?"_s)
    , m_find(database,
          u"SELECT name, email, phone, company, domain, changed_ms FROM crm_contact"
          " WHERE connection = ? AND kind = ? AND remote_id = ?"_s)
    , m_personsOf(database,
          u"SELECT remote_id FROM crm_contact WHERE connection = ? AND kind = 1 AND company_id = ?"
          " ORDER BY remote_id LIMIT ?"_s)
    , m_samples(database,
          u"SELECT remote_id, name FROM (SELECT c.remote_id, c.name, 0 AS rank FROM crm_link AS l"
          " JOIN crm_contact AS c ON c.connection = l.connection AND c.kind = l.kind"
          " AND c.remote_id = l.remote_id WHERE l.connection = ? AND l.kind = ?"
          " UNION SELECT remote_id, name, 1 FROM (SELECT remote_id, name FROM crm_contact"
          " WHERE connection = ? AND kind = ? LIMIT ?))"
          " GROUP BY remote_id ORDER BY min(rank), remote_id LIMIT ?"_s)
{
}

Result<void> CrmContactTable::put(const Entry &entry)
{
    const ContactRow &row = entry.row;
    return m_put.execute({row.connection.text(), static_cast<int>(row.kind), row.remoteId,
        CrmValue::text(row.name), CrmValue::text(row.email), CrmValue::text(row.phone),
        CrmValue::text(row.company), CrmValue::text(entry.companyId), CrmValue::text(row.domain),
        CrmValue::text(entry.ownerId), searchTextOf(row), CrmValue::time(row.changedThere)});
}

Result<void> CrmContactTable::remove(
    const ConnectionId &connection, ContactRow::Kind kind, const QString &remoteId)
{
    return m_remove.execute({connection.text(), static_cast<int>(kind), remoteId});
}

Result<void> CrmContactTable::moveCompany(
    const ConnectionId &connection, const QString &oldId, const QString &newId)
{
    return m_moveCompany.execute({newId, connection.text(), oldId});
}

Result<QList<ContactRow>> CrmContactTable::page(const QString &text, int limit)
{
    const CrmValue phone = CrmValue::text(phoneKey(text));
    return read(m_page.run({CrmValue::text(foldForSearch(text.trimmed())), phone, phone, limit}));
}

Result<QList<qint64>> CrmContactTable::order(const QString &text)
{
    const CrmValue phone = CrmValue::text(phoneKey(text));
    const Result<CrmStatement::Rows *> query
        = m_order.run({CrmValue::text(foldForSearch(text.trimmed())), phone, phone});
    if (!query)
        return fail(query.error());
    QList<qint64> keys;
    while ((*query)->next())
        keys.append((*query)->value(0).toLongLong());
    (*query)->finish();
    return keys;
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
    if (!query)
        return fail(query.error());
    QList<ContactRow> rows;
    while ((*query)->next())
        rows.append(ContactRow{.key = (*query)->value(11).toLongLong(),
            .connection = ConnectionId((*query)->value(0).toString()),
            .remoteId = (*query)->value(2).toString(),
            .kind = static_cast<ContactRow::Kind>((*query)->value(1).toInt()),
            .name = (*query)->value(3).toString(),
            .email = (*query)->value(4).toString(),
            .phone = (*query)->value(5).toString(),
            .company = (*query)->value(6).toString(),
            .domain = (*query)->value(7).toString(),
            .owner = (*query)->value(8).toString(),
            .changedThere = crmTimeOf((*query)->value(9)),
            .customer = CustomerId((*query)->value(10).toString()),
            .customerName = (*query)->value(12).toString(),
            .changedHere = instantFrom((*query)->value(13).toString()),
            .trouble = (*query)->value(14).toString(),
            .isInConflict = (*query)->value(15).toBool(),
            .isToBeTold = (*query)->value(16).toBool()});
    (*query)->finish();
    return rows;
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
    const Result<CrmStatement::Rows *> query = m_personsOf.run({connection.text(), companyId, limit});
    if (!query)
        return fail(query.error());
    QStringList ids;
    while ((*query)->next())
        ids.append((*query)->value(0).toString());
    (*query)->finish();
    return ids;
}

Result<QList<ContactRow>> CrmContactTable::samples(
    const ConnectionId &connection, ContactRow::Kind kind, int limit)
{
    const Result<CrmStatement::Rows *> query = m_samples.run(
        {connection.text(), static_cast<int>(kind), connection.text(), static_cast<int>(kind), limit, limit});
    if (!query)
        return fail(query.error());
    QList<ContactRow> rows;
    while ((*query)->next())
        rows.append(ContactRow{.connection = connection,
            .remoteId = (*query)->value(0).toString(),
            .kind = kind,
            .name = (*query)->value(1).toString(),
            .email = {},
            .phone = {},
            .company = {},
            .domain = {},
            .owner = {},
            .changedThere = {},
            .customer = {}});
    (*query)->finish();
    return rows;
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
