#pragma once

#include "core/billing/ClosePeriod.h"
#include "core/domain/GatewayPayout.h"
#include "tests/core/billing/BillingBook.h"

namespace quittance {

//! A movement of the bank account as a test says it.
struct LineShape {
    QString key;
    QDate on;
    Money amount{0, Currency::of("EUR")};
    QString payer = QStringLiteral("ACME");
    QString purpose;
};

//! A billing book on 2026-03-15 whose February has all that a month's close looks at: an invoice paid by card
//! and one by transfer, a payout with its lines, a bank account with a statement, all of it known for what it
//! is.
class CloseBook : public BillingBook
{
public:
    //! Without any of it when it is empty.
    explicit CloseBook(bool isEmpty = false);

    static QDate day(int ofFebruary) { return QDate(2026, 2, ofFebruary); }
    const QDate february = day(1);

    InvoiceId byCard;
    InvoiceId byTransfer;
    PaymentId card;
    PaymentId transfer;
    Payout payout;

    void addStatement(QDate from, QDate through, std::optional<Money> opening, std::optional<Money> closing,
        const QList<LineShape> &lines);
    //! BankLineRow::no of the movement with this key; 0 when there is none.
    qint64 lineNo(const QString &key);
    //! Says what a movement is: a payment, or nothing the book is about.
    void matchPayment(const QString &line, const PaymentId &payment, Money amount);
    void setAside(const QString &line, Money amount);
    //! A payment through the provider, with its fee.
    PaymentId receive(const QString &charge, Money amount, Money fee, const InvoiceId &invoice, QDate on);
    //! What the provider tells of it when it is paid out.
    static GatewayMove moveOf(const QString &charge, Money amount, Money fee, QDate on);
    void pay(const Payout &payout, const QList<GatewayMove> &moves, QDate on);

    //! All that the checklist needs, from a provider that agrees with the book.
    MonthEvidence evidence();
    MonthClose check() { return must(checkMonth(book, evidence())); }
    Result<MonthClose> close(const QList<CloseAcceptance> &accept = {})
    {
        return closePeriod(book, evidence(), {.accept = accept, .reason = QStringLiteral("February")});
    }
    //! Codes of the checks that are in the way.
    static QStringList inTheWay(const MonthClose &close);
    //! Codes of what a check found.
    static QStringList found(const MonthClose &close, const QString &check);
    //! Changes the file past the book, as a broken disk or hand does. The book no longer checks itself.
    void plant(const QString &statement);
};

} // namespace quittance
