#include "core/formats/CsvReader.h"

#include "core/formats/decodedText.h"

#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> brokenAt(const QString &rule, qint64 line)
{
    return invalid(rule, QString::number(line), {});
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

} // namespace

Result<CsvReader> CsvReader::open(const QByteArray &bytes)
{
    if (bytes.size() > maxBytes)
        return invalid(u"csv.too_large"_s, u"file"_s, QString::number(bytes.size()));
    QString text = decodedText(bytes);
    const qsizetype nul = text.indexOf(QChar::Null);
    if (nul >= 0)
        return brokenAt(u"csv.nul"_s, 1 + QStringView(text).left(nul).count(u'\n'));
    return CsvReader(std::move(text));
}

CsvReader::CsvReader(QString text)
    : m_text(std::move(text))
{
    detectDelimiter();
}

void CsvReader::detectDelimiter()
{
    constexpr std::array candidates{u';', u',', u'\t'};
    const QStringView text(m_text);
    if (text.startsWith(u"sep="_s, Qt::CaseInsensitive) && text.size() > 5 && isLineEnd(text[5])) {
        m_delimiter = text[4];
        m_position = 5;
        skipLineEnd();
        return;
    }
    std::array<qsizetype, candidates.size()> found{};
    bool quoted = false;
    bool any = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        if (!quoted && isLineEnd(c)) {
            if (any)
                break;
            continue; // Empty lines before the first row.
        }
        any = true;
        for (size_t i = 0; !quoted && i < candidates.size(); ++i)
            found[i] += c == candidates[i];
    }
    size_t best = 1;
    for (size_t i = 0; i < candidates.size(); ++i)
        if (found[i] > found[best])
            best = i;
    m_delimiter = candidates[best];
}

bool CsvReader::atLineEnd() const
{
    return m_position >= m_text.size() || isLineEnd(m_text[m_position]);
}

void CsvReader::skipLineEnd()
{
    if (m_position >= m_text.size())
        return;
    const bool pair
        = m_text[m_position] == u'\r' && m_position + 1 < m_text.size() && m_text[m_position + 1] == u'\n';
    m_position += pair ? 2 : 1;
    ++m_line;
}

Result<QString> CsvReader::quotedCell()
{
    const qint64 start = m_line;
    QString cell;
    ++m_position;
    while (m_position < m_text.size()) {
        const QChar c = m_text[m_position];
        if (c == u'"') {
            ++m_position;
            if (m_position < m_text.size() && m_text[m_position] == u'"') {
                cell += u'"';
                ++m_position;
                continue;
            }
            while (m_position < m_text.size() && m_text[m_position] == u' ' && m_delimiter != u' ')
                ++m_position;
            if (!atLineEnd() && m_text[m_position] != m_delimiter)
                return brokenAt(u"csv.stray_quote"_s, m_line);
            return cell;
        }
        if (cell.size() >= maxCellSize)
            return brokenAt(u"csv.cell_too_long"_s, start);
        if (isLineEnd(c)) {
            cell += u'\n';
            skipLineEnd();
        } else {
            cell += c;
            ++m_position;
        }
    }
    return brokenAt(u"csv.unclosed_quote"_s, start);
}

Result<QString> CsvReader::plainCell()
{
    const qsizetype start = m_position;
    while (!atLineEnd() && m_text[m_position] != m_delimiter)
        ++m_position;
    if (m_position - start > maxCellSize)
        return brokenAt(u"csv.cell_too_long"_s, m_line);
    return m_text.mid(start, m_position - start);
}

Result<std::optional<CsvRow>> CsvReader::next()
{
    while (m_position < m_text.size() && atLineEnd())
        skipLineEnd();
    if (m_position >= m_text.size())
        return std::optional<CsvRow>();
    CsvRow row{.line = m_line, .cells = {}};
    while (true) {
        const bool quoted = m_position < m_text.size() && m_text[m_position] == u'"';
        Result<QString> cell = quoted ? quotedCell() : plainCell();
        if (!cell)
            return tl::unexpected(cell.error());
        if (row.cells.size() >= maxCells)
            return brokenAt(u"csv.too_many_cells"_s, row.line);
        row.cells.append(*std::move(cell));
        if (atLineEnd())
            break;
        ++m_position; // The delimiter.
    }
    skipLineEnd();
    return std::optional<CsvRow>(std::move(row));
}

} // namespace quittance
