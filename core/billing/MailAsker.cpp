#include "core/billing/MailAsker.h"

#include "core/base/Clock.h"
#include "core/base/Uuid.h"
#include "core/billing/guards.h"
#include "core/domain/ReportPeriod.h"
#include "core/domain/emailShape.h"
#include "core/domain/mailAddresses.h"
#include "core/journal/bookDay.h"
#include "core/journal/sealedFiles.h"
#include "core/store/CompanyTable.h"
#include "core/store/CustomerTable.h"
#include "core/store/DisputeTable.h"
#include "core/store/DraftTable.h"
#include "core/store/MailTable.h"
#include "core/store/OutboxAttemptTable.h"
#include "core/store/ReminderHoldTable.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAddresses = 20;

//! For orders that bring no link.
const LinkRoute &noRoute()
{
    static const LinkRoute route;
    return route;
}

tl::unexpected<Error> refuse(const QString &rule, const InvoiceRecord &invoice)
{
    return invalid(rule, u"invoice"_s, invoice.number.text());
}

//! A day that a sentence names.
tl::unexpected<Error> refuseUntil(const QString &rule, QDate day)
{
    return invalid(rule, u"invoice"_s, day.toString(Qt::ISODate));
}

Result<QString> checkedAddresses(const QString &line, const QString &field)
{
    const QStringList addresses = mailAddresses(line);
    for (const QString &address : addresses)
        if (!looksLikeEmail(address))
            return invalid(u"customer.email_malformed"_s, field, address);
    return addresses.join(u", "_s);
}

Result<bool> isDisputed(Database &database, const InvoiceId &invoice)
{
    return DisputeTable(database).ofInvoice(invoice).transform(
        [](const QList<Dispute> &disputes) { return std::ranges::any_of(disputes, &Dispute::isOpen); });
}

} // namespace

MailAsker::MailAsker(Book &book, const LinkRoutes &routes, const MailRules &rules)
    : m_book(book)
    , m_routes(routes)
    , m_rules(rules)
    , m_asker(book, routes.isEmpty() ? noRoute() : routes.first())
{
}

Result<void> MailAsker::checkSender()
{
    if (const Result<void> allowed = requireRight(m_book, Right::Issue); !allowed)
        return allowed;
    return CompanyTable(m_book.database).known().and_then([](const CompanyProfile &company) -> Result<void> {
        if (company.email.isEmpty())
            return invalid(u"company.email_missing"_s, u"company.email"_s, {});
        return {};
    });
}

Result<MailAsker::Matter> MailAsker::documentOf(const MailOrder &order, const InvoiceId &id)
{
    const auto draft = DraftTable(m_book.database).byId(id);
    if (!draft)
        return fail(draft.error());
    if (*draft)
        return invalid(u"invoice.is_draft"_s, u"invoice"_s, (*draft)->sourceNumber);
    const Result<InvoiceRecord> invoice = InvoiceTable(m_book.database).byId(id);
    if (!invoice)
        return fail(invoice.error());
    if (invoice->isVoid)
        return refuse(u"invoice.is_void"_s, *invoice);
    if (m_asker.outcome.ids.contains(id))
        return refuse(u"link.named_twice"_s, *invoice);
    const bool isPaid = invoice->type != DocumentType::CreditNote && invoice->total.isPositive()
        && invoice->open.isZero() && invoice->writtenOff.isZero();
    if (order.kind == MailKind::Receipt && !isPaid)
        return refuse(u"receipt.not_paid"_s, *invoice);
    const Result<Customer> customer = CustomerTable(m_book.database).byId(invoice->customer);
    return customer.transform(
        [&](const Customer &found) { return Matter{.invoice = *invoice, .customer = found}; });
}

