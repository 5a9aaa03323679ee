#pragma once

#include <QDate>
#include <QString>

namespace quittance {

//! Which movements a list shows, newest day first.
struct BankLineQuery {
    enum class Which : quint8 {
        Waiting, //!< Open, doubtful, or known only in part.
        All, //!< Also what is matched, set aside or replaced.
    };

    Which which = Which::Waiting;
    QString text; //!< In payer, purpose or references, or the amount, in or out; empty takes all.
    QDate from; //!< Booked on this day or later; null: since ever.
    QDate through; //!< Likewise.
    qint64 after = 0; //!< BankLineRow::no of the last one seen; 0: from the beginning.
    int limit = 100;
};

} // namespace quittance
