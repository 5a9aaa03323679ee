#pragma once

#include <QByteArray>

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace quittance {

//! Takes rows off the front of a CSV (RFC 4180) that stays where it is.
class SalesforceCsvRows
{
public:
    //! csv must outlive this.
    explicit SalesforceCsvRows(const QByteArray &csv)
        : m_csv(csv.constData(), static_cast<size_t>(csv.size()))
    {
    }

    bool atEnd() const { return m_at >= m_csv.size(); }
    //! False where a quote has no end, or something follows it in its cell.
    bool take();
    //! Of the row that was taken, UTF-8; until the next one.
    const std::vector<std::string_view> &cells() const { return m_cells; }

private:
    bool takeCell();

    const std::string_view m_csv;
    size_t m_at = 0;
    std::vector<std::string_view> m_cells;
    std::deque<std::string> m_unquoted; //!< Cells with quotation marks inside.
};

} // namespace quittance
