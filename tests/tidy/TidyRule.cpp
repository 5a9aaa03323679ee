#include "tests/tidy/TidyRule.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace quittance::tidy {

namespace {

//! Fills one field of the rule; false for a word that is no field.
bool setField(TidyRule &rule, const QString &field, const QString &value)
{
    if (field == u"rule"_s)
        rule.name = value.trimmed();
    else if (field == u"never"_s)
        rule.never = QRegularExpression(value.trimmed());
    else if (field == u"read"_s)
        rule.readsComments = value.trimmed() == u"comments"_s;
    else if (field == u"bad"_s)
        rule.bad.append(value);
    else if (field == u"good"_s)
        rule.good.append(value);
    else if (field == u"in"_s)
        for (const QString &folder : value.split(u' ', Qt::SkipEmptyParts))
            (folder.startsWith(u'!') ? rule.except : rule.folders)
                .append(folder.startsWith(u'!') ? folder.mid(1) : folder);
    else
        return false;
    return true;
}

bool isBelow(const QString &path, const QString &folder)
{
    return path.startsWith(folder + u'/');
}

//! Where the string or character literal that starts here ends: the place after its closing quote.
qsizetype afterLiteral(const QString &line, qsizetype start)
{
    const QChar quote = line[start];
    for (qsizetype i = start + 1; i < line.size(); ++i) {
        if (line[i] == u'\\')
            ++i;
        else if (line[i] == quote)
            return i + 1;
    }
    return line.size();
}

//! A ' between digits parts them (1'000) and opens no literal.
bool opensLiteral(const QString &line, qsizetype at)
{
    return line[at] == u'"' || (line[at] == u'\'' && (at == 0 || !line[at - 1].isDigit()));
}

} // namespace

bool TidyRule::breaks(const QString &line) const
{
    return never.match(readsComments ? line : codeOf(line)).hasMatch();
}

bool TidyRule::holdsIn(const QString &path) const
{
    const auto holds = [&path](const QString &folder) { return isBelow(path, folder); };
    return std::any_of(folders.begin(), folders.end(), holds)
        && std::none_of(except.begin(), except.end(), holds);
}

Result<QList<TidyRule>> parseRules(const QString &text)
{
    QList<TidyRule> rules;
    bool open = false;
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(u'#'))
            continue;
        if (line.trimmed().isEmpty()) {
            open = false;
            continue;
        }
        if (!open)
            rules.append(TidyRule());
        open = true;
        const qsizetype gap = line.indexOf(u' ');
        if (gap < 0 || !setField(rules.last(), line.left(gap), line.mid(gap + 1)))
            return invalid(u"tidy.unknown_field"_s, rules.last().name, line);
    }
    for (const TidyRule &rule : rules)
        if (rule.name.isEmpty() || rule.folders.isEmpty() || rule.never.pattern().isEmpty()
            || !rule.never.isValid() || rule.bad.isEmpty() || rule.good.isEmpty())
            return invalid(u"tidy.incomplete"_s, rule.name, rule.never.errorString());
    return rules;
}

QString codeOf(const QString &line)
{
    QString code;
    for (qsizetype i = 0; i < line.size();) {
        if (opensLiteral(line, i)) {
            const qsizetype end = afterLiteral(line, i);
            code += line.mid(i, end - i);
            i = end;
        } else if (line.mid(i, 2) == u"//"_s) {
            break;
        } else if (line.mid(i, 2) == u"/*"_s) {
            const qsizetype end = line.indexOf(u"*/"_s, i + 2);
            i = end < 0 ? line.size() : end + 2;
        } else {
            code += line[i++];
        }
    }
    return code;
}

QStringList sourcesIn(const QString &root, const QString &folder)
{
    QStringList sources;
    QDirIterator files(
        QDir(root).filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        sources.append(QDir(root).relativeFilePath(files.next()));
    sources.sort();
    return sources;
}

QStringList findings(const QString &root, const TidyRule &rule)
{
    QStringList found;
    for (const QString &folder : rule.folders) {
        for (const QString &path : sourcesIn(root, folder)) {
            QFile file(QDir(root).filePath(path));
            if (!rule.holdsIn(path) || !file.open(QIODevice::ReadOnly))
                continue;
            for (int number = 1; !file.atEnd(); ++number) {
                const QString line = QString::fromUtf8(file.readLine());
                if (rule.breaks(line))
                    found.append(u"%1:%2: %3"_s.arg(path).arg(number).arg(line.trimmed()));
            }
        }
    }
    return found;
}

} // namespace quittance::tidy
