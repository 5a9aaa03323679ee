#include "core/formats/CsvWriter.h"

#include "core/domain/Decimal.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

CsvWriter::CsvWriter()
    : CsvWriter(Options())
{
}

CsvWriter::CsvWriter(Options options)
    : m_options(options)
{
}

CsvWriter &CsvWriter::text(QStringView value)
{
    constexpr QStringView formulaStarts = u"=+-@\t\r"; // OWASP ASVS 1.2.10, CWE-1236
    if (!value.isEmpty() && formulaStarts.contains(value.front()))
        cell(u'\'' + value.toString());
    else
        cell(value);
    return *this;
}

CsvWriter &CsvWriter::asFound(QStringView value)
{
    const bool isSigned = value.startsWith(u'-') || value.startsWith(u'+');
    const QStringView figure = value.mid(1);
    const bool isFigure = isSigned && !figure.isEmpty() && std::ranges::all_of(figure, [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'.' || c == u',' || c == u' ';
    });
    if (!isFigure)
        return text(value);
    cell(value);
    return *this;
}

CsvWriter &CsvWriter::number(qint64 value)
{
    cell(QString::number(value));
    return *this;
}

CsvWriter &CsvWriter::decimal(qint64 scaled, int decimals)
{
    cell(shortDecimalText(scaled, decimals));
    return *this;
}

CsvWriter &CsvWriter::amount(Money value)
{
    cell(value.text());
    return *this;
}

CsvWriter &CsvWriter::date(QDate value)
{
    cell(value.toString(Qt::ISODate));
    return *this;
}

CsvWriter &CsvWriter::endRow()
{
    m_text += "\r\n"_L1;
    m_rowIsEmpty = true;
    return *this;
}

QByteArray CsvWriter::bytes() const
{
    return (m_options.byteOrderMark ? QByteArray("\xef\xbb\xbf") : QByteArray()) + m_text.toUtf8();
}

void CsvWriter::cell(QStringView value)
{
    if (!m_rowIsEmpty)
        m_text += m_options.delimiter;
    m_rowIsEmpty = false;
    const bool needsQuotes = std::ranges::any_of(
        value, [&](QChar c) { return c == m_options.delimiter || c == u'"' || c == u'\r' || c == u'\n'; });
    if (!needsQuotes) {
        m_text += value;
        return;
    }
    m_text += u'"' + value.toString().replace(u'"', u"\"\""_s) + u'"';
}

} // namespace quittance
