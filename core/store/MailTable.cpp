#include "core/store/MailTable.h"

#include "core/domain/codeNames.h"
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
        = u"SELECT id, invoice_id, link_id, state, composed_entry, changed_at, kind, level, customer_id, "
          "from_on, through_on, queued_at FROM mail "_s;
    return text;
}

//! Mails that left or may leave.
const QString &standing()
{
    static const QString text = u" AND state IN ('queued', 'accepted', 'uncertain') ORDER BY id DESC "_s;
    return text;
}

std::optional<MailRecord> firstOf(const QList<MailRecord> &mails)
{
    return mails.isEmpty() ? std::nullopt : std::optional(mails.first());
}

Result<QList<MailRecord>> readAll(Result<QSqlQuery> row)
{
    if (!row)
        return fail(row.error());
    QList<MailRecord> mails;
    while (row->next())
        mails.append({.id = MailId(row->value(0).toString()),
            .kind = mailKindFrom(row->value(6).toString()).value_or(MailKind::PaymentLink),
            .level = row->value(7).toInt(),
            .invoice = InvoiceId(row->value(1).toString()),
            .customer = CustomerId(row->value(8).toString()),
            .link = LinkId(row->value(2).toString()),
            .from = dateFrom(row->value(9)),
            .through = dateFrom(row->value(10)),
            .state = stateFrom(row->value(3).toString()),
            .composedEntry = EntryId(row->value(4).toString()),
            .queuedAt = instantFrom(row->value(11).toString()),
            .changedAt = instantFrom(row->value(5).toString())});
    return mails;
}

} // namespace

Result<void> MailTable::insert(const MailRecord &mail)
{
    return m_database.execute(
        u"INSERT INTO mail (id, kind, level, invoice_id, customer_id, link_id, from_on, through_on, state, "
        "queued_at, changed_at) VALUES (:id, :kind, :level, :invoice, :customer, :link, :from, :through, "
        ":state, :at, :at)"_s,
        {{":id"_L1, mail.id.text()}, {":kind"_L1, codeOf(mail.kind)}, {":level"_L1, mail.level},
            {":invoice"_L1, textOrNull(mail.invoice.text())},
            {":customer"_L1, textOrNull(mail.customer.text())}, {":link"_L1, textOrNull(mail.link.text())},
            {":from"_L1, dateValue(mail.from)}, {":through"_L1, dateValue(mail.through)},
            {":state"_L1, nameOf(mail.state)}, {":at"_L1, instantText(mail.changedAt)}});
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
    return readAll(m_database.query(columns() + u"WHERE invoice_id = :invoice"_s + standing() + u"LIMIT 1"_s,
                       {{":invoice"_L1, invoice.text()}}))
        .transform(firstOf);
}

Result<std::optional<MailRecord>> MailTable::lastOf(const InvoiceId &invoice, MailKind kind)
{
    return readAll(m_database.query(columns() + u"WHERE invoice_id = :invoice AND kind = :kind"_s + standing()
                           + u"LIMIT 1"_s,
                       {{":invoice"_L1, invoice.text()}, {":kind"_L1, codeOf(kind)}}))
        .transform(firstOf);
}

Result<std::optional<MailRecord>> MailTable::lastOf(const LinkId &link)
{
    return readAll(m_database.query(columns() + u"WHERE link_id = :link"_s + standing() + u"LIMIT 1"_s,
                       {{":link"_L1, link.text()}}))
        .transform(firstOf);
}

Result<RemindersSent> MailTable::remindersOf(const InvoiceId &invoice)
{
    return readAll(
        m_database.query(columns() + u"WHERE invoice_id = :invoice AND kind = 'reminder'"_s + standing(),
            {{":invoice"_L1, invoice.text()}}))
        .transform([](const QList<MailRecord> &mails) {
            return RemindersSent{.count = static_cast<int>(mails.size()), .last = firstOf(mails)};
        });
}

Result<std::optional<MailRecord>> MailTable::statementOf(
    const CustomerId &customer, QDate from, QDate through)
{
    return readAll(m_database.query(columns()
                           + u"WHERE customer_id = :customer AND from_on = :from AND through_on = :through"_s
                           + standing() + u"LIMIT 1"_s,
                       {{":customer"_L1, customer.text()}, {":from"_L1, dateValue(from)},
                           {":through"_L1, dateValue(through)}}))
        .transform(firstOf);
}

} // namespace quittance
