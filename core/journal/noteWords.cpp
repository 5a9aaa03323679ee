#include "core/journal/noteWords.h"

#include "core/domain/recordTags.h"

namespace quittance {

using namespace Qt::StringLiterals;

QString tagChangeWords(const TagsChanged &body)
{
    QStringList changes;
    const QStringList added = tagsMissingIn(body.after, body.before);
    const QStringList removed = tagsMissingIn(body.before, body.after);
    for (const QString &tag : added)
        changes.append(u'+' + tag);
    for (const QString &tag : removed)
        changes.append(u'\u2212' + tag);
    return changes.join(u", "_s);
}

QString noteWords(const NoteChanged &body)
{
    constexpr qsizetype longest = 80;
    const QString line = body.after.section(u'\n', 0, 0);
    return line.size() > longest || line.size() < body.after.size() ? line.left(longest).trimmed() + u'…'
                                                                    : line;
}

} // namespace quittance
