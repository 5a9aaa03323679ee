#include "tests/sandbox/hubspot/HubSpotTokens.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

namespace {

QStringList words(const QString &text, bool keepStars)
{
    QStringList result;
    QString word;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || (keepStars && c == u'*')) {
            word.append(c);
        } else if (!word.isEmpty()) {
            result.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        result.append(word);
    return result;
}

bool fits(const QString &word, const QString &pattern)
{
    const bool before = pattern.startsWith(u'*');
    const bool after = pattern.endsWith(u'*');
    QString core = pattern;
    core.remove(u'*');
    if (before && after)
        return word.contains(core);
    if (before)
        return word.endsWith(core);
    return after ? word.startsWith(core) : word == core;
}

} // namespace

bool containsToken(const QString &text, const QString &wanted)
{
    const QStringList have = words(text, false);
    const QStringList patterns = words(wanted.toLower(), true);
    return !patterns.isEmpty() && std::ranges::all_of(patterns, [&](const QString &pattern) {
        return std::ranges::any_of(have, [&](const QString &word) { return fits(word, pattern); });
    });
}

} // namespace quittance::sandbox
