#include "ui/shell/PaletteQuery.h"

#include "core/domain/searchText.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestKind = 3; //!< "inv"

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression parts(u"[\\s/()…,;:“”„«»\"]+"_s);
    return text.split(parts, Qt::SkipEmptyParts);
}

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::PaletteQuery)
};

//! Words by which records of a kind are asked for, divided by spaces.
struct KindWords {
    RecordKind kind;
    const char *words;
};

constexpr std::array kinds{
    //: words by which records of this kind are asked for in the search, divided by spaces
    KindWords{RecordKind::Invoice, QT_TRANSLATE_NOOP("quittance::PaletteQuery", "invoices draft credit")},
    //: words by which records of this kind are asked for in the search, divided by spaces
    KindWords{RecordKind::Customer, QT_TRANSLATE_NOOP("quittance::PaletteQuery", "customers")},
    //: words by which records of this kind are asked for in the search, divided by spaces
    KindWords{RecordKind::Payment, QT_TRANSLATE_NOOP("quittance::PaletteQuery", "payments")},
    //: words by which records of this kind are asked for in the search, divided by spaces
    KindWords{RecordKind::BankLine, QT_TRANSLATE_NOOP("quittance::PaletteQuery", "bank lines movements")},
};

QString spoken(const KindWords &kind)
{
    return Words::tr(kind.words);
}

//! The kind a word begins: "inv" means invoices. The language's own words go first; the English ones, which
//! the guide has, hold in all.
std::optional<RecordKind> kindOf(const QString &word)
{
    if (word.size() < shortestKind)
        return std::nullopt;
    const auto isBegunBy = [&](const QString &names) {
        const QStringList all = wordsOf(names);
        return std::ranges::any_of(
            all, [&](const QString &name) { return foldForSearch(name).startsWith(word); });
    };
    for (const KindWords &kind : kinds)
        if (isBegunBy(spoken(kind)))
            return kind.kind;
    for (const KindWords &kind : kinds)
        if (isBegunBy(QString::fromLatin1(kind.words)))
            return kind.kind;
    return std::nullopt;
}

} // namespace

bool matchesWords(const QString &name, const QStringList &words)
{
    const QStringList own = wordsOf(foldForSearch(name));
    return std::ranges::all_of(words, [&](const QString &word) {
        return std::ranges::any_of(own, [&](const QString &one) { return one.startsWith(word); });
    });
}

QStringList PaletteQuery::kindWords()
{
    QStringList words;
    for (const KindWords &kind : kinds)
        words.append(wordsOf(spoken(kind)).value(0));
    return words;
}

PaletteQuery PaletteQuery::of(const QString &typed, const QStringList &acts)
{
    PaletteQuery query;
    QStringList typedWords = wordsOf(typed);
    for (const QString &word : std::as_const(typedWords))
        query.words.append(foldForSearch(word));
    QStringList left = query.words;
    if (left.size() > 1)
        query.kind = kindOf(left.constFirst());
    if (query.kind) {
        left.removeFirst();
        typedWords.removeFirst();
    }
    // The longest end that names an act, with something to do it to before it.
    for (qsizetype from = 1; from < left.size(); ++from) {
        const QStringList end = left.sliced(from);
        if (std::ranges::any_of(acts, [&](const QString &act) { return matchesWords(act, end); })) {
            query.act = end;
            typedWords.resize(from);
            break;
        }
    }
    query.record = query.act.isEmpty() && !query.kind ? typed.trimmed() : typedWords.join(u' ');
    return query;
}

} // namespace quittance
