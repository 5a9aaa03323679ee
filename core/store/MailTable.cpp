#include "core/store/MailTable.h"

#include "core/store/Database.h"
#include "core/store/SqlValues.h"

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array stateNames{
    ""_L1, "queued"_L1, "accepted"_L1, "refused"_L1, "uncertain"_L1, "dropped"_L1};

QString nameOf(MailState state)
{
    return stateNames[static_cast<size_t>(state)];
}

MailState stateFrom(const QString &name)
{
    const auto found = std::ranges::find(stateNames, name);
    Q_ASSERT(found != stateNames.end()); // Checked by the table.
    return static_cast<MailState>(std::distance(stateNames.begin(), found));
}

const QString &columns()
{
    static const QString text
        = u"SELECT id, invoice_id, link_id, state, composed_entry, changed_at FROM mail "_s;
    return text;
}

Result<QList<MailRecord>> readAll(Result<QSqlQuery> row)
{
    if (!row)
        return fail(row.error());
    QList<MailRecord> mails;
    while (row->next())
        mails.append({.id = MailId(row->value(0).toString()),
            .invoice = InvoiceId(row->value(1).toString()),
            .link = LinkId(row->value(2).toString()),
            .state = stateFrom(row->value(3).toString()),
            .composedEntry = EntryId(row->value(4).toString()),
            .changedAt = instantFrom(row->value(5).toString())});
    return mails;
}

} // namespace

Result<void> MailTable::insert(const MailRecord &mail)
{
    return m_database.execute(u"INSERT INTO mail (id, invoice_id, link_id, state, changed_at) "
                              "VALUES (:id, :invoice, :link, :state, :at)"_s,
        {{":id"_L1, mail.id.text()}, {":invoice"_L1, mail.invoice.text()},
            {":link"_L1, textOrNull(mail.link.text())}, {":state"_L1, nameOf(mail.state)},
            {":at"_L1, instantText(mail.changedAt)}});
}

Result<void> MailTable::setComposed(const MailId &id, const EntryId &entry)
{
    return m_database.execute(u"UPDATE mail SET composed_entry = :entry WHERE id = :id"_s,
        {{":entry"_L1, entry.text()}, {":id"_L1, id.text()}});
}

Result<void> MailTable::setState(const MailId &id, MailState state, const QDateTime &at)
{
    return m_database.execute(u"UPDATE mail SET state = :state, changed_at = :at WHERE id = :id"_s,
        {{":state"_L1, nameOf(state)}, {":at"_L1, instantText(at)}, {":id"_L1, id.text()}});
}

Result<MailRecord> MailTable::byId(const MailId &id)
{
    const auto mails = readAll(m_database.query(columns() + u"WHERE id = :id"_s, {{":id"_L1, id.text()}}));
    if (!mails)
        return fail(mails.error());
    if (mails->isEmpty())
        return fail(Error{
            .kind = ErrorKind::NotFound, .rule = u"mail.unknown"_s, .field = u"mail"_s, .value = id.text()});
    return mails->first();
}

Result<QList<MailRecord>> MailTable::waitingForLink(const LinkId &link)
{
    return readAll(m_database.query(
        columns() + u"WHERE link_id = :link AND state = 'queued' AND composed_entry IS NULL ORDER BY id"_s,
        {{":link"_L1, link.text()}}));
}

Result<std::optional<MailRecord>> MailTable::lastOf(const InvoiceId &invoice)
{
    return readAll(m_database.query(columns()
                           + u"WHERE invoice_id = :invoice AND state IN ('queued', 'accepted', 'uncertain') "
                             "ORDER BY id DESC LIMIT 1"_s,
                       {{":invoice"_L1, invoice.text()}}))
        .transform([](const QList<MailRecord> &mails) {
            return mails.isEmpty() ? std::nullopt : std::optional(mails.first());
        });
}

} // namespace quittance
