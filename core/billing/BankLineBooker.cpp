#include "core/billing/BankLineBooker.h"

#include "core/base/Clock.h"
#include "core/base/Uuid.h"
#include "core/billing/CreditAllocator.h"
#include "core/billing/bankBookDay.h"
#include "core/billing/paymentReversal.h"
#include "core/billing/standingPayment.h"
#include "core/domain/codeNames.h"
#include "core/store/BankMatchTable.h"
#include "core/store/CompanyTable.h"
#include "core/store/CustomerTable.h"
#include "core/store/EntryTable.h"
#include "core/store/PaymentTable.h"
#include "core/store/PayoutTable.h"
#include "core/store/RefundTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr auto bank = "bank"_L1;

QString wordOf(const BankLineRow &row)
{
    return QString::number(row.no);
}

} // namespace

Result<void> BankLineBooker::book()
{
    const Result<QDate> on
        = checkOpen().and_then([&] { return bankBookDay(m_book, m_row.line.bookedOn, m_order.today); });
    if (!on)
        return fail(on.error());
    m_on = *on;
    switch (m_order.match.what) {
    case BankMatchWhat::Payment:
        return m_order.match.payment.isEmpty() ? asNewPayment() : asRecordedPayment();
    case BankMatchWhat::Return:
        return asReturn();
    case BankMatchWhat::Payout:
        return asPayout();
    case BankMatchWhat::Refund:
        return asRefund();
    case BankMatchWhat::SetAside:
        break;
    }
    if (const Result<void> fine = checkReason(m_order.match.words); !fine)
        return fine;
    match(m_row.rest(), {}, false);
    return {};
}

Result<void> BankLineBooker::checkOpen()
{
    switch (stateOf(m_row)) {
    case BankLineState::Open:
    case BankLineState::Partly:
        return {};
    case BankLineState::Doubtful:
        return invalid(u"bank.line_doubtful"_s, u"line"_s, wordOf(m_row), QString::number(m_row.twinOf));
    case BankLineState::Replaced:
        return invalid(u"bank.line_replaced"_s, u"line"_s, wordOf(m_row));
    case BankLineState::Matched:
    case BankLineState::SetAside:
        break;
    }
    return invalid(u"bank.line_matched"_s, u"line"_s, wordOf(m_row));
}

void BankLineBooker::add(const EntryBody &body, const QString &externalKey)
{
    entries.append({.body = body,
        .occurredAt = bankInstant(m_book, m_row.line.bookedOn),
        .bookedOn = m_on,
        .externalKey = externalKey});
}

void BankLineBooker::match(Money amount, const CustomerId &customer, bool isBooked)
{
    const BankProposal &said = m_order.match;
    const bool isAside = said.what == BankMatchWhat::SetAside;
    // A return tells nothing about who pays, and a payer that is not known can be learnt nothing of.
    const bool learns = m_order.learns && said.what == BankMatchWhat::Payment && !customer.isEmpty();
    add(BankLineMatched{.line = m_row.key,
        .what = said.what,
        .amount = amount,
        .reason = isAside ? said.words : codeOf(said.reason),
        .byItself = m_order.byItself,
        .isBooked = isBooked,
        .customer = customer,
        .payment = payment,
        .payout = said.payout,
        .connection = said.connection,
        .refund = said.refund,
        .payerMark = learns ? m_row.payerMark : QString()});
}

//! Whose money it is: as said, else of whom the first document is.
Result<CustomerId> BankLineBooker::customerOf() const
{
    const BankProposal &said = m_order.match;
    if (!said.customer.isEmpty())
        return CustomerTable(m_book.database).byId(said.customer).transform([](const Customer &known) {
            return known.id;
        });
    if (said.shares.isEmpty())
        return CustomerId();
    return payableDocument(m_book, said.shares.first().invoice).transform([](const InvoiceRecord &invoice) {
        return invoice.customer;
    });
}

//! A movement is booked once more after its match was taken back: each time has a name of its own.
Result<QString> BankLineBooker::externalKey() const
{
    const QString first = u"bank:"_s + m_row.key;
    QString key = first;
    for (int again = 2;; ++again) {
        const Result<bool> taken = EntryTable(m_book.database).hasExternalKey(key);
        if (!taken)
            return fail(taken.error());
        if (!*taken)
            return key;
        key = u"%1#%2"_s.arg(first).arg(again);
    }
}

