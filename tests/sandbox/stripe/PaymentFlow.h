#pragma once

#include "tests/sandbox/stripe/StripeState.h"
#include "tests/sandbox/stripe/TestCard.h"

namespace quittance::sandbox {

//! The life of a payment intent: attempts, approval by the bank, capture, cancellation, debits that take
//! days. Every step writes the objects, the movements of the balance and the events Stripe would.
class PaymentFlow
{
public:
    //! Who is there while an attempt is made.
    struct Terms {
        bool offSession = false; //!< The holder cannot be asked.
        bool approved = false; //!< The bank has asked and the holder approved.
        bool savesMethod = false; //!< Keep the way to pay at the customer.
        QString returnUrl; //!< Where the bank's page leads afterwards; empty when there is no such page.
        bool verified = true; //!< A US account whose holder has proven to own it.
    };

    //! The state must outlive this.
    explicit PaymentFlow(StripeState &state)
        : m_state(state)
    {
    }

    //! Tries to collect with the way to pay, and answers the intent as it is then: succeeded,
    //! requires_capture, processing, requires_action, or requires_payment_method with last_payment_error
    //! after a decline.
    QJsonObject attempt(QJsonObject intent, const QJsonObject &method, const Terms &terms);
    //! The bank has asked: goes on, or fails with payment_intent_authentication_failure. Nothing when the
    //! intent does not wait for that.
    std::optional<QJsonObject> answerApproval(const QString &id, bool approved);
    //! Takes what was authorised, or less; the rest is released.
    QJsonObject capture(QJsonObject intent, qint64 amount);
    QJsonObject cancel(QJsonObject intent, const QString &reason);
    //! A debit under way arrives. Nothing when the intent is not processing.
    std::optional<QJsonObject> settle(const QString &id);
    //! A debit under way fails, code being "insufficient_funds" ... Likewise.
    std::optional<QJsonObject> fail(const QString &id, const QString &code);
    //! All of the intent's amount has come by bank transfer.
    QJsonObject completeTransfer(QJsonObject intent);

private:
    QJsonObject attemptCard(
        QJsonObject intent, const QJsonObject &method, const TestCard &card, const Terms &terms);
    QJsonObject attemptDebit(QJsonObject intent, const QJsonObject &method, const Terms &terms);
    QJsonObject attemptTransfer(QJsonObject intent, const QJsonObject &method);
    QJsonObject ask(QJsonObject intent, const Terms &terms);
    QJsonObject authorise(QJsonObject intent, QJsonObject charge);
    QJsonObject decline(
        QJsonObject intent, const QJsonObject &method, const TestCard &card, bool reachesBank);
    QJsonObject succeed(QJsonObject intent, QJsonObject charge, const QString &number);
    //! Stores the intent and writes the event.
    QJsonObject keep(const QJsonObject &intent, const QString &event);
    void follow(const QJsonObject &charge, const TestCard &card);
    void tellSession(const QJsonObject &intent, bool paid);

    StripeState &m_state;
    QHash<QString, Terms> m_waiting; //!< By intent: the attempt the bank is asking about.
};

} // namespace quittance::sandbox
