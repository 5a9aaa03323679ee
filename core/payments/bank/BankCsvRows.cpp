#include "core/payments/bank/BankCsvRows.h"

#include "core/payments/bank/bankFileError.h"
#include "core/payments/bank/bankText.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

BankCsvRows::BankCsvRows(BankBytes &bytes, QChar delimiter, BankTextEncoding encoding)
    : m_bytes(bytes)
    , m_delimiter(delimiter.unicode())
    , m_encoding(encoding)
{
}

bool BankCsvRows::atCellEnd()
{
    const int byte = m_bytes.peek();
    return byte == BankBytes::end || byte == '\n' || byte == '\r' || byte == m_delimiter;
}

bool BankCsvRows::takeLineEnd()
{
    const int byte = m_bytes.peek();
    if (byte != '\n' && byte != '\r')
        return false;
    m_bytes.next();
    if (byte == '\r' && m_bytes.peek() == '\n')
        m_bytes.next();
    return true;
}

Result<QByteArray> BankCsvRows::cell(bool &isQuoted)
{
    const BankPlace place{.line = m_bytes.line()};
    QByteArray taken;
    isQuoted = m_bytes.peek() == '"';
    if (isQuoted)
        m_bytes.next();
    while (isQuoted || !atCellEnd()) {
        const int byte = m_bytes.next();
        if (byte == BankBytes::end)
            return brokenBankFile(u"cut_off"_s, place, u"\""_s);
        if (isQuoted && byte == '"') {
            if (m_bytes.peek() != '"')
                break;
            m_bytes.next();
        }
        if (taken.size() >= longestCell)
            return brokenBankFile(u"too_long"_s, place, {});
        taken += static_cast<char>(byte);
    }
    while (isQuoted && m_bytes.peek() == ' ')
        m_bytes.next();
    if (!atCellEnd())
        return brokenBankFile(u"field_malformed"_s, {.line = m_bytes.line()}, u"\""_s);
    return taken;
}

Result<std::optional<BankCsvRow>> BankCsvRows::anyRow()
{
    BankCsvRow row{.line = m_bytes.line()};
    while (true) {
        const Result<QByteArray> raw = cell(row.lastIsQuoted);
        if (const Result<void> fine = m_bytes.trouble(); !fine)
            return tl::unexpected(fine.error());
        if (!raw)
            return tl::unexpected(raw.error());
        if (row.cells.size() >= mostCells)
            return brokenBankFile(u"too_long"_s, {.line = row.line}, {});
        const std::optional<QString> text
            = bankText(*raw, m_bytes.isUnicode() ? BankTextEncoding::Utf8 : m_encoding);
        if (!text)
            return brokenBankFile(u"encoding"_s, {.line = row.line}, {});
        row.cells.append(text->trimmed());
        if (m_bytes.peek() != m_delimiter)
            break;
        m_bytes.next();
    }
    row.isClosed = takeLineEnd();
    return std::optional<BankCsvRow>(std::move(row));
}

Result<std::optional<BankCsvRow>> BankCsvRows::next()
{
    while (m_bytes.peek() != BankBytes::end) {
        Result<std::optional<BankCsvRow>> row = anyRow();
        if (!row || !std::ranges::all_of((*row)->cells, &QString::isEmpty))
            return row;
    }
    if (const Result<void> fine = m_bytes.trouble(); !fine)
        return tl::unexpected(fine.error());
    return std::optional<BankCsvRow>();
}

} // namespace quittance
