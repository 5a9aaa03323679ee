#include "tests/tidy/WordsFile.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace quittance::tidy {

using namespace Qt::StringLiterals;

namespace {

QStringList found(const QString &text, const QRegularExpression &pattern)
{
    QStringList all;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        all.append(matches.next().captured());
    all.sort();
    return all;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?(\\d{1,2}|n)"_s);
    return found(text, pattern);
}

qsizetype mnemonics(QString text)
{
    static const QRegularExpression pattern(u"&(?=\\S)"_s);
    return found(text.remove(u"&&"_s), pattern).size();
}

//! Placeholders of a plural: the number may be missing where it is one, "a day".
bool arePlaced(const Message &message, const QString &form)
{
    QStringList wanted = placeholders(message.source);
    QStringList placed = placeholders(form);
    if (message.isPlural) {
        wanted.removeAll(u"%n"_s);
        placed.removeAll(u"%n"_s);
    }
    return wanted == placed;
}

void readMessage(QXmlStreamReader &xml, Message &message)
{
    message.isPlural = xml.attributes().value(u"numerus"_s) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isFinished = !xml.attributes().hasAttribute(u"type"_s);
            if (!message.isPlural) {
                message.forms.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
}

} // namespace

QString Message::key() const
{
    return context + u'\x1f' + source + u'\x1f' + comment;
}

Result<QList<Message>> readWords(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, path);
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append({.context = context});
            readMessage(xml, messages.last());
        }
    }
    if (xml.hasError())
        return fail(ErrorKind::BadReply, path + u": "_s + xml.errorString());
    return messages;
}

QStringList wordProblems(const Message &message)
{
    QStringList problems;
    for (const QString &form : message.forms) {
        if (form.trimmed().isEmpty())
            problems.append(u"empty"_s);
        if (!arePlaced(message, form))
            problems.append(u"placeholders: "_s + form);
        if (mnemonics(message.source) != mnemonics(form))
            problems.append(u"mark of a key: "_s + form);
        for (const QChar end : {u'…', u'.', u':'})
            if (message.source.endsWith(end) != form.endsWith(end))
                problems.append(u"end: "_s + form);
        if (message.source.count(u'\n') != form.count(u'\n'))
            problems.append(u"lines: "_s + form);
    }
    return problems;
}

} // namespace quittance::tidy
