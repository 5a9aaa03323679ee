#include "ui/shell/UserGuide.h"

#include "ui/text/Languages.h"

#include <QFile>

namespace quittance::guide {

using namespace Qt::StringLiterals;

namespace {

const QString english = u":/guide/user-guide.md"_s;

QString pathOf(const QString &language)
{
    const QString path = u":/guide/user-guide.%1.md"_s.arg(language);
    return QFile::exists(path) ? path : english;
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    // What the pictures show stands beside the help; they are not carried in the program. The other lines
    // tell translators which text theirs is of.
    lines.removeIf(
        [](const QString &line) { return line.startsWith("!["_L1) || line.startsWith("<!--"_L1); });
    return lines;
}

QStringList sectionsOf(const QString &path)
{
    QStringList titles;
    const QStringList lines = linesOf(path);
    for (const QString &line : lines)
        if (line.startsWith("## "_L1))
            titles.append(line.sliced(3).trimmed());
    return titles;
}

} // namespace

QString text()
{
    return linesOf(pathOf(spokenLanguage())).join(u'\n');
}

QStringList sections()
{
    return sectionsOf(pathOf(spokenLanguage()));
}

QString sectionAbout(const QString &englishWord)
{
    const QStringList titles = sectionsOf(english);
    for (qsizetype i = 0; i < titles.size(); ++i)
        if (titles.at(i).contains(englishWord, Qt::CaseInsensitive))
            return sections().value(i);
    return {};
}

} // namespace quittance::guide
