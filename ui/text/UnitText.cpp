#include "ui/text/UnitText.h"

#include "core/domain/searchText.h"

#include <QCoreApplication>

#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

struct UnitWord {
    QLatin1StringView code;
    QString word;
};

std::array<UnitWord, 15> unitWords()
{
    const auto say = [](const char *word) { return QString::fromUtf8(word); };
    return {UnitWord{"C62"_L1, QCoreApplication::translate("quittance::UnitText", "piece")},
        UnitWord{"HUR"_L1, QCoreApplication::translate("quittance::UnitText", "hour")},
        UnitWord{"DAY"_L1, QCoreApplication::translate("quittance::UnitText", "day")},
        UnitWord{"WEE"_L1, QCoreApplication::translate("quittance::UnitText", "week")},
        UnitWord{"MON"_L1, QCoreApplication::translate("quittance::UnitText", "month")},
        UnitWord{"ANN"_L1, QCoreApplication::translate("quittance::UnitText", "year")},
        UnitWord{"MIN"_L1, QCoreApplication::translate("quittance::UnitText", "minute")},
        UnitWord{"LS"_L1, QCoreApplication::translate("quittance::UnitText", "lump sum")},
        UnitWord{"KGM"_L1, say("kg")}, UnitWord{"LTR"_L1, say("l")}, UnitWord{"MTR"_L1, say("m")},
        UnitWord{"KMT"_L1, say("km")}, UnitWord{"MTK"_L1, say("m²")}, UnitWord{"MTQ"_L1, say("m³")},
        UnitWord{"KWH"_L1, say("kWh")}};
}

} // namespace

QString unitText(const QString &code)
{
    for (const UnitWord &unit : unitWords())
        if (unit.code == code)
            return unit.word;
    return code;
}

QString readUnit(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return u"C62"_s;
    const QString folded = foldForSearch(text);
    QString begins;
    for (const UnitWord &unit : unitWords()) {
        const QString word = foldForSearch(unit.word);
        if (word == folded || unit.code.compare(text, Qt::CaseInsensitive) == 0)
            return QString(unit.code);
        if (begins.isEmpty() && text.size() > 1 && word.startsWith(folded))
            begins = QString(unit.code);
    }
    return begins.isEmpty() ? text : begins;
}

QStringList unitTexts()
{
    QStringList texts;
    for (const UnitWord &unit : unitWords())
        texts += unit.word;
    return texts;
}

} // namespace quittance
