#pragma once

#include "core/base/StopFlag.h"
#include "core/domain/Completeness.h"
#include "core/payments/PaymentGateway.h"
#include "core/store/PaymentTable.h"

#include <map>

namespace quittance {

class Database;

//! Holds what a provider says it took against the payments of the book, by their ids. Writes nothing.
class CompletenessCheck
{
public:
    CompletenessCheck(Database &database, PaymentGateway &gateway)
        : m_database(database)
        , m_gateway(gateway)
    {
    }

    //! Both days count. InvalidInput "report.days_reversed"; else the gateway's errors.
    Result<Completeness> run(QDate from, QDate to, const QDateTime &now, const StopFlag &stop);

private:
    Result<void> compareTaking(const GatewayTaking &taking, Completeness &result);
    Result<void> compareBooked(const KeyedPayment &booked, const StopFlag &stop, Completeness &result);
    CompletenessLine &line(Currency currency);
    void countThere(Money amount);
    void countHere(Money amount);
    void doubt(const UnexplainedPayment &payment, Completeness &result);

    Database &m_database;
    PaymentGateway &m_gateway;
    std::map<QString, CompletenessLine> m_lines; //!< By currency code.
};

} // namespace quittance
