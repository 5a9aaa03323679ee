#include "core/documents/renamedFont.h"

#include <QList>
#include <QtEndian>

#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

// Sizes and places as in the OpenType specification, "Organization of an OpenType font" and "name".
constexpr qsizetype headSize = 12;
constexpr qsizetype recordSize = 16;

struct FontTable {
    QByteArray tag;
    QByteArray bytes;
};

template <class T>
T numberAt(const QByteArray &bytes, qsizetype at)
{
    Q_ASSERT(at + qsizetype{sizeof(T)} <= bytes.size());
    return qFromBigEndian<T>(bytes.constData() + at);
}

template <class T>
void append(QByteArray &bytes, T number)
{
    const T big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof(T));
}

QByteArray padded(QByteArray bytes)
{
    while (bytes.size() % 4 != 0)
        bytes.append('\0');
    return bytes;
}

quint32 checksum(const QByteArray &bytes)
{
    quint32 sum = 0;
    const QByteArray whole = padded(bytes);
    for (qsizetype at = 0; at < whole.size(); at += 4)
        sum += numberAt<quint32>(whole, at);
    return sum;
}

QList<FontTable> tablesOf(const QByteArray &font)
{
    QList<FontTable> tables;
    const auto count = numberAt<quint16>(font, 4);
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype record = headSize + i * recordSize;
        tables.append({.tag = font.mid(record, 4),
            .bytes = font.mid(numberAt<quint32>(font, record + 8), numberAt<quint32>(font, record + 12))});
    }
    return tables;
}

//! A table "name" that knows only what a program looks for: family, style, full name and PostScript name.
QByteArray nameTable(const QString &family, const QString &style)
{
    struct Name {
        quint16 id;
        QString text;
    };
    const std::array names{Name{1, family}, Name{2, style}, Name{4, family + u' ' + style},
        Name{6, QString(family).remove(u' ') + u'-' + style}};
    constexpr quint16 windows = 3;
    constexpr quint16 unicode = 1;
    constexpr quint16 english = 0x409;

    QByteArray records;
    QByteArray texts;
    for (const Name &name : names) {
        QByteArray text;
        for (const QChar c : name.text)
            append(text, c.unicode());
        for (const quint16 number : {windows, unicode, english, name.id, static_cast<quint16>(text.size()),
                 static_cast<quint16>(texts.size())})
            append(records, number);
        texts += text;
    }
    QByteArray table;
    append(table, quint16{0});
    append(table, static_cast<quint16>(names.size()));
    append(table, static_cast<quint16>(6 + records.size()));
    return table + records + texts;
}

} // namespace

QByteArray renamedFont(const QByteArray &font, const QString &family, const QString &style)
{
    QList<FontTable> tables = tablesOf(font);
    tables.removeIf([](const FontTable &table) { return table.tag == "DSIG"; });
    for (FontTable &table : tables)
        if (table.tag == "name")
            table.bytes = nameTable(family, style);

    const auto count = static_cast<quint16>(tables.size());
    int steps = 0;
    while ((2 << steps) <= count)
        ++steps;
    const auto range = static_cast<quint16>((1 << steps) * recordSize);
    QByteArray head = font.left(4);
    for (const quint16 number :
        {count, range, static_cast<quint16>(steps), static_cast<quint16>(count * recordSize - range)})
        append(head, number);
    QByteArray body;
    for (const FontTable &table : tables) {
        head += table.tag;
        append(head, checksum(table.bytes));
        append(head, static_cast<quint32>(headSize + count * recordSize + body.size()));
        append(head, static_cast<quint32>(table.bytes.size()));
        body += padded(table.bytes);
    }
    return head + body;
}

} // namespace quittance
