#pragma once

#include "core/store/CrmStatement.h"

#include <QList>

#include <type_traits>

namespace quittance {

//! All rows of a run of a CrmStatement, as collected() of a query; the statement is finished.
template <class Read>
auto collectedRows(const Result<CrmStatement::Rows *> &run, Read read)
    -> Result<QList<std::invoke_result_t<Read, const CrmStatement::Rows &>>>
{
    if (!run)
        return fail(run.error());
    CrmStatement::Rows &row = **run;
    QList<std::invoke_result_t<Read, const CrmStatement::Rows &>> all;
    while (row.next())
        all.append(read(row));
    row.finish();
    return all;
}

} // namespace quittance
