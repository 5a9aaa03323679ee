#include "core/billing/LinkAsker.h"

#include "core/base/Clock.h"
#include "core/base/Uuid.h"
#include "core/billing/guards.h"
#include "core/journal/bookDay.h"
#include "core/store/ChargeTable.h"
#include "core/store/CompanyTable.h"
#include "core/store/CustomerTable.h"
#include "core/store/GatewayCustomerTable.h"
#include "core/store/MailTable.h"
#include "core/store/OutboxAttemptTable.h"
#include "core/store/PendingPaymentTable.h"
#include "core/store/Vault.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refuse(const QString &rule, const InvoiceRecord &invoice)
{
    return invalid(rule, u"invoice"_s, invoice.number.text());
}

//! What may be demanded of a document: a part is less than what is open.
Result<void> checkPart(const InvoiceRecord &invoice, LinkDemand &demand)
{
    if (!demand.part)
        return {};
    if (demand.part->currency() != invoice.open.currency())
        return invalid(u"link.part_currency"_s, u"amount"_s, demand.part->currency().text());
    if (const Result<void> fine = checkAmount(*demand.part); !fine)
        return fine;
    if (invoice.open < *demand.part)
        return invalid(
            u"link.part_above_open"_s, u"amount"_s, demand.part->text(), u"open "_s + invoice.open.text());
    if (*demand.part == invoice.open)
        demand.part.reset();
    return {};
}

//! A day that is not over, of a page: what a provider keeps a transfer open for, it ends itself.
Result<void> checkEnd(Book &book, const LinkDemand &demand)
{
    if (!demand.expiresOn.isValid())
        return {};
    const QString day = demand.expiresOn.toString(Qt::ISODate);
    if (demand.way != PayWay::Page)
        return invalid(u"link.expires_page_only"_s, u"expires"_s, day);
    return bookDayEnd(book.database, demand.expiresOn).and_then([&](const QDateTime &end) -> Result<void> {
        return end > book.clock.now() ? Result<void>() : invalid(u"link.expires_past"_s, u"expires"_s, day);
    });
}

} // namespace

Result<InvoiceRecord> LinkAsker::openDocument(const InvoiceId &id)
{
    const Result<InvoiceRecord> invoice = payableDocument(m_book, id);
    if (!invoice)
        return invoice;
    if (!invoice->open.isPositive())
        return refuse(u"link.nothing_open"_s, *invoice);
    if (outcome.ids.contains(invoice->id))
        return refuse(u"link.named_twice"_s, *invoice);
    // What is under way would be paid twice.
    const auto charge = ChargeTable(m_book.database).underWay(invoice->id);
    if (!charge)
        return fail(charge.error());
    if (*charge)
        return refuse(u"link.charge_under_way"_s, *invoice);
    const auto pending = PendingPaymentTable(m_book.database).pendingOf(invoice->id);
    if (!pending)
        return fail(pending.error());
    if (!pending->isEmpty())
        return refuse(u"link.payment_under_way"_s, *invoice);
    return invoice;
}

//! The link that is alive, if it asks for what is demanded in this way and may be told again. One over
//! another amount, of another way or provider is asked to close.
Result<std::optional<LinkRecord>> LinkAsker::usable(const InvoiceRecord &invoice, const LinkDemand &demand)
{
    auto live = LinkTable(m_book.database).liveOf(invoice.id);
    if (!live || !*live)
        return live;
    const LinkRecord &link = **live;
    const bool isOver = link.expiresAt.isValid() && link.expiresAt <= m_book.clock.now();
    const bool isElsewhere = link.connection != m_route->gateway;
    const bool isSame
        = link.isPart == demand.part.has_value() && link.amount == demand.part.value_or(invoice.open);
    const Result<QDate> lastDay = lastBookDay(m_book.database, link.expiresAt);
    if (!lastDay)
        return fail(lastDay.error());
    const bool endsSo = demand.keepsEnd || *lastDay == demand.expiresOn;
    const bool fits = isSame && link.way == demand.way && !isElsewhere && !isOver && endsSo;
    if (!fits && link.state != LinkState::Active) // Nobody knows yet whether it will be there.
        return refuse(isSame ? u"link.other_way_requested"_s : u"link.other_amount_live"_s, invoice);
    // One that asks for what is not open any more goes whatever has come.
    const bool isReplaced = link.way != demand.way || (!isSame && asksForOpen(link, invoice.open));
    if (isReplaced && link.missing && *link.missing != link.amount && !demand.again)
        return refuse(u"link.part_came"_s, invoice); // Closing it sends what came back to the customer.
    const auto mail = MailTable(m_book.database).lastOf(link.id);
    if (!mail)
        return fail(mail.error());
    const bool isMailed = mail->has_value();
    if (isMailed && (*mail)->state == MailState::Uncertain)
        return refuse(u"link.mail_uncertain"_s, invoice);
    if (fits) {
        if (isMailed && !demand.again)
            return refuse(u"link.already_mailed"_s, invoice);
        return live;
    }
    const NewEntry wish{.id = EntryId(makeUuid7(m_book.clock.now())),
        .body = LinkRevokeRequested{.link = link.id,
            .invoice = invoice.id,
            .connection = link.connection,
            .isExpired = isOver && link.way == PayWay::Page}};
    m_closing = wish.id;
    // Held as long as what comes after it: whoever takes that back keeps the link there is.
    return add(wish, hold).transform([] { return std::optional<LinkRecord>(); });
}

