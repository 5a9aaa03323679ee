#include "core/store/ScheduleTable.h"

#include "core/base/Json.h"
#include "core/domain/jsonFields.h"
#include "core/store/Database.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString columns
    = u"SELECT id, name, customer_id, every, first_on, last_on, most, due_days, is_in_arrears, "
      "done_through, paused, content, (SELECT COUNT(*) FROM scheduled_draft WHERE schedule_id = "
      "schedule.id) FROM schedule "_s;

Result<Schedule> read(const QSqlQuery &row)
{
    const auto damaged = [&](const QString &field) {
        return fail(Error{.kind = ErrorKind::Storage, .rule = u"json.damaged"_s, .field = field});
    };
    const Result<RepeatInterval> every = RepeatInterval::parse(row.value(3).toString());
    if (!every)
        return damaged(u"every"_s);
    const auto pause = schedulePauseFrom(row.value(10).toString());
    if (!pause)
        return damaged(u"paused"_s);
    const Result<InvoiceContent> content
        = parseJsonObject(row.value(11).toString().toUtf8()).and_then(contentFrom);
    if (!content)
        return fail(content.error());
    Schedule schedule{.id = ScheduleId(row.value(0).toString()),
        .customer = CustomerId(row.value(2).toString()),
        .terms = {.name = row.value(1).toString(),
            .every = *every,
            .firstOn = dateFrom(row.value(4)),
            .lastOn = dateFrom(row.value(5)),
            .most = row.value(6).toInt(),
            .dueDays = {},
            .isInArrears = row.value(8).toBool()},
        .content = *content,
        .doneThrough = dateFrom(row.value(9)),
        .pause = *pause,
        .made = row.value(12).toInt()};
    if (!row.value(7).isNull())
        schedule.terms.dueDays = row.value(7).toInt();
    return schedule;
}

} // namespace

Result<void> ScheduleTable::write(const Schedule &schedule, const QDateTime &now)
{
    const ScheduleTerms &terms = schedule.terms;
    return m_database.execute(
        u"INSERT INTO schedule (id, name, customer_id, every, first_on, last_on, most, due_days, "
        u"is_in_arrears, "
        "done_through, paused, content, changed_at) VALUES (:id, :name, :customer, :every, :first, :last, "
        ":most, "
        ":due, :arrears, :done, :paused, :content, :now) ON CONFLICT (id) DO UPDATE SET name = "
        "excluded.name, "
        "customer_id = excluded.customer_id, every = excluded.every, first_on = excluded.first_on, last_on = "
        "excluded.last_on, most = excluded.most, due_days = excluded.due_days, is_in_arrears = "
        "excluded.is_in_arrears, done_through = excluded.done_through, paused = excluded.paused, content = "
        "excluded.content, changed_at = excluded.changed_at"_s,
        {{":id"_L1, schedule.id.text()}, {":name"_L1, textValue(terms.name)},
            {":customer"_L1, schedule.customer.text()}, {":every"_L1, terms.every.text()},
            {":first"_L1, dateValue(terms.firstOn)}, {":last"_L1, dateValue(terms.lastOn)},
            {":most"_L1, terms.most == 0 ? QVariant() : QVariant(terms.most)},
            {":due"_L1, terms.dueDays ? QVariant(*terms.dueDays) : QVariant()},
            {":arrears"_L1, terms.isInArrears ? 1 : 0}, {":done"_L1, dateValue(schedule.doneThrough)},
            {":paused"_L1, textOrNull(codeOf(schedule.pause))},
            {":content"_L1, QString::fromUtf8(canonicalJson(contentJson(schedule.content)))},
            {":now"_L1, instantText(now)}});
}

Result<Schedule> ScheduleTable::byId(const ScheduleId &id)
{
    auto row = m_database.query(columns + u"WHERE id = :id"_s, {{":id"_L1, id.text()}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(Error{.kind = ErrorKind::NotFound,
            .rule = u"schedule.unknown"_s,
            .field = u"schedule"_s,
            .value = id.text()});
    return read(*row);
}

Result<QList<Schedule>> ScheduleTable::list()
{
    auto row = m_database.query(columns + u"ORDER BY name, id"_s);
    if (!row)
        return fail(row.error());
    QList<Schedule> schedules;
    while (row->next()) {
        Result<Schedule> schedule = read(*row);
        if (!schedule)
            return fail(schedule.error());
        schedules.append(std::move(*schedule));
    }
    return schedules;
}

Result<void> ScheduleTable::remove(const ScheduleId &id)
{
    return m_database.execute(u"DELETE FROM schedule WHERE id = :id"_s, {{":id"_L1, id.text()}});
}

} // namespace quittance
