#include "core/store/LinkTable.h"

#include "core/domain/codeNames.h"
#include "core/store/Database.h"
#include "core/store/SqlValues.h"

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array stateNames{
    ""_L1, "requested"_L1, "active"_L1, "paid"_L1, "revoked"_L1, "expired"_L1, "refused"_L1};

QString nameOf(LinkState state)
{
    return stateNames[static_cast<size_t>(state)];
}

LinkState stateFrom(const QString &name)
{
    const auto found = std::ranges::find(stateNames, name);
    Q_ASSERT(found != stateNames.end()); // Checked by the table.
    return static_cast<LinkState>(std::distance(stateNames.begin(), found));
}

const QString &columns()
{
    static const QString text
        = u"SELECT id, invoice_id, connection, currency, amount_minor, state, external_id, "
          "issued_entry, requested_at, revoke_entry, way, expires_at, missing_minor, is_part FROM link "_s;
    return text;
}

Result<QList<LinkRecord>> readAll(Result<QSqlQuery> row)
{
    if (!row)
        return fail(row.error());
    QList<LinkRecord> links;
    while (row->next())
        links.append({.id = LinkId(row->value(0).toString()),
            .invoice = InvoiceId(row->value(1).toString()),
            .connection = row->value(2).toString(),
            .amount = moneyFrom(row->value(4), row->value(3)),
            .state = stateFrom(row->value(5).toString()),
            .externalId = row->value(6).toString(),
            .issuedEntry = EntryId(row->value(7).toString()),
            .requestedAt = instantFrom(row->value(8).toString()),
            .revokeEntry = EntryId(row->value(9).toString()),
            .way = *payWayFrom(row->value(10).toString()), // Checked by the table.
            .expiresAt = instantFrom(row->value(11).toString()),
            .missing = row->value(12).isNull() ? std::nullopt
                                               : std::optional(moneyFrom(row->value(12), row->value(3))),
            .isPart = row->value(13).toBool()});
    return links;
}

//! A page whose time is over, that a debit is not using, and that nobody has asked to close: not within a
//! day, if that was refused or taken back, and not at all once a person has dismissed the refusal.
const QString &endedCondition()
{
    static const QString text
        = u"state = 'active' AND way = 'page' AND revoke_entry IS NULL AND expires_at <= :now "
          "AND NOT EXISTS (SELECT 1 FROM pending_payment WHERE pending_payment.invoice_id = link.invoice_id "
          "AND pending_payment.link_id = link.id AND pending_payment.state = 'pending') "
          "AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.subject = link.id "
          "AND entry.kind = 'LinkRevokeRequested' AND (entry.occurred_at > :dayBefore "
          "OR (entry.body ->> '$.expired' AND EXISTS (SELECT 1 FROM effect "
          "WHERE effect.entry_id = entry.id AND effect.is_dismissed = 1))))"_s;
    return text;
}

std::optional<LinkRecord> firstOf(const QList<LinkRecord> &links)
{
    return links.isEmpty() ? std::nullopt : std::optional(links.first());
}

} // namespace

bool asksForOpen(const LinkRecord &link, Money open)
{
    return link.isPart ? !(open < link.amount) : open == link.amount;
}

Result<void> LinkTable::insert(const LinkRecord &link)
{
    return m_database.execute(
        u"INSERT INTO link (id, invoice_id, connection, currency, amount_minor, state, requested_at, way, "
        "is_part, expires_at) VALUES (:id, :invoice, :connection, :currency, :minor, :state, :at, :way, "
        ":part, :expires)"_s,
        {{":id"_L1, link.id.text()}, {":invoice"_L1, link.invoice.text()},
            {":connection"_L1, link.connection}, {":currency"_L1, link.amount.currency().text()},
            {":minor"_L1, link.amount.minor()}, {":state"_L1, nameOf(link.state)},
            {":at"_L1, instantText(link.requestedAt)}, {":way"_L1, codeOf(link.way)},
            {":part"_L1, link.isPart}, {":expires"_L1, instantValue(link.expiresAt)}});
}

Result<void> LinkTable::setIssued(
    const LinkId &id, const QString &externalId, const EntryId &entry, const QDateTime &expiresAt)
{
    return m_database.execute(u"UPDATE link SET state = 'active', external_id = :external, issued_entry = "
                              u":entry, expires_at = COALESCE(:expires, expires_at) WHERE id = :id"_s,
        {{":external"_L1, externalId}, {":entry"_L1, entry.text()}, {":expires"_L1, instantValue(expiresAt)},
            {":id"_L1, id.text()}});
}

Result<void> LinkTable::setMissing(const LinkId &id, Money missing)
{
    return m_database.execute(u"UPDATE link SET missing_minor = :minor WHERE id = :id"_s,
        {{":minor"_L1, missing.minor()}, {":id"_L1, id.text()}});
}

Result<void> LinkTable::setState(const LinkId &id, LinkState state)
{
    return m_database.execute(u"UPDATE link SET state = :state WHERE id = :id"_s,
        {{":state"_L1, nameOf(state)}, {":id"_L1, id.text()}});
}

Result<void> LinkTable::setRevoked(const LinkId &id)
{
    return m_database.execute(
        u"UPDATE link SET state = 'revoked' WHERE id = :id AND NOT (is_part AND state = 'paid')"_s,
        {{":id"_L1, id.text()}});
}

