#include "core/formats/TableSink.h"

namespace quittance {

Result<void> TableSink::write(const ReportTable &table)
{
    Result<void> done = begin(table);
    for (qsizetype i = 0; done && i < table.rows.size(); ++i)
        done = row(table.rows.at(i));
    for (qsizetype i = 0; done && i < table.totals.size(); ++i)
        done = total(table.totals.at(i));
    return done ? end() : done;
}

} // namespace quittance
