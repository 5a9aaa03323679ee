#pragma once

#include "core/base/Error.h"
#include "core/domain/ReportTable.h"

namespace quittance {

//! A file that takes a report row by row, so that a list of any length needs little memory: begin() once,
//! then rows, then totals, then end(). The columns' titles are written as they are.
class TableSink
{
public:
    virtual ~TableSink() = default;

    //! The head's rows and totals are not looked at.
    virtual Result<void> begin(const ReportTable &head) = 0;
    virtual Result<void> row(const QList<ReportCell> &cells) = 0;
    virtual Result<void> total(const QList<ReportCell> &cells) = 0;
    //! The file is whole only after this.
    virtual Result<void> end() = 0;

    //! All of a report that lies in memory.
    Result<void> write(const ReportTable &table);
};

} // namespace quittance
