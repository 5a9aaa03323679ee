#include "core/mail/mimeEncoding.h"

#include <QStringList>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLine = 78; //!< RFC 5322 §2.1.1, without CRLF.
constexpr qsizetype maxEncodedLine = 76; //!< RFC 2047 §2: a line that holds an encoded word.
constexpr qsizetype maxEncodedWord = 75;
constexpr qsizetype maxPlainWord = 70; //!< A longer one cannot be folded, so it is encoded.
constexpr qsizetype maxFileName = 80;

bool isPlainAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

bool needsEncoding(const QString &text)
{
    if (!isPlainAscii(text) || text.contains("=?"_L1))
        return true;
    const QStringList words = text.split(u' ');
    return std::ranges::any_of(words, [](const QString &word) { return word.size() > maxPlainWord; });
}

//! Base64 encoded words, folded; the first line already holds column characters. No character is split.
QByteArray encodedWords(const QString &text, qsizetype column)
{
    constexpr QByteArrayView open("=?UTF-8?B?");
    constexpr QByteArrayView close("?=");
    const auto roomFor = [&](qsizetype used) {
        const qsizetype length = std::min(maxEncodedWord, maxEncodedLine - used);
        return (length - open.size() - close.size()) / 4 * 3;
    };
    QByteArray out;
    QByteArray word;
    qsizetype room = roomFor(column);
    const auto flush = [&] {
        if (!out.isEmpty())
            out += "\r\n ";
        out += open.toByteArray() + word.toBase64() + close.toByteArray();
        word.clear();
        room = roomFor(1);
    };
    for (const char32_t character : text.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&character, 1).toUtf8();
        if (word.size() + bytes.size() > room)
            flush();
        word += bytes;
    }
    if (!word.isEmpty())
        flush();
    return out;
}

//! ASCII words joined by single spaces, folded at them.
QByteArray foldedWords(const QByteArray &text, qsizetype column)
{
    QByteArray out;
    for (const QByteArray &word : text.split(' ')) {
        if (!out.isEmpty() && column + 1 + word.size() > maxLine) {
            out += "\r\n ";
            column = 1;
        } else if (!out.isEmpty()) {
            out += ' ';
            ++column;
        }
        out += word;
        column += word.size();
    }
    return out;
}

//! RFC 5322 phrase: atoms as they are, a quoted string where there are specials, encoded words beyond ASCII.
QByteArray phrase(const QString &name, qsizetype column)
{
    if (needsEncoding(name))
        return encodedWords(name, column);
    const bool atoms = std::ranges::all_of(
        name, [](QChar c) { return c.isLetterOrNumber() || u" !#$%&'*+-/=?^_`{|}~"_s.contains(c); });
    if (atoms)
        return foldedWords(name.toLatin1(), column);
    QByteArray quoted("\"");
    for (const char c : name.toLatin1()) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return foldedWords(quoted + '"', column);
}

void appendQuoted(QByteArray &out, qsizetype &column, const QByteArray &unit)
{
    if (column + unit.size() > maxEncodedLine - 1) { // One column is for the "=" of the soft break.
        out += "=\r\n";
        column = 0;
    }
    out += unit;
    column += unit.size();
}

QByteArray escaped(char c)
{
    return '=' + QByteArray(1, c).toHex().toUpper();
}

void quoteLine(QByteArray &out, const QByteArray &line)
{
    qsizetype column = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        const bool atEnd = i + 1 == line.size();
        const bool literal = (c > 0x20 && c < 0x7f && c != '=') || ((c == ' ' || c == '\t') && !atEnd);
        appendQuoted(out, column, literal ? QByteArray(1, c) : escaped(c));
    }
}

} // namespace

QString headerText(const QString &text)
{
    QString clean;
    for (const char32_t c : text.toUcs4()) {
        const bool turnsDirection = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Other_Control || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph)
            clean += u' ';
        else if (!turnsDirection)
            clean += QString::fromUcs4(&c, 1);
    }
    return clean.simplified();
}

QByteArray textHeader(const QByteArray &name, const QString &value)
{
    const QString clean = headerText(value);
    const qsizetype column = name.size() + 2;
    return name + ": "
        + (needsEncoding(clean) ? encodedWords(clean, column) : foldedWords(clean.toLatin1(), column))
        + "\r\n";
}

QByteArray mailboxHeader(const QByteArray &name, const QString &displayName, const QString &address)
{
    QByteArray line = name + ": ";
    const QString clean = headerText(displayName);
    if (clean.isEmpty())
        return line + address.toLatin1() + "\r\n";
    line += phrase(clean, line.size());
    const QByteArray bracketed = '<' + address.toLatin1() + '>';
    const qsizetype column = line.size() - (line.lastIndexOf('\n') + 1);
    return line + (column + 1 + bracketed.size() > maxEncodedLine ? "\r\n " : " ") + bracketed + "\r\n";
}

QByteArray quotedPrintable(const QString &text)
{
    QString unified = text;
    unified.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    unified.replace(QChar(QChar::LineSeparator), u'\n').replace(QChar(QChar::ParagraphSeparator), u'\n');
    unified.removeIf(
        [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    QByteArray out;
    for (const QByteArray &line : unified.toUtf8().split('\n')) {
        quoteLine(out, line);
        out += "\r\n";
    }
    return out;
}

QByteArray base64Lines(const QByteArray &content)
{
    constexpr qsizetype bytesPerLine = 57; // 76 characters.
    QByteArray out;
    out.reserve(content.size() / bytesPerLine * 78 + 78);
    for (qsizetype i = 0; i < content.size(); i += bytesPerLine)
        out += content.mid(i, bytesPerLine).toBase64() + "\r\n";
    return out;
}

FileNameParameters fileNameParameters(const QString &name)
{
    QString clean = headerText(name).left(maxFileName);
    for (QChar &c : clean)
        if (!c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate() && !u" ._-"_s.contains(c))
            c = u'_';
    while (clean.startsWith(u'.') || clean.startsWith(u' '))
        clean.remove(0, 1);
    if (clean.isEmpty())
        clean = u"attachment"_s;

    QByteArray ascii;
    for (const QChar c : std::as_const(clean))
        ascii += c.unicode() < 0x80 ? c.toLatin1() : '_';
    const QByteArray quoted = '"' + ascii + '"';
    if (isPlainAscii(clean))
        return {.typeName = quoted, .disposition = "\r\n filename=" + quoted};
    // Without a plain filename beside it: several readers would take that one. Continuations (RFC 2231 §3)
    // keep each line short; percent escapes are not split.
    QByteArray parameters;
    const QByteArray encoded = clean.toUtf8().toPercentEncoding();
    for (qsizetype i = 0, part = 0; i < encoded.size(); ++part) {
        qsizetype length = std::min<qsizetype>(48, encoded.size() - i);
        if (const qsizetype escape = encoded.mid(i, length).lastIndexOf('%');
            escape >= 0 && escape + 3 > length && i + length < encoded.size())
            length = escape;
        parameters += (part == 0 ? "\r\n filename*" : ";\r\n filename*") + QByteArray::number(part)
            + (part == 0 ? "*=UTF-8''" : "*=") + encoded.mid(i, length);
        i += length;
    }
    return {.typeName = quoted, .disposition = parameters};
}

} // namespace quittance