//! What is booked without asking is still what it was when it was looked at.
Result<void> BankLineBooker::checkExact() const
{
    Money sum(0, m_row.line.amount.currency());
    for (const BankShare &share : m_order.match.shares) {
        const Result<InvoiceRecord> invoice = payableDocument(m_book, share.invoice);
        if (!invoice)
            return fail(invoice.error());
        if (invoice->open != share.amount || share.amount.currency() != sum.currency())
            return invalid(u"bank.proposal_gone"_s, u"invoice"_s, invoice->number.text());
        sum += share.amount;
    }
    if (sum != m_row.line.amount || !m_row.matched.isZero())
        return invalid(u"bank.proposal_gone"_s, u"line"_s, wordOf(m_row));
    return {};
}

Result<void> BankLineBooker::allocate(const CustomerId &customer, Money paid)
{
    CreditAllocator allocator(m_book, m_on);
    Credit credit{
        .source = {.payment = payment}, .left = paid, .customer = customer, .name = bank, .since = m_on};
    for (const BankShare &share : m_order.match.shares)
        if (const Result<void> done = allocator.allocate(
                credit, {.invoice = share.invoice, .amount = share.amount}, m_order.thirdParty);
            !done)
            return done;
    if (m_order.match.closesShortfall) {
        const auto company = CompanyTable(m_book.database).read();
        if (!company)
            return fail(company.error());
        for (const BankShare &share : m_order.match.shares)
            if (const Result<void> done
                = allocator.closeShortfall(share.invoice, *company ? (*company)->shortfallTolerance : 0);
                !done)
                return done;
    }
    entries += allocator.entries;
    return {};
}

Result<void> BankLineBooker::asNewPayment()
{
    const Money rest = m_row.rest();
    const BankLine &line = m_row.line;
    if (!rest.isPositive())
        return invalid(u"bank.line_direction"_s, u"line"_s, wordOf(m_row), rest.text());
    if (m_order.byItself)
        if (const Result<void> exact = checkExact(); !exact)
            return exact;
    const Money paid = m_order.match.paid.value_or(rest);
    const bool isExchanged = paid.currency() != rest.currency();
    if (!isExchanged && paid != rest)
        return invalid(u"bank.amount_differs"_s, u"amount"_s, paid.text(), rest.text());
    const Result<CustomerId> customer = checkAmount(paid).and_then([&] { return customerOf(); });
    const Result<QString> key = externalKey();
    if (!customer || !key)
        return fail(customer ? key.error() : customer.error());
    payment = PaymentId(makeUuid7(m_book.clock.now()));
    const QString wrote = line.creditorReference.isEmpty() ? line.purpose : line.creditorReference;
    add(PaymentReceived{.payment = payment,
            .amount = paid,
            .connection = bank,
            .method = bank,
            .customer = *customer,
            .payer = line.payer,
            .reference = wrote},
        *key);
    if (isExchanged) // The bank changed it: both currencies balance.
        add(GatewayBalanceMoved{.connection = bank,
            .payment = payment,
            .fee = Money(0, rest.currency()),
            .category = u"exchange"_s,
            .adjustment = {},
            .exchanged = paid,
            .received = rest});
    if (const Result<void> done = allocate(*customer, paid); !done)
        return done;
    match(rest, *customer, true);
    return {};
}

//! A payment that was booked with a movement went back with its match: there is no money in it.
Result<void> BankLineBooker::checkNotUndone(const PaymentId &id) const
{
    const auto history = BankMatchTable(m_book.database).historyOfPayment(id);
    if (!history)
        return fail(history.error());
    for (const BankMatchRow &match : *history)
        if (!match.undoneBy.isEmpty() && match.isBooked && match.what == BankMatchWhat::Payment)
            return invalid(u"bank.payment_undone"_s, u"payment"_s, id.text());
    return {};
}

Result<void> BankLineBooker::asRecordedPayment()
{
    const Result<PaymentRecord> record = PaymentTable(m_book.database).byId(m_order.match.payment);
    const auto met = BankMatchTable(m_book.database).ofPayment(m_order.match.payment);
    if (!record || !met)
        return fail(record ? met.error() : record.error());
    if (record->connection != bank)
        return invalid(u"bank.not_of_bank"_s, u"payment"_s, record->id.text(), record->connection);
    if (!met->isEmpty())
        return invalid(u"bank.matched_already"_s, u"payment"_s, record->id.text());
    if (const Result<void> stands = checkNotUndone(record->id); !stands)
        return stands;
    if (record->amount.currency() != m_row.rest().currency())
        return invalid(u"bank.currency_differs"_s, u"payment"_s, record->id.text(), record->amount.text());
    // Several payments may be one movement, but no payment is more than that.
    if (m_row.rest() < record->amount)
        return invalid(u"bank.amount_differs"_s, u"amount"_s, record->amount.text(), m_row.rest().text());
    payment = record->id;
    match(record->amount, record->customer, false);
    return {};
}

