#include "core/service/MailService.h"

#include "core/base/Clock.h"
#include "core/base/Uuid.h"
#include "core/billing/HoldReminders.h"
#include "core/mail/MailTransport.h"
#include "core/outbox/gatewayCustomers.h"
#include "core/service/composeMail.h"
#include "core/service/connections.h"
#include "core/service/documentUbl.h"
#include "core/service/gatewayChoice.h"
#include "core/service/inBook.h"
#include "core/service/mailProof.h"
#include "core/service/recipients.h"
#include "core/service/settingFacts.h"
#include "core/service/withGateway.h"
#include "core/store/CustomerTable.h"
#include "core/store/DocumentList.h"
#include "core/store/GatewayCustomerTable.h"
#include "core/store/InvoiceTable.h"
#include "core/store/MailTable.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 latelyHours = 48;

//! A transfer needs a customer of the provider's: whoever has none yet gets one, where nobody has to choose.
Result<void> ensurePayers(
    Book &book, PaymentGateway &gateway, const QList<MailOrder> &orders, const StopFlag &stop)
{
    for (const MailOrder &order : orders) {
        if (!hasLink(order) || order.way != PayWay::BankTransfer)
            continue;
        const auto invoice = InvoiceTable(book.database).byId(order.invoice);
        if (!invoice && invoice.error().kind == ErrorKind::NotFound)
            continue; // A draft, or nothing: refused in a moment, with its own words.
        if (!invoice)
            return fail(invoice.error());
        const Result<QString> payer
            = GatewayCustomerTable(book.database).externalId(invoice->customer, gateway.provider());
        if (!payer)
            return fail(payer.error());
        if (!payer->isEmpty())
            continue;
        if (const auto made = ensureGatewayCustomer(book, gateway, invoice->customer, stop); !made)
            return fail(made.error());
    }
    return {};
}

//! Words about money that was paid back are written when the mail is asked for: later nobody knows of it.
Result<MailOrder> withRefundWords(Book &book, MailOrder order, const MailRules &rules)
{
    const Result<MailQueued> mail = proposedMail(book, order, rules);
    if (!mail)
        return fail(mail.error());
    Result<MailContent> content = mailContent(book, *mail, WayToPay());
    if (!content)
        return fail(content.error());
    content->refunded = order.refunded;
    const Result<QString> subject = MailComposer().proposedSubject(*content);
    const Result<QString> message = MailComposer().proposedMessage(*content);
    if (!subject || !message)
        return fail(subject ? message.error() : subject.error());
    if (order.subject.isEmpty())
        order.subject = *subject;
    if (order.message.isEmpty())
        order.message = *message;
    return order;
}

//! An e-invoice that cannot be made is refused when the mail is asked for: an issued document says later what
//! it says now, so the mail would wait for ever. Drafts are refused in a moment, with words of their own.
Result<void> checkEInvoices(Workshop &workshop, Book &book, const QList<MailOrder> &orders)
{
    for (const MailOrder &order : orders) {
        if (!bringsEInvoice(order))
            continue;
        const Result<QByteArray> made = documentUbl(workshop, book.database, order.invoice);
        if (!made && made.error().kind != ErrorKind::NotFound && made.error().rule != "einvoice.draft"_L1)
            return fail(made.error());
    }
    return {};
}

//! Each link by the provider the order names or the document's link has, all in one transaction.
Result<CommandOutcome> sendNow(Workshop &workshop, Book &book, QList<MailOrder> orders)
{
    const Result<MailRules> rules = mailRules(workshop, book.database);
    const Result<LinkRoutes> routes = mailRoutes(workshop, book.database, orders);
    if (!rules || !routes)
        return fail(rules ? routes.error() : rules.error());
    if (const Result<void> checked = checkEInvoices(workshop, book, orders); !checked)
        return fail(checked.error());
    for (MailOrder &order : orders) {
        if (!order.refunded || order.kind != MailKind::Statement)
            continue;
        const Result<MailOrder> worded = withRefundWords(book, order, *rules);
        if (!worded)
            return fail(worded.error());
        order = *worded;
    }
    return orders.isEmpty() ? Result<CommandOutcome>(CommandOutcome())
                            : sendMails(book, orders, *routes, *rules);
}

//! Whom and what a mail would be about, whatever is said about sending it.
Result<MailVerdict> subjectOf(Book &book, const MailOrder &order, const MailRules &rules)
{
    MailVerdict verdict{.order = order};
    const Result<MailQueued> mail = proposedMail(book, order, rules);
    if (!mail)
        return fail(mail.error());
    verdict.to = mail->to;
    if (order.kind == MailKind::Statement)
        return CustomerTable(book.database).byId(order.customer).transform([&](const Customer &customer) {
            verdict.customer = customer.name;
            return verdict;
        });
    const Result<InvoiceRow> invoice = DocumentList(book.database).row(order.invoice);
    const auto last = MailTable(book.database).lastOf(order.invoice);
    if (!invoice || !last)
        return fail(invoice ? last.error() : invoice.error());
    verdict.customer = invoice->customer;
    verdict.number = invoice->number.text();
    verdict.open = invoice->open;
    if (*last && (*last)->changedAt.secsTo(book.clock.now()) < latelyHours * 3600)
        verdict.mailedAt = (*last)->changedAt;
    return verdict;
}

