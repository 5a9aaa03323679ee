#include "ui/imports/isStatement.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

bool hasStatementName(const QString &path)
{
    const auto ends = {".sta"_L1, ".mt940"_L1, ".940"_L1, ".ofx"_L1, ".qfx"_L1, ".qbo"_L1};
    return std::ranges::any_of(
        ends, [&](QLatin1StringView end) { return path.endsWith(end, Qt::CaseInsensitive); });
}

bool isTable(const QString &path)
{
    return path.endsWith(".csv"_L1, Qt::CaseInsensitive) || path.endsWith(".tsv"_L1, Qt::CaseInsensitive);
}

bool isStatement(const QString &path, QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min(statementHead, bytes.size()));
    return hasStatementName(path) || head.contains(":camt.05") || head.contains("OFXHEADER")
        || head.startsWith(":20:") || head.contains("\n:60F:");
}

} // namespace quittance
