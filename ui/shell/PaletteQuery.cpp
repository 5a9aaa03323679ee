#include "ui/shell/PaletteQuery.h"

#include "core/domain/searchText.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
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

//! The kind a word begins: "inv" means invoices.
std::optional<RecordKind> kindOf(const QString &word)
{
    if (word.size() < shortestKind)
        return std::nullopt;
    const auto begins = [&](const QString &names) {
        const QStringList all = wordsOf(names);
        return std::ranges::any_of(
            all, [&](const QString &name) { return foldForSearch(name).startsWith(word); });
    };
    //: words by which records of this kind are asked for in the search, divided by spaces
    if (begins(QCoreApplication::translate("quittance::PaletteQuery", "invoices draft credit")))
        return RecordKind::Invoice;
    //: words by which records of this kind are asked for in the search, divided by spaces
    if (begins(QCoreApplication::translate("quittance::PaletteQuery", "customers")))
        return RecordKind::Customer;
    //: words by which records of this kind are asked for in the search, divided by spaces
    if (begins(QCoreApplication::translate("quittance::PaletteQuery", "payments")))
        return RecordKind::Payment;
    //: words by which records of this kind are asked for in the search, divided by spaces
    if (begins(QCoreApplication::translate("quittance::PaletteQuery", "bank lines movements")))
        return RecordKind::BankLine;
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
