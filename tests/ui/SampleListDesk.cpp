#include "tests/ui/SampleListDesk.h"

#include "core/domain/searchText.h"
#include "tests/ui/SampleDesk.h"
#include "tests/ui/readyAnswer.h"
#include "ui/widgets/SumStrip.h"

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

template <class Row>
QList<qint64> keysOf(const QList<Row> &rows, qint64 Row::*key)
{
    QList<qint64> keys;
    for (const Row &row : rows)
        keys.append(row.*key);
    return keys;
}

template <class Row>
QList<Row> behind(const QList<qint64> &keys, const QList<Row> &rows, qint64 Row::*key)
{
    QList<Row> found;
    for (const qint64 one : keys)
        if (const auto row = std::ranges::find(rows, one, key); row != rows.end())
            found.append(*row);
    return found;
}

//! Disputed, without a customer, reversed, refunded, and the others; as the store has it.
int urgency(const PaymentRow &row)
{
    return row.isDisputed            ? 0
        : row.reversed.isPositive()  ? 2
        : row.refunded == row.amount ? 4
        : row.refunded.isPositive()  ? 3
        : row.customerId.isEmpty()   ? 1
                                     : 5;
}

} // namespace

qint64 SampleListDesk::keyOf(const QString &id)
{
    qint64 &key = m_keys[id];
    if (key == 0)
        key = m_keys.size();
    return key;
}

QList<PaymentRow> SampleListDesk::allPayments()
{
    QList<PaymentRow> rows = m_desk.moneyIn;
    for (const Dispute &dispute : m_desk.contested) {
        const auto known = std::ranges::find(rows, dispute.payment, &PaymentRow::id);
        if (known == rows.end())
            rows.append({.id = dispute.payment,
                .bookedOn = dispute.openedOn,
                .connection = dispute.connection,
                .amount = dispute.amount,
                .isDisputed = true});
        else
            known->isDisputed = true;
    }
    for (PaymentRow &row : rows)
        row.key = keyOf(row.id.text());
    return rows;
}

QList<PaymentRow> SampleListDesk::matching(const PaymentQuery &query)
{
    QList<PaymentRow> found = allPayments();
    const QString text = foldForSearch(query.text);
    const auto dispute = [this](const PaymentRow &row) {
        return std::ranges::find(m_desk.contested, row.id, &Dispute::payment);
    };
    found.removeIf([&](const PaymentRow &row) {
        const bool isDisputed = dispute(row) != m_desk.contested.end();
        const FieldFilter &fields = query.fields;
        return (query.which == PaymentQuery::Which::Disputed) > isDisputed
            || (query.which == PaymentQuery::Which::Left && !row.unallocated.isPositive())
            || (!query.customer.isEmpty() && row.customerId != query.customer)
            || (fields.from.isValid() && row.bookedOn < fields.from)
            || (fields.through.isValid() && row.bookedOn > fields.through)
            || (!fields.connection.isEmpty() && row.connection != fields.connection)
            || (!fields.currency.isEmpty() && row.amount.currency().text() != fields.currency)
            || (fields.least && row.amount.minor() < *fields.least)
            || (fields.most && row.amount.minor() > *fields.most)
            || !foldForSearch(row.customer + row.method + row.pays.join(u' ') + row.amount.text())
                    .contains(text);
    });
    if (query.which == PaymentQuery::Which::Disputed)
        std::ranges::stable_sort(found, {}, [&](const PaymentRow &row) { return dispute(row)->respondBy; });
    else if (query.sort == PaymentQuery::Sort::Amount)
        std::ranges::stable_sort(found, [&](const PaymentRow &a, const PaymentRow &b) {
            return query.descending ? b.amount.minor() < a.amount.minor()
                                    : a.amount.minor() < b.amount.minor();
        });
    else if (query.sort == PaymentQuery::Sort::Customer || query.sort == PaymentQuery::Sort::Method)
        std::ranges::stable_sort(found, [&](const PaymentRow &a, const PaymentRow &b) {
            const auto field
                = query.sort == PaymentQuery::Sort::Method ? &PaymentRow::method : &PaymentRow::customer;
            if ((a.*field).isEmpty() != (b.*field).isEmpty())
                return !(a.*field).isEmpty();
            return query.descending ? b.*field < a.*field : a.*field < b.*field;
        });
    else if (query.sort == PaymentQuery::Sort::Status)
        std::ranges::stable_sort(found, [&](const PaymentRow &a, const PaymentRow &b) {
            return query.descending ? urgency(b) < urgency(a) : urgency(a) < urgency(b);
        });
    else if (!query.descending)
        std::ranges::reverse(found);
    return found;
}

QFuture<Result<ListPage<PaymentRow>>> SampleListDesk::payments(PaymentQuery query, int limit)
{
    return ready<ListPage<PaymentRow>>(firstPageOf(matching(query), limit));
}

QFuture<Result<QList<qint64>>> SampleListDesk::paymentOrder(PaymentQuery query)
{
    return ready<QList<qint64>>(keysOf(matching(query), &PaymentRow::key));
}

QFuture<Result<QList<PaymentRow>>> SampleListDesk::paymentRows(QList<qint64> keys)
{
    return ready<QList<PaymentRow>>(behind(keys, allPayments(), &PaymentRow::key));
}

