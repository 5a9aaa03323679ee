#include "tests/sandbox/hubspot/HubSpotTable.h"

#include <algorithm>
#include <array>
#include <chrono>

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

HubSpotRecordPtr HubSpotTable::find(qint64 id) const
{
    for (auto alias = m_aliases.find(id); alias != m_aliases.end(); alias = m_aliases.find(id))
        id = alias->second;
    if (const auto found = m_live.find(id); found != m_live.end())
        return found->second;
    const auto found = m_archived.find(id);
    return found == m_archived.end() ? nullptr : found->second;
}

QString HubSpotTable::value(const HubSpotRecord &record, const QString &name) const
{
    if (name == "hs_object_id"_L1)
        return QString::number(record.id);
    if (name == "createdate"_L1 || name == "hs_createdate"_L1)
        return hubSpotTime(record.createdMs);
    if (name == m_schema.modificationName())
        return hubSpotTime(record.modifiedMs);
    const std::optional<qsizetype> column = m_schema.column(name);
    Q_ASSERT(column);
    return record.value(*column);
}

void HubSpotTable::put(const HubSpotRecord &record, qint64 nowMs, qint64 visibleMs)
{
    const auto stored = std::make_shared<const HubSpotRecord>(record);
    m_live[record.id] = stored;
    if (visibleMs > nowMs) {
        m_pending[record.id].push_back({.visibleMs = visibleMs, .record = stored});
        return;
    }
    m_pending.erase(record.id);
    m_index[record.id] = stored;
    ++m_generation;
}

void HubSpotTable::archive(qint64 id, qint64 nowMs)
{
    const auto found = m_live.find(id);
    Q_ASSERT(found != m_live.end());
    HubSpotRecord record = *found->second;
    record.archivedMs = nowMs;
    purge(id);
    m_archived[id] = std::make_shared<const HubSpotRecord>(record);
}

void HubSpotTable::restore(qint64 id, qint64 nowMs, qint64 visibleMs)
{
    const auto found = m_archived.find(id);
    Q_ASSERT(found != m_archived.end());
    HubSpotRecord record = *found->second;
    record.archivedMs.reset();
    m_archived.erase(found);
    put(record, nowMs, visibleMs);
}

void HubSpotTable::purge(qint64 id)
{
    m_live.erase(id);
    m_archived.erase(id);
    m_pending.erase(id);
    m_index.erase(id);
    ++m_generation;
}

const HubSpotTable::Records &HubSpotTable::index(qint64 nowMs)
{
    for (auto line = m_pending.begin(); line != m_pending.end();) {
        std::vector<Pending> &edits = line->second;
        // The last visible edit wins, also when the lag was shortened between two edits.
        const auto last = std::find_if(
            edits.rbegin(), edits.rend(), [&](const Pending &edit) { return edit.visibleMs <= nowMs; });
        if (last != edits.rend()) {
            m_index[line->first] = last->record;
            ++m_generation;
            edits.erase(edits.begin(), last.base());
        }
        line = edits.empty() ? m_pending.erase(line) : std::next(line);
    }
    return m_index;
}

QString hubSpotTime(qint64 ms)
{
    const std::chrono::sys_time<std::chrono::milliseconds> time{std::chrono::milliseconds(ms)};
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    std::array<char16_t, 24> text;
    auto at = text.begin();
    const auto put = [&](qint64 number, qint64 place, char16_t behind) {
        for (; place > 0; place /= 10)
            *at++ = static_cast<char16_t>(u'0' + number / place % 10);
        *at++ = behind;
    };
    put(static_cast<int>(date.year()), 1000, u'-');
    put(static_cast<unsigned>(date.month()), 10, u'-');
    put(static_cast<unsigned>(date.day()), 10, u'T');
    put(clock.hours().count(), 10, u':');
    put(clock.minutes().count(), 10, u':');
    put(clock.seconds().count(), 10, u'.');
    put(clock.subseconds().count(), 100, u'Z');
    return QString::fromUtf16(text.data(), text.size());
}

} // namespace quittance::sandbox