Result<MailAsker::Matter> MailAsker::matterOf(const MailOrder &order)
{
    if (order.kind == MailKind::Statement)
        return CustomerTable(m_book.database).byId(order.customer).transform([](const Customer &customer) {
            return Matter{.invoice = std::nullopt, .customer = customer};
        });
    const bool asks = order.kind == MailKind::PaymentLink || order.kind == MailKind::Reminder;
    if (!asks)
        return documentOf(order, order.invoice);
    const Result<InvoiceRecord> invoice = m_asker.openDocument(order.invoice);
    if (!invoice)
        return fail(invoice.error());
    return CustomerTable(m_book.database).byId(invoice->customer).transform([&](const Customer &customer) {
        return Matter{.invoice = *invoice, .customer = customer};
    });
}

Result<void> MailAsker::fillAddresses(const MailOrder &order, const Customer &customer, MailQueued &mail)
{
    const Result<QString> to
        = checkedAddresses(order.to.trimmed().isEmpty() ? customer.billingEmail() : order.to, u"to"_s);
    const Result<QString> cc = checkedAddresses(order.cc, u"cc"_s);
    if (!to || !cc)
        return fail(to ? cc.error() : to.error());
    if (to->isEmpty())
        return invalid(u"link.no_address"_s, u"to"_s, customer.name);
    if (mailAddresses(*to + u',' + *cc).size() > mostAddresses)
        return invalid(u"mail.too_many_addresses"_s, u"to"_s, QString::number(mostAddresses));
    mail.to = *to;
    mail.cc = *cc;
    return {};
}

Result<void> MailAsker::fillLink(const MailOrder &order, const InvoiceRecord &invoice, MailQueued &mail)
{
    const auto named = std::ranges::find(m_routes, order.connection, &LinkRoute::gateway);
    if (named == m_routes.end() && (!order.connection.isEmpty() || m_routes.isEmpty()))
        return invalid(u"connection.unknown"_s, u"connection"_s, order.connection);
    m_asker.through(named == m_routes.end() ? m_routes.first() : *named);
    m_asker.hold = order.hold;
    // A reminder tells a link again; how often, the pause between reminders says.
    const bool again = order.again || order.kind == MailKind::Reminder;
    const Result<QDate> today = day();
    if (!today)
        return fail(today.error());
    const bool isUsual = order.end.kind == LinkEnd::Kind::Usual;
    const LinkDemand demand{.way = order.way,
        .part = order.kind == MailKind::PaymentLink ? order.part : std::nullopt,
        .again = again,
        .expiresOn
        = isUsual && order.way != PayWay::Page ? QDate() : order.end.lastDay(*today, m_rules.linkDays),
        .keepsEnd = isUsual};
    return m_asker.linkFor(invoice, demand).transform([&](const LinkId &link) { mail.link = link; });
}

Result<void> MailAsker::fillReminder(const InvoiceRecord &invoice, MailQueued &mail)
{
    if (!invoice.dueOn.isValid() || invoice.dueOn >= m_rules.today)
        return refuse(u"reminder.not_overdue"_s, invoice);
    const Result<bool> disputed = isDisputed(m_book.database, invoice.id);
    const auto held = ReminderHoldTable(m_book.database).holding(invoice.id, invoice.customer, m_rules.today);
    const auto sent = MailTable(m_book.database).remindersOf(invoice.id);
    if (!disputed)
        return fail(disputed.error());
    if (!held || !sent)
        return fail(held ? sent.error() : held.error());
    if (*disputed)
        return refuse(u"reminder.disputed"_s, invoice);
    if (*held)
        return refuseUntil(u"reminder.held"_s, (*held)->until);
    mail.level = std::min(sent->count + 1, lastReminderLevel);
    if (!sent->last)
        return {};
    if (sent->last->state == MailState::Queued)
        return refuse(u"reminder.still_waiting"_s, invoice);
    if (sent->last->state == MailState::Uncertain)
        return refuse(u"mail.uncertain"_s, invoice);
    const Result<QDate> last = bookDay(m_book.database, sent->last->queuedAt);
    if (!last)
        return fail(last.error());
    const QDate next = last->addDays(m_rules.pauseDays);
    return next > m_rules.today ? refuseUntil(u"reminder.too_soon"_s, next.addDays(-1)) : Result<void>();
}

