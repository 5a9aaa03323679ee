#include "core/domain/BankNumberIndex.h"

#include "core/domain/bankWords.h"

#include <algorithm>

namespace quittance {

namespace {

constexpr qsizetype leastNumber = 4; // Shorter ones stand in every text.
constexpr qsizetype leastSureNumber = 6;
constexpr qsizetype leastDigits = 6;

//! What stood before a character.
enum class Gap : quint8 { None, Joint, Space }; //!< Joint: a dash or slash, as within numbers.

//! A text without what parts its letters and digits.
struct Compact {
    QString text;
    QList<Gap> gaps; //!< One a character, and one for the end.
};

Compact compactOf(const QString &text)
{
    Compact compact;
    Gap gap = Gap::Space;
    for (const QChar c : text) {
        const QString plain = c.isLetterOrNumber() ? bankCompact(QStringView(&c, 1)) : QString();
        if (plain.isEmpty())
            gap = std::max(gap, c == u'-' || c == u'/' || c == u'_' ? Gap::Joint : Gap::Space);
        for (const QChar letter : plain) {
            compact.text += letter;
            compact.gaps.append(gap);
            gap = Gap::None;
        }
    }
    compact.gaps.append(Gap::Space);
    return compact;
}

//! Whether a number can begin, or one before it can end, at a place: not in the middle of digits or of a
//! word.
bool isBorder(const Compact &compact, qsizetype at)
{
    if (at == 0 || at == compact.text.size() || compact.gaps.at(at) != Gap::None)
        return true;
    return compact.text.at(at).isDigit() != compact.text.at(at - 1).isDigit();
}

//! Digits are not the end of another number: those of CN-2026-000018 do not name INV-2026-000018.
bool standsAlone(const Compact &compact, qsizetype at, qsizetype length)
{
    const QString digits = compact.text.mid(at, length);
    if (!std::ranges::all_of(digits, [](QChar c) { return c.isDigit(); }))
        return true;
    return at == 0 || compact.gaps.at(at) == Gap::Space;
}

QString digitsOf(const QString &compact)
{
    QString digits = compact;
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    return digits;
}

} // namespace

void BankNumberIndex::put(const QString &compact, int item, Found how)
{
    const auto known = m_entries.find(compact);
    if (known == m_entries.end()) {
        m_entries.insert(compact, {.item = item, .how = how});
        ++m_lengths[compact.size()];
        return;
    }
    if (known->item == item)
        known->how = std::max(known->how, how);
    else if (known->how == how)
        known->item = ofSeveral;
    else if (known->how < how) // A whole number goes before another one's digits.
        *known = {.item = item, .how = how};
}

void BankNumberIndex::add(const QString &number, int item)
{
    const QString compact = bankCompact(number);
    if (compact.size() < leastNumber)
        return;
    put(compact, item, compact.size() < leastSureNumber ? Found::Digits : Found::Number);
    const QString digits = digitsOf(compact);
    if (digits.size() >= leastDigits && digits.size() < compact.size())
        put(digits, item, Found::Digits);
}

QList<std::pair<int, BankNumberIndex::Found>> BankNumberIndex::hits(const QString &text) const
{
    QList<std::pair<int, Found>> found;
    const Compact compact = compactOf(text);
    for (qsizetype at = 0; at < compact.text.size(); ++at) {
        if (!isBorder(compact, at))
            continue;
        for (const auto &[length, count] : m_lengths) {
            if (at + length > compact.text.size() || !isBorder(compact, at + length))
                continue;
            const auto entry = m_entries.constFind(compact.text.mid(at, length));
            if (entry == m_entries.constEnd())
                continue;
            if (entry->item != ofSeveral && standsAlone(compact, at, length))
                found.append({entry->item, entry->how});
            at += length - 1; // What it was made of names nothing else.
            break;
        }
    }
    return found;
}

int BankNumberIndex::itemOf(const QString &number) const
{
    const auto entry = m_entries.constFind(bankCompact(number));
    return entry == m_entries.constEnd() ? ofSeveral : entry->item;
}

} // namespace quittance
