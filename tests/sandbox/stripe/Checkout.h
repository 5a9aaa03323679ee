#pragma once

#include "tests/sandbox/stripe/PaymentFlow.h"
#include "tests/sandbox/stripe/SetupFlow.h"

namespace quittance::sandbox {

//! What became of an attempt to pay.
struct PayOutcome {
    enum class State : quint8 {
        Paid, //!< Or the way to pay is saved, where a session asks for that.
        Underway, //!< A debit was ordered; the money comes, or not, in days.
        Declined, //!< message says why; the session stays open.
        NeedsApproval, //!< The bank asks the holder: answerApproval() comes next.
        Closed, //!< The session is no longer open: paid already, or expired.
    };
    State state = State::Closed;
    QString message;
};

//! What a payer types into the page to have a bank account debited.
struct DebitEntry {
    QString account; //!< An IBAN or a US account number; spaces are allowed.
    QString email;
    QString name;
};

//! What the hosted page does with a link or a session: attempts to pay, and all objects and events these
//! leave behind.
class Checkout
{
public:
    static constexpr qint64 sessionSeconds = 24 * 60 * 60;

    //! The state must outlive this.
    explicit Checkout(StripeState &state)
        : m_state(state)
        , m_payments(state)
        , m_setups(state)
    {
    }

    PaymentFlow &payments() { return m_payments; }
    SetupFlow &setups() { return m_setups; }

    //! The link with this id or url, active or not.
    std::optional<QJsonObject> findLink(const QString &idOrUrl) const;
    //! Opens the page of an active link: a new session. Whoever has a session open may pay with it even after
    //! the link was deactivated, as with the worst reading of Stripe's documentation.
    QJsonObject open(const QJsonObject &link, const QString &reference = {});
    PayOutcome pay(const QString &sessionId, const CardEntry &entry);
    PayOutcome payByDebit(const QString &sessionId, const DebitEntry &entry);
    PayOutcome answerApproval(const QString &sessionId, bool approved);
    void expire(const QJsonObject &session);
    //! Expires every session whose time is over.
    void expireDue();

private:
    //! The session, when it can be paid or saved with.
    std::optional<QJsonObject> openSession(const QString &id);
    QJsonObject intentFor(const QJsonObject &session);
    QJsonObject setupFor(const QJsonObject &session);
    PayOutcome attempt(const QJsonObject &session, const QJsonObject &method, bool mayPass);
    PayOutcome conclude(const QString &sessionId, const QJsonObject &intent);
    //! Makes the customer the session asks for.
    QJsonObject withCustomer(QJsonObject session, const QJsonObject &method);
    void complete(QJsonObject session, const QJsonObject &method, bool paid);
    void countCompletion(const QString &linkId);

    StripeState &m_state;
    PaymentFlow m_payments;
    SetupFlow m_setups;
};

} // namespace quittance::sandbox
