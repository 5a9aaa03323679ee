#include "ui/text/placeText.h"

#include <QCoreApplication>
#include <QStringList>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView between(", ");

//! The number behind a word, "12" of "line 12"; empty where something else stands there.
QString numberAfter(const QString &part, QLatin1StringView word)
{
    if (!part.startsWith(word))
        return {};
    const QString number = part.sliced(word.size());
    bool isNumber = false;
    number.toLongLong(&isNumber);
    return isNumber ? number : QString();
}

} // namespace

QString placeText(const QString &place)
{
    QStringList parts = place.split(between);
    for (QString &part : parts) {
        if (const QString line = numberAfter(part, "line "_L1); !line.isEmpty())
            part = QCoreApplication::translate("quittance::PlaceText", "line %1", "of a file").arg(line);
        else if (const QString entry = numberAfter(part, "entry "_L1); !entry.isEmpty())
            part = QCoreApplication::translate("quittance::PlaceText", "entry %1", "of a bank's file")
                       .arg(entry);
    }
    return parts.join(between);
}

} // namespace quittance
