#include "core/store/CrmTimeline.h"

#include "core/domain/crmMark.h"
#include "core/domain/searchText.h"

#include <QTimeZone>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString shown
    = u"SELECT i.id, i.connection, i.remote_id, i.what, i.subject, i.text, i.direction, i.status, i.at_ms,"
      " coalesce(owner.name, '') FROM crm_interaction AS i"
      " LEFT JOIN crm_owner AS owner ON owner.connection = i.connection AND owner.remote_id = i.owner_id"
      " WHERE "_s;

// 14: tasks. Where the e-mail itself is there, the task that stands for it is not shown.
const QString newestOnce
    = u" AND NOT (i.list = 14 AND EXISTS (SELECT 1 FROM crm_interaction AS mail WHERE mail.twin_id <> ''"
      " AND mail.connection = i.connection AND mail.twin_id = i.remote_id))"
      " ORDER BY i.at_ms DESC, i.id DESC LIMIT ?"_s;

const QString onThem = u"i.id IN (SELECT link.interaction FROM who JOIN crm_interaction_link AS link"
                       " ON link.connection = who.connection AND link.kind = who.kind"
                       " AND link.remote_id = who.remote_id)"_s;

//! Begins a query: the records that own names, and the people of the companies among them.
QString among(const QString &own)
{
    return u"WITH own (connection, kind, remote_id) AS ("_s + own
        + u"), who (connection, kind, remote_id) AS (SELECT connection, kind, remote_id FROM own"
          " UNION SELECT c.connection, c.kind, c.remote_id FROM own JOIN crm_contact AS c"
          " ON c.connection = own.connection AND c.company_id = own.remote_id AND c.company_id <> '' AND "
          "c.kind = 1"
          " WHERE own.kind = 0) "_s;
}

} // namespace

CrmTimeline::CrmTimeline(Database &database)
    : m_ofCustomer(database,
        among(u"SELECT connection, kind, remote_id FROM crm_link WHERE customer_id IN"
              " (SELECT id FROM customer WHERE id = ? OR merged_into = ?)"_s)
            + shown + onThem + newestOnce)
    , m_ofRecord(database, among(u"SELECT ?, ?, ?"_s) + shown + onThem + newestOnce)
    , m_search(database,
          shown
              + u"(instr(i.search, ?) > 0 OR i.id IN (SELECT link.interaction FROM crm_contact AS c"
                " JOIN crm_interaction_link AS link ON link.connection = c.connection"
                " AND link.kind = c.kind AND link.remote_id = c.remote_id"
                " WHERE instr(c.search, ?) > 0))"_s
              + newestOnce)
    , m_parties(database,
          u"SELECT link.kind, link.remote_id, coalesce(c.name, '') FROM crm_interaction_link AS link"
          " LEFT JOIN crm_contact AS c ON c.connection = link.connection AND c.kind = link.kind"
          " AND c.remote_id = link.remote_id WHERE link.interaction = ?"
          " ORDER BY link.kind, c.name, link.remote_id"_s)
{
}

Result<QList<Interaction>> CrmTimeline::ofCustomer(const CustomerId &customer, int limit)
{
    return read(m_ofCustomer.run({customer.text(), customer.text(), limit}));
}

Result<QList<Interaction>> CrmTimeline::ofRecord(
    const ConnectionId &connection, ContactRow::Kind kind, const QString &remoteId, int limit)
{
    return read(m_ofRecord.run({connection.text(), static_cast<int>(kind), CrmValue::text(remoteId), limit}));
}

Result<QList<Interaction>> CrmTimeline::search(const QString &text, int limit)
{
    const CrmValue folded = CrmValue::text(foldForSearch(text.trimmed()));
    return read(m_search.run({folded, folded, limit}));
}

Result<QList<Interaction>> CrmTimeline::read(const Result<CrmStatement::Rows *> &query)
{
    if (!query)
        return fail(query.error());
    QList<Interaction> rows;
    QList<qint64> ids;
    while ((*query)->next()) {
        const qint64 at = (*query)->value(8).toLongLong();
        ids.append((*query)->value(0).toLongLong());
        rows.append({.connection = ConnectionId((*query)->value(1).toString()),
            .remoteId = (*query)->value(2).toString(),
            .kind = static_cast<Interaction::Kind>((*query)->value(3).toInt()),
            .subject = (*query)->value(4).toString(),
            .text = withoutCrmMark((*query)->value(5).toString()),
            .direction = static_cast<Interaction::Direction>((*query)->value(6).toInt()),
            .status = (*query)->value(7).toString(),
            .at = at > 0 ? QDateTime::fromMSecsSinceEpoch(at, QTimeZone::utc()) : QDateTime(),
            .owner = (*query)->value(9).toString(),
            .with = {}});
    }
    (*query)->finish();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        Result<QList<Interaction::Party>> with = parties(ids[i]);
        if (!with)
            return fail(with.error());
        rows[i].with = std::move(*with);
    }
    return rows;
}

Result<QList<Interaction::Party>> CrmTimeline::parties(qint64 interaction)
{
    const Result<CrmStatement::Rows *> query = m_parties.run({interaction});
    if (!query)
        return fail(query.error());
    QList<Interaction::Party> with;
    while ((*query)->next())
        with.append({.kind = static_cast<ContactRow::Kind>((*query)->value(0).toInt()),
            .remoteId = (*query)->value(1).toString(),
            .name = (*query)->value(2).toString()});
    (*query)->finish();
    return with;
}

} // namespace quittance
