#pragma once

#include "core/domain/ReportPeriod.h"

namespace quittance {

//! Which report is wanted, of which days. What a report does not use is not looked at.
struct ReportRequest {
    enum class What : quint8 { Ageing, AgeingByCustomer, Revenue, Tax, Methods, Dso, Debtors, Credit };

    What what = What::Ageing;
    QDate from; //!< Revenue, Tax, Methods, Dso; null: the first day of today's year, or of to's.
    QDate to; //!< Their last day, and the day the others look at; null: today.
    QDate knownAt; //!< As the book knew it at the end of that day; null: as it is known now.
    ReportPeriod period = ReportPeriod::Month; //!< Revenue, Tax, Dso.
    int limit = 20; //!< Debtors, in each currency.
};

} // namespace quittance
