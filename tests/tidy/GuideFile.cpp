#include "tests/tidy/GuideFile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

#include <utility>

namespace quittance::tidy {

using namespace Qt::StringLiterals;

namespace {

constexpr int digits = 8;

QString digestOf(QString text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().first(digits));
}

void readShape(const QStringList &lines, GuidePart *part)
{
    static const QRegularExpression title(u"^#+ "_s);
    static const QRegularExpression item(u"^\\s*([-*]|\\d+\\.) "_s);
    bool inFence = false;
    for (const QString &line : lines) {
        if (line.startsWith("```"_L1)) {
            inFence = !inFence;
        } else if (inFence || line.startsWith("    "_L1)) {
            const QString command = line.section(u'#', 0, 0).trimmed();
            if (!command.isEmpty())
                part->code.append(command);
        } else if (const auto found = title.match(line); found.hasMatch()) {
            part->titles.append(found.captured().trimmed());
        } else if (item.match(line).hasMatch()) {
            ++part->items;
        } else if (line.startsWith(u'|')) {
            ++part->rows;
        }
    }
}

GuidePart partOf(const QStringList &lines, const QString &says)
{
    GuidePart part{.digest = digestOf(lines.join(u'\n')), .says = says};
    readShape(lines, &part);
    return part;
}

} // namespace

QList<GuidePart> readGuide(const QString &path)
{
    static const QRegularExpression mark(u"^<!-- en ([0-9a-f]{8}) -->$"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<GuidePart> parts;
    QStringList lines;
    QString says; // Of the part being read.
    QString next;
    const QStringList all = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : all) {
        if (const auto found = mark.match(line); found.hasMatch()) {
            next = found.captured(1);
            continue;
        }
        if (line.startsWith("## "_L1)) {
            parts.append(partOf(lines, says));
            lines.clear();
            says.clear();
        }
        if (!next.isEmpty())
            says = std::exchange(next, {});
        lines.append(line);
    }
    parts.append(partOf(lines, says));
    return parts;
}

QStringList guideProblems(const QList<GuidePart> &english, const QList<GuidePart> &translation)
{
    if (english.size() != translation.size())
        return {u"%1 parts instead of %2"_s.arg(translation.size()).arg(english.size())};
    QStringList problems;
    for (qsizetype i = 0; i < english.size(); ++i) {
        const GuidePart &wanted = english.at(i);
        const GuidePart &found = translation.at(i);
        const auto differs = [&](const QString &what) { problems.append(u"Part %1: %2"_s.arg(i).arg(what)); };
        if (found.says != wanted.digest)
            differs(u"is of %1, the English text is %2 now"_s.arg(found.says, wanted.digest));
        if (found.titles != wanted.titles)
            differs(u"has other titles"_s);
        if (found.code != wanted.code)
            differs(u"has other commands"_s);
        if (found.items != wanted.items)
            differs(u"%1 list items instead of %2"_s.arg(found.items).arg(wanted.items));
        if (found.rows != wanted.rows)
            differs(u"%1 table rows instead of %2"_s.arg(found.rows).arg(wanted.rows));
    }
    return problems;
}

} // namespace quittance::tidy
