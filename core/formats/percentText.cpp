#include "core/formats/percentText.h"

#include <QRegularExpression>

namespace quittance {

using namespace Qt::StringLiterals;

QString percentText(const QString &cell)
{
    static const QRegularExpression percent(u"(\\d+(?:[.,]\\d+)?)\\s*%"_s);
    const QRegularExpressionMatch match = percent.match(cell);
    return match.hasMatch() ? match.captured(1) : cell;
}

} // namespace quittance
