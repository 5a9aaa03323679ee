#include "core/store/CrmReadyRow.h"

#include "core/store/CrmRecordTable.h"
#include "core/store/crmPackedValues.h"
#include "core/store/crmSearchText.h"

namespace quittance {

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

//! Most is plain ASCII, and costs no text in between.
void appendUtf8(std::string &out, QStringView text)
{
    const size_t before = out.size();
    for (const QChar c : text) {
        if (c.unicode() >= 0x80) {
            out.resize(before);
            out.append(viewOf(text.toUtf8()));
            return;
        }
        out.push_back(static_cast<char>(c.unicode()));
    }
}

} // namespace

QByteArray CrmReadyRow::part(Part part) const
{
    const auto at = static_cast<size_t>(part);
    const qsizetype from = at == 0 ? 0 : m_ends[at - 1];
    return QByteArray::fromRawData(m_bytes.constData() + from, m_ends[at] - from);
}

std::shared_ptr<const CrmReadyRow> CrmReadyRows::make(const CrmRecordRow &row, const CrmFields &shown)
{
    const auto ready = std::make_shared<CrmReadyRow>();
    ready->m_changedThere = row.changedThere;
    m_bytes.clear();
    size_t part = 0;
    const auto end = [&] { ready->m_ends[part++] = static_cast<qsizetype>(m_bytes.size()); };
    const auto text = [&](QStringView one) {
        appendUtf8(m_bytes, one);
        end();
    };
    text(row.remoteId);
    m_bytes.append(viewOf(row.hash));
    end();
    text(row.companyId);
    text(shown.name);
    text(shown.email);
    text(shown.phone);
    text(shown.company);
    text(shown.domain);
    text(shown.ownerId);
    appendCrmSearchText(m_bytes, shown);
    end();
    m_newNames.clear();
    if (appendCrmPacked(row.raw, m_newNames, m_bytes)) {
        if (viewOf(m_names) != m_newNames)
            m_names = QByteArray::fromStdString(m_newNames);
        ready->m_names = m_names;
    } else {
        m_bytes.append(viewOf(row.raw));
    }
    end();
    Q_ASSERT(part == CrmReadyRow::parts);
    ready->m_bytes = QByteArray::fromStdString(m_bytes);
    return ready;
}

} // namespace quittance