Result<void> LinkTable::setRevokeEntry(const LinkId &id, const EntryId &entry)
{
    return m_database.execute(u"UPDATE link SET revoke_entry = :entry WHERE id = :id"_s,
        {{":entry"_L1, entry.text()}, {":id"_L1, id.text()}});
}

Result<void> LinkTable::forgetRevokeEntry(const EntryId &wish)
{
    return m_database.execute(
        u"UPDATE link SET revoke_entry = NULL WHERE revoke_entry = :wish"_s, {{":wish"_L1, wish.text()}});
}

Result<LinkRecord> LinkTable::byId(const LinkId &id)
{
    const auto links = readAll(m_database.query(columns() + u"WHERE id = :id"_s, {{":id"_L1, id.text()}}));
    if (!links)
        return fail(links.error());
    if (links->isEmpty())
        return fail(Error{
            .kind = ErrorKind::NotFound, .rule = u"link.unknown"_s, .field = u"link"_s, .value = id.text()});
    return links->first();
}

Result<std::optional<LinkRecord>> LinkTable::byExternalId(const QString &externalId)
{
    return readAll(m_database.query(columns() + u"WHERE external_id = :id"_s, {{":id"_L1, externalId}}))
        .transform(firstOf);
}

Result<QList<LinkRecord>> LinkTable::active(const QString &connection)
{
    return readAll(m_database.query(
        columns() + u"WHERE state = 'active' AND connection = :connection ORDER BY requested_at"_s,
        {{":connection"_L1, connection}}));
}

Result<QList<LinkRecord>> LinkTable::activeTransfers(const QString &connection, const CustomerId &customer)
{
    return readAll(m_database.query(columns()
            + u"WHERE state = 'active' AND connection = :connection AND way = 'bank_transfer' AND invoice_id "
              u"IN "
              "(SELECT id FROM invoice WHERE customer_id = :customer) ORDER BY requested_at"_s,
        {{":connection"_L1, connection}, {":customer"_L1, customer.text()}}));
}

Result<QList<LinkRecord>> LinkTable::overdue(const QString &connection, const QDateTime &now)
{
    return readAll(m_database.query(columns()
            // A debit that is under way is asked for by its own id.
            + u"INDEXED BY link_ending WHERE state = 'active' AND connection = :connection "
              "AND expires_at <= :now "
              "AND NOT EXISTS (SELECT 1 FROM pending_payment WHERE pending_payment.invoice_id = "
              "link.invoice_id AND pending_payment.link_id = link.id AND pending_payment.state = 'pending') "
              "ORDER BY requested_at"_s,
        {{":connection"_L1, connection}, {":now"_L1, instantText(now)}}));
}

Result<QList<LinkRecord>> LinkTable::ended(const QString &connection, const QDateTime &now)
{
    return readAll(
        m_database.query(columns() + u"INDEXED BY link_ending WHERE connection = :connection AND "_s
                + endedCondition() + u" ORDER BY requested_at"_s,
            {{":connection"_L1, connection}, {":now"_L1, instantText(now)},
                {":dayBefore"_L1, instantText(now.addDays(-1))}}));
}

Result<bool> LinkTable::hasEnded(const QDateTime &now)
{
    auto row = m_database.query(
        u"SELECT 1 FROM link INDEXED BY link_ending WHERE "_s + endedCondition() + u" LIMIT 1"_s,
        {{":now"_L1, instantText(now)}, {":dayBefore"_L1, instantText(now.addDays(-1))}});
    return row.map([](QSqlQuery &found) { return found.next(); });
}

Result<QList<LinkRecord>> LinkTable::staleOf(const InvoiceId &invoice)
{
    return readAll(m_database.query(columns()
            + u"WHERE invoice_id = :invoice AND state = 'active' AND revoke_entry IS NULL "
              "AND EXISTS (SELECT 1 FROM invoice WHERE id = :invoice AND CASE WHEN is_part THEN amount_minor "
              "> "
              "open_minor ELSE amount_minor <> open_minor END) ORDER BY requested_at"_s,
        {{":invoice"_L1, invoice.text()}}));
}

Result<EntryId> LinkTable::closingOf(const InvoiceId &invoice)
{
    auto row = m_database.query(u"SELECT revoke_entry FROM link WHERE invoice_id = :invoice AND (state = "
                                u"'active' OR (state = 'paid' AND is_part)) AND revoke_entry IS NOT NULL "
                                "ORDER BY requested_at DESC LIMIT 1"_s,
        {{":invoice"_L1, invoice.text()}});
    return row.map(
        [](QSqlQuery &found) { return found.next() ? EntryId(found.value(0).toString()) : EntryId(); });
}

Result<std::optional<LinkRecord>> LinkTable::liveOf(const InvoiceId &invoice)
{
    return readAll(m_database.query(columns()
                           + u"WHERE invoice_id = :invoice AND state IN ('requested', 'active') AND "
                             u"revoke_entry IS NULL "
                             "ORDER BY requested_at DESC LIMIT 1"_s,
                       {{":invoice"_L1, invoice.text()}}))
        .transform(firstOf);
}

} // namespace quittance
