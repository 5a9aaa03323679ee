#pragma once

#include "core/domain/Ageing.h"

#include <QStringList>

namespace quittance {

//! What is open and what is left in one currency, as the lists show it: a document is open or not today,
//! whatever day its postings carry.
struct CurrencyFigures {
    Currency currency = Currency::of("EUR");
    std::array<qint64, ageBucketCount> minor{}; //!< Open, by AgeBucket.
    std::array<qint64, ageBucketCount> invoices{};
    qint64 creditMinor = 0; //!< Payments and credit notes that nothing was used of yet.
    qint64 creditors = 0; //!< Customers who have such credit; unknown payers are one together.

    qint64 openMinor() const;
    qint64 openInvoices() const;
    qint64 overdueMinor() const;
    qint64 overdueInvoices() const;

    friend bool operator==(const CurrencyFigures &, const CurrencyFigures &) = default;
};

//! The book's figures of a day, by currency code.
struct BookFigures {
    QDate today;
    Currency own = Currency::of("EUR"); //!< The company's.
    QList<CurrencyFigures> currencies;

    friend bool operator==(const BookFigures &, const BookFigures &) = default;
};

inline constexpr size_t incomeMonths = 12;
inline constexpr int recentIncomeDays = 30; //!< Today among them.

//! What came in in one currency and was not taken back, before fees and refunds.
struct CurrencyIncome {
    Currency currency = Currency::of("EUR");
    qint64 recentMinor = 0; //!< In the last 30 days, today among them.
    qint64 recentPayments = 0;
    std::array<qint64, incomeMonths> minor{}; //!< By month; the last is today's.
    std::array<qint64, incomeMonths> payments{};

    friend bool operator==(const CurrencyIncome &, const CurrencyIncome &) = default;
};

//! By currency code.
struct BookIncome {
    QDate today;
    QList<CurrencyIncome> currencies;

    //! First day of a month of CurrencyIncome.
    QDate monthStart(size_t month) const;

    friend bool operator==(const BookIncome &, const BookIncome &) = default;
};

} // namespace quittance
