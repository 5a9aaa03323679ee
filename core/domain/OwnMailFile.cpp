#include "core/domain/OwnMailFile.h"

#include <QStringList>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLetters = 80;

//! Stem and ending with its dot, which may be empty.
std::pair<QString, QString> partsOf(const QString &name)
{
    constexpr qsizetype longestEnding = 10;
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot < 1 || name.size() - dot > longestEnding)
        return {name, QString()};
    return {name.left(dot), name.mid(dot)};
}

} // namespace

QString cleanFileName(const QString &name)
{
    QString clean = name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    for (QChar &c : clean)
        if (!c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate() && !u" ._-"_s.contains(c))
            c = u'_';
    while (clean.startsWith(u'.') || clean.startsWith(u' '))
        clean.remove(0, 1);
    clean = clean.trimmed();
    if (clean.isEmpty())
        return u"attachment"_s;
    const auto [stem, ending] = partsOf(clean);
    QString kept = stem.left(mostLetters - ending.size());
    if (kept.back().isHighSurrogate()) // Half a letter.
        kept.chop(1);
    return kept + ending;
}

Result<QList<OwnMailFile>> checkedOwnFiles(const QList<OwnMailFile> &files)
{
    if (files.size() > mostOwnFiles)
        return invalid(u"mail.too_many_files"_s, u"file"_s, QString::number(mostOwnFiles));
    QList<OwnMailFile> checked;
    QStringList taken;
    qsizetype size = 0;
    for (const OwnMailFile &file : files) {
        const QString clean = cleanFileName(file.name);
        if (file.content.isEmpty())
            return invalid(u"mail.file_empty"_s, u"file"_s, clean);
        size += file.content.size();
        const auto [stem, ending] = partsOf(clean);
        QString name = clean;
        for (int more = 2; taken.contains(name, Qt::CaseInsensitive); ++more)
            name = u"%1-%2%3"_s.arg(stem, QString::number(more), ending);
        taken.append(name);
        checked.append({.name = name, .content = file.content});
    }
    if (size > mostOwnFileBytes)
        return invalid(u"mail.files_too_large"_s, u"file"_s, QString::number(size));
    return checked;
}

} // namespace quittance
