#pragma once

#include "tests/sandbox/SandboxService.h"
#include "tests/sandbox/stripe/ObjectShelf.h"

#include <QJsonArray>
#include <QRandomGenerator>

namespace quittance::sandbox {

//! Everything one Stripe account holds. The same seed gives the same ids.
class StripeState
{
public:
    //! The clock must outlive the state.
    StripeState(SandboxClock &clock, int seed);

    SandboxClock &clock;
    QUrl payBase; //!< Where the hosted pages are served.
    ObjectShelf customers;
    ObjectShelf products;
    ObjectShelf prices;
    ObjectShelf links;
    ObjectShelf sessions;
    ObjectShelf intents;
    ObjectShelf charges;
    ObjectShelf transactions;
    ObjectShelf events;
    QHash<QString, QJsonArray> lineItems; //!< By the id of the link or session that has them.
    //! The request being answered, as events name it; null outside of one.
    QJsonValue requestId;
    QJsonValue idempotencyKey;

    qint64 now() const { return clock.now().toSecsSinceEpoch(); }
    //! A new id: "plink_1" and as many letters and digits as asked for.
    QString makeId(const QString &prefix, int letters = 24);
    //! The shelf for an "object" value such as "payment_intent"; none for an unknown one.
    const ObjectShelf *shelfOf(const QString &type) const;
    //! Writes an event about the object; previous holds the old values of what an update changed.
    void record(const QString &type, const QJsonObject &object, const QJsonObject &previous = {});

private:
    QRandomGenerator m_random;
};

} // namespace quittance::sandbox
