#include "tests/ui/SampleDesk.h"

#include "core/domain/searchText.h"
#include "tests/ui/readyAnswer.h"

#include <algorithm>

// What the sample desk knows and is told about money.

using namespace quittance;
using namespace Qt::StringLiterals;

QList<PaymentRow> SampleDesk::picturePayments()
{
    const QList<InvoiceRow> rows = pictureRows();
    QList<PaymentRow> payments;
    const auto add
        = [&](int place, const QString &method, qint64 amount, qint64 left, const QStringList &pays) {
              const InvoiceRow &row = rows.at(place);
              const Currency currency = row.total.currency();
              payments.append({.id = PaymentId(u"pay-%1"_s.arg(payments.size() + 1)),
                  .receivedAt = QDateTime(pictureDay().addDays(-payments.size()), QTime(10, 4), Qt::UTC),
                  .bookedOn = pictureDay().addDays(-payments.size()),
                  .customerId = row.customerId,
                  .customer = row.customer,
                  .method = method,
                  .connection = u"stripe"_s,
                  .amount = Money(amount, currency),
                  .fee = Money(0, currency),
                  .unallocated = Money(left, currency),
                  .refunded = Money(0, currency),
                  .reversed = Money(0, currency),
                  .pays = pays});
          };
    add(7, u"bank"_s, 200000, 75003, {u"INV-2026-001042"_s});
    add(3, u"Visa •••• 4242"_s, 145000, 0, {u"INV-2026-000989"_s});
    add(11, u"cheque"_s, 64000, 64000, {});
    add(8, u"bank"_s, 98050, 98050, {});
    payments.last().customerId = {};
    payments.last().customer.clear();
    add(6, u"cash"_s, 12000, 0, {u"INV-2026-001018"_s, u"INV-2026-000977"_s, u"INV-2026-001091"_s});
    add(1, u"bank"_s, 9216000, 0, {});
    payments.last().reversed = payments.last().amount;
    add(4, u"Visa •••• 1881"_s, 50000, 0, {});
    payments.last().refunded = payments.last().amount;
    add(0, u"Visa •••• 0077"_s, 748000, 0, {u"INV-2026-000948"_s});
    payments.last().isDisputed = true;
    // Two were taken by the provider and have gone to the bank; of the refunded one it has not told the fee.
    for (const int place : {1, 7}) {
        PaymentRow &row = payments[place];
        row.fee = Money(row.amount.minor() * 15 / 1000, row.amount.currency());
        row.isFeeKnown = true;
        row.payout = u"stripe:test:po_1QDb7tKX6M9"_s;
        row.payoutArrivesOn = row.bookedOn.addDays(3);
    }
    for (const int place : {0, 2, 3, 4, 5})
        payments[place].isFeeKnown = true;
    return payments;
}

QList<InvoiceRow> SampleDesk::manyRows(int count)
{
    QList<InvoiceRow> rows;
    rows.reserve(count);
    for (int i = 1; i <= count; ++i) {
        InvoiceRow row;
        row.key = i;
        row.id = InvoiceId(u"id-%1"_s.arg(i));
        row.number = InvoiceNumber(u"INV-%1"_s.arg(i, 6, 10, QChar(u'0')));
        row.customer = u"Customer %1"_s.arg(i);
        row.dueOn = QDate(2027, 1, 1).addDays(i / 1000);
        row.total = row.open = Money(100 + i, Currency::of("EUR"));
        row.state = InvoiceState::Open;
        rows.append(row);
    }
    return rows;
}

QFuture<Result<QMap<Right, Error>>> SampleDesk::denied()
{
    return ready<QMap<Right, Error>>(deniedRights);
}

QFuture<Result<InvoiceId>> SampleDesk::duplicate(InvoiceId id)
{
    if (moneyError)
        return ready<InvoiceId>(fail(*moneyError));
    duplicated.append(id);
    return ready<InvoiceId>(InvoiceId(u"id-18"_s));
}

QFuture<Result<Draft>> SampleDesk::deleteDraft(InvoiceId id)
{
    if (moneyError)
        return ready<Draft>(fail(*moneyError));
    const auto row = std::ranges::find(invoices, id, &InvoiceRow::id);
    Q_ASSERT(row != invoices.end());
    deletedDrafts.append(id);
    m_gone.append(*row);
    invoices.erase(row);
    emit invoicesChanged();
    return ready<Draft>(Draft{.id = id,
        .customer = m_gone.constLast().customerId,
        .content = {},
        .sourceKey = u"csv:1"_s,
        .sourceNumber = u"1"_s});
}

QFuture<Result<InvoiceId>> SampleDesk::bringBackDraft(Draft draft)
{
    if (moneyError)
        return ready<InvoiceId>(fail(*moneyError));
    broughtBack.append(draft);
    const auto row = std::ranges::find(m_gone, draft.id, &InvoiceRow::id);
    Q_ASSERT(row != m_gone.end());
    invoices.append(*row);
    m_gone.erase(row);
    emit invoicesChanged();
    return ready<InvoiceId>(draft.id);
}

QFuture<Result<CommandOutcome>> SampleDesk::creditInvoice(CreditOrder order)
{
    if (moneyError)
        return ready<CommandOutcome>(fail(*moneyError));
    credited.append(order);
    return ready<CommandOutcome>(
        CommandOutcome{.ids = {order.invoice}, .numbers = {u"CN-2026-000007"_s}, .waiting = {}});
}

