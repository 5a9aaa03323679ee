#include "tests/sandbox/salesforce/SalesforceLocators.h"

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

namespace {

constexpr qint64 lifeMs = qint64{2} * 24 * 60 * 60 * 1000;

} // namespace

SalesforceLocators::Page SalesforceLocators::first(
    const QString &session, qint64 nowMs, const SoqlResult &result, qsizetype pageRows)
{
    if (result.rows.size() <= pageRows)
        return {.records = result.rows.json(0, result.rows.size()), .total = result.total, .next = {}};
    const QString key = u"01g%1AAA"_s.arg(++m_number, 12, 10, QChar(u'0'));
    m_open.insert(key,
        {.session = session,
            .madeMs = nowMs,
            .rows = result.rows,
            .total = result.total,
            .pageRows = pageRows});
    while (m_open.size() > mostOpen)
        m_open.erase(m_open.begin());
    return page(key, 0);
}

std::optional<SalesforceLocators::Page> SalesforceLocators::follow(
    const QString &locator, const QString &session, qint64 nowMs)
{
    const QString key = locator.section(u'-', 0, 0);
    const auto open = m_open.constFind(key);
    if (open == m_open.constEnd() || open->session != session || nowMs - open->madeMs > lifeMs)
        return {};
    return page(key, locator.section(u'-', 1).toLongLong());
}

SalesforceLocators::Page SalesforceLocators::page(const QString &key, qsizetype from) const
{
    const auto found = m_open.constFind(key);
    Q_ASSERT(found != m_open.constEnd());
    const Open &open = *found;
    const qsizetype end = std::min(open.rows.size(), from + open.pageRows);
    Page page{.records = open.rows.json(from, end), .total = open.total, .next = {}};
    if (end < open.rows.size())
        page.next = u"%1-%2"_s.arg(key).arg(end);
    return page;
}

} // namespace quittance::sandbox
