#pragma once

#include "core/domain/ActivityLine.h"
#include "core/domain/ActivityQuery.h"
#include "core/domain/AllocationRow.h"
#include "core/domain/ContactRow.h"
#include "core/domain/CrmSyncRun.h"
#include "core/domain/InteractionRow.h"
#include "core/domain/ListPage.h"
#include "core/domain/PaymentQuery.h"
#include "core/domain/PaymentRow.h"

#include "core/base/Error.h"

#include <QFuture>

namespace quittance {

//! What long tables ask: the first rows at once, the keys of all rows in their order, and the rows behind
//! keys, of which those that are gone are left out. All calls return at once.
class ListDesk
{
public:
    virtual ~ListDesk() = default;

    virtual QFuture<Result<ListPage<PaymentRow>>> payments(PaymentQuery query, int limit) = 0;
    virtual QFuture<Result<QList<qint64>>> paymentOrder(PaymentQuery query) = 0;
    virtual QFuture<Result<QList<PaymentRow>>> paymentRows(QList<qint64> keys) = 0;
    virtual QFuture<Result<PaymentRow>> payment(PaymentId id) = 0;
    //! What payments came through: "bank", "stripe".
    virtual QFuture<Result<QStringList>> paymentConnections() = 0;
    //! Those of a customer over the same amount on the same day, of which something stands.
    virtual QFuture<Result<QList<PaymentRow>>> alike(CustomerId customer, Money amount, QDate bookedOn) = 0;
    //! What a payment pays now, oldest first.
    virtual QFuture<Result<QList<AllocationRow>>> allocations(PaymentId payment) = 0;
    //! Our bank accounts as they are shown, where statements of them were read.
    virtual QFuture<Result<QStringList>> accounts() = 0;
    //! What is left of all of them, one a currency.
    virtual QFuture<Result<QList<Money>>> leftSums(PaymentQuery query) = 0;
    //! The amounts of all of them, likewise.
    virtual QFuture<Result<QList<Money>>> amountSums(PaymentQuery query) = 0;

    virtual QFuture<Result<ListPage<ContactRow>>> contacts(QString text, int limit) = 0;
    virtual QFuture<Result<QList<qint64>>> contactOrder(QString text) = 0;
    virtual QFuture<Result<QList<ContactRow>>> contactRows(QList<qint64> keys) = 0;

    virtual QFuture<Result<ListPage<InteractionRow>>> interactions(QString text, int limit) = 0;
    virtual QFuture<Result<QList<qint64>>> interactionOrder(QString text) = 0;
    virtual QFuture<Result<QList<InteractionRow>>> interactionRows(QList<qint64> keys) = 0;
    //! Newest first.
    virtual QFuture<Result<QList<CrmSyncRun>>> crmRuns(int limit) = 0;

    //! From the end of the journal, newest first; or from its beginning, oldest first.
    virtual QFuture<Result<ListPage<ActivityLine>>> activity(ActivityQuery query, int limit) = 0;
    virtual QFuture<Result<QList<qint64>>> activityOrder(ActivityQuery query) = 0;
    virtual QFuture<Result<QList<ActivityLine>>> activityRows(QList<qint64> numbers) = 0;
};

} // namespace quittance
