#include "core/service/mailProof.h"

#include "core/base/Clock.h"
#include "core/domain/ReportPeriod.h"
#include "core/domain/emailShape.h"
#include "core/domain/mailAddresses.h"
#include "core/journal/bookDay.h"
#include "core/mail/MailTransport.h"
#include "core/payments/PaymentGateway.h"
#include "core/service/Workshop.h"
#include "core/service/composeMail.h"
#include "core/service/connections.h"
#include "core/service/documentUbl.h"
#include "core/service/gatewayChoice.h"
#include "core/service/linkRoute.h"
#include "core/service/settingFacts.h"
#include "core/store/CustomerTable.h"
#include "core/store/DisputeTable.h"
#include "core/store/DocumentList.h"
#include "core/store/GatewayCustomerTable.h"
#include "core/store/LinkTable.h"
#include "core/store/MailTable.h"
#include "core/store/ReminderHoldTable.h"
#include "core/store/SettingTable.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using What = MailCheck::What;

constexpr qint64 latelyHours = 48;

//! Whether a link over the amount can be asked for in this way, as far as the provider's rules tell.
bool isTaken(const PaymentGateway &gateway, const MailProof &proof, PayWay way)
{
    const auto limits = gateway.limits(proof.asked.currency());
    if (way != PayWay::BankTransfer)
        return limits && proof.asked.minor() >= limits->minMinor && proof.asked.minor() <= limits->maxMinor;
    const PaymentLinkOrder order{.link = LinkId(proof.invoice.text()),
        .invoice = proof.invoice,
        .number = proof.number,
        .amount = proof.asked,
        .way = way,
        .payer = {}}; // Who it is, is another check.
    const auto request = gateway.linkRequest(order);
    return request || request.error().rule == "gateway.payer_unknown"_L1;
}

void addGateway(Workshop &workshop, Database &database, PayWay way, MailProof &proof)
{
    const auto gateway = openGateway(workshop, database, proof.provider);
    if (!gateway) {
        proof.checks.append({.what = What::AmountTakenByProvider, .ok = false});
        return;
    }
    proof.account = (*gateway)->keyHint();
    proof.label = SettingTable(database).value(proof.provider + u".label"_s).value_or(QString());
    proof.live = (*gateway)->isLive();
    const auto limits = (*gateway)->limits(proof.open.currency());
    proof.checks.append({.what = What::AmountTakenByProvider,
        .ok = isTaken(**gateway, proof, way),
        .value = limits ? Money(limits->minMinor, proof.open.currency()).text() : QString()});
}

//! What is looked at for a mail that asks for money.
Result<void> addAsking(
    Book &book, const MailOrder &order, const InvoiceRow &invoice, QDate today, MailProof &proof)
{
    proof.checks.append({.what = What::InvoiceOpen, .ok = proof.open.isPositive()});
    if (const auto part = askedPart(order, proof.open)) {
        const bool fits
            = part->currency() == proof.open.currency() && part->isPositive() && *part < proof.open;
        proof.checks.append({.what = What::PartOfOpen, .ok = fits, .value = proof.open.text()});
    }
    if (hasLink(order) && order.way == PayWay::Page && order.end.kind != LinkEnd::Kind::Usual
        && proof.endsOn.isValid())
        proof.checks.append({.what = What::EndAhead,
            .ok = proof.endsOn >= today,
            .value = proof.endsOn.toString(Qt::ISODate)});
    if (order.kind == MailKind::Reminder) {
        proof.checks.append({.what = What::Overdue, .ok = overdueDays(invoice, today) > 0});
        const auto held = ReminderHoldTable(book.database).holding(invoice.id, invoice.customerId, today);
        if (!held)
            return fail(held.error());
        proof.checks.append({.what = What::RemindersAllowed,
            .ok = !*held,
            .value = *held ? (*held)->until.toString(Qt::ISODate) : QString()});
    }
    proof.checks.append({.what = What::NoDispute, .ok = invoice.state != InvoiceState::Disputed});
    return {};
}

