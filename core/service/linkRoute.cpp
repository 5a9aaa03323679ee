#include "core/service/linkRoute.h"

#include "core/base/Clock.h"
#include "core/base/Uuid.h"
#include "core/base/loopback.h"
#include "core/domain/emailShape.h"
#include "core/journal/Journal.h"
#include "core/mail/LinkMailComposer.h"
#include "core/mail/MailTransport.h"
#include "core/mail/MimeWriter.h"
#include "core/net/serviceUrl.h"
#include "core/payments/GatewayRegistry.h"
#include "core/payments/PaymentGateway.h"
#include "core/service/Workshop.h"
#include "core/service/connections.h"
#include "core/service/gatewayChoice.h"
#include "core/store/CompanyTable.h"
#include "core/store/CustomerTable.h"
#include "core/store/DocumentList.h"
#include "core/store/GatewayCustomerTable.h"
#include "core/store/LinkTable.h"
#include "core/store/MailTable.h"
#include "core/store/SettingTable.h"

#include <QUuid>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString mailConnection = u"smtp"_s;
constexpr qint64 latelyHours = 48;

//! Plain http is admitted only on this computer, and only when the provider itself is set to this computer.
Result<LinkMailComposer> composerFor(Database &database, const QString &gateway, const QUrl &url)
{
    return SettingTable(database).value(gateway + u".base_url"_s).transform([&](const QString &base) {
        const bool standIn = isLoopback(QUrl(base)) && isLoopback(url);
        return LinkMailComposer(
            MailLink(standIn ? url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery) : QUrl()));
    });
}

Result<LinkMailContent> mailContent(Database &database, const MailQueued &queued, const WayToPay &way)
{
    const Result<CompanyProfile> company = CompanyTable(database).known();
    if (!company)
        return fail(company.error());
    const Result<InvoiceRow> invoice = DocumentList(database).row(queued.invoice);
    if (!invoice)
        return fail(invoice.error());
    return LinkMailContent{.companyName = company->name,
        .from = company->email,
        .customerName = invoice->customer,
        .to = queued.to,
        .language = queued.language,
        .invoiceNumber = invoice->number.text(),
        .open = invoice->open,
        .dueOn = invoice->dueOn,
        .way = way,
        .subject = queued.subject,
        .message = queued.message};
}

//! Random and, in base 16, only letters and digits.
QByteArray newBoundary()
{
    return QUuid::createUuid().toRfc4122().toHex();
}

//! What the preview shows in the place of what the provider will say.
WayToPay standIn(PayWay way, const QString &gateway, Money open)
{
    const QString page = gateway == "paypal"_L1 ? u"https://www.paypal.com/invoice/p/link-follows"_s
                                                : u"https://buy.stripe.com/link-follows"_s;
    WayToPay found{.way = way, .url = QUrl(page), .transfer = {}};
    if (way == PayWay::BankTransfer)
        found.transfer = TransferInstructions{.missing = open,
            .reference = u"…"_s,
            .addresses = {{.kind = u"iban"_s, .holder = u"…"_s, .account = u"…"_s, .code = u"…"_s}},
            .page = {}};
    return found;
}

//! What the dialog shows before anything is decided: the changes of the user over what is proposed.
MailQueued proposedMail(const InvoiceRow &invoice, const Customer &customer, const SendLinkOrder &changes)
{
    return {.invoice = invoice.id,
        .connection = mailConnection,
        .language = customer.language,
        .to = changes.to.isEmpty() ? customer.billingEmail() : changes.to,
        .subject = changes.subject,
        .message = changes.message};
}