Result<CommandOutcome> SampleDesk::carriedOut(const ApprovalMatter &matter)
{
    if (moneyError)
        return fail(*moneyError);
    if (lateRefusals.contains(matter.invoice))
        return fail(lateRefusals.value(matter.invoice));
    matters.append(matter);
    CommandOutcome outcome{.ids = {matter.invoice}, .numbers = {}, .waiting = leftWaiting};
    if (needsSecondPerson)
        outcome.waiting.append(EntryId(u"request"_s));
    outcome.needsApproval = needsSecondPerson;
    return outcome;
}

QFuture<Result<CommandOutcome>> SampleDesk::carryOut(ApprovalMatter matter)
{
    if (!holdDeeds)
        return ready<CommandOutcome>(carriedOut(matter));
    m_heldDeeds.append({matter, std::make_shared<QPromise<Result<CommandOutcome>>>()});
    m_heldDeeds.constLast().promise->start();
    return m_heldDeeds.constLast().promise->future();
}

void SampleDesk::answerHeldDeed()
{
    const HeldDeed held = m_heldDeeds.takeFirst();
    held.promise->addResult(carriedOut(held.matter));
    held.promise->finish();
}

QFuture<Result<QList<DeedVerdict>>> SampleDesk::verdicts(DocumentDeed deed, QList<InvoiceId> ids)
{
    const auto ruleAgainst = [deed](const InvoiceRow &row) {
        const bool isDraft = row.state == InvoiceState::Draft;
        if (deed == DocumentDeed::Issue)
            return isDraft ? QString() : u"issue.issued_already"_s;
        if (isDraft)
            return u"invoice.is_draft"_s;
        if (row.state == InvoiceState::Void)
            return u"invoice.is_void"_s;
        if (deed == DocumentDeed::Void)
            return row.open == row.total ? QString() : u"void.paid"_s;
        return row.open.isPositive() ? QString() : u"write_off.nothing_open"_s;
    };
    QList<DeedVerdict> verdicts;
    for (const InvoiceId &id : ids) {
        const auto row = std::ranges::find(invoices, id, &InvoiceRow::id);
        Q_ASSERT(row != invoices.end());
        DeedVerdict verdict{.invoice = id};
        if (const QString rule = ruleAgainst(*row); !rule.isEmpty())
            verdict.refusal = invalid(rule, u"invoice"_s, row->number.text()).value();
        if (foreseenRefusals.contains(id))
            verdict.refusal = foreseenRefusals.value(id);
        if (deed != DocumentDeed::Issue && approvalDesk.limit
            && approvalDesk.limit->currency() == row->open.currency() && *approvalDesk.limit < row->open)
            verdict.secondPersonAbove = approvalDesk.limit;
        verdicts.append(verdict);
    }
    return ready<QList<DeedVerdict>>(verdicts);
}

QFuture<Result<CommandOutcome>> SampleDesk::refund(ApprovalMatter matter)
{
    return ready<CommandOutcome>(carriedOut(matter));
}

QFuture<Result<QList<PaymentRow>>> SampleDesk::payments(int limit)
{
    return ready<QList<PaymentRow>>(moneyIn.first(qMin<qsizetype>(limit, moneyIn.size())));
}

QFuture<Result<PaymentId>> SampleDesk::recordPayment(PaymentOrder order)
{
    if (moneyError)
        return ready<PaymentId>(fail(*moneyError));
    recorded.append(order);
    return ready<PaymentId>(PaymentId(u"new"_s));
}

QFuture<Result<void>> SampleDesk::allocate(
    CreditSource source, QList<AllocationOrder> orders, bool thirdParty)
{
    if (moneyError)
        return ready<void>(fail(*moneyError));
    allocated.append({source, orders, thirdParty});
    return ready<void>({});
}

QList<AllocationRow> SampleDesk::allocatedHere(const InvoiceRow &row) const
{
    QList<AllocationRow> rows;
    for (qsizetype i = 0; i < allocated.size(); ++i)
        for (const AllocationOrder &order : allocated.at(i).orders)
            if (order.invoice == row.id)
                rows.append({.id = EntryId(u"made-%1"_s.arg(i)),
                    .source = allocated.at(i).source,
                    .invoice = row.id,
                    .number = row.number.text(),
                    .amount = order.amount,
                    .bookedOn = pictureDay()});
    for (AllocationRow &made : rows)
        made.isReversed
            = std::ranges::any_of(undone, [&](const auto &taken) { return taken.first == made.id.text(); });
    return rows;
}

QFuture<Result<void>> SampleDesk::takeBackAllocation(EntryId allocation, QString reason, QDate)
{
    if (moneyError)
        return ready<void>(fail(*moneyError));
    undone.append({allocation.text(), reason});
    return ready<void>({});
}

QFuture<Result<void>> SampleDesk::reversePayment(PaymentId payment, QString reason, QDate)
{
    if (moneyError)
        return ready<void>(fail(*moneyError));
    undone.append({payment.text(), reason});
    return ready<void>({});
}

QFuture<Result<void>> SampleDesk::assignPayment(PaymentId payment, CustomerId customer)
{
    if (moneyError)
        return ready<void>(fail(*moneyError));
    assigned.append({payment, customer});
    return ready<void>({});
}

QFuture<Result<QList<Customer>>> SampleDesk::customers(QString text, int limit)
{
    QList<Customer> found;
    for (const Customer &customer : customersKnown)
        if (found.size() < limit && foldForSearch(customer.name).contains(foldForSearch(text)))
            found.append(customer);
    return ready<QList<Customer>>(found);
}
