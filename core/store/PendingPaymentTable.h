#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"
#include "core/domain/Money.h"

#include <QDateTime>
#include <QList>

namespace quittance {

class Database;

//! Money that is under way: a debit that takes days.
struct PendingPayment {
    QString charge; //!< External key of the payment it becomes.
    InvoiceId invoice; //!< May be empty.
    LinkId link; //!< Likewise.
    QString connection;
    QString method;
    Money amount{0, Currency::of("EUR")};
    QDateTime since; //!< UTC.
};

//! Table pending_payment. Kind: projection.
class PendingPaymentTable
{
public:
    explicit PendingPaymentTable(Database &database)
        : m_database(database)
    {
    }

    Result<void> insert(const PendingPayment &payment);
    //! It came in. Nothing happens where it is unknown: most payments were never pending.
    Result<void> setReceived(const QString &charge);
    Result<void> setFailed(const QString &charge, const QString &words);
    //! Whether it was told of, whatever became of it.
    Result<bool> isKnown(const QString &charge);
    //! Those of a connection that are still under way, oldest first.
    Result<QList<PendingPayment>> pending(const QString &connection);
    Result<QList<PendingPayment>> pendingOf(const InvoiceId &invoice);

private:
    Database &m_database;
};

} // namespace quittance
