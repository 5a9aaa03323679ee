#include "tests/core/billing/RandomBook.h"

#include "core/billing/AllocateCredit.h"
#include "core/billing/ApprovedMatter.h"
#include "core/billing/RecordPayment.h"
#include "core/billing/ReverseRefund.h"
#include "core/domain/codeNames.h"
#include "core/store/AllocationTable.h"
#include "core/store/PaymentTable.h"
#include "tests/core/billing/BookState.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

//! Takes the allocations of a document into the model that it does not know yet.
void RandomBook::learnUse(const InvoiceId &invoice, const CreditSource &source)
{
    for (const AllocationRow &row : must(AllocationTable(book.database).ofInvoice(invoice))) {
        if (m_model.uses.contains(row.id.text()))
            continue;
        expect(row.source == source, u"an allocation of other credit"_s);
        m_model.uses[row.id.text()]
            = {.source = row.source, .invoice = invoice, .amount = row.amount.minor(), .on = row.bookedOn};
    }
}

void RandomBook::learnUses(const QList<AllocationOrder> &orders, const CreditSource &source)
{
    for (const AllocationOrder &order : orders)
        learnUse(order.invoice, source);
}

void RandomBook::recordOne()
{
    const Currency currency = anyCurrency();
    PaymentOrder order{.customer = anyCustomer(),
        .amount = anyAmount(currency, 60'000),
        .method = anyOf(QList<ManualMethod>{
            ManualMethod::Bank, ManualMethod::Cash, ManualMethod::Cheque, ManualMethod::Terminal}),
        .on = anyDay(),
        .allocations = anyOrders(currency),
        .thirdParty = oneIn(2),
        .closeShortfall = oneIn(4),
        .today = m_model.today};
    const QStringList accounts{u"bank"_s, u"cash"_s, u"clearing:cheque"_s, u"clearing:terminal"_s};
    const QString account = accounts.at(static_cast<qsizetype>(order.method));

    BookModel after = m_model;
    const CreditSource id{.payment = PaymentId(u"new"_s)};
    after.payments[u"new"_s] = {.customer = order.customer,
        .currency = order.amount.currency(),
        .account = account,
        .on = order.on,
        .amount = order.amount.minor()};
    BookModel::Source source = *after.sourceOf(id);
    const bool possible = m_model.may(Right::RecordPayment) && order.amount.isPositive()
        && m_model.isDay(order.on) && m_model.isOpenDay(order.on)
        && after.allocate(source, id, order.allocations, order.thirdParty, order.closeShortfall, order.on);
    PaymentId payment;
    if (!attempt(u"recording a payment"_s, possible, [&] {
            return recordPayment(book.book, order).transform([&](const PaymentId &made) { payment = made; });
        }))
        return;
    auto node = after.payments.extract(u"new"_s);
    node.key() = payment.text();
    after.payments.insert(std::move(node));
    m_model = after;
    m_model.flows[{account, order.amount.currency()}] += order.amount.minor();
    learnUses(order.allocations, {.payment = payment});
}

void RandomBook::receiveOne()
{
    const Money amount = anyAmount(anyCurrency(), 40'000);
    if (!amount.isPositive())
        return;
    const CustomerId customer = oneIn(3) ? CustomerId() : anyCustomer();
    const QDateTime at = book.clock.now().addDays(-below(30));
    const PaymentId payment = receiveFromOutside(book, amount, customer, at);
    const QDate day = at.date();
    m_model.payments[payment.text()] = {.customer = customer,
        .currency = amount.currency(),
        .account = u"clearing:stripe"_s,
        .on = m_model.isOpenDay(day) ? day : m_model.lockedThrough.addDays(1),
        .amount = amount.minor()};
    m_model.flows[{u"clearing:stripe"_s, amount.currency()}] += amount.minor();
}

void RandomBook::allocateSome()
{
    const CreditSource from = anySource();
    const auto found = m_model.sourceOf(from);
    if (!found)
        return;
    BookModel::Source source = *found;
    const QList<AllocationOrder> orders = anyOrders(source.currency);
    const bool thirdParty = oneIn(2);
    const QDate on = anyDay();
    BookModel after = m_model;
    const bool possible = m_model.may(Right::RecordPayment) && m_model.isDay(on)
        && after.allocate(source, from, orders, thirdParty, false, on);
    if (!attempt(u"allocating"_s, possible,
            [&] { return allocateCredit(book.book, from, orders, thirdParty, on, m_model.today); }))
        return;
    m_model = after;
    learnUses(orders, from);
}

void RandomBook::takeBack()
{
    QList<EntryId> ids;
    for (const auto &[id, use] : m_model.uses)
        if (!use.isReversed || oneIn(5))
            ids.append(EntryId(id));
    if (ids.isEmpty())
        ids.append(EntryId(u"none"_s));
    const EntryId id = anyOf(ids);
    const auto found = m_model.uses.find(id.text());
    const QDate on = anyDay();
    const bool possible = m_model.may(Right::RecordPayment) && m_model.isDay(on) && m_model.isOpenDay(on)
        && found != m_model.uses.end() && !found->second.isReversed && on >= found->second.on;
    if (!attempt(u"taking an allocation back"_s, possible,
            [&] { return reverseAllocation(book.book, id, u"wrong"_s, on, m_model.today); }))
        return;
    BookModel::Use &use = found->second;
    use.isReversed = true;
    m_model.spend(use.source, -use.amount);
    BookModel::Document &invoice = m_model.documents.at(use.invoice.text());
    invoice.used -= use.amount;
    invoice.takenBackOn = std::max(invoice.takenBackOn, on);
}

void RandomBook::assign()
{
    if (m_model.payments.empty())
        return;
    auto &[id, payment]
        = *std::next(m_model.payments.begin(), below(static_cast<qint64>(m_model.payments.size())));
    const CustomerId customer = anyCustomer();
    const bool possible
        = m_model.may(Right::RecordPayment) && payment.customer.isEmpty() && m_model.isOpenDay(m_model.today);
    if (attempt(u"assigning"_s, possible, [&] { return assignPayment(book.book, PaymentId(id), customer); }))
        payment.customer = customer;
}

void RandomBook::reverse()
{
    if (m_model.payments.empty())
        return;
    auto &[id, payment]
        = *std::next(m_model.payments.begin(), below(static_cast<qint64>(m_model.payments.size())));
    const QDate on = anyDay();
    QList<BookModel::Use *> standing;
    bool possible = m_model.may(Right::Refund) && m_model.isDay(on) && m_model.isOpenDay(on)
        && on >= payment.on && payment.left() + payment.used > 0;
    for (auto &[entry, use] : m_model.uses)
        if (!use.isReversed && use.source.payment.text() == id)
            standing.append(&use);
    if (!attempt(u"reversing a payment"_s, possible,
            [&] { return reversePayment(book.book, PaymentId(id), u"bounced"_s, on, m_model.today); }))
        return;
    for (BookModel::Use *use : std::as_const(standing)) {
        use->isReversed = true;
        payment.used -= use->amount;
        BookModel::Document &invoice = m_model.documents.at(use->invoice.text());
        invoice.used -= use->amount;
        invoice.takenBackOn = std::max({invoice.takenBackOn, on, use->on});
    }
    m_model.flows[{payment.account, payment.currency}] -= payment.left();
    payment.reversed += payment.left();
}

void RandomBook::refundBack()
{
    if (m_model.refunds.empty())
        return;
    auto &[id, refund]
        = *std::next(m_model.refunds.begin(), below(static_cast<qint64>(m_model.refunds.size())));
    const QDate on = anyDay();
    const bool possible = m_model.may(Right::Refund) && m_model.isDay(on) && m_model.isOpenDay(on)
        && on >= refund.on && !refund.isReversed;
    if (!attempt(u"a refund came back"_s, possible,
            [&] { return reverseRefund(book.book, RefundId(id), u"closed"_s, on, m_model.today); }))
        return;
    refund.isReversed = true;
    const Currency currency = m_model.sourceOf(refund.source)->currency;
    if (!refund.source.payment.isEmpty())
        m_model.payments.at(refund.source.payment.text()).refunded -= refund.amount;
    else
        m_model.documents.at(refund.source.creditNote.text()).refunded -= refund.amount;
    m_model.flows[{refund.account, currency}] += refund.amount;
}

//! Takes the refund that was just settled into the model.
void RandomBook::learnRefund(const ApprovalMatter &matter)
{
    if (matter.what == ApprovalMatter::What::Refund)
        m_model.refunds[book.all<RefundSettled>().last().refund.text()] = {.source = matter.source,
            .amount = matter.amount.minor(),
            .account = matter.connection,
            .on = matter.on};
}

void RandomBook::askFor()
{
    ApprovalMatter matter{.what = anyOf(QList<ApprovalMatter::What>{ApprovalMatter::What::Void,
                              ApprovalMatter::What::WriteOff, ApprovalMatter::What::Refund}),
        .reason = u"because"_s,
        .on = anyDay()};
    Right right = Right::Refund;
    if (matter.what == ApprovalMatter::What::Refund) {
        matter.source = anySource();
        matter.connection = oneIn(2) ? u"bank"_s : u"cash"_s;
        const auto source = m_model.sourceOf(matter.source);
        matter.amount = anyAmount(source ? source->currency : anyCurrency(), source ? source->left : 1);
    } else {
        matter.invoice = anyDocument();
        right = matter.what == ApprovalMatter::What::Void ? Right::Void : Right::WriteOff;
        const auto found = m_model.documents.find(matter.invoice.text());
        if (matter.what == ApprovalMatter::What::WriteOff && oneIn(2) && found != m_model.documents.end())
            matter.amount = anyAmount(found->second.currency, found->second.open());
    }
    const ApprovalMatter whole = m_model.completed(matter);
    const bool sent = !matter.invoice.isEmpty() && m_model.documents.contains(matter.invoice.text())
        && m_model.documents.at(matter.invoice.text()).wasSent && matter.what == ApprovalMatter::What::Void;
    const bool two = m_model.needsTwo(whole);
    const bool possible = m_model.may(right) && m_model.isDay(matter.on) && m_model.isPossible(whole)
        && (two ? !m_model.waitsFor(matter) : m_model.isOpenDay(matter.on));
    EntryId request;
    if (!attempt(u"asking for a "_s + codeOf(matter.what),
            !possible  ? Says::Refused
                : sent ? Says::Nothing
                       : Says::Done,
            [&] {
                return carryOut(book.book, matter, m_model.today)
                    .transform([&](const CommandOutcome &outcome) {
                        if (!outcome.waiting.isEmpty())
                            request = outcome.waiting.first();
                    });
            }))
        return;
    expect(two != request.isEmpty(), u"one person where two are needed, or two where one is enough"_s);
    if (two) {
        m_model.requests[request.text()] = {.matter = whole, .by = m_model.login};
        return;
    }
    m_model.carryOut(whole);
    learnRefund(whole);
}

void RandomBook::decide()
{
    if (m_model.requests.empty())
        return;
    auto &[id, request]
        = *std::next(m_model.requests.begin(), below(static_cast<qint64>(m_model.requests.size())));
    const ApprovalMatter &matter = request.matter;
    if (request.by == m_model.login && !oneIn(3)) { // Somebody else comes.
        m_model.login = m_model.login == "mara"_L1 ? u"ada"_s : u"mara"_s;
        book.book.actor = u"person:"_s + m_model.login;
    }
    if (oneIn(3)) {
        const bool possible
            = !request.isDecided && (request.by == m_model.login || m_model.may(Right::Approve));
        if (attempt(u"refusing"_s, possible, [&] { return refuseApproval(book.book, EntryId(id), u"no"_s); }))
            request.isDecided = true;
        return;
    }
    const bool sent
        = matter.what == ApprovalMatter::What::Void && m_model.documents.at(matter.invoice.text()).wasSent;
    const bool possible = m_model.may(Right::Approve) && !request.isDecided && request.by != m_model.login
        && m_model.isPossible(matter) && m_model.isOpenDay(matter.on);
    if (!attempt(u"approving"_s,
            !possible  ? Says::Refused
                : sent ? Says::Nothing
                       : Says::Done,
            [&] { return giveApproval(book.book, EntryId(id), m_model.today); }))
        return;
    request.isDecided = true;
    m_model.carryOut(matter);
    learnRefund(matter);
}

void RandomBook::disputeOne()
{
    if (m_model.payments.empty())
        return;
    const auto &[id, payment]
        = *std::next(m_model.payments.begin(), below(static_cast<qint64>(m_model.payments.size())));
    const ActingAs provider(book, u"provider:stripe"_s);
    const Money fee(1 + below(50), payment.currency);
    must(book.append(
        {{.body = GatewayBalanceMoved{.connection = u"stripe"_s, .payment = PaymentId(id), .fee = fee}}}));
    m_model.flows[{u"clearing:stripe"_s, payment.currency}] -= fee.minor();
    m_model.flows[{u"fees:stripe"_s, payment.currency}] += fee.minor();
    const QString dispute = u"dp_%1"_s.arg(book.entryCount());
    must(book.append({{.body = DisputeOpened{.dispute = dispute,
                           .payment = PaymentId(id),
                           .amount = fee,
                           .connection = u"stripe"_s,
                           .reason = u"fraudulent"_s}}}));
    const bool won = oneIn(2);
    if (won)
        must(book.append({{.body = DisputeClosed{.dispute = dispute,
                               .payment = PaymentId(id),
                               .amount = fee,
                               .connection = u"stripe"_s,
                               .won = true}}}));
    m_model.flows[{u"clearing:stripe"_s, payment.currency}] -= won ? 0 : fee.minor();
    m_model.flows[{u"disputes:stripe"_s, payment.currency}] += won ? 0 : fee.minor();
}

void RandomBook::runOne()
{
    using Step = void (RandomBook::*)();
    static const QList<Step> steps{&RandomBook::saveOne, &RandomBook::saveOne, &RandomBook::saveOne,
        &RandomBook::issueSome, &RandomBook::issueSome, &RandomBook::issueSome, &RandomBook::recordOne,
        &RandomBook::recordOne, &RandomBook::recordOne, &RandomBook::allocateSome, &RandomBook::allocateSome,
        &RandomBook::receiveOne, &RandomBook::refundBack, &RandomBook::takeBack, &RandomBook::assign,
        &RandomBook::reverse, &RandomBook::askFor, &RandomBook::askFor, &RandomBook::askFor,
        &RandomBook::decide, &RandomBook::decide, &RandomBook::decide, &RandomBook::takeBack,
        &RandomBook::takeBack, &RandomBook::sendOrSettle, &RandomBook::assign, &RandomBook::changeSettings,
        &RandomBook::credit, &RandomBook::credit, &RandomBook::sendOrSettle, &RandomBook::lockOrUnlock,
        &RandomBook::mergeTwo, &RandomBook::archiveOne, &RandomBook::changeSettings, &RandomBook::disputeOne,
        &RandomBook::dropOrDuplicate, &RandomBook::importOne, &RandomBook::nextDay};
    (this->*anyOf(steps))();
}

} // namespace quittance
