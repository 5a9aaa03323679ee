#include "core/store/CrmInteractionQuery.h"

#include "core/domain/crmMark.h"
#include "core/domain/searchText.h"

#include <utility>

namespace quittance {

using namespace Qt::StringLiterals;

CrmInteractionQuery::CrmInteractionQuery(Database &database)
    // 14: tasks. Where the e-mail itself is there, the task that stands for it is not listed.
    : m_order(database,
        u"SELECT i.id FROM crm_interaction AS i INDEXED BY crm_interaction_by_time"
        " WHERE (? = '' OR instr(i.search, ?) > 0 OR EXISTS (SELECT 1 FROM crm_interaction_link AS link"
        " JOIN crm_contact AS c ON c.connection = link.connection AND c.kind = link.kind"
        " AND c.remote_id = link.remote_id WHERE link.interaction = i.id AND instr(c.search, ?) > 0))"
        " AND NOT (i.list = 14 AND EXISTS (SELECT 1 FROM crm_interaction AS mail WHERE mail.twin_id <> ''"
        " AND mail.connection = i.connection AND mail.twin_id = i.remote_id))"
        " ORDER BY i.at_ms DESC, i.id DESC LIMIT ?"_s)
    , m_row(database,
          u"SELECT i.connection, i.remote_id, i.what, i.subject, i.direction, i.status, i.at_ms,"
          " coalesce(owner.name, ''), i.text FROM crm_interaction AS i"
          " LEFT JOIN crm_owner AS owner ON owner.connection = i.connection AND owner.remote_id = i.owner_id"
          " WHERE i.id = ?"_s)
    // A record of its own counts more than the company of a person; of several one is named, always the same.
    , m_customer(database,
          u"SELECT coalesce(whole.id, c.id), coalesce(whole.name, c.name) FROM ("
          "SELECT link.connection, link.kind, link.remote_id, 0 AS far FROM crm_interaction_link AS link"
          " WHERE link.interaction = ?1 UNION ALL"
          " SELECT p.connection, 0, p.company_id, 1 FROM crm_interaction_link AS link"
          " JOIN crm_contact AS p ON p.connection = link.connection AND p.kind = link.kind"
          " AND p.remote_id = link.remote_id WHERE link.interaction = ?1 AND link.kind = 1) AS who"
          " JOIN crm_link AS l ON l.connection = who.connection AND l.kind = who.kind"
          " AND l.remote_id = who.remote_id JOIN customer AS c ON c.id = l.customer_id"
          " LEFT JOIN customer AS whole ON whole.id = c.merged_into"
          " ORDER BY who.far, who.kind, c.name, c.id LIMIT 1"_s)
{
}

Result<QList<qint64>> CrmInteractionQuery::order(const QString &text)
{
    return keys(text, -1);
}

Result<QList<InteractionRow>> CrmInteractionQuery::page(const QString &text, int limit)
{
    return keys(text, limit).and_then([this](const QList<qint64> &first) { return rows(first); });
}

Result<QList<qint64>> CrmInteractionQuery::keys(const QString &text, qint64 limit)
{
    const CrmValue folded = CrmValue::text(foldForSearch(text.trimmed()));
    const Result<CrmStatement::Rows *> query = m_order.run({folded, folded, folded, limit});
    if (!query)
        return fail(query.error());
    QList<qint64> keys;
    while ((*query)->next())
        keys.append((*query)->value(0).toLongLong());
    (*query)->finish();
    return keys;
}

Result<QList<InteractionRow>> CrmInteractionQuery::rows(const QList<qint64> &keys)
{
    constexpr qsizetype mostWords = 200;
    QList<InteractionRow> rows;
    rows.reserve(keys.size());
    for (const qint64 key : keys) {
        const Result<CrmStatement::Rows *> query = m_row.run({key});
        if (!query)
            return fail(query.error());
        if (!(*query)->next())
            continue;
        const qint64 at = (*query)->value(6).toLongLong();
        InteractionRow row{.key = key,
            .what = {.connection = ConnectionId((*query)->value(0).toString()),
                .remoteId = (*query)->value(1).toString(),
                .kind = static_cast<Interaction::Kind>((*query)->value(2).toInt()),
                .subject = (*query)->value(3).toString(),
                .text = withoutCrmMark((*query)->value(8).toString()).left(mostWords),
                .direction = static_cast<Interaction::Direction>((*query)->value(4).toInt()),
                .status = (*query)->value(5).toString(),
                .at = crmTimeOf(at > 0 ? QVariant(at) : QVariant()),
                .owner = (*query)->value(7).toString(),
                .with = {}},
            .customer = {},
            .customerName = {}};
        (*query)->finish();
        const Result<CrmStatement::Rows *> customer = m_customer.run({key});
        if (!customer)
            return fail(customer.error());
        if ((*customer)->next()) {
            row.customer = CustomerId((*customer)->value(0).toString());
            row.customerName = (*customer)->value(1).toString();
        }
        (*customer)->finish();
        rows.append(std::move(row));
    }
    return rows;
}

} // namespace quittance