Result<void> addLately(Book &book, MailProof &proof)
{
    const auto last = MailTable(book.database).lastOf(proof.invoice);
    if (!last)
        return fail(last.error());
    const bool lately = *last && (*last)->changedAt.secsTo(book.clock.now()) < latelyHours * 3600;
    proof.checks.append({.what = What::NotMailedLately,
        .ok = !lately,
        .value = lately ? (*last)->changedAt.toString(Qt::ISODate) : QString()});
    return {};
}

Result<void> addProvider(
    Workshop &workshop, Book &book, const MailOrder &order, const CustomerId &customer, MailProof &proof)
{
    addGateway(workshop, book.database, order.way, proof);
    if (order.way != PayWay::BankTransfer)
        return {};
    const Result<QString> payer = GatewayCustomerTable(book.database).externalId(customer, proof.provider);
    if (!payer)
        return fail(payer.error());
    proof.checks.append(
        {.what = What::CustomerKnownToProvider, .ok = !payer->isEmpty(), .value = proof.customer});
    return {};
}

//! The last day the link takes money: of one that is alive and serves, unless another is wished.
Result<void> addEnd(Book &book, const MailOrder &order, const MailRules &rules, MailProof &proof)
{
    if (!hasLink(order) || order.way != PayWay::Page)
        return {};
    proof.endsOn = order.end.lastDay(rules.today, rules.linkDays);
    if (order.end.kind != LinkEnd::Kind::Usual)
        return {};
    const auto live = LinkTable(book.database).liveOf(order.invoice);
    if (!live)
        return fail(live.error());
    const bool serves = *live && (*live)->way == order.way && (*live)->connection == proof.provider
        && (*live)->amount == proof.asked
        && (!(*live)->expiresAt.isValid() || (*live)->expiresAt > book.clock.now());
    if (!serves)
        return {};
    return lastBookDay(book.database, (*live)->expiresAt).transform([&](QDate day) { proof.endsOn = day; });
}

//! What else the command would say, unless a check above says it already.
void addVerdict(Book &book, MailOrder order, const MailRules &rules, MailProof &proof)
{
    if (order.kind == MailKind::PaymentLink) // Its checks are above.
        return;
    order.bringsLink = false; // What a link needs is looked at by itself…
    order.files.clear(); // …and so is what goes along.
    Result<int> verdict = mailVerdict(book, order, {}, rules);
    proof.again = !verdict && verdict.error().rule == "mail.sent_before"_L1;
    if (order.kind != MailKind::Reminder)
        proof.checks.append({.what = What::NotSentBefore, .ok = !proof.again});
    if (proof.again) {
        order.again = true;
        verdict = mailVerdict(book, order, {}, rules);
    }
    if (verdict) {
        proof.level = *verdict;
        return;
    }
    static const QStringList said{u"reminder.not_overdue"_s, u"reminder.disputed"_s, u"reminder.held"_s,
        u"link.nothing_open"_s, u"link.no_address"_s, u"customer.email_malformed"_s};
    if (!said.contains(verdict.error().rule))
        proof.checks.append({.what = What::Allowed, .ok = false, .value = verdict.error().rule});
}

