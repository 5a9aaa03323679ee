#include "core/crm/salesforce/SalesforceReader.h"

#include "core/base/Clock.h"
#include "core/base/Log.h"
#include "core/crm/salesforce/SalesforceSchema.h"

#include <algorithm>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype limitMin = 200;
// The log of deletions reaches back 15 days.
constexpr auto logReach = std::chrono::hours(15 * 24 - 1);
constexpr auto logOverlap = 1h;

Error unexpected(const QString &detail)
{
    return Error{.kind = ErrorKind::BadReply, .rule = u"salesforce.unexpected_reply"_s, .detail = detail};
}

//! A field that is hidden from us is absent from the schema, and selecting it would fail the whole query.
QStringList visible(const QStringList &wanted, const QSet<QString> &known)
{
    QStringList columns{u"Id"_s, u"IsDeleted"_s, u"SystemModstamp"_s};
    for (const QString &name : wanted)
        if (known.contains(name) && !columns.contains(name))
            columns.append(name);
    return columns;
}

} // namespace

SalesforceReader::SalesforceReader(
    SalesforceCaller &caller, Clock &clock, SalesforceColumns &columns, QString version)
    : m_caller(caller)
    , m_clock(clock)
    , m_version(std::move(version))
    , m_columns(columns)
{
}

SalesforceCall SalesforceReader::queryCall(const QString &soql, bool all, const QString &what) const
{
    SalesforceCall call{.path = u"/%1/%2"_s.arg(m_version, all ? "queryAll"_L1 : "query"_L1), .what = what};
    call.query.add(u"q"_s, soql);
    return call;
}

SalesforceCall SalesforceReader::listCall(
    const SalesforcePage &reader, const QString &object, const QString &after) const
{
    return queryCall(
        u"SELECT %1 FROM %2 %3 LIMIT %4"_s.arg(reader.asked().join(u", "), object, byId({}, after))
            .arg(m_limit),
        false, object);
}

Result<QString> SalesforceReader::list(
    SalesforcePage &reader, const QString &object, const QString &after, const StopFlag &stop)
{
    const Result<HttpReply> reply = m_caller.reply(listCall(reader, object, after), stop);
    if (!reply)
        return fail(reply.error());
    if (!reader.take(reply->body))
        return fail(unexpected(object + u": no records"_s));
    const bool more = reader.size() > 0 && (!reader.isDone() || reader.size() >= m_limit);
    const QString last = more ? reader.lastId() : QString();
    if (more && !isSalesforceId(last))
        return fail(unexpected(object + u": a record without an id"_s));
    if (more && last != after)
        m_caller.ahead(listCall(reader, object, last), stop);
    return last;
}

bool SalesforceReader::mayBeAskedOtherwise(const Error &error)
{
    return error.rule == "salesforce.field_gone"_L1 || error.rule == "salesforce.too_large"_L1;
}

Result<SalesforceAnswer> SalesforceReader::query(
    const QString &soql, bool all, const QString &what, const StopFlag &stop)
{
    return taken(m_caller.object(queryCall(soql, all, what), stop), what);
}

Result<SalesforceAnswer> SalesforceReader::taken(Result<SalesforceAnswer> answer, const QString &what)
{
    if (answer && answer->serverTime.isValid())
        m_ahead = std::chrono::milliseconds(m_clock.now().msecsTo(answer->serverTime));
    if (answer && !answer->json.value("records"_L1).isArray() && !answer->json.contains("totalSize"_L1))
        return fail(unexpected(what + u": no records"_s));
    return answer;
}

Result<qint64> SalesforceReader::count(
    const QString &object, const QString &where, bool all, const StopFlag &stop)
{
    return query(u"SELECT COUNT() FROM "_s + object + where, all, object, stop)
        .transform(
            [](const SalesforceAnswer &answer) { return answer.json.value("totalSize"_L1).toInteger(); });
}

SalesforceCall SalesforceReader::describeCall(const QString &object) const
{
    return {.path = u"/%1/sobjects/%2/describe"_s.arg(m_version, object), .what = object};
}

Result<QStringList> SalesforceReader::columns(
    const QString &object, const QStringList &wanted, const StopFlag &stop)
{
    if (const auto known = m_columns.of(object))
        return visible(wanted, *known);
    const Result<SalesforceAnswer> answer = m_caller.object(describeCall(object), stop);
    if (!answer)
        return fail(answer.error());
    m_columns.set(object, answer->json.value("fields"_L1).toArray());
    return visible(wanted, *m_columns.of(object));
}

bool SalesforceReader::columnsAhead(const QString &object, const StopFlag &stop)
{
    return !m_columns.of(object) && m_caller.ahead(describeCall(object), stop);
}

SalesforceCall SalesforceReader::rowsCall(
    const QString &object, const QStringList &asked, bool all, const QString &tail) const
{
    return queryCall(
        u"SELECT %1 FROM %2 %3 LIMIT %4"_s.arg(asked.join(u", "), object, tail).arg(m_limit), all, object);
}

void SalesforceReader::rowsAhead(
    const QString &object, const QStringList &wanted, bool all, const QString &tail, const StopFlag &stop)
{
    if (const auto known = m_columns.of(object))
        m_caller.ahead(rowsCall(object, visible(wanted, *known), all, tail), stop);
}