//! preview.provider is known.
Result<void> addMail(Database &database, const MailQueued &mail, PayWay way, LinkMailPreview &preview)
{
    LinkMailContent content;
    const Result<LinkMailContent> found
        = mailContent(database, mail, standIn(way, preview.provider, preview.open));
    if (!found)
        return fail(found.error());
    content = *found;
    if (content.to.isEmpty()) // So that the words can be seen before an address is typed.
        content.to = content.from;
    const LinkMailComposer composer{MailLink()};
    const Result<QString> subject = composer.proposedSubject(content);
    const Result<QString> message = composer.proposedMessage(content);
    const Result<MailMessage> whole = composer.compose(content);
    if (!subject || !message || !whole)
        return fail(!subject ? subject.error() : !message ? message.error() : whole.error());
    preview.from = u"%1 <%2>"_s.arg(content.companyName, content.from);
    preview.subject = mail.subject.isEmpty() ? *subject : mail.subject;
    preview.message = mail.message.isEmpty() ? *message : mail.message;
    preview.html = whole->html;
    preview.text = whole->text;
    return {};
}

//! Whether a link over the amount can be asked for in this way, as far as the provider's rules tell.
bool isTaken(const PaymentGateway &gateway, const LinkMailPreview &preview, PayWay way)
{
    const auto limits = gateway.limits(preview.open.currency());
    if (way != PayWay::BankTransfer)
        return limits && preview.open.minor() >= limits->minMinor && preview.open.minor() <= limits->maxMinor;
    const PaymentLinkOrder order{.link = LinkId(preview.invoice.text()),
        .invoice = preview.invoice,
        .number = preview.number,
        .amount = preview.open,
        .way = way,
        .payer = {}}; // Who it is, is another check.
    const auto request = gateway.linkRequest(order);
    return request || request.error().rule == "gateway.payer_unknown"_L1;
}

void addGateway(Workshop &workshop, Database &database, PayWay way, LinkMailPreview &preview)
{
    const auto gateway = openGateway(workshop, database, preview.provider);
    if (!gateway) {
        preview.checks.append({.what = LinkCheck::What::AmountTakenByProvider, .ok = false});
        return;
    }
    preview.account = (*gateway)->keyHint();
    preview.live = (*gateway)->isLive();
    const auto limits = (*gateway)->limits(preview.open.currency());
    preview.checks.append({.what = LinkCheck::What::AmountTakenByProvider,
        .ok = isTaken(**gateway, preview, way),
        .value = limits ? Money(limits->minMinor, preview.open.currency()).text() : QString()});
}

Result<void> addChecks(
    Workshop &workshop, Book &book, const CustomerId &customer, PayWay way, LinkMailPreview &preview)
{
    using What = LinkCheck::What;
    const QDateTime now = book.clock.now();
    const auto last = MailTable(book.database).lastOf(preview.invoice);
    if (!last)
        return fail(last.error());
    const bool lately = *last && (*last)->changedAt.secsTo(now) < latelyHours * 3600;
    preview.checks
        = {{.what = What::AddressWellFormed, .ok = looksLikeEmail(preview.to), .value = preview.to},
            {.what = What::InvoiceOpen, .ok = preview.open.isPositive()},
            {.what = What::NotMailedLately,
                .ok = !lately,
                .value = lately ? (*last)->changedAt.toString(Qt::ISODate) : QString()}};
    addGateway(workshop, book.database, way, preview);
    if (way == PayWay::BankTransfer) {
        const Result<QString> payer
            = GatewayCustomerTable(book.database).externalId(customer, preview.provider);
        if (!payer)
            return fail(payer.error());
        preview.checks.append(
            {.what = What::CustomerKnownToProvider, .ok = !payer->isEmpty(), .value = preview.customer});
    }
    preview.checks.append({.what = What::MailReady, .ok = openMail(workshop, book.database).has_value()});
    return {};
}

//! What cannot be opened now is said when the route is used.
RefundRoute refundRoute(Workshop &workshop, Database &database, const QString &connection)
{
    if (!GatewayRegistry::find(connection))
        return {};
    auto opened = openGateway(workshop, database, connection);
    if (!opened)
        return {.gateway = connection,
            .request = [error = opened.error()](const RefundId &, const QString &,
                           Money) -> Result<QByteArray> { return fail(error); }};
    const std::shared_ptr<PaymentGateway> gateway = std::move(*opened);
    return {.gateway = connection,
        .request = [gateway](const RefundId &refund, const QString &charge, Money amount) {
            return gateway->refundRequest({.refund = refund, .charge = charge, .amount = amount})
                .transform(requestBytes);
        }};
}

} // namespace

