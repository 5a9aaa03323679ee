#pragma once

#include "core/base/Error.h"
#include "core/domain/Dispute.h"

#include <QList>

#include <optional>

namespace quittance {

class Database;

//! Table dispute. Kind: projection.
class DisputeTable
{
public:
    explicit DisputeTable(Database &database)
        : m_database(database)
    {
    }

    Result<void> open(const Dispute &dispute);
    //! What was withdrawn is added; a null day leaves the one that stands.
    Result<void> update(const QString &id, const QString &status, QDate respondBy, qint64 withdrawnMinor);
    Result<void> close(const QString &id, bool won);
    //! Whether a dispute over the payment is open.
    Result<bool> isDisputed(const PaymentId &payment);
    Result<std::optional<Dispute>> byId(const QString &id);
    //! Those that are open, the most urgent first.
    Result<QList<Dispute>> listOpen();
    Result<QList<Dispute>> openOf(const QString &connection);
    //! Over one payment, the first one first.
    Result<QList<Dispute>> ofPayment(const PaymentId &payment);
    //! Those that this movement of the balance alone tells of, by its external key: their ids begin with it.
    Result<QList<Dispute>> ofMovement(const QString &externalKey);
    //! Of the payments that pay a document, open ones first.
    Result<QList<Dispute>> ofInvoice(const InvoiceId &invoice);

private:
    Database &m_database;
};

} // namespace quittance