Result<SalesforceReader::Rows> SalesforceReader::rowsOnce(
    const QString &object, const QStringList &wanted, bool all, const QString &tail, const StopFlag &stop)
{
    const Result<QStringList> asked = columns(object, wanted, stop);
    if (!asked)
        return fail(asked.error());
    const Result<SalesforceAnswer> answer
        = taken(m_caller.object(rowsCall(object, *asked, all, tail), stop), object);
    if (!answer)
        return fail(answer.error());
    Rows rows{.rows = {}, .asked = *asked};
    for (const QJsonValue &row : answer->json.value("records"_L1).toArray())
        rows.rows.append(row.toObject());
    // A page may be shorter than asked for. Its locator is left alone: it dies with its session.
    const bool done = answer->json.value("done"_L1).toBool() && rows.rows.size() < m_limit;
    rows.more = !done && !rows.rows.isEmpty();
    return rows;
}

Result<SalesforceReader::Rows> SalesforceReader::rows(
    const QString &object, const QStringList &wanted, bool all, const QString &tail, const StopFlag &stop)
{
    Result<Rows> rows = rowsOnce(object, wanted, all, tail, stop);
    if (!rows && rows.error().rule == "salesforce.field_gone"_L1) {
        m_columns.forget(object);
        rows = rowsOnce(object, wanted, all, tail, stop);
    }
    while (!rows && rows.error().rule == "salesforce.too_large"_L1 && m_limit > limitMin) {
        m_limit = std::max(limitMin, m_limit / 2);
        qCInfo(lcNet) << "fewer rows a query:" << m_limit;
        rows = rowsOnce(object, wanted, all, tail, stop);
    }
    return rows;
}

QString SalesforceReader::windowTail(const QDateTime &from, const QDateTime &to, const QString &after)
{
    const QString begin = after.isEmpty()
        ? u"SystemModstamp >= "_s + salesforceInstant(from)
        : u"(SystemModstamp > %1 OR (SystemModstamp = %1 AND Id > '%2'))"_s.arg(
            after.section(u'|', 0, 0), after.section(u'|', 1));
    return u"WHERE SystemModstamp <= %1 AND %2 ORDER BY SystemModstamp ASC, Id ASC"_s.arg(
        salesforceInstant(to), begin);
}

Result<QString> SalesforceReader::placeOf(const QJsonObject &row, const QString &object)
{
    const QDateTime changed = salesforceTime(row.value("SystemModstamp"_L1).toString());
    if (!changed.isValid())
        return fail(unexpected(object + u": a record without its time of change"_s));
    return salesforceInstant(changed) + u'|' + row.value("Id"_L1).toString();
}

QString SalesforceReader::byId(const QString &where, const QString &after)
{
    QStringList conditions;
    if (!where.isEmpty())
        conditions.append(where);
    if (!after.isEmpty())
        conditions.append(u"Id > '%1'"_s.arg(after));
    const QString all = conditions.isEmpty() ? QString() : u"WHERE "_s + conditions.join(u" AND ") + u' ';
    return all + u"ORDER BY Id ASC"_s;
}

QString SalesforceReader::among(const QStringList &ids)
{
    return u"'%1'"_s.arg(ids.join(u"','"));
}

//! Records that are deleted for good, or were thrown out of the bin, are in no query; the log names them.
Result<SalesforceReader::Deleted> SalesforceReader::deletedSince(
    const QString &object, const QDateTime &since, const StopFlag &stop)
{
    return deletedIds(object, since, stop).or_else([](const Error &error) -> Result<Deleted> {
        if (error.kind != ErrorKind::Refused)
            return fail(error);
        qCInfo(lcNet) << "no log of deletions:" << error.detail;
        return Deleted{};
    });
}

Result<void> SalesforceReader::addDeleted(const QString &object, const QDateTime &since,
    const QSet<QString> &binned, const Read &read, CrmRecordPage &page, const StopFlag &stop)
{
    const Result<Deleted> logged = deletedSince(object, since, stop);
    if (!logged)
        return fail(logged.error());
    page.coveredTo = logged->coveredTo;
    QStringList ids((logged->ids - binned).values());
    ids.sort();
    for (qsizetype first = 0; first < ids.size(); first += idsMax) {
        const QStringList some = ids.mid(first, idsMax);
        const Result<CrmReadResult> now = read(some); // Some may be back, some live on in others.
        if (!now)
            return fail(now.error());
        QSet<QString> alive;
        for (const CrmRecord &record : now->records)
            alive.insert(record.id);
        for (const QString &id : some)
            if (!alive.contains(id))
                page.records.append({.id = id, .archivedThere = since, .mergedInto = now->renamed.value(id)});
    }
    return {};
}

Result<SalesforceReader::Deleted> SalesforceReader::deletedIds(
    const QString &object, const QDateTime &since, const StopFlag &stop)
{
    const QDateTime now = m_clock.now().addDuration(m_ahead); // The log is cut by the service's time.
    SalesforceCall call{.path = u"/%1/sobjects/%2/deleted/"_s.arg(m_version, object), .what = object};
    const QDateTime start = std::max(since.addDuration(-logOverlap), now.addDuration(-logReach));
    call.query.add(u"start"_s, salesforceInstant(start));
    call.query.add(u"end"_s, salesforceInstant(std::max(now, start.addSecs(60))));
    const Result<SalesforceAnswer> answer = m_caller.object(call, stop);
    if (!answer)
        return fail(answer.error());
    // While a long transaction runs, the log is not whole up to the end that was asked for.
    Deleted told{
        .ids = {}, .coveredTo = salesforceTime(answer->json.value("latestDateCovered"_L1).toString())};
    for (const QJsonValue &record : answer->json.value("deletedRecords"_L1).toArray())
        if (const QString id = record.toObject().value("id"_L1).toString(); isSalesforceId(id))
            told.ids.insert(id);
    return told;
}

} // namespace quittance
