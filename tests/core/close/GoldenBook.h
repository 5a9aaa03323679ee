#pragma once

#include "core/billing/CheckMonth.h"
#include "tests/core/outbox/WorldBook.h"

#include <QHash>
#include <QSet>

namespace quittance {

//! April 2026 of one business: invoices paid by card through the provider and by transfer to the bank,
//! refunds, a dispute that is lost, the provider's daily payouts, and the bank's statements of April and of
//! the first days of May. The same number gives the same month.
class GoldenBook : public WorldBook
{
public:
    //! How an invoice is paid. A further provider is one more line in wayOf().
    enum class Way : quint8 { Card, Transfer, NotYet };

    explicit GoldenBook(int invoices);

    static constexpr int days = 24; //!< On which invoices are issued.
    const QDate april{2026, 4, 1};

    //! The month, and the days after it until the bank has every payout of it.
    void run();
    //! The checklist, with the provider asked; then the lock.
    MonthClose check();
    MonthClose close();

    int issued = 0;
    int byCard = 0;
    int byTransfer = 0;
    int refunded = 0;

private:
    static Way wayOf(int number);
    void passDay();
    void issueSome(int howMany);
    void refundThere(const QString &charge, qint64 minor);
    //! A movement of the bank on a day.
    QString addLine(QDate on, Money amount, const QString &from, const QString &purpose);
    void bookTransfer(const InvoiceId &invoice, Money amount);
    //! Statements of a month's lines, one for each of its weeks.
    void readStatements(QDate from, QDate through);
    MonthEvidence evidence();

    struct Line {
        QString key;
        QDate on;
        Money amount{0, Currency::of("EUR")};
        QString payer;
        QString purpose;
    };
    int m_target = 0;
    qint64 m_balance = 5'000'00;
    QList<Line> m_lines; //!< Not on a statement yet.
    QHash<QString, PaymentId> m_transfers; //!< By the key of their line.
    QSet<QString> m_arrived; //!< Payouts the bank has.
};

} // namespace quittance