//! What a new link waits for: the closing of the one before it.
Result<EntryId> LinkAsker::closing(const InvoiceRecord &invoice)
{
    if (!m_closing.isEmpty())
        return m_closing;
    return LinkTable(m_book.database).closingOf(invoice.id);
}

Result<LinkWish> LinkAsker::wishFor(
    const LinkId &link, const InvoiceRecord &invoice, const LinkDemand &demand)
{
    const Result<QString> payer
        = GatewayCustomerTable(m_book.database).externalId(invoice.customer, m_route->gateway);
    const Result<CompanyProfile> company = CompanyTable(m_book.database).known();
    if (!payer || !company)
        return fail(payer ? company.error() : payer.error());
    if (demand.way == PayWay::BankTransfer && payer->isEmpty()) {
        const Result<Customer> customer = CustomerTable(m_book.database).byId(invoice.customer);
        return customer ? invalid(u"link.customer_unlinked"_s, u"customer"_s, customer->name)
                        : fail(customer.error());
    }
    return LinkWish{.link = link,
        .invoice = invoice.id,
        .number = invoice.number.text(),
        .amount = demand.part.value_or(invoice.open),
        .way = demand.way,
        .payer = *payer,
        .country = company->address.country};
}

Result<LinkId> LinkAsker::linkFor(const InvoiceRecord &invoice, LinkDemand demand)
{
    m_closing = EntryId();
    if (const Result<void> fine
        = checkPart(invoice, demand).and_then([&] { return checkEnd(m_book, demand); });
        !fine)
        return fail(fine.error());
    const auto live = usable(invoice, demand);
    if (!live)
        return fail(live.error());
    if (*live)
        return (*live)->id;
    const LinkId link(makeUuid7(m_book.clock.now()));
    const Result<QByteArray> request = wishFor(link, invoice, demand).and_then(m_route->request);
    if (!request)
        return fail(request.error());
    const Result<QByteArray> salt = Vault::makeSalt();
    if (!salt)
        return fail(salt.error());
    const Result<EntryId> after = closing(invoice);
    if (!after)
        return fail(after.error());
    const NewEntry wish{.id = EntryId(link.text()),
        .body = LinkRequested{.invoice = invoice.id,
            .connection = m_route->gateway,
            .amount = demand.part.value_or(invoice.open),
            .requestDigest = Vault::saltedDigest(*salt, *request),
            .way = demand.way,
            .isPart = demand.part.has_value(),
            .expiresOn = demand.expiresOn},
        .after = *after,
        .sealed = {{u"request"_s, *request}, {u"request_salt"_s, *salt}}};
    return add(wish, hold).transform([&link] { return link; });
}

Result<void> LinkAsker::add(const NewEntry &entry, std::chrono::seconds held)
{
    entries.append(entry);
    outcome.waiting.append(entry.id);
    if (held.count() <= 0)
        return {};
    const QDateTime now = m_book.clock.now();
    return OutboxAttemptTable(m_book.database).hold(entry.id, now.addDuration(held), now);
}

} // namespace quittance
