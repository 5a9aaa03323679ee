#pragma once

#include "tests/sandbox/SandboxService.h"
#include "tests/sandbox/paypal/PayPalLedger.h"
#include "tests/sandbox/paypal/PayPalTerms.h"
#include "tests/sandbox/stripe/ObjectShelf.h"
#include "tests/sandbox/stripe/Schedule.h"

#include <QJsonArray>
#include <QRandomGenerator>

namespace quittance::sandbox {

//! Everything one PayPal business account holds. The same seed gives the same ids. What PayPal knows of an
//! object and does not tell stands in its member "_".
class PayPalState
{
public:
    //! The clock must outlive the state.
    PayPalState(SandboxClock &clock, int seed);

    SandboxClock &clock;
    QUrl apiBase; //!< Where the calls are answered.
    QUrl payBase; //!< Where payers are sent.
    ObjectShelf orders;
    ObjectShelf captures;
    ObjectShelf refunds;
    ObjectShelf invoices;
    ObjectShelf disputes;
    PayPalLedger ledger;
    PayPalTerms terms;
    Schedule schedule;
    QJsonArray mails; //!< What PayPal mailed to payers: {"invoice", "kind", "to"}.
    QString lastInvoiceNumber;
    QStringList emails{QStringLiteral("seller@brightwater.example")}; //!< Addresses of the account.

    //! Unix seconds: the clock, or the time of the scheduled task that runs.
    qint64 now() const { return schedule.at().value_or(clock.now().toSecsSinceEpoch()); }
    QString nowText() const; //!< "2026-03-01T12:00:00Z"
    QDate today() const;
    void later(qint64 seconds, Schedule::Task task) { schedule.add(now() + seconds, std::move(task)); }
    //! Does what is due.
    void runDue() { schedule.run(clock.now().toSecsSinceEpoch()); }

    //! So many capitals and digits.
    QString makeId(int letters = 17);
    QString makePayerId(); //!< 13 characters of PayPal's narrower alphabet.
    QString makeInvoiceId(); //!< "INV2-XXXX-XXXX-XXXX-XXXX"
    //! A link to one of our calls.
    QJsonObject link(const QString &rel, const QString &path, const QString &method) const;
    //! Whether the account has that address; letters count alike.
    bool hasEmail(const QString &email) const { return emails.contains(email, Qt::CaseInsensitive); }

private:
    QRandomGenerator m_random;
};

inline constexpr auto payPalMerchantId = "BW2TRMERCHN42";

QString payPalTime(qint64 seconds); //!< "2026-03-01T12:00:00Z"
//! Without what PayPal does not tell.
QJsonObject payPalVisible(QJsonObject object);
//! What PayPal knows of it and does not tell.
QJsonObject payPalHidden(const QJsonObject &object);
//! Changes fields of the hidden part.
QJsonObject withHidden(QJsonObject object, const QJsonObject &fields);

} // namespace quittance::sandbox
