#pragma once

#include "core/billing/CheckMonth.h"
#include "tests/core/outbox/WorldBook.h"
#include "tests/core/payments/paypal/PayPalStage.h"

#include <QSet>

namespace quittance {

//! April 2026 of one business: invoices paid by card through Stripe, through PayPal and by transfer to the
//! bank, refunds, a dispute that is lost, Stripe's daily payouts and a transfer of all that lies at PayPal,
//! and the bank's statements of April and of the first days of May. The same number gives the same month.
class GoldenBook : public WorldBook
{
public:
    enum class Way : quint8 { Card, PayPal, Transfer, NotYet };

    explicit GoldenBook(int invoices);

    static constexpr int days = 24; //!< On which invoices are issued.
    const QDate april{2026, 4, 1};

    //! The month, and the days after it until the bank has every payout of it.
    void run();
    //! The checklist, with the providers asked, and the lock where nothing is in the way.
    MonthClose close(const QList<CloseAcceptance> &accept = {});
    //! What the payouts' lines do not explain, and of those by hand what the provider's movements do not.
    qint64 unexplained();

    int issued = 0;
    int byCard = 0;
    int byPayPal = 0;
    int byTransfer = 0;
    int refunded = 0;
    qsizetype bookedItself = 0; //!< Movements of the bank that were certain…
    qsizetype accepted = 0; //!< …and those that a person looked at.

private:
    static Way wayOf(int number);
    void passDay();
    void issueSome(int howMany);
    void payThroughPayPal(const InvoiceId &invoice);
    void lookAtPayPal(bool full);
    void refundThere(const QString &charge, qint64 minor);
    //! A movement of the bank on a day.
    void addLine(QDate on, Money amount, const QString &from, const QString &purpose);
    void transfer(const InvoiceId &invoice, Money amount);
    //! The bank's file about the lines of a month, one statement for each of its weeks: read, and what it
    //! tells booked: what is certain by itself, the best proposal of each other movement as a person accepts
    //! it.
    void readStatements(QDate from, QDate through);
    void readFile(QByteArray file);
    void acceptProposals();
    MonthEvidence evidence();

    struct Line {
        QDate on;
        Money amount{0, Currency::of("EUR")};
        QString payer;
        QString purpose;
    };
    PayPalStage m_paypal{clock};
    LinkRoute m_paypalRoute;
    int m_target = 0;
    qint64 m_balance = 5'000'00;
    QList<Line> m_lines; //!< Not on a statement yet.
    QSet<QString> m_arrived; //!< Payouts the bank has.
};

} // namespace quittance
