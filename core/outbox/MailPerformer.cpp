#include "core/outbox/MailPerformer.h"

#include "core/base/Clock.h"
#include "core/domain/mailAddresses.h"
#include "core/journal/Journal.h"
#include "core/journal/bookDay.h"
#include "core/journal/sealedWay.h"
#include "core/mail/MailTransport.h"
#include "core/outbox/retryTime.h"
#include "core/store/CompanyTable.h"
#include "core/store/DisputeTable.h"
#include "core/store/InvoiceTable.h"
#include "core/store/LinkTable.h"
#include "core/store/MailTable.h"
#include "core/store/ReminderHoldTable.h"

#include <algorithm>
#include <chrono>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! So long a server may put a mail off, from its first answer on. Tries that reach none do not count.
constexpr std::chrono::days keepTrying{3};
//! A longer time between two answers is not one of trying: nobody was there to try, or a clock was set.
constexpr std::chrono::hours longestGap{24};
//! Nor is a mail tried for ever that is hardly tried.
constexpr int mostPauses = 7;

} // namespace

Result<EffectVerdict> MailPerformer::recover(
    Book &book, const EffectRecord &effect, const OutboxAttempt &attempt)
{
    if (attempt.dataBegun)
        return settle(book, MailUncertain{.mail = MailId(effect.entry.text()), .words = u"program_ended"_s});
    return EffectVerdict{.kind = EffectVerdict::Kind::Later, .notBefore = book.clock.now(), .answer = {}};
}

Result<EntryId> MailPerformer::composedEntry(Book &book, const MailId &mail)
{
    const Result<MailRecord> record = MailTable(book.database).byId(mail);
    if (!record)
        return fail(record.error());
    if (!record->composedEntry.isEmpty())
        return record->composedEntry;
    const Result<WayToPay> way = wayOf(book, *record);
    if (!way)
        return fail(way.error());
    // Outside the transaction, because painting a document takes its time; nobody else composes this mail.
    const Result<NewEntry> composed = m_composeMail(book, mail, *way);
    if (!composed)
        return fail(composed.error());
    return Journal(book)
        .append([&]() -> Result<QList<NewEntry>> { return QList<NewEntry>{*composed}; })
        .transform([](const QList<Entry> &entries) { return entries.first().id; });
}

//! The way to pay that a mail brings; an empty one where it brings none.
Result<WayToPay> MailPerformer::wayOf(Book &book, const MailRecord &mail)
{
    if (mail.link.isEmpty())
        return WayToPay();
    return LinkTable(book.database).byId(mail.link).and_then([&](const LinkRecord &link) {
        return sealedWay(book, link);
    });
}

Result<QString> MailPerformer::pointless(Book &book, const EffectRecord &effect, const StopFlag &stop)
{
    const Result<MailRecord> mail = MailTable(book.database).byId(MailId(effect.entry.text()));
    if (!mail)
        return fail(mail.error());
    if (mail->kind == MailKind::Statement)
        return QString();
    if (!mail->link.isEmpty()) {
        const Result<QString> reason = pointlessLink(book, *mail, stop);
        if (!reason || !reason->isEmpty())
            return reason;
    }
    return InvoiceTable(book.database).byId(mail->invoice).and_then([&](const InvoiceRecord &invoice) {
        return pointlessAbout(book, *mail, invoice);
    });
}

//! Why a mail about this document must not leave any more.
Result<QString> MailPerformer::pointlessAbout(
    Book &book, const MailRecord &mail, const InvoiceRecord &invoice)
{
    if (invoice.isVoid)
        return u"document_void"_s;
    if (mail.kind == MailKind::Receipt) // A payment may have bounced since.
        return invoice.open.isZero() ? QString() : u"not_paid_any_more"_s;
    if (mail.kind != MailKind::Reminder)
        return QString();
    if (!invoice.open.isPositive())
        return u"invoice_paid"_s;
    const Result<QDate> today = bookDay(book.database, book.clock.now());
    if (!today)
        return fail(today.error());
    const auto held = ReminderHoldTable(book.database).holding(invoice.id, invoice.customer, *today);
    if (!held)
        return fail(held.error());
    if (*held)
        return u"reminders_held"_s;
    return DisputeTable(book.database).ofInvoice(invoice.id).transform([](const QList<Dispute> &disputes) {
        return std::ranges::any_of(disputes, &Dispute::isOpen) ? u"disputed"_s : QString();
    });
}

Result<QString> MailPerformer::pointlessLink(Book &book, const MailRecord &mail, const StopFlag &stop)
{
    const Result<LinkRecord> link = LinkTable(book.database).byId(mail.link);
    if (!link)
        return fail(link.error());
    // A page that was made just now cannot have been paid; an older one may have been, unseen, and a transfer
    // may have found money that waited.
    constexpr qint64 freshSeconds = 120;
    const bool mayBePaid
        = link->way == PayWay::BankTransfer || link->requestedAt.secsTo(book.clock.now()) > freshSeconds;
    if (link->state == LinkState::Active && mayBePaid)
        if (const Result<void> asked = m_askProvider(book, link->externalId, stop); !asked)
            return fail(asked.error());
    const Result<InvoiceRecord> invoice = InvoiceTable(book.database).byId(mail.invoice);
    if (!invoice)
        return fail(invoice.error());
    if (!invoice->open.isPositive()) // Asking for money now would be wrong.
        return u"invoice_paid"_s;
    const Result<LinkRecord> now = LinkTable(book.database).byId(mail.link);
    if (!now)
        return fail(now.error());
    if (now->state != LinkState::Active)
        return u"link_closed"_s;
    if (now->expiresAt.isValid() && now->expiresAt <= book.clock.now())
        return u"link_expired"_s; // Whether it is closed yet or not.
    return asksForOpen(*link, invoice->open) ? QString() : u"amount_changed"_s;
}

