#pragma once

#include "core/journal/Entry.h"
#include "core/store/ChargeTable.h"
#include "core/store/EffectTable.h"

#include <optional>

namespace quittance {

class Database;

//! Does one thing after the other until one fails.
template <class... Steps>
Result<void> inTurn(Steps... steps)
{
    Result<void> done;
    ((done = done ? steps() : done), ...);
    return done;
}

//! What is asked of gateways and what they and banks tell, into the tables that lists read: one overload a
//! kind.
class GatewayFolder
{
public:
    GatewayFolder(Database &database, const Entry &entry)
        : m_database(database)
        , m_entry(entry)
    {
    }

    Result<void> operator()(const PaymentPending &body);
    Result<void> operator()(const PaymentPendingFailed &body);
    Result<void> operator()(const RefundSettled &body);
    Result<void> operator()(const RefundReversed &body);
    Result<void> operator()(const DisputeOpened &body);
    Result<void> operator()(const DisputeUpdated &body);
    Result<void> operator()(const DisputeClosed &body);
    Result<void> operator()(const GatewayBalanceMoved &body);
    Result<void> operator()(const PayoutRecorded &body);
    Result<void> operator()(const PayoutExplained &body);
    Result<void> operator()(const PayoutFailed &body);
    Result<void> operator()(const BankStatementImported &body);
    Result<void> operator()(const BankLineMatched &body);
    Result<void> operator()(const BankLineUnmatched &body);
    Result<void> operator()(const LinkRequested &body);
    Result<void> operator()(const LinkIssued &body);
    Result<void> operator()(const LinkExpired &body);
    Result<void> operator()(const TransferPartFunded &body);
    Result<void> operator()(const CustomerCashSeen &body);
    Result<void> operator()(const LinkRefused &body);
    Result<void> operator()(const LinkRevokeRequested &body);
    Result<void> operator()(const LinkRevoked &body);
    Result<void> operator()(const LinkRevokeRefused &body);
    Result<void> operator()(const GatewayCustomerLinked &body);
    Result<void> operator()(const CardSaved &body);
    Result<void> operator()(const CardRemoved &body);
    Result<void> operator()(const ChargeRequested &body);
    Result<void> operator()(const ChargeSucceeded &body);
    Result<void> operator()(const ChargeNeedsAction &body);
    Result<void> operator()(const ChargeFailed &body);
    Result<void> operator()(const ChargeAuthorised &body);
    Result<void> operator()(const CaptureRequested &body);
    Result<void> operator()(const ChargeCancelRequested &body);
    Result<void> operator()(const ChargeCancelled &body);
    Result<void> operator()(const ChargeChangeRefused &body);
    Result<void> operator()(const RefundRequested &body);
    Result<void> operator()(const RefundPending &body);
    Result<void> operator()(const RefundFailed &body);
    Result<void> operator()(const EffectDropped &body);

protected:
    //! customer: of what a CRM is told.
    Result<void> addEffect(OutboxWhat what, const QString &connection, const InvoiceId &subject,
        const CustomerId &customer = {});
    //! Nothing where request is empty: what happened was not asked for here.
    Result<void> settle(const QString &request, EffectTable::State state, const QString &answer = {});

    Database &m_database;
    const Entry &m_entry;

private:
    Result<void> payBack(const CreditSource &source, Money amount);
    //! A refund that will not happen frees what was spoken for.
    Result<void> giveUpRefund(const RefundId &refund, const QString &words);
    //! What else was asked about it, now that it is over. fulfilled: the kind that has what it asked for.
    Result<void> settleChanges(
        const ChargeId &charge, std::optional<OutboxWhat> fulfilled, const QString &answer);
};

} // namespace quittance
