#pragma once

#include "tests/sandbox/SandboxService.h"
#include "tests/sandbox/stripe/AccountTerms.h"
#include "tests/sandbox/stripe/EventTrouble.h"
#include "tests/sandbox/stripe/ObjectShelf.h"
#include "tests/sandbox/stripe/Schedule.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QSet>

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
    ObjectShelf methods; //!< Ways to pay.
    ObjectShelf setups; //!< Setup intents.
    ObjectShelf refunds;
    ObjectShelf disputes;
    ObjectShelf payouts;
    ObjectShelf cashMoves; //!< Movements of cash balances.
    ObjectShelf events;
    QHash<QString, QJsonArray> lineItems; //!< By the id of the link or session that has them.
    QHash<QString, QJsonObject> intentData; //!< By session: what its intent is to carry.
    QHash<QString, QString> testNumbers; //!< By the id of a way to pay: the number that says how it behaves.
    QSet<QString> approvedMethods; //!< Ways to pay the holder has approved for later use.
    QHash<QString, QJsonObject> cashBalances; //!< By customer; made when first asked for.
    QHash<QString, QJsonObject> bankAccounts; //!< By customer, type and country: where to transfer to.
    QHash<QString, qint64> appliedCash; //!< By payment intent: what bank transfers have brought so far.
    QHash<QString, QString> payoutOf; //!< By balance transaction: the automatic payout it went out with.
    qint64 lastPayoutRun = 0; //!< When the automatic payouts ran last.
    QSet<QString> unlisted; //!< Ids that no list shows.
    QSet<QString> unannounced; //!< Ids no event is shown about.
    AccountTerms terms;
    EventTrouble trouble;
    Schedule schedule;
    //! The request being answered, as events name it; null outside of one.
    QJsonValue requestId;
    QJsonValue idempotencyKey;

    //! Unix seconds: the clock, or the time of the scheduled task that runs.
    qint64 now() const { return schedule.at().value_or(clock.now().toSecsSinceEpoch()); }
    //! Lets something happen by itself in so many seconds.
    void later(qint64 seconds, Schedule::Task task) { schedule.add(now() + seconds, std::move(task)); }
    //! Does what is due.
    void runDue() { schedule.run(clock.now().toSecsSinceEpoch()); }
    //! A new id: "plink_1" and as many letters and digits as asked for.
    QString makeId(const QString &prefix, int letters = 24);
    //! The shelf for an "object" value such as "payment_intent"; null for an unknown one.
    const ObjectShelf *shelfOf(const QString &type) const;
    //! Writes an event about the object; previous holds the old values of what an update changed.
    void record(const QString &type, const QJsonObject &object, const QJsonObject &previous = {});
    //! Whether the event is about an object that is to stay unannounced.
    bool isUnannounced(const QJsonObject &event) const;

private:
    QRandomGenerator m_random;
};

} // namespace quittance::sandbox
