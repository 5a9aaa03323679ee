#pragma once

#include "core/base/Error.h"
#include "core/domain/ImportReport.h"

namespace quittance {

//! What a row of a file breaks: the rule of the error, at the line where the row stands.
inline ImportProblem importProblem(qint64 line, const Error &error)
{
    return {.line = line, .column = error.field, .rule = error.rule, .value = error.value};
}

} // namespace quittance