Result<void> addWords(Book &book, const MailOrder &order, MailQueued mail, MailProof &proof)
{
    if (mail.level == 0) // Where none can be sent now, the words of the first are shown.
        mail.level = std::max(1, proof.level);
    Result<MailContent> content = mailContent(book, mail, standInWay(order, proof.provider, proof.asked));
    if (!content)
        return fail(content.error());
    content->part = askedPart(order, proof.open);
    content->endsOn = proof.endsOn;
    if (mailAddresses(content->to).isEmpty()) // So that the words can be seen before an address is typed.
        content->to = content->from;
    const MailComposer composer{MailLink()};
    const Result<QString> subject = composer.proposedSubject(*content);
    const Result<QString> message = composer.proposedMessage(*content);
    const Result<MailMessage> whole = composer.compose(*content);
    if (!subject || !message || !whole)
        return fail(!subject ? subject.error() : !message ? message.error() : whole.error());
    proof.from = u"%1 <%2>"_s.arg(content->companyName, content->from);
    proof.me = content->from;
    proof.subject = order.subject.isEmpty() ? *subject : order.subject;
    proof.message = order.message.isEmpty() ? *message : order.message;
    if (!asksForMoney(order) || proof.open.isPositive()) { // None goes out that asks for nothing.
        proof.html = whole->html;
        proof.text = whole->text;
    }
    proof.attachments = filesOf(mail).names(content->invoiceNumber);
    const auto files = checkedOwnFiles(order.files).value_or(order.files);
    for (const OwnMailFile &file : files)
        proof.attachments.append(file.name);
    proof.language = mail.language;
    return {};
}

Result<void> addChecks(Workshop &workshop, Book &book, const MailOrder &order, const MailRules &rules,
    const std::optional<InvoiceRow> &invoice, MailProof &proof)
{
    const QStringList addresses = mailAddresses(proof.to) + mailAddresses(order.cc);
    const auto wrong
        = std::ranges::find_if(addresses, [](const QString &one) { return !looksLikeEmail(one); });
    proof.checks = {{.what = What::AddressWellFormed,
        .ok = !mailAddresses(proof.to).isEmpty() && wrong == addresses.end(),
        .value = wrong == addresses.end() ? proof.to : *wrong}};
    const bool asks = order.kind == MailKind::PaymentLink || order.kind == MailKind::Reminder;
    if (asks)
        if (const Result<void> done = addAsking(book, order, *invoice, rules.today, proof); !done)
            return done;
    if (invoice)
        if (const Result<void> done = addLately(book, proof); !done)
            return done;
    if (hasLink(order))
        if (const Result<void> done = addProvider(workshop, book, order, invoice->customerId, proof); !done)
            return done;
    if (!order.files.isEmpty()) {
        const auto files = checkedOwnFiles(order.files);
        proof.checks.append({.what = What::FilesFit,
            .ok = files.has_value(),
            .value = files ? QString() : files.error().rule});
    }
    if (bringsEInvoice(order)) {
        const Result<QByteArray> made = documentUbl(workshop, book.database, order.invoice);
        proof.checks.append({.what = What::EInvoiceMade,
            .ok = made.has_value(),
            .value = made ? QString() : made.error().rule});
    }
    proof.checks.append({.what = What::MailReady, .ok = openMail(workshop, book.database).has_value()});
    addVerdict(book, order, rules, proof);
    return {};
}

} // namespace

Result<MailRules> mailRules(Workshop &workshop, Database &database)
{
    const Result<QDate> today = bookDay(database, workshop.clock().now());
    const Result<int> pause = numberSetting(database, u"reminders.pause_days"_s);
    const Result<int> linkDays = numberSetting(database, u"links.expire_days"_s);
    if (!today)
        return fail(today.error());
    if (!pause || !linkDays)
        return fail(pause ? linkDays.error() : pause.error());
    return MailRules{.connection = u"smtp"_s, .today = *today, .pauseDays = *pause, .linkDays = *linkDays};
}

Result<LinkRoutes> mailRoutes(Workshop &workshop, Database &database, QList<MailOrder> &orders)
{
    LinkRoutes routes;
    for (MailOrder &order : orders) {
        if (!hasLink(order))
            continue;
        const Result<QString> id
            = gatewayOfLink(workshop, database, order.invoice, order.connection, order.way);
        if (!id)
            return fail(id.error());
        order.connection = *id;
        if (std::ranges::find(routes, *id, &LinkRoute::gateway) != routes.end())
            continue;
        Result<LinkRoute> route = linkRoute(workshop, database, *id);
        if (!route)
            return fail(route.error());
        routes.append(*std::move(route));
    }
    return routes;
}