Result<EffectVerdict> MailPerformer::perform(
    Book &book, const EffectRecord &effect, const OutboxAttempt &attempt, const StopFlag &stop)
{
    const MailId mail(effect.entry.text());
    const Result<QString> reason = pointless(book, effect, stop);
    if (!reason && reason.error().kind != ErrorKind::Storage && reason.error().kind != ErrorKind::Secret)
        return EffectVerdict{.kind = EffectVerdict::Kind::Later, // The provider cannot say now.
            .notBefore = retryTime(book.clock.now(), attempt.attempts),
            .answer = reason.error().rule};
    if (!reason)
        return fail(reason.error());
    if (!reason->isEmpty())
        return settle(book, EffectDropped{.request = effect.entry, .reason = *reason});

    const Result<Entry> queued = Journal(book).entry(effect.entry);
    if (!queued)
        return fail(queued.error());
    const Result<EntryId> composed = composedEntry(book, mail);
    if (!composed && composed.error().kind == ErrorKind::InvalidInput)
        return settle(book, MailRejected{.mail = mail, .code = 0, .words = composed.error().rule});
    if (!composed && composed.error().kind == ErrorKind::NotFound) // The provider has nothing to tell yet.
        return EffectVerdict{.kind = EffectVerdict::Kind::Later,
            .notBefore = retryTime(book.clock.now(), attempt.attempts),
            .answer = composed.error().rule};
    if (!composed)
        return fail(composed.error());
    const Result<QByteArray> bytes = Journal(book).openSealed(*composed, u"message"_s);
    if (!bytes)
        return fail(bytes.error());
    const auto company = CompanyTable(book.database).read();
    if (!company)
        return fail(company.error());

    const auto &wish = std::get<MailQueued>(queued->body);
    const MailEnvelope envelope{
        .from = *company ? (*company)->email : QString(), .to = mailAddresses(wish.to + u',' + wish.cc)};
    const auto dataBegins = [&] {
        return Journal(book)
            .change(Touched::Outbox,
                [&] { return OutboxAttemptTable(book.database).markDataBegun(effect.entry); })
            .has_value();
    };
    return judge(book, mail, attempt, m_transport.send(envelope, *bytes, dataBegins, stop));
}

Result<EffectVerdict> MailPerformer::judge(
    Book &book, const MailId &mail, const OutboxAttempt &attempt, const MailAnswer &answer)
{
    switch (answer.outcome) {
    case MailAnswer::Outcome::Accepted:
        return settle(book, MailAccepted{.mail = mail, .code = answer.code, .words = answer.words});
    case MailAnswer::Outcome::Rejected:
        return settle(book, MailRejected{.mail = mail, .code = answer.code, .words = answer.words});
    case MailAnswer::Outcome::Uncertain:
        return settle(book, MailUncertain{.mail = mail, .words = answer.words});
    case MailAnswer::Outcome::NotSent:
    case MailAnswer::Outcome::AccountTrouble:
        break;
    }
    const bool isAnswered = answer.code != 0;
    const Result<bool> over = isAnswered ? isOver(book, mail, attempt) : Result<bool>(false);
    if (!over)
        return fail(over.error());
    if (*over)
        return settle(book, MailRejected{.mail = mail, .code = answer.code, .words = answer.words});
    return EffectVerdict{.kind = EffectVerdict::Kind::Later,
        .notBefore = retryTime(book.clock.now(), attempt.attempts),
        .answer = answer.words,
        .stopConnection = answer.outcome == MailAnswer::Outcome::AccountTrouble};
}

//! Whether the server, which answered just now, has put the mail off for long enough; notes the answer if
//! not.
Result<bool> MailPerformer::isOver(Book &book, const MailId &mail, const OutboxAttempt &attempt)
{
    using std::chrono::seconds;
    const QDateTime now = book.clock.now();
    const seconds gap(attempt.answeredAt.isValid() ? attempt.answeredAt.secsTo(now) : 0);
    const bool afterPause = gap > longestGap;
    const seconds since = afterPause ? seconds(0) : std::max(gap, seconds(0)); // A clock may be set back.
    if (attempt.answered + since > keepTrying || attempt.pauses + (afterPause ? 1 : 0) >= mostPauses)
        return true;
    return Journal(book)
        .change(Touched::Outbox,
            [&] {
                return OutboxAttemptTable(book.database)
                    .markAnswered(EntryId(mail.text()), now, since, afterPause);
            })
        .transform([] { return false; });
}

Result<EffectVerdict> MailPerformer::settle(Book &book, EntryBody outcome)
{
    return Journal(book)
        .append([&]() -> Result<QList<NewEntry>> { return QList<NewEntry>{{.body = std::move(outcome)}}; })
        .transform([](const QList<Entry> &) { return EffectVerdict(); });
}

} // namespace quittance
