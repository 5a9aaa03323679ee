#include "core/store/ScheduledDraftTable.h"

#include "core/store/Database.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<void> ScheduledDraftTable::insert(
    const InvoiceId &draft, const DraftOrigin &origin, const QDateTime &now)
{
    return m_database.execute(
        u"INSERT INTO scheduled_draft (schedule_id, day, draft_id, name, due_days, made_at) "
        "VALUES (:schedule, :day, :draft, :name, :due, :now)"_s,
        {{":schedule"_L1, origin.schedule.text()}, {":day"_L1, dateValue(origin.day)},
            {":draft"_L1, draft.text()}, {":name"_L1, textValue(origin.name)},
            {":due"_L1, origin.dueDays ? QVariant(*origin.dueDays) : QVariant()},
            {":now"_L1, instantText(now)}});
}

Result<std::optional<DraftOrigin>> ScheduledDraftTable::originOf(const InvoiceId &draft)
{
    auto row = m_database.query(
        u"SELECT schedule_id, day, name, due_days FROM scheduled_draft WHERE draft_id = :draft"_s,
        {{":draft"_L1, draft.text()}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return std::nullopt;
    DraftOrigin origin{.schedule = ScheduleId(row->value(0).toString()),
        .name = row->value(2).toString(),
        .day = dateFrom(row->value(1)),
        .dueDays = {}};
    if (!row->value(3).isNull())
        origin.dueDays = row->value(3).toInt();
    return origin;
}

} // namespace quittance
