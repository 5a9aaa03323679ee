#pragma once

#include "core/domain/Money.h"

#include <QDate>
#include <QList>

#include <array>

namespace quittance {

//! Days past due, in the classes of an ageing report: current, 1–30, 31–60, 61–90, 91 and more.
enum class AgeBucket : quint8 { Current, Days1To30, Days31To60, Days61To90, Days90Plus };
inline constexpr size_t ageBucketCount = 5;

//! The class of an item that is due on due, seen on asOf. Without a due date it is current.
AgeBucket ageBucket(QDate due, QDate asOf);

//! One line of the report: one currency.
struct AgeingLine {
    Currency currency = Currency::of("EUR");
    std::array<qint64, ageBucketCount> minor{};
    qint64 total = 0;
    qint64 credit = 0; //!< Unallocated customer credit, not netted.

    friend bool operator==(const AgeingLine &, const AgeingLine &) = default;
};

} // namespace quittance
