#include "core/billing/RequestCharge.h"

#include "core/base/Clock.h"
#include "core/base/Uuid.h"
#include "core/billing/SealedRequest.h"
#include "core/billing/guards.h"
#include "core/domain/cardStatement.h"
#include "core/journal/Journal.h"
#include "core/store/ChargeTable.h"
#include "core/store/DisputeTable.h"
#include "core/store/LinkTable.h"
#include "core/store/PendingPaymentTable.h"
#include "core/store/SavedCardTable.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refuse(const QString &rule, const InvoiceRecord &invoice)
{
    return invalid(rule, u"invoice"_s, invoice.number.text());
}

//! Nothing else is taking money for it, or taking it back.
Result<void> checkQuiet(Book &book, const InvoiceRecord &invoice)
{
    const auto disputes = DisputeTable(book.database).ofInvoice(invoice.id);
    const auto pending = PendingPaymentTable(book.database).pendingOf(invoice.id);
    const auto charge = ChargeTable(book.database).underWay(invoice.id);
    const auto link = LinkTable(book.database).liveOf(invoice.id);
    if (!disputes)
        return fail(disputes.error());
    if (!pending)
        return fail(pending.error());
    if (!charge)
        return fail(charge.error());
    if (!link)
        return fail(link.error());
    if (std::ranges::any_of(*disputes, &Dispute::isOpen))
        return refuse(u"charge.disputed"_s, invoice);
    if (!pending->isEmpty())
        return refuse(u"charge.payment_under_way"_s, invoice);
    if (*charge)
        return refuse(u"charge.under_way"_s, invoice);
    if (*link && (*link)->state == LinkState::Requested) // It cannot be closed before it is there.
        return refuse(u"charge.link_being_made"_s, invoice);
    const bool partCame = *link && (*link)->missing && *(*link)->missing != (*link)->amount;
    if (partCame) // A transfer is coming in parts.
        return refuse(u"charge.payment_under_way"_s, invoice);
    return {};
}

Result<InvoiceRecord> chargeable(Book &book, const InvoiceId &id)
{
    return payableDocument(book, id).and_then([&](const InvoiceRecord &invoice) -> Result<InvoiceRecord> {
        if (!invoice.open.isPositive())
            return refuse(u"charge.nothing_open"_s, invoice);
        return checkQuiet(book, invoice).transform([&] { return invoice; });
    });
}

Result<SavedCard> cardFor(Book &book, const InvoiceRecord &invoice, const QString &wanted)
{
    if (!wanted.isEmpty())
        return findCard(book, wanted).and_then([&](const SavedCard &card) -> Result<SavedCard> {
            if (card.customer != invoice.customer)
                return invalid(u"card.other_customer"_s, u"card"_s, wanted);
            return card;
        });
    const auto cards = SavedCardTable(book.database).ofCustomer(invoice.customer);
    if (!cards)
        return fail(cards.error());
    if (cards->isEmpty())
        return invalid(u"card.none"_s, u"card"_s, {});
    if (cards->size() > 1)
        return invalid(u"card.ambiguous"_s, u"card"_s, {});
    return cards->first();
}

Result<void> checkCard(const SavedCard &card, QDate today)
{
    const QString shown = card.brand + u' ' + card.last4;
    if (card.agreement.isEmpty() || !card.agreedOn.isValid())
        return invalid(u"card.not_agreed"_s, u"card"_s, shown);
    // It is good until the end of the month that stands on it.
    const QDate monthEnd = QDate(card.expiryYear, card.expiryMonth, 1).addMonths(1).addDays(-1);
    if (!monthEnd.isValid() || monthEnd < today)
        return invalid(u"card.expired"_s, u"card"_s,
            u"%1 %2/%3"_s.arg(shown).arg(card.expiryMonth, 2, 10, QChar(u'0')).arg(card.expiryYear));
    return {};
}

//! The wish to close the payment link of the document, where there is one to close, and what to wait for.
struct LinkClosing {
    QList<NewEntry> entries;
    EntryId awaited;
};

