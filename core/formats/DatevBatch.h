#pragma once

#include "core/domain/Money.h"

#include <QDateTime>
#include <QList>

namespace quittance {

//! One booking for a German tax adviser's DATEV.
struct DatevBooking {
    Money amount; //!< A negative one changes the side.
    bool isDebit = true; //!< The side of account; counterAccount takes the other.
    QString account; //!< 1 to 9 digits: a ledger account, or a debtor's with one digit more.
    QString counterAccount;
    QString taxKey; //!< Up to four digits (BU-Schlüssel); empty where the account knows its VAT.
    QDate date;
    QString documentNumber; //!< Cut after 36 characters; others than A-Z a-z 0-9 $ & % * + - / become -.
    QString text; //!< Cut after 60 characters.
};

//! What a batch of bookings says about itself.
struct DatevHeader {
    QDateTime createdAt; //!< In the zone of the book.
    int adviser = 0; //!< Number of the tax adviser, 1001 to 9999999.
    int client = 0; //!< Number of the client there, 1 to 99999.
    QDate fiscalYearStart;
    int accountLength = 4; //!< Digits of a ledger account, 4 to 8.
    QDate from; //!< First and last day of the bookings, both in the fiscal year.
    QDate to;
    QString label; //!< Cut after 30 characters.
    Currency currency = Currency::of("EUR"); //!< Of the accounts; a booking may have another.
    bool isFinal = false; //!< DATEV then lets nobody change the bookings.
};

} // namespace quittance
