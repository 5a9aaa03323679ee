#include "core/domain/bankWords.h"

#include "core/domain/searchText.h"

#include <QSet>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastLetters = 4;

//! Folded small letters, with ae, oe and ue as the letters they are often written for.
QString folded(QStringView text)
{
    QString plain = foldForSearch(text);
    plain.replace("ae"_L1, "a"_L1).replace("oe"_L1, "o"_L1).replace("ue"_L1, "u"_L1);
    return plain;
}

//! Of companies everywhere: they tell nobody apart.
bool isLegalForm(const QString &word)
{
    static const QSet<QString> forms{u"gmbh"_s, u"mbh"_s, u"ag"_s, u"kg"_s, u"kgaa"_s, u"ohg"_s, u"gbr"_s,
        u"ug"_s, u"ev"_s, u"ek"_s, u"eg"_s, u"co"_s, u"inc"_s, u"ltd"_s, u"limited"_s, u"llc"_s, u"llp"_s,
        u"plc"_s, u"corp"_s, u"sarl"_s, u"sas"_s, u"sa"_s, u"srl"_s, u"spa"_s, u"bv"_s, u"nv"_s, u"oy"_s,
        u"ab"_s, u"as"_s, u"aps"_s, u"sti"_s, u"sirketi"_s, u"anonim"_s, u"limitet"_s, u"und"_s, u"and"_s,
        u"et"_s, u"ve"_s, u"the"_s, u"fa"_s, u"firma"_s, u"herr"_s, u"frau"_s, u"mr"_s, u"mrs"_s};
    return forms.contains(word);
}

bool isWordOf(const QString &word, const QStringList &words)
{
    return std::ranges::any_of(words, [&](const QString &other) {
        const QString &shorter = word.size() < other.size() ? word : other;
        const QString &longer = word.size() < other.size() ? other : word;
        return word == other || (shorter.size() >= bankLeastCutWord && longer.startsWith(shorter));
    });
}

} // namespace

QString bankCompact(QStringView text)
{
    QString compact = foldForSearch(text);
    compact.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return folded(compact);
}

QStringList bankNameWords(QStringView name)
{
    QStringList words;
    QString word;
    const auto take = [&] {
        if (word.size() > 1 && !isLegalForm(word) && !words.contains(word))
            words.append(word);
        word.clear();
    };
    const QString plain = folded(name);
    for (const QChar c : plain) {
        if (c.isLetterOrNumber())
            word += c;
        else
            take();
    }
    take();
    return words;
}

bool isSameBankName(const QStringList &a, const QStringList &b)
{
    const QStringList &fewer = a.size() < b.size() ? a : b;
    const QStringList &more = a.size() < b.size() ? b : a;
    qsizetype letters = 0;
    for (const QString &word : fewer) {
        if (!isWordOf(word, more))
            return false;
        letters += word.size();
    }
    return letters >= leastLetters;
}

} // namespace quittance
