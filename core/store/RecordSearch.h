#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"
#include "core/domain/FoundRecord.h"

#include <QStringList>

namespace quittance {

class Database;

//! Finds payments and movements of the bank by whatever a person knows of them. Newest first.
class RecordSearch
{
public:
    explicit RecordSearch(Database &database)
        : m_database(database)
    {
    }

    //! By customer, amount, way of payment, number of what they pay, or the provider's id.
    Result<QList<FoundRecord>> payments(const QString &text, int limit);
    //! By payer, text, reference, end of the payer's account, or amount.
    Result<QList<FoundRecord>> bankLines(const QString &text, int limit);
    //! Ids of refunds of a payment and disputes over it.
    Result<QStringList> subjectsOf(const PaymentId &payment);
    //! The entries that allocated it.
    Result<QStringList> allocationsOf(const PaymentId &payment);
    //! What the journal calls a movement of the bank; NotFound "bank.line_unknown".
    Result<QString> keyOfBankLine(qint64 no);

private:
    Result<QList<qint64>> paymentsByProviderId(const QString &text);
    Result<QStringList> texts(const QString &sql, const QString &id);

    Database &m_database;
};

} // namespace quittance
