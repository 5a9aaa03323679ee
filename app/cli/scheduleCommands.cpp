#include "app/cli/commands.h"

#include "app/cli/inputs.h"
#include "app/cli/shapes.h"
#include "ui/text/MoneyText.h"
#include "ui/text/ScheduleText.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysShown = 5;

//! Goes on with the schedule that a word names, by its id or its whole name.
void findSchedule(Session &session, const QString &word, std::function<void(const ScheduleRow &)> next)
{
    session.then(session.book().schedules().list(), [&session, word, next](const QList<ScheduleRow> &rows) {
        QList<ScheduleRow> found;
        for (const ScheduleRow &row : rows) {
            if (row.schedule.id.text() == word)
                return next(row);
            if (row.schedule.terms.name.compare(word, Qt::CaseInsensitive) == 0)
                found.append(row);
        }
        if (found.size() == 1)
            return next(found.constFirst());
        session.fail(Error{.kind = found.isEmpty() ? ErrorKind::NotFound : ErrorKind::InvalidInput,
            .rule = found.isEmpty() ? u"schedule.unknown"_s : u"schedule.ambiguous"_s,
            .field = u"schedule"_s,
            .value = word});
    });
}

//! A whole number of 0 and more; InvalidInput "usage.number".
Result<int> wholeNumber(const Session &session, const QString &option)
{
    bool fine = false;
    const QString text = session.arguments().value(option);
    const int number = text.toInt(&fine);
    if (!fine || number < 0)
        return invalid(u"usage.number"_s, u"--"_s + option, text);
    return number;
}

Result<void> readEnd(const Session &session, ScheduleTerms &terms)
{
    const Arguments &arguments = session.arguments();
    const bool hasNew = arguments.has(u"until"_s) || arguments.has(u"count"_s);
    if (hasNew || arguments.has(u"open-ended"_s)) {
        terms.lastOn = {};
        terms.most = 0;
    }
    const Result<QDate> until = dateOption(session, u"until"_s);
    const Result<int> count = arguments.number(u"count"_s, 0);
    if (!until || !count)
        return fail(until ? count.error() : until.error());
    terms.lastOn = until->isValid() ? *until : terms.lastOn;
    terms.most = *count > 0 ? *count : terms.most;
    return {};
}

//! The terms with what the options say.
Result<ScheduleTerms> withOptions(const Session &session, ScheduleTerms terms)
{
    const Arguments &arguments = session.arguments();
    if (arguments.has(u"every"_s)) {
        const Result<RepeatInterval> every = RepeatInterval::parse(arguments.value(u"every"_s));
        if (!every)
            return fail(every.error());
        terms.every = *every;
    }
    const Result<QDate> from = dateOption(session, u"from"_s);
    if (!from)
        return fail(from.error());
    terms.firstOn = from->isValid() ? *from : terms.firstOn;
    if (const Result<void> end = readEnd(session, terms); !end)
        return fail(end.error());
    if (arguments.value(u"due-days"_s) == "terms"_L1) {
        terms.dueDays.reset();
    } else if (arguments.has(u"due-days"_s)) {
        const Result<int> days = wholeNumber(session, u"due-days"_s);
        if (!days)
            return fail(days.error());
        terms.dueDays = *days;
    }
    terms.isInArrears = arguments.has(u"arrears"_s) || (terms.isInArrears && !arguments.has(u"advance"_s));
    terms.name = arguments.value(u"name"_s, terms.name);
    return terms;
}

void save(Session &session, const ScheduleOrder &order)
{
    session.then(session.book().schedules().save(order),
        [&session](const ScheduleId &id) { finishWithId(session, id.text()); });
}

QStringList cellsOf(const ScheduleRow &row)
{
    const ScheduleTerms &terms = row.schedule.terms;
    return {terms.name, row.customer, terms.every.text(), row.nextOn().toString(Qt::ISODate),
        moneyWithCode(row.schedule.content.payable()), scheduleStateText(row), row.schedule.id.text()};
}

} // namespace

void schedulesList(Session &session)
{
    session.then(session.book().schedules().list(), [&session](const QList<ScheduleRow> &schedules) {
        QList<QJsonObject> objects;
        QList<QStringList> rows;
        for (const ScheduleRow &row : schedules) {
            objects.append(scheduleShape(row));
            rows.append(cellsOf(row));
        }
        session.console().list(objects,
            {u"Name"_s, u"Customer"_s, u"Every"_s, u"Next"_s, u"Amount"_s, u"State"_s, u"Id"_s}, rows);
        session.finish(Exit::Done);
    });
}

