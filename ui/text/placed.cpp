#include "ui/text/placed.h"

#include "ui/text/isolated.h"

namespace quittance {

QString placed(const QString &sentence, const QStringList &values)
{
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int place
            = sentence.at(i) == u'%' && i + 1 < sentence.size() ? sentence.at(i + 1).digitValue() : 0;
        if (place < 1 || place > values.size()) {
            text += sentence.at(i);
            continue;
        }
        const QString &value = values.at(place - 1);
        if (value.isEmpty())
            return {};
        text += isolated(value);
        ++i;
    }
    return text;
}

} // namespace quittance
