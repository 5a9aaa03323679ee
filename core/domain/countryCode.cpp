#include "core/domain/countryCode.h"

#include <QHash>
#include <QLocale>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Letters only, without accents and case.
QString simple(QStringView text)
{
    QString letters;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KD))
        if (c.isLetter())
            letters += c.toCaseFolded();
    if (letters.startsWith("the"_L1))
        letters.remove(0, 3);
    return letters.replace("and"_L1, QString()); // "Bosnia & Herzegovina", "Trinidad and Tobago"
}

QHash<QString, QString> codesByName()
{
    QHash<QString, QString> codes;
    for (const QLocale &locale :
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry)) {
        const QString code = QLocale::countryToCode(locale.country());
        if (code.size() != 2 || !code.front().isLetter()) // "001" is the world.
            continue;
        codes.insert(simple(QLocale::countryToString(locale.country())), code);
        codes.insert(code.toLower(), code);
    }
    for (const auto &[name, code] :
        {std::pair(u"USA"_s, u"US"_s), {u"United States of America"_s, u"US"_s}, {u"UK"_s, u"GB"_s},
            {u"Great Britain"_s, u"GB"_s}, {u"England"_s, u"GB"_s}, {u"Scotland"_s, u"GB"_s},
            {u"Wales"_s, u"GB"_s}, {u"Northern Ireland"_s, u"GB"_s}, {u"Türkiye"_s, u"TR"_s},
            {u"Czech Republic"_s, u"CZ"_s}, {u"Holland"_s, u"NL"_s}, {u"Deutschland"_s, u"DE"_s},
            {u"Österreich"_s, u"AT"_s}, {u"Schweiz"_s, u"CH"_s}, {u"Republic of Ireland"_s, u"IE"_s},
            {u"Macedonia"_s, u"MK"_s}, {u"Russian Federation"_s, u"RU"_s}, {u"Korea, Republic of"_s, u"KR"_s},
            {u"Viet Nam"_s, u"VN"_s}, {u"Hong Kong"_s, u"HK"_s}})
        codes.insert(simple(name), code);
    return codes;
}

} // namespace

std::optional<QString> countryCode(QStringView text)
{
    static const QHash<QString, QString> codes = codesByName();
    const auto found = codes.constFind(simple(text));
    return found == codes.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace quittance