void schedulesShow(Session &session)
{
    findSchedule(session, session.word(0), [&session](const ScheduleRow &row) {
        QJsonObject shape = scheduleShape(row);
        QJsonArray upcoming;
        const ScheduleTerms &terms = row.schedule.terms;
        QStringList words{u"%1, %2"_s.arg(terms.name, row.customer),
            u"%1 from %2, %3"_s.arg(
                intervalText(terms.every), dateText(terms.firstOn), scheduleEndText(terms)),
            u"%1, %2 made, %3"_s.arg(scheduleStateText(row), QString::number(row.schedule.made),
                moneyWithCode(row.schedule.content.payable()))};
        const QList<QDate> days = nextDays(row.schedule, daysShown);
        for (const QDate day : days) {
            const QString period = periodText(periodOf(terms, day), row.language);
            upcoming.append(QJsonObject{{u"day"_s, dateShape(day)}, {u"period"_s, period}});
            words.append(u"  %1  %2"_s.arg(day.toString(Qt::ISODate), period));
        }
        shape.insert(u"upcoming"_s, upcoming);
        session.console().result(shape, words.join(u'\n'));
        session.finish(Exit::Done);
    });
}

void schedulesAdd(Session &session)
{
    if (!session.arguments().has(u"every"_s) || !session.arguments().has(u"from"_s))
        return session.usage(u"schedules add NUMBER --every 1m --from DATE [--until DATE | --count N]"_s);
    const Result<ScheduleTerms> terms = withOptions(session, {});
    if (!terms)
        return session.fail(terms.error());
    session.then(
        session.book().invoices().find(session.word(0)), [&session, terms = *terms](const InvoiceId &like) {
            save(session, {.id = {}, .like = like, .terms = terms});
        });
}

void schedulesChange(Session &session)
{
    findSchedule(session, session.word(0), [&session](const ScheduleRow &row) {
        const Result<ScheduleTerms> terms = withOptions(session, row.schedule.terms);
        if (!terms)
            return session.fail(terms.error());
        const ScheduleOrder order{.id = row.schedule.id, .like = {}, .terms = *terms};
        if (!session.arguments().has(u"like"_s))
            return save(session, order);
        session.then(session.book().invoices().find(session.arguments().value(u"like"_s)),
            [&session, order](const InvoiceId &like) {
                ScheduleOrder full = order;
                full.like = like;
                save(session, full);
            });
    });
}

void schedulesPause(Session &session)
{
    findSchedule(session, session.word(0), [&session](const ScheduleRow &row) {
        session.then(session.book().schedules().pause(row.schedule.id),
            [&session, id = row.schedule.id] { finishWithId(session, id.text()); });
    });
}

void schedulesResume(Session &session)
{
    findSchedule(session, session.word(0), [&session](const ScheduleRow &row) {
        session.then(
            session.book().schedules().resume(row.schedule.id, session.arguments().has(u"catch-up"_s)),
            [&session, id = row.schedule.id] { finishWithId(session, id.text()); });
    });
}

void schedulesDelete(Session &session)
{
    findSchedule(session, session.word(0), [&session](const ScheduleRow &row) {
        session.then(session.book().schedules().remove(row.schedule.id),
            [&session, id = row.schedule.id] { finishWithId(session, id.text()); });
    });
}

void schedulesRun(Session &session)
{
    session.then(session.book().schedules().makeDue(), [&session](const DueDrafts &due) {
        QJsonArray ids;
        QJsonArray made;
        for (const DueDrafts::Made &each : due.made) {
            ids.append(each.draft.text());
            QJsonObject shape = originShape(each.origin);
            shape.insert(u"id"_s, each.draft.text());
            made.append(shape);
        }
        const QString words = dueDraftsText(due);
        session.console().result({{u"ids"_s, ids}, {u"numbers"_s, QJsonArray()}, {u"waiting"_s, QJsonArray()},
                                     {u"made"_s, made}, {u"paused"_s, QJsonArray::fromStringList(due.paused)},
                                     {u"behind"_s, QJsonArray::fromStringList(due.behind)}},
            words.isEmpty() ? u"Nothing is due."_s : words);
        session.finish(due.behind.isEmpty() ? Exit::Done : Exit::InPart);
    });
}

} // namespace quittance
