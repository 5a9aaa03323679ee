#include "core/domain/searchText.h"

#include <algorithm>
#include <array>

namespace quittance {

namespace {

//! One of a pair that its other one is missing of.
bool isHalf(const QString &text, qsizetype place)
{
    const QChar c = text.at(place);
    if (c.isHighSurrogate())
        return place + 1 == text.size() || !text.at(place + 1).isLowSurrogate();
    return c.isLowSurrogate() && (place == 0 || !text.at(place - 1).isHighSurrogate());
}

//! The rule itself, a letter at a time.
QString foldedLetters(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    const QString plain = text.toString().normalized(QString::NormalizationForm_KD);
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain.at(i);
        if (c.isNull() || isHalf(plain, i) || c.category() == QChar::Mark_NonSpacing)
            continue;
        switch (const QChar small = c.toLower(); small.unicode()) {
        case u'ı':
            folded += u'i';
            break;
        case u'ß':
            folded += u"ss";
            break;
        case u'ø':
            folded += u'o';
            break;
        case u'ł':
            folded += u'l';
            break;
        case u'đ':
            folded += u'd';
            break;
        case u'æ':
            folded += u"ae";
            break;
        case u'œ':
            folded += u"oe";
            break;
        default:
            folded += small;
        }
    }
    return folded;
}

// The Latin letters, most of what is not plain English in a list of European customers: looked up.
constexpr char16_t latinEnd = 0x250;

constexpr qsizetype mostLetters = 3;

struct Fold {
    std::array<QChar, mostLetters> letters{};
    qsizetype count = 0;
};

std::array<Fold, latinEnd> latinFolds()
{
    std::array<Fold, latinEnd> folds;
    for (char16_t c = 0; c < latinEnd; ++c) {
        const QChar letter(c);
        const QString folded = foldedLetters(QStringView(&letter, 1));
        Fold &fold = folds[c];
        Q_ASSERT(folded.size() <= static_cast<qsizetype>(fold.letters.size()));
        std::ranges::copy(folded, fold.letters.begin());
        fold.count = folded.size();
    }
    return folds;
}

} // namespace

QString foldForSearch(QStringView text)
{
    static const std::array<Fold, latinEnd> folds = latinFolds();
    // A letter beyond may be a mark that belongs to the one before it.
    if (std::ranges::any_of(text, [](QChar c) { return c.unicode() >= latinEnd; }))
        return foldedLetters(text);
    QString folded(text.size() * mostLetters, Qt::Uninitialized);
    QChar *at = folded.data();
    for (const QChar c : text) {
        const Fold &fold = folds[c.unicode()];
        at = std::copy_n(fold.letters.data(), fold.count, at);
    }
    folded.truncate(at - folded.constData());
    return folded;
}

QString foldQuery(QStringView typed)
{
    constexpr qsizetype most = 500;
    return foldForSearch(typed.trimmed().left(most));
}

} // namespace quittance
