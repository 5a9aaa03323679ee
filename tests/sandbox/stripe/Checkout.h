#pragma once

#include "tests/sandbox/stripe/StripeState.h"
#include "tests/sandbox/stripe/TestCard.h"

namespace quittance::sandbox {

//! What became of an attempt to pay.
struct PayOutcome {
    enum class State : quint8 {
        Paid,
        Declined, //!< message says why; the session stays open.
        NeedsApproval, //!< The bank asks the holder: answerApproval() comes next.
        Closed, //!< The session is no longer open: paid already, or expired.
    };
    State state = State::Closed;
    QString message;
};

//! What the hosted page does with a link: sessions, attempts to pay, and all objects and events these leave
//! behind.
class Checkout
{
public:
    static constexpr qint64 sessionSeconds = 24 * 60 * 60;

    //! The state must outlive this.
    explicit Checkout(StripeState &state)
        : m_state(state)
    {
    }

    //! The link with this id or url, active or not.
    std::optional<QJsonObject> findLink(const QString &idOrUrl) const;
    //! Opens the page of an active link: a new session. Whoever has a session open may pay with it even after
    //! the link was deactivated, as with the worst reading of Stripe's documentation.
    QJsonObject open(const QJsonObject &link, const QString &reference = {});
    PayOutcome pay(const QString &sessionId, const CardEntry &entry);
    PayOutcome answerApproval(const QString &sessionId, bool approved);
    void expire(const QJsonObject &session);
    //! Expires every session whose time is over.
    void expireDue();

private:
    QJsonObject intentFor(const QJsonObject &session);
    PayOutcome decline(QJsonObject intent, const QJsonObject &charge, const TestCard &card);
    void succeed(QJsonObject session, QJsonObject intent, QJsonObject charge);
    void complete(QJsonObject session, const QJsonObject &charge);
    void countCompletion(const QString &linkId);

    StripeState &m_state;
    QHash<QString, CardEntry> m_waiting; //!< By session: the entry the bank is asking about.
};

} // namespace quittance::sandbox
