#pragma once

#include "core/domain/ReportList.h"
#include "core/domain/ReportTable.h"

namespace quittance {

//! A list of ReportLists: its title and columns in codes, and the statement whose columns are these.
struct ListFacts {
    QString title;
    QList<ReportTable::Column> columns;
    QString statement;
};

const ListFacts &listFacts(ReportList list);

} // namespace quittance
