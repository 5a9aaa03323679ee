#include "core/crm/salesforce/SalesforceCsvRows.h"

namespace quittance {

bool SalesforceCsvRows::take()
{
    m_cells.clear();
    m_unquoted.clear();
    for (;;) {
        if (!takeCell())
            return false;
        if (atEnd())
            return true;
        const char behind = m_csv[m_at++];
        if (behind == ',')
            continue;
        if (behind == '\r' && !atEnd() && m_csv[m_at] == '\n')
            ++m_at;
        return behind == '\r' || behind == '\n';
    }
}

bool SalesforceCsvRows::takeCell()
{
    if (atEnd() || m_csv[m_at] != '"') {
        const size_t end = std::min(m_csv.find_first_of(",\r\n", m_at), m_csv.size());
        m_cells.push_back(m_csv.substr(m_at, end - m_at));
        m_at = end;
        return true;
    }
    std::string *unquoted = nullptr;
    for (size_t from = ++m_at;; from = m_at) {
        const size_t quote = m_csv.find('"', m_at);
        if (quote == std::string_view::npos)
            return false;
        const std::string_view part = m_csv.substr(from, quote - from);
        m_at = quote + 1;
        const bool isDouble = m_at < m_csv.size() && m_csv[m_at] == '"';
        if (isDouble && !unquoted)
            unquoted = &m_unquoted.emplace_back();
        if (unquoted)
            unquoted->append(part);
        if (!isDouble) {
            m_cells.push_back(unquoted ? std::string_view(*unquoted) : part);
            return true;
        }
        unquoted->push_back('"');
        ++m_at;
    }
}

} // namespace quittance
