#pragma once

#include "core/base/Error.h"

#include <QDate>

namespace quittance {

//! How dates are written in one file: ISO (2026-11-03, a time after it is ignored), 03.11.2026 and 3 Nov 2026
//! say it themselves; 03/11/2026 is day first or month first, which some other date of the file must settle.
class CsvDates
{
public:
    //! Counts a date in.
    void notice(QStringView text);
    bool contradictory() const { return m_dayFirst > 0 && m_monthFirst > 0; }
    //! InvalidInput: csv.date_ambiguous, csv.date_mixed (the file has both orders), csv.date_malformed.
    Result<QDate> date(QStringView text) const;

private:
    qint64 m_dayFirst = 0;
    qint64 m_monthFirst = 0;
};

} // namespace quittance