Result<LinkClosing> closingOf(Book &book, const InvoiceRecord &invoice)
{
    const Result<EntryId> asked = LinkTable(book.database).closingOf(invoice.id);
    const auto live = LinkTable(book.database).liveOf(invoice.id);
    if (!asked || !live)
        return fail(asked ? live.error() : asked.error());
    if (!*live)
        return LinkClosing{.entries = {}, .awaited = *asked};
    const EntryId id(makeUuid7(book.clock.now()));
    return LinkClosing{.entries = {{.id = id,
                           .body = LinkRevokeRequested{.link = (*live)->id,
                               .invoice = invoice.id,
                               .connection = (*live)->connection},
                           .after = *asked}},
        .awaited = id};
}

QString methodOf(const SavedCard &card)
{
    return u"%1 •••• %2"_s.arg(card.brand, card.last4);
}

} // namespace

Result<SavedCard> findCard(Book &book, const QString &keyOrId)
{
    SavedCardTable cards(book.database);
    Result<SavedCard> card = cards.byId(keyOrId);
    for (const QString &mode : {u"stripe:live:"_s, u"stripe:test:"_s})
        if (!card && card.error().kind == ErrorKind::NotFound && !keyOrId.contains(u':'))
            card = cards.byId(mode + keyOrId);
    if (!card && card.error().kind == ErrorKind::NotFound)
        return fail(Error{
            .kind = ErrorKind::NotFound, .rule = u"card.unknown"_s, .field = u"card"_s, .value = keyOrId});
    return card;
}

Result<void> checkChargeAmount(Money amount, Money open)
{
    if (amount.currency() != open.currency())
        return invalid(u"charge.currency_differs"_s, u"amount"_s, amount.currency().text());
    if (const Result<void> fine = checkAmount(amount); !fine)
        return fine;
    if (open < amount)
        return invalid(u"charge.above_open"_s, u"amount"_s, amount.text(), u"open "_s + open.text());
    return {};
}

Result<void> checkChargeable(Book &book, const InvoiceId &invoice)
{
    return chargeable(book, invoice).transform([](const InvoiceRecord &) {});
}

Result<CommandOutcome> requestCharge(
    Book &book, const ChargeWish &wanted, QDate today, const ChargeRoute &route)
{
    CommandOutcome outcome;
    const auto decide = [&]() -> Result<QList<NewEntry>> {
        if (const Result<void> allowed = requireRight(book, Right::Issue); !allowed)
            return fail(allowed.error());
        const Result<InvoiceRecord> invoice = chargeable(book, wanted.invoice);
        if (!invoice)
            return fail(invoice.error());
        ChargeWish wish = wanted;
        wish.invoice = invoice->id;
        wish.amount = wanted.amount.value_or(invoice->open);
        if (const Result<void> fits = checkChargeAmount(*wish.amount, invoice->open); !fits)
            return fail(fits.error());
        const Result<QString> statement = readCardStatement(wanted.statement);
        if (!statement)
            return fail(statement.error());
        wish.statement = *statement;
        wish.reason = wanted.reason.trimmed();
        const Result<SavedCard> card = cardFor(book, *invoice, wanted.card);
        if (!card)
            return fail(card.error());
        if (const Result<void> fine = checkCard(*card, today); !fine)
            return fail(fine.error());
        const ChargeId id(makeUuid7(book.clock.now()));
        const Result<SealedRequest> request
            = sealRequest(route.request(id, invoice->number.text(), *card, wish));
        const Result<LinkClosing> closing = closingOf(book, *invoice);
        if (!request || !closing)
            return fail(request ? closing.error() : request.error());
        const NewEntry charge{.id = EntryId(id.text()),
            .body = ChargeRequested{.invoice = invoice->id,
                .customer = invoice->customer,
                .connection = route.gateway,
                .amount = *wish.amount,
                .method = methodOf(*card),
                .capture = wish.capture,
                .statement = wish.statement,
                .reason = wish.reason,
                .requestDigest = request->digest},
            .after = closing->awaited,
            .sealed = request->parts};
        outcome = {.ids = {invoice->id}, .numbers = {invoice->number.text()}, .waiting = {charge.id}};
        return closing->entries + QList<NewEntry>{charge};
    };
    return Journal(book).append(decide).transform([&](const QList<Entry> &) { return outcome; });
}

} // namespace quittance