QFuture<Result<PaymentRow>> SampleListDesk::payment(PaymentId id)
{
    const QList<PaymentRow> rows = allPayments();
    const auto row = std::ranges::find(rows, id, &PaymentRow::id);
    return ready<PaymentRow>(row == rows.end()
            ? Result<PaymentRow>(fail(Error{.kind = ErrorKind::NotFound, .rule = u"payment.unknown"_s}))
            : *row);
}

QFuture<Result<QStringList>> SampleListDesk::paymentConnections()
{
    QStringList found;
    for (const PaymentRow &row : m_desk.moneyIn)
        if (!found.contains(row.connection))
            found.append(row.connection);
    found.sort();
    return ready<QStringList>(found);
}

QFuture<Result<QList<PaymentRow>>> SampleListDesk::alike(CustomerId customer, Money amount, QDate bookedOn)
{
    QList<PaymentRow> rows = allPayments();
    rows.removeIf([&](const PaymentRow &row) {
        return row.customerId != customer || row.bookedOn != bookedOn
            || row.amount.currency() != amount.currency() || row.amount != amount;
    });
    return ready<QList<PaymentRow>>(Result<QList<PaymentRow>>(rows));
}

QFuture<Result<QList<AllocationRow>>> SampleListDesk::allocations(PaymentId payment)
{
    QList<AllocationRow> found;
    for (const AllocationRow &row : standing)
        if (row.source.payment == payment)
            found.append(row);
    return ready<QList<AllocationRow>>(found);
}

QFuture<Result<QStringList>> SampleListDesk::accounts()
{
    return ready<QStringList>(ours);
}

QFuture<Result<QList<Money>>> SampleListDesk::leftSums(PaymentQuery query)
{
    ++leftAsked;
    QList<Money> left;
    for (const PaymentRow &row : matching(query))
        left.append(row.unallocated);
    return ready<QList<Money>>(sumsPerCurrency(left));
}

QFuture<Result<QList<Money>>> SampleListDesk::amountSums(PaymentQuery query)
{
    QList<Money> amounts;
    for (const PaymentRow &row : matching(query))
        amounts.append(row.amount);
    return ready<QList<Money>>(sumsPerCurrency(amounts));
}

QList<ContactRow> SampleListDesk::people(const QString &text)
{
    QList<ContactRow> found;
    for (ContactRow contact : m_desk.people)
        if (foldForSearch(contact.name + contact.email).contains(foldForSearch(text))) {
            contact.key = keyOf(contact.connection.text() + contact.remoteId);
            found.append(contact);
        }
    return found;
}

QFuture<Result<ListPage<ContactRow>>> SampleListDesk::contacts(QString text, int limit)
{
    return ready<ListPage<ContactRow>>(firstPageOf(people(text), limit));
}

QFuture<Result<QList<qint64>>> SampleListDesk::contactOrder(QString text)
{
    return ready<QList<qint64>>(keysOf(people(text), &ContactRow::key));
}

QFuture<Result<QList<ContactRow>>> SampleListDesk::contactRows(QList<qint64> keys)
{
    return ready<QList<ContactRow>>(behind(keys, people({}), &ContactRow::key));
}

QList<InteractionRow> SampleListDesk::done(const QString &text) const
{
    QList<InteractionRow> rows = m_desk.interactions;
    rows.removeIf([&](const InteractionRow &row) {
        return !foldForSearch(row.what.subject).contains(foldForSearch(text));
    });
    return rows;
}

QFuture<Result<ListPage<InteractionRow>>> SampleListDesk::interactions(QString text, int limit)
{
    return ready<ListPage<InteractionRow>>(firstPageOf(done(text), limit));
}

QFuture<Result<QList<qint64>>> SampleListDesk::interactionOrder(QString text)
{
    return ready<QList<qint64>>(keysOf(done(text), &InteractionRow::key));
}

QFuture<Result<QList<InteractionRow>>> SampleListDesk::interactionRows(QList<qint64> keys)
{
    return ready<QList<InteractionRow>>(behind(keys, m_desk.interactions, &InteractionRow::key));
}

QFuture<Result<QList<CrmSyncRun>>> SampleListDesk::crmRuns(int limit)
{
    return ready<QList<CrmSyncRun>>(m_desk.crmRuns.mid(0, limit));
}

QList<ActivityLine> SampleListDesk::found(const ActivityQuery &query) const
{
    QList<ActivityLine> lines = m_desk.journal;
    const QString text = foldForSearch(query.text);
    lines.removeIf([&](const ActivityLine &line) {
        return !foldForSearch(line.number + u'\n' + line.party).contains(text)
            && !query.kinds.contains(line.kind);
    });
    if (query.oldestFirst)
        std::ranges::reverse(lines);
    return lines;
}

QFuture<Result<ListPage<ActivityLine>>> SampleListDesk::activity(ActivityQuery query, int limit)
{
    return ready<ListPage<ActivityLine>>(firstPageOf(found(query), limit));
}

QFuture<Result<QList<qint64>>> SampleListDesk::activityOrder(ActivityQuery query)
{
    return ready<QList<qint64>>(keysOf(found(query), &ActivityLine::seq));
}

QFuture<Result<QList<ActivityLine>>> SampleListDesk::activityRows(QList<qint64> numbers)
{
    return ready<QList<ActivityLine>>(behind(numbers, m_desk.journal, &ActivityLine::seq));
}