Result<QDate> MailAsker::day()
{
    return m_rules.today.isValid() ? Result<QDate>(m_rules.today)
                                   : bookDay(m_book.database, m_book.clock.now());
}

Result<void> MailAsker::fillDays(const MailOrder &order, MailQueued &mail)
{
    const Result<QDate> today = day();
    if (!today)
        return fail(today.error());
    mail.through = order.through.isValid() ? order.through : *today;
    mail.from = order.from.isValid() ? order.from : periodStart(mail.through, ReportPeriod::Year);
    if (mail.from > mail.through)
        return invalid(u"report.days_reversed"_s, u"from"_s, mail.from.toString(Qt::ISODate));
    return {};
}

Result<void> MailAsker::fillStatement(const MailOrder &order, const CustomerId &customer, MailQueued &mail)
{
    mail.customer = customer;
    if (const Result<void> filled = fillDays(order, mail); !filled)
        return filled;
    const auto before = MailTable(m_book.database).statementOf(customer, mail.from, mail.through);
    if (!before)
        return fail(before.error());
    if (m_stated.contains(customer) || (*before && !order.again))
        return invalid(u"mail.sent_before"_s, u"customer"_s, mail.through.toString(Qt::ISODate));
    m_stated.append(customer);
    return {};
}

Result<void> MailAsker::checkNew(const MailOrder &order, const InvoiceRecord &invoice)
{
    const auto before = MailTable(m_book.database).lastOf(invoice.id, order.kind);
    if (!before)
        return fail(before.error());
    if (*before && (*before)->state == MailState::Uncertain)
        return refuse(u"mail.uncertain"_s, invoice);
    return *before && !order.again ? refuse(u"mail.sent_before"_s, invoice) : Result<void>();
}

Result<MailQueued> MailAsker::take(const MailOrder &order)
{
    const Result<Matter> matter = matterOf(order);
    if (!matter)
        return fail(matter.error());
    MailQueued mail{.connection = m_rules.connection,
        .language = order.language.isEmpty() ? matter->customer.language : order.language,
        .subject = order.subject,
        .message = order.message,
        .kind = order.kind,
        .attached = order.attach || order.kind == MailKind::Document || order.kind == MailKind::Statement,
        .documentLanguage = order.language,
        .withStatement = order.withStatement && asksForMoney(order),
        .withEInvoice = bringsEInvoice(order)};
    Result<void> filled = fillAddresses(order, matter->customer, mail);
    if (filled && mail.withStatement)
        filled = fillDays(order, mail);
    if (filled && order.kind == MailKind::Statement)
        filled = fillStatement(order, matter->customer.id, mail);
    if (matter->invoice)
        mail.invoice = matter->invoice->id;
    if (filled && order.kind == MailKind::Reminder)
        filled = fillReminder(*matter->invoice, mail);
    if (filled && (order.kind == MailKind::Receipt || order.kind == MailKind::Document))
        filled = checkNew(order, *matter->invoice);
    if (filled && hasLink(order))
        filled = fillLink(order, *matter->invoice, mail);
    if (!filled)
        return fail(filled.error());
    const auto files = checkedOwnFiles(order.files).and_then([&](const QList<OwnMailFile> &checked) {
        return sealFiles(checked, mail);
    });
    if (!files)
        return fail(files.error());
    const NewEntry entry{.id = EntryId(makeUuid7(m_book.clock.now())),
        .body = mail,
        .after = mail.link.isEmpty() ? order.after : EntryId(mail.link.text()),
        .sealed = *files};
    if (matter->invoice) {
        m_asker.outcome.ids.append(matter->invoice->id);
        m_asker.outcome.numbers.append(matter->invoice->number.text());
    }
    return m_asker.add(entry, order.hold).transform([&] { return mail; });
}

} // namespace quittance
