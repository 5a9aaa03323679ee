#include "ui/payments/takeBackAllocations.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"

#include <QCoreApplication>
#include <QPromise>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! One order after the other; gone when all is done. Belongs to the desk, so that it never asks one that is
//! gone.
class Taker final : public QObject
{
public:
    Taker(Desk &desk, CreditSource source, QList<AllocationOrder> orders, QDate on)
        : QObject(&desk)
        , m_desk(desk)
        , m_source(std::move(source))
        , m_orders(std::move(orders))
        , m_on(on)
    {
        m_promise.start();
    }

    QFuture<Result<void>> future() { return m_promise.future(); }

    void next()
    {
        if (m_orders.isEmpty())
            return end({});
        const AllocationOrder order = m_orders.takeFirst();
        whenReady(m_desk.detail(order.invoice), this, [this, order](const Result<InvoiceDetail> &detail) {
            if (!detail)
                return end(fail(detail.error()));
            EntryId found;
            for (const AllocationRow &row : detail->allocations) // Oldest first.
                if (!row.isReversed && row.source == m_source && row.amount == order.amount)
                    found = row.id;
            if (found.isEmpty())
                return end(fail(Error{.kind = ErrorKind::NotFound,
                    .rule = u"allocation.unknown"_s,
                    .field = u"invoice"_s,
                    .value = detail->row.number.text()}));
            const QString reason
                = QCoreApplication::translate("quittance::takeBackAllocations", "Undone after allocating");
            whenReady(m_desk.takeBackAllocation(found, reason, m_on), this, [this](const Result<void> &done) {
                if (done)
                    next();
                else
                    end(done);
            });
        });
    }

private:
    void end(const Result<void> &answer)
    {
        m_promise.addResult(answer);
        m_promise.finish();
        deleteLater();
    }

    Desk &m_desk;
    const CreditSource m_source;
    QList<AllocationOrder> m_orders;
    const QDate m_on;
    QPromise<Result<void>> m_promise;
};

} // namespace

QFuture<Result<void>> takeBackAllocations(
    Desk &desk, const CreditSource &source, const QList<AllocationOrder> &orders, QDate on)
{
    auto *taker = new Taker(desk, source, orders, on);
    const QFuture<Result<void>> future = taker->future();
    taker->next();
    return future;
}

} // namespace quittance
