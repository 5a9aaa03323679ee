#pragma once

#include "core/domain/InvoiceRow.h"
#include "core/domain/PayoutRow.h"
#include "tests/core/outbox/TransferBook.h"

#include <QJsonObject>

namespace quittance {

//! A book and its provider, to whom things happen.
class WorldBook : public TransferBook
{
public:
    explicit WorldBook(int seed = 7)
        : TransferBook(true, seed)
    {
    }

    TouchedThings announced; //!< All that any commit has touched; a test may empty it.

    void committed(TouchedThings things) override
    {
        announced |= things;
        TransferBook::committed(things);
    }
    //! Where the company sits.
    void setZone(const QString &zone);
    //! What the world does to the account; the test stops where it cannot be.
    QJsonObject order(const QString &name, const QJsonObject &order);
    void passDays(int days) { clock.time = clock.time.addDays(days); }
    //! From now on no event is written at all, or all are.
    void setEventsTold(bool told);

    InvoiceId addPaid(const QString &card = QStringLiteral("4242424242424242"));
    //! A SEPA debit that takes five days unless an order ends it.
    void payByDebit(const InvoiceId &id);
    InvoiceState stateOfInvoice(const InvoiceId &id);
    //! Requests the provider has seen that read something.
    qsizetype readsSeen() const;
    QString lastCharge() const { return lastIdOf(stripe.state().charges); }
    QString lastIntent() const { return lastIdOf(stripe.state().intents); }
    QString lastSession() const { return lastIdOf(stripe.state().sessions); }
    QList<PayoutRow> payouts();
    Money clearing() { return balance(QStringLiteral("clearing:stripe")); }
    qsizetype events() const { return stripe.state().events.oldestFirst().size(); }

private:
    static QString lastIdOf(const sandbox::ObjectShelf &shelf);
};

} // namespace quittance
