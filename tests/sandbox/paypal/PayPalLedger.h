#pragma once

#include "tests/sandbox/paypal/PayPalMoney.h"

#include <QList>

namespace quittance::sandbox {

//! One movement as transaction search tells it. Times in Unix seconds, amounts signed.
struct PayPalLine {
    QString id;
    QString code; //!< "T0006"
    PayPalMoney amount;
    qint64 fee = 0; //!< Negative when PayPal keeps it.
    QString reference; //!< The transaction this one is about; empty is none.
    QString referenceType; //!< "TXN", "ODR"
    QString invoiceId;
    QString custom;
    QString subject;
    QString payerEmail;
    QString payerName;
    QString status = QStringLiteral("S"); //!< S success, P pending, D denied.
    qint64 created = 0;
    qint64 updated = 0; //!< When it left P; created when it never was.
    QString endStatus; //!< What it became at `updated`; empty while it is what it was.

    //! The status as somebody saw it at that time.
    QString statusAt(qint64 time) const { return endStatus.isEmpty() || time < updated ? status : endStatus; }
};

//! What moved the balance of an account, oldest first.
class PayPalLedger
{
public:
    void add(PayPalLine line);
    //! A pending movement ends: "S" or "D".
    void end(const QString &id, const QString &status, qint64 fee, qint64 when);
    const QList<PayPalLine> &lines() const { return m_lines; }
    //! What was there at that time: all that had succeeded by then.
    qint64 balance(const QString &currency, qint64 time) const;
    QStringList currencies() const;
    void clear() { m_lines.clear(); }

private:
    QList<PayPalLine> m_lines;
};

} // namespace quittance::sandbox
