#include "core/billing/SendPaymentLink.h"

#include "core/base/Clock.h"
#include "core/base/Uuid.h"
#include "core/billing/guards.h"
#include "core/domain/emailShape.h"
#include "core/journal/Journal.h"
#include "core/store/ChargeTable.h"
#include "core/store/CompanyTable.h"
#include "core/store/CustomerTable.h"
#include "core/store/InvoiceTable.h"
#include "core/store/LinkTable.h"
#include "core/store/MailTable.h"
#include "core/store/OutboxAttemptTable.h"
#include "core/store/PendingPaymentTable.h"
#include "core/store/Vault.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refuse(const QString &rule, const QString &value)
{
    return invalid(rule, u"invoice"_s, value);
}

Result<InvoiceRecord> openDocument(Book &book, const InvoiceId &id)
{
    return payableDocument(book, id).and_then([](const InvoiceRecord &invoice) -> Result<InvoiceRecord> {
        if (!invoice.open.isPositive())
            return refuse(u"link.nothing_open"_s, invoice.number.text());
        return invoice;
    });
}

Result<void> checkSender(Book &book)
{
    return CompanyTable(book.database).known().and_then([](const CompanyProfile &company) -> Result<void> {
        if (company.email.isEmpty())
            return invalid(u"company.email_missing"_s, u"company.email"_s, {});
        return {};
    });
}

Result<QString> recipient(const SendLinkOrder &order, const Customer &customer)
{
    const QString to = order.to.isEmpty() ? customer.billingEmail() : order.to.trimmed();
    if (to.isEmpty())
        return invalid(u"link.no_address"_s, u"to"_s, customer.name);
    if (!looksLikeEmail(to))
        return invalid(u"customer.email_malformed"_s, u"to"_s, to);
    return to;
}

//! A debit or a charge that is under way would be paid twice.
Result<void> checkNothingUnderWay(Book &book, const InvoiceRecord &invoice)
{
    const auto charge = ChargeTable(book.database).underWay(invoice.id);
    if (!charge)
        return fail(charge.error());
    if (*charge)
        return refuse(u"link.charge_under_way"_s, invoice.number.text());
    const auto pending = PendingPaymentTable(book.database).pendingOf(invoice.id);
    if (!pending)
        return fail(pending.error());
    return pending->isEmpty() ? Result<void>() : refuse(u"link.payment_under_way"_s, invoice.number.text());
}

//! The link that is alive for this invoice, if it asks for what is open and may be mailed.
Result<std::optional<LinkRecord>> usableLink(Book &book, const InvoiceRecord &invoice, bool again)
{
    auto live = LinkTable(book.database).liveOf(invoice.id);
    if (!live || !*live)
        return live;
    if ((*live)->amount != invoice.open) // Asked for and not made yet: its amount cannot be taken back now.
        return refuse(u"link.other_amount_live"_s, invoice.number.text());
    const auto mail = MailTable(book.database).lastOf(invoice.id);
    if (!mail)
        return fail(mail.error());
    if (!*mail || (*mail)->link != (*live)->id)
        return live;
    if ((*mail)->state == MailState::Uncertain)
        return refuse(u"link.mail_uncertain"_s, invoice.number.text());
    if (!again)
        return refuse(u"link.already_mailed"_s, invoice.number.text());
    return live;
}

//! Turns orders into entries, inside the transaction that stores them.
class LinkSender
{
public:
    LinkSender(Book &book, const LinkRoute &route)
        : m_book(book)
        , m_route(route)
    {
    }

    QList<NewEntry> entries;
    CommandOutcome outcome;

    Result<void> take(const SendLinkOrder &order)
    {
        const Result<InvoiceRecord> invoice = openDocument(m_book, order.invoice);
        if (!invoice)
            return fail(invoice.error());
        if (outcome.ids.contains(invoice->id))
            return refuse(u"link.named_twice"_s, invoice->number.text());
        if (const Result<void> free = checkNothingUnderWay(m_book, *invoice); !free)
            return free;
        const Result<Customer> customer = CustomerTable(m_book.database).byId(invoice->customer);
        if (!customer)
            return fail(customer.error());
        const Result<QString> to = recipient(order, *customer);
        if (!to)
            return fail(to.error());
        const Result<LinkId> link = linkFor(*invoice, order);
        if (!link)
            return fail(link.error());
        const NewEntry mail{.id = EntryId(makeUuid7(m_book.clock.now())),
            .body = MailQueued{.invoice = invoice->id,
                .link = *link,
                .connection = m_route.mail,
                .language = customer->language,
                .to = *to,
                .subject = order.subject,
                .message = order.message},
            .after = EntryId(link->text())};
        outcome.ids.append(invoice->id);
        outcome.numbers.append(invoice->number.text());
        return add(mail, order);
    }

private:
    //! The link to mail: the live one, or a new one that is asked for here.
    Result<LinkId> linkFor(const InvoiceRecord &invoice, const SendLinkOrder &order)
    {
        const auto live = usableLink(m_book, invoice, order.again);
        if (!live)
            return fail(live.error());
        if (*live)
            return (*live)->id;
        const LinkId link(makeUuid7(m_book.clock.now()));
        const Result<QByteArray> request
            = m_route.request(link, invoice.id, invoice.number.text(), invoice.open);
        if (!request)
            return fail(request.error());
        const Result<QByteArray> salt = Vault::makeSalt();
        if (!salt)
            return fail(salt.error());
        // One link at a time takes money: the new one waits until the old one is closed.
        const Result<EntryId> closing = LinkTable(m_book.database).closingOf(invoice.id);
        if (!closing)
            return fail(closing.error());
        const NewEntry wish{.id = EntryId(link.text()),
            .body = LinkRequested{.invoice = invoice.id,
                .connection = m_route.gateway,
                .amount = invoice.open,
                .requestDigest = Vault::saltedDigest(*salt, *request)},
            .after = *closing,
            .sealed = {{u"request"_s, *request}, {u"request_salt"_s, *salt}}};
        return add(wish, order).transform([&link] { return link; });
    }

    Result<void> add(const NewEntry &entry, const SendLinkOrder &order)
    {
        entries.append(entry);
        outcome.waiting.append(entry.id);
        if (order.hold.count() <= 0)
            return {};
        return OutboxAttemptTable(m_book.database).hold(entry.id, m_book.clock.now().addDuration(order.hold));
    }

    Book &m_book;
    const LinkRoute &m_route;
};

} // namespace

Result<CommandOutcome> sendPaymentLinks(
    Book &book, const QList<SendLinkOrder> &orders, const LinkRoute &route)
{
    LinkSender sender(book, route);
    const auto decide = [&]() -> Result<QList<NewEntry>> {
        if (const Result<void> allowed = requireRight(book, Right::Issue); !allowed)
            return fail(allowed.error());
        if (const Result<void> allowed = checkSender(book); !allowed)
            return fail(allowed.error());
        for (const SendLinkOrder &order : orders)
            if (const Result<void> taken = sender.take(order); !taken)
                return fail(taken.error());
        return sender.entries;
    };
    return Journal(book).append(decide).transform([&](const QList<Entry> &) { return sender.outcome; });
}

} // namespace quittance