WayToPay standInWay(const MailOrder &order, const QString &gateway, Money asked)
{
    if (!hasLink(order))
        return {};
    const QString page = gateway == "paypal"_L1 ? u"https://www.paypal.com/invoice/p/link-follows"_s
                                                : u"https://buy.stripe.com/link-follows"_s;
    WayToPay found{.way = order.way, .url = QUrl(page), .transfer = {}};
    if (order.way == PayWay::BankTransfer)
        found.transfer = TransferInstructions{.missing = asked,
            .reference = u"…"_s,
            .addresses = {{.kind = u"iban"_s, .holder = u"…"_s, .account = u"…"_s, .code = u"…"_s}},
            .page = {}};
    return found;
}

Result<MailQueued> proposedMail(Book &book, const MailOrder &order, const MailRules &rules)
{
    CustomerId id = order.customer;
    if (order.kind != MailKind::Statement) {
        const Result<InvoiceRow> invoice = DocumentList(book.database).row(order.invoice);
        if (!invoice)
            return fail(invoice.error());
        id = invoice->customerId;
    }
    const Result<Customer> customer = CustomerTable(book.database).byId(id);
    if (!customer)
        return fail(customer.error());
    MailQueued mail{.invoice = order.invoice,
        .link = hasLink(order) ? LinkId(u"to be made"_s) : LinkId(),
        .connection = rules.connection,
        .language = order.language.isEmpty() ? customer->language : order.language,
        .to = order.to.trimmed().isEmpty() ? customer->billingEmail() : order.to,
        .subject = order.subject,
        .message = order.message,
        .kind = order.kind,
        .attached = order.attach || order.kind == MailKind::Document || order.kind == MailKind::Statement,
        .cc = order.cc,
        .documentLanguage = order.language,
        .withStatement = order.withStatement && asksForMoney(order),
        .withEInvoice = bringsEInvoice(order)};
    if (order.kind == MailKind::Statement)
        mail.customer = customer->id;
    if (order.kind == MailKind::Statement || mail.withStatement) {
        mail.through = order.through.isValid() ? order.through : rules.today;
        mail.from = order.from.isValid() ? order.from : periodStart(mail.through, ReportPeriod::Year);
    }
    return mail;
}

Result<MailProof> mailProof(Workshop &workshop, Book &book, const MailOrder &order)
{
    const Result<MailRules> rules = mailRules(workshop, book.database);
    if (!rules)
        return fail(rules.error());
    const Result<MailQueued> mail = proposedMail(book, order, *rules);
    if (!mail)
        return fail(mail.error());
    MailProof proof{.invoice = order.invoice, .to = mail->to};
    std::optional<InvoiceRow> invoice;
    if (order.kind != MailKind::Statement) {
        const Result<InvoiceRow> row = DocumentList(book.database).row(order.invoice);
        if (!row)
            return fail(row.error());
        invoice = *row;
        proof.number = row->number.text();
        proof.customer = row->customer;
        proof.open = row->open;
        proof.asked = askedPart(order, row->open).value_or(row->open);
    }
    if (hasLink(order)) {
        const Result<QString> gateway
            = gatewayOfLink(workshop, book.database, order.invoice, order.connection, order.way);
        if (!gateway)
            return fail(gateway.error());
        proof.provider = *gateway;
    }
    if (const Result<void> done = addEnd(book, order, *rules, proof); !done)
        return fail(done.error());
    if (const Result<void> done = addChecks(workshop, book, order, *rules, invoice, proof); !done)
        return fail(done.error());
    if (const Result<void> done = addWords(book, order, *mail, proof); !done)
        return fail(done.error());
    return proof;
}

} // namespace quittance