Result<MailBatch> batchOf(Workshop &workshop, Book &book, QList<MailOrder> orders)
{
    const Result<MailRules> rules = mailRules(workshop, book.database);
    const Result<int> manyFrom = numberSetting(book.database, u"safety.many_mails"_s);
    if (!rules || !manyFrom)
        return fail(rules ? manyFrom.error() : rules.error());
    const Result<LinkRoutes> routes = mailRoutes(workshop, book.database, orders);
    MailBatch batch{.verdicts = {}, .manyFrom = *manyFrom};
    for (const MailOrder &order : std::as_const(orders)) {
        Result<MailVerdict> verdict = subjectOf(book, order, *rules);
        if (!verdict)
            return fail(verdict.error());
        if (const Result<void> checked = checkEInvoices(workshop, book, {order}); !checked) {
            verdict->refusal = checked.error();
        } else if (const auto may = mailVerdict(book, order, routes.value_or(LinkRoutes()), *rules); may) {
            verdict->level = *may;
        } else if (!routes && may.error().rule == "connection.unknown"_L1) {
            verdict->refusal = routes.error();
        } else if (may.error().rule != "link.customer_unlinked"_L1) { // Which is mended when it is sent.
            verdict->refusal = may.error();
        }
        batch.verdicts.append(*verdict);
    }
    return batch;
}

//! What the mail server said to a test.
Result<QString> answered(const MailAnswer &answer)
{
    const auto trouble = [&](ErrorKind kind, const QString &rule) {
        return fail(Error{.kind = kind, .rule = rule, .providerText = answer.words});
    };
    switch (answer.outcome) {
    case MailAnswer::Outcome::Accepted:
        return answer.words;
    case MailAnswer::Outcome::Rejected:
    case MailAnswer::Outcome::AccountTrouble:
        return trouble(ErrorKind::Refused, u"mail.test_refused"_s);
    case MailAnswer::Outcome::Uncertain:
        return trouble(ErrorKind::Uncertain, u"mail.test_uncertain"_s);
    case MailAnswer::Outcome::NotSent:
        break;
    }
    return trouble(ErrorKind::Offline, u"mail.test_not_sent"_s);
}

//! The message that goes to ourselves.
Result<MailMessage> testMessage(Workshop &workshop, Book &book, const MailOrder &order)
{
    const Result<MailRules> rules = mailRules(workshop, book.database);
    const Result<MailProof> proof = mailProof(workshop, book, order);
    if (!rules || !proof)
        return fail(rules ? proof.error() : rules.error());
    Result<MailQueued> mail = proposedMail(book, order, *rules);
    if (!mail)
        return fail(mail.error());
    mail->level = std::max(1, proof->level);
    Result<MailContent> content = mailContent(book, *mail, standInWay(order, proof->provider, proof->asked));
    if (!content)
        return fail(content.error());
    content->part = askedPart(order, proof->open);
    if (content->from.isEmpty())
        return invalid(u"company.email_missing"_s, u"company.email"_s, {});
    const auto files = checkedOwnFiles(order.files);
    if (!files)
        return fail(files.error());
    if (const Result<void> attached = attachTo(book, *mail, *content); !attached)
        return fail(attached.error());
    attachFiles(*files, *content);
    content->to = content->from;
    content->cc.clear();
    return MailComposer().compose(*content).transform([](MailMessage message) {
        message.subject.prepend(u"TEST: "_s); // In every language.
        return message;
    });
}

Result<QString> testNow(Workshop &workshop, Book &book, const MailOrder &order, const StopFlag &stop)
{
    Result<MailMessage> message = testMessage(workshop, book, order);
    if (!message)
        return fail(message.error());
    const auto transport = openMail(workshop, book.database);
    if (!transport)
        return fail(transport.error());
    const QDateTime now = book.clock.now();
    const Result<QByteArray> bytes = mailBytes(*message, makeUuid7(now), now);
    if (!bytes)
        return fail(bytes.error());
    return answered((*transport)
                        ->send(
                            {.from = message->from, .to = {message->to}}, *bytes, [] { return true; }, stop));
}

} // namespace

QFuture<Result<MailProof>> MailService::proof(MailOrder order) const
{
    return readIn(m_workshop, [this, order](Book &book) { return mailProof(m_workshop, book, order); });
}

QFuture<Result<MailBatch>> MailService::verdicts(QList<MailOrder> orders) const
{
    return readIn(m_workshop, [this, orders](Book &book) { return batchOf(m_workshop, book, orders); });
}

QFuture<Result<QList<Recipient>>> MailService::recipients(CustomerId customer) const
{
    return readIn(m_workshop, [customer](Book &book) { return recipientsOf(book, customer); });
}

QFuture<Result<CommandOutcome>> MailService::send(QList<MailOrder> orders)
{
    const auto send = [this, orders](Book &book) { return sendNow(m_workshop, book, orders); };
    const bool needsPayers = std::ranges::any_of(orders, [](const MailOrder &order) {
        return hasLink(order) && order.way == PayWay::BankTransfer
            && (order.connection.isEmpty() || order.connection == cardGateway());
    });
    if (needsPayers) // Which may ask the provider first.
        return withGateway(m_workshop, cardGateway(),
            [orders, send](Book &book, PaymentGateway &gateway, const StopFlag &stop) {
                return ensurePayers(book, gateway, orders, stop).and_then([&] { return send(book); });
            });
    return m_workshop.commands().run(
        [=, this](Database &database, const StopFlag &) -> Result<CommandOutcome> {
            return m_workshop.book(database).and_then([&](Book book) { return send(book); });
        });
}

QFuture<Result<QString>> MailService::sendTest(MailOrder order)
{
    return m_workshop.observe(u"asked:smtp"_s)
        .run([this, order](Database &database, const StopFlag &stop) -> Result<QString> {
            return m_workshop.book(database).and_then(
                [&](Book book) { return testNow(m_workshop, book, order, stop); });
        });
}

QFuture<Result<ReminderHold>> MailService::holdReminders(ReminderHold hold)
{
    return commandIn(
        m_workshop, [hold](Book &book, QDate today) { return quittance::holdReminders(book, hold, today); });
}

} // namespace quittance