Result<LinkRoute> linkRoute(Workshop &workshop, Database &database, const QString &connection)
{
    auto opened = openGateway(workshop, database, connection);
    if (!opened)
        return fail(opened.error());
    const std::shared_ptr<PaymentGateway> gateway = std::move(*opened);
    const Result<QString> returnPage = returnPageOf(database, connection);
    if (!returnPage)
        return fail(returnPage.error());
    return LinkRoute{.gateway = connection,
        .mail = mailConnection,
        .request = [gateway, page = QUrl(*returnPage)](const LinkWish &wish) {
            return gateway
                ->linkRequest({.link = wish.link,
                    .invoice = wish.invoice,
                    .number = wish.number,
                    .amount = wish.amount,
                    .way = wish.way,
                    .payer = wish.payer,
                    .country = wish.country,
                    .returnPage = page})
                .transform(requestBytes);
        }};
}

Result<CommandOutcome> refundIn(Workshop &workshop, Book &book, const QString &connection,
    const std::function<Result<CommandOutcome>(Book &book, const RefundRoute &route)> &work)
{
    if (!GatewayRegistry::find(connection)) // By hand: nothing is sealed, no key is needed.
        return work(book, {});
    return workshop.book(book.database).and_then([&](Book sealing) {
        return work(sealing, refundRoute(workshop, book.database, connection));
    });
}

Result<NewEntry> composeLinkMail(Book &book, const MailId &mail, const WayToPay &way)
{
    const Result<Entry> entry = Journal(book).entry(EntryId(mail.text()));
    if (!entry)
        return fail(entry.error());
    const auto &queued = std::get<MailQueued>(entry->body);
    const auto content = mailContent(book.database, queued, way);
    if (!content)
        return fail(content.error());
    const Result<LinkRecord> link = LinkTable(book.database).byId(queued.link);
    if (!link)
        return fail(link.error());
    const auto composer = composerFor(book.database, link->connection, way.url);
    if (!composer)
        return fail(composer.error());
    Result<MailMessage> message = composer->compose(*content);
    if (!message)
        return fail(message.error());
    message->messageId = mail.text() + u'@' + content->from.section(u'@', 1);
    message->date = book.clock.now();
    message->boundary = newBoundary();
    const Result<QByteArray> bytes = MimeWriter::write(*message);
    const Result<QByteArray> salt = Vault::makeSalt();
    if (!bytes || !salt)
        return fail(bytes ? salt.error() : bytes.error());
    return NewEntry{.body = MailComposed{.mail = mail,
                        .messageId = message->messageId,
                        .digest = Vault::saltedDigest(*salt, *bytes)},
        .sealed = {{u"message"_s, *bytes}, {u"message_salt"_s, *salt}}};
}

Result<LinkMailPreview> linkMailPreview(
    Workshop &workshop, Book &book, const InvoiceId &id, const SendLinkOrder &changes)
{
    const Result<InvoiceRow> invoice = DocumentList(book.database).row(id);
    if (!invoice)
        return fail(invoice.error());
    const Result<Customer> customer = CustomerTable(book.database).byId(invoice->customerId);
    if (!customer)
        return fail(customer.error());
    const MailQueued mail = proposedMail(*invoice, *customer, changes);
    LinkMailPreview preview{.invoice = id,
        .number = invoice->number.text(),
        .customer = invoice->customer,
        .open = invoice->open,
        .to = mail.to};
    const Result<QString> gateway
        = gatewayOfLink(workshop, book.database, invoice->id, changes.connection, changes.way);
    if (!gateway)
        return fail(gateway.error());
    preview.provider = *gateway;
    if (const Result<void> done = addMail(book.database, mail, changes.way, preview); !done)
        return fail(done.error());
    if (const Result<void> done = addChecks(workshop, book, customer->id, changes.way, preview); !done)
        return fail(done.error());
    return preview;
}

} // namespace quittance
