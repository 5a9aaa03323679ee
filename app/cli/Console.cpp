#include "app/cli/Console.h"

#include "ui/text/ErrorText.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cstdio>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kindNames{"invalid_input"_L1, "not_found"_L1, "offline"_L1, "uncertain"_L1, "rate_limited"_L1,
    "unauthorized"_L1, "refused"_L1, "bad_reply"_L1, "storage"_L1, "secret"_L1, "busy"_L1, "cancelled"_L1};

void write(std::FILE *file, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), file);
    std::fflush(file);
}

void writeLine(std::FILE *file, const QString &line)
{
    write(file, line.toUtf8() + '\n');
}

QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

void Console::result(const QJsonObject &object, const QString &words) const
{
    if (m_json)
        write(stdout, jsonLine(object));
    else if (!words.isEmpty())
        writeLine(stdout, words);
}

void Console::list(
    const QList<QJsonObject> &objects, const QStringList &header, const QList<QStringList> &rows) const
{
    if (m_json) {
        for (const QJsonObject &object : objects)
            write(stdout, jsonLine(object));
        return;
    }
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < header.size(); ++column) {
        qsizetype width = header.at(column).size();
        for (const QStringList &row : rows)
            width = std::max(width, row.at(column).size());
        widths.append(width);
    }
    const auto line = [&widths](const QStringList &cells) {
        QString text;
        for (qsizetype column = 0; column < cells.size(); ++column)
            text += cells.at(column).leftJustified(widths.at(column)) + u"  "_s;
        return text.trimmed().isEmpty() ? QString() : text.left(text.size() - 2);
    };
    writeLine(stdout, line(header));
    for (const QStringList &row : rows)
        writeLine(stdout, line(row));
}

void Console::bytes(const QByteArray &bytes) const
{
    write(stdout, bytes);
}

void Console::note(const QString &words) const
{
    writeLine(stderr, words);
}

void Console::error(const Error &error) const
{
    const QString sentence = errorText(error);
    if (!m_json) {
        writeLine(stderr, sentence);
        if (const QString details = errorDetails(error); !details.isEmpty())
            writeLine(stderr, details);
        return;
    }
    // The last sentence of ours says what to do; what was found or answered comes after it.
    const QString ours = errorText({.kind = error.kind, .rule = error.rule, .retryAfter = error.retryAfter});
    const qsizetype cut = ours.lastIndexOf(u". "_s, -2);
    const QJsonObject object{{u"kind"_s, kindNames[static_cast<size_t>(error.kind)]}, {u"rule"_s, error.rule},
        {u"field"_s, error.field}, {u"value"_s, error.value}, {u"message"_s, sentence},
        {u"next"_s, cut < 0 ? QString() : ours.mid(cut + 2)}};
    write(stdout, jsonLine({{u"error"_s, object}}));
}

} // namespace quittance