Result<void> BankLineBooker::asReturn()
{
    const Money gone = -m_row.rest();
    if (!gone.isPositive())
        return invalid(u"bank.line_direction"_s, u"line"_s, wordOf(m_row), m_row.rest().text());
    const Result<PaymentRecord> record = standingPayment(m_book, m_order.match.payment);
    if (!record)
        return fail(record.error());
    payment = record->id;
    if (record->connection != bank)
        return invalid(u"bank.not_of_bank"_s, u"payment"_s, record->id.text(), record->connection);
    if (record->amount.currency() != gone.currency())
        return invalid(u"bank.currency_differs"_s, u"payment"_s, record->id.text(), record->amount.text());
    const auto history = BankMatchTable(m_book.database).historyOfPayment(payment);
    if (!history)
        return fail(history.error());
    for (const BankMatchRow &match : *history) {
        if (match.undoneBy.isEmpty() && match.what == BankMatchWhat::Return)
            return invalid(u"bank.matched_already"_s, u"payment"_s, payment.text());
    }
    if (const Result<void> stands = checkNotUndone(payment); !stands)
        return stands;
    const QString reason
        = m_row.line.returnReason.isEmpty() ? codeOf(BankMatchReason::Returned) : m_row.line.returnReason;
    const Result<PaymentReversal> reversal = reversalOf(m_book, *record, reason, m_on);
    if (!reversal)
        return fail(reversal.error());
    const bool isRecorded = reversal->left.isZero(); // A person recorded it before.
    const Money back = isRecorded ? reversal->reversed : reversal->left;
    // The bank may take its charge for it in the same movement: that stays to be set aside.
    if (!back.isPositive() || gone < back)
        return invalid(u"bank.amount_differs"_s, u"amount"_s, back.text(), gone.text());
    entries += reversal->entries;
    match(-back, record->customer, !isRecorded);
    return {};
}

Result<void> BankLineBooker::asPayout()
{
    const BankProposal &said = m_order.match;
    const Result<PayoutRow> row = PayoutTable(m_book.database).byId(said.payout);
    const auto met = BankMatchTable(m_book.database).ofPayout(said.payout);
    if (!row || !met)
        return fail(row ? met.error() : row.error());
    Money amount = row->payout.amount;
    Money arrived(0, amount.currency());
    for (const BankMatchRow &match : *met)
        arrived += match.amount;
    const Money rest = m_row.rest();
    if (amount.currency() != rest.currency())
        return invalid(u"bank.currency_differs"_s, u"payout"_s, said.payout, amount.text());
    if (row->hasFailed && amount.isNegative() != rest.isNegative()) { // The bank sent it back…
        if (arrived != amount) // …but only what had come.
            return invalid(u"bank.payout_failed"_s, u"payout"_s, said.payout);
        amount = -amount;
    } else if (!arrived.isZero() || !met->isEmpty()) {
        return invalid(u"bank.matched_already"_s, u"payout"_s, said.payout);
    }
    const bool fits = amount.isNegative() == rest.isNegative() && qAbs(amount.minor()) <= qAbs(rest.minor());
    if (!fits)
        return invalid(u"bank.amount_differs"_s, u"amount"_s, amount.text(), rest.text());
    add(BankLineMatched{.line = m_row.key,
        .what = BankMatchWhat::Payout,
        .amount = amount,
        .reason = codeOf(said.reason),
        .byItself = m_order.byItself,
        .customer = {},
        .payment = {},
        .payout = said.payout,
        .connection = row->payout.connection,
        .refund = {},
        .payerMark = {}});
    return {};
}

Result<void> BankLineBooker::asRefund()
{
    const RefundId &refund = m_order.match.refund;
    const Result<RefundRecord> record = RefundTable(m_book.database).byId(refund);
    const auto met = BankMatchTable(m_book.database).ofRefund(refund);
    if (!record || !met)
        return fail(record ? met.error() : record.error());
    if (record->state != RefundRecord::State::Settled)
        return invalid(u"refund.not_settled"_s, u"refund"_s, refund.text());
    if (record->isReversed)
        return invalid(u"refund.reversed_already"_s, u"refund"_s, refund.text());
    if (record->connection != bank)
        return invalid(u"bank.not_of_bank"_s, u"refund"_s, refund.text(), record->connection);
    if (!met->isEmpty())
        return invalid(u"bank.matched_already"_s, u"refund"_s, refund.text());
    if (record->amount.currency() != m_row.rest().currency())
        return invalid(u"bank.currency_differs"_s, u"refund"_s, refund.text(), record->amount.text());
    if (-record->amount < m_row.rest())
        return invalid(u"bank.amount_differs"_s, u"amount"_s, record->amount.text(), m_row.rest().text());
    return creditOf(m_book, record->source).transform([&](const Credit &credit) {
        match(-record->amount, credit.customer, false);
    });
}

} // namespace quittance
