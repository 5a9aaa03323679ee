#include "core/domain/recordTags.h"

#include "core/domain/cardNumber.h"
#include "core/domain/searchText.h"

#include <QMap>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What turns the reading direction of all that stands behind it: in a list it would turn the words of
//! others.
bool isOverride(QChar c)
{
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

//! Half a character cannot be stored as it is.
bool isWhole(const QString &text)
{
    return QStringView(text).isValidUtf16();
}

bool isSeparator(QChar c)
{
    return c == u',' || c == u';';
}

QMap<QString, QString> byKey(const QStringList &tags)
{
    QMap<QString, QString> map;
    for (const QString &tag : tags)
        if (const QString key = tagKey(tag); !map.contains(key))
            map.insert(key, tag);
    return map;
}

} // namespace

QString tagKey(const QString &tag)
{
    return foldForSearch(tag.simplified());
}

Result<QString> plainTag(const QString &typed)
{
    const QString tag = typed.trimmed();
    if (std::ranges::any_of(tag, isControl) || std::ranges::any_of(tag, isOverride) || !isWhole(tag))
        return invalid(u"tag.control_character"_s, u"tag"_s, {});
    if (tag.size() > longestTag)
        return invalid(u"tag.too_long"_s, u"tag"_s, tag.left(longestTag) + u'…');
    if (std::ranges::any_of(tag, isSeparator))
        return invalid(u"tag.separator"_s, u"tag"_s, tag);
    if (tagKey(tag).trimmed().isEmpty()) // Only marks: there is nothing to find it by.
        return invalid(u"tag.missing"_s, u"tag"_s, tag);
    return tag.simplified();
}

Result<QStringList> tagsTyped(const QString &line)
{
    QStringList tags;
    const QStringList parts = QString(line).replace(u';', u',').split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part.trimmed().isEmpty())
            continue;
        const Result<QString> tag = plainTag(part);
        if (!tag)
            return fail(tag.error());
        tags.append(*tag);
    }
    return changedTags({}, tags, {});
}

Result<QString> plainNote(const QString &typed)
{
    QString note = typed;
    note.replace(u"\r\n"_s, u"\n"_s);
    note = note.trimmed();
    const auto isBad = [](QChar c) { return c != u'\n' && c != u'\t' && isControl(c); };
    if (std::ranges::any_of(note, isBad) || !isWhole(note))
        return invalid(u"note.control_character"_s, u"note"_s, {});
    if (note.size() > longestNote)
        return invalid(u"note.too_long"_s, u"note"_s, QString::number(note.size()));
    if (holdsCardNumber(note))
        return invalid(u"note.card_number"_s, u"note"_s, {});
    return note;
}

QStringList changedTags(const QStringList &tags, const QStringList &add, const QStringList &remove)
{
    QMap<QString, QString> left = byKey(tags);
    const QMap<QString, QString> wanted = byKey(add);
    for (const QString &tag : remove)
        if (const QString key = tagKey(tag); !wanted.contains(key))
            left.remove(key);
    for (auto tag = wanted.cbegin(); tag != wanted.cend(); ++tag)
        if (!left.contains(tag.key()))
            left.insert(tag.key(), tag.value());
    return left.values();
}

QStringList tagsMissingIn(const QStringList &tags, const QStringList &others)
{
    const QMap<QString, QString> known = byKey(others);
    QStringList missing;
    for (const QString &tag : tags)
        if (!known.contains(tagKey(tag)))
            missing.append(tag);
    return missing;
}

} // namespace quittance
