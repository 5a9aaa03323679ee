#include "core/store/CrmRunTable.h"

#include "core/store/CrmStatement.h"
#include "core/store/SqlValues.h"
#include "core/store/collected.h"

#include <array>
#include <utility>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! The kinds of errors by names that stay when the kinds are put in another order.
constexpr std::array troubleNames{
    std::pair{ErrorKind::InvalidInput, "invalid"_L1},
    std::pair{ErrorKind::NotFound, "not_found"_L1},
    std::pair{ErrorKind::Offline, "offline"_L1},
    std::pair{ErrorKind::Uncertain, "uncertain"_L1},
    std::pair{ErrorKind::RateLimited, "rate_limited"_L1},
    std::pair{ErrorKind::Unauthorized, "unauthorized"_L1},
    std::pair{ErrorKind::Refused, "refused"_L1},
    std::pair{ErrorKind::BadReply, "bad_reply"_L1},
    std::pair{ErrorKind::Storage, "storage"_L1},
    std::pair{ErrorKind::Secret, "secret"_L1},
    std::pair{ErrorKind::Busy, "busy"_L1},
    std::pair{ErrorKind::Cancelled, "cancelled"_L1},
};

QVariant troubleValue(const std::optional<Error> &trouble)
{
    if (trouble)
        for (const auto &[kind, name] : troubleNames)
            if (kind == trouble->kind)
                return QString(name);
    return {};
}

std::optional<Error> troubleIn(const QSqlQuery &row, int column)
{
    if (row.value(column).isNull())
        return std::nullopt;
    Error trouble{.kind = ErrorKind::BadReply,
        .rule = row.value(column + 1).toString(),
        .field = row.value(column + 2).toString(),
        .value = row.value(column + 3).toString(),
        .providerText = row.value(column + 4).toString()};
    for (const auto &[kind, name] : troubleNames)
        if (row.value(column).toString() == name)
            trouble.kind = kind;
    return trouble;
}

} // namespace

Result<CrmSyncRun> CrmRunTable::begin(const ConnectionId &connection, const QDateTime &now, bool isFull)
{
    auto early = m_database.query(u"SELECT EXISTS (SELECT 1 FROM crm_cursor WHERE connection = :connection"
                                  " AND (stage <> 0 OR bin_position <> ''))"_s,
        {{":connection"_L1, connection.text()}});
    if (!early)
        return fail(early.error());
    const bool isResumed = early->next() && early->value(0).toBool();
    early->finish();
    return m_database
        .execute(u"UPDATE crm_run SET outcome = 4 WHERE connection = :connection AND outcome = 0"_s,
            {{":connection"_L1, connection.text()}})
        .and_then([&] {
            return m_database.execute(
                u"DELETE FROM crm_run WHERE connection = :connection AND id IN (SELECT id FROM crm_run"
                " WHERE connection = :connection ORDER BY id DESC LIMIT -1 OFFSET :kept)"_s,
                {{":connection"_L1, connection.text()}, {":kept"_L1, mostKept - 1}});
        })
        .and_then([&] {
            return m_database.query(u"INSERT INTO crm_run (connection, started_ms, whole, resumed)"
                                    " VALUES (:connection, :started, :whole, :resumed)"_s,
                {{":connection"_L1, connection.text()}, {":started"_L1, crmTime(now)},
                    {":whole"_L1, isFull ? 1 : 0}, {":resumed"_L1, isResumed ? 1 : 0}});
        })
        .transform([&](const QSqlQuery &written) {
            return CrmSyncRun{.key = written.lastInsertId().toLongLong(),
                .connection = connection,
                .startedAt = now,
                .isFull = isFull,
                .isResumed = isResumed};
        });
}

Result<void> CrmRunTable::end(const CrmSyncRun &run)
{
    const Error trouble = run.trouble.value_or(Error());
    return m_database.execute(
        u"UPDATE crm_run SET ended_ms = :ended, pulled = :pulled, conflicts = :conflicts, errors = :errors,"
        " outcome = :outcome, trouble = :trouble, rule = :rule, field = :field, value = :value,"
        " words = :words WHERE id = :id"_s,
        {{":ended"_L1, crmTime(run.endedAt)}, {":pulled"_L1, run.pulled}, {":conflicts"_L1, run.conflicts},
            {":errors"_L1, run.errors}, {":outcome"_L1, static_cast<int>(run.outcome)},
            {":trouble"_L1, troubleValue(run.trouble)}, {":rule"_L1, textValue(trouble.rule)},
            {":field"_L1, textValue(trouble.field)}, {":value"_L1, textValue(trouble.value)},
            {":words"_L1, textValue(trouble.providerText)}, {":id"_L1, run.key}});
}

Result<void> CrmRunTable::addTold(const ConnectionId &connection, qint64 told, qint64 refused)
{
    return m_database.execute(u"UPDATE crm_run SET pushed = pushed + :told, refused = refused + :refused"
                              " WHERE id = (SELECT max(id) FROM crm_run WHERE connection = :connection)"_s,
        {{":told"_L1, told}, {":refused"_L1, refused}, {":connection"_L1, connection.text()}});
}

Result<QList<CrmSyncRun>> CrmRunTable::newest(int limit)
{
    return collected(
        m_database.query(u"SELECT id, connection, started_ms, ended_ms, whole, resumed, pulled, pushed,"
                         " conflicts, errors, refused, outcome, trouble, rule, field, value, words"
                         " FROM crm_run ORDER BY id DESC LIMIT :limit"_s,
            {{":limit"_L1, limit}}),
        [](const QSqlQuery &row) {
            return CrmSyncRun{.key = row.value(0).toLongLong(),
                .connection = ConnectionId(row.value(1).toString()),
                .startedAt = crmTimeOf(row.value(2)),
                .endedAt = crmTimeOf(row.value(3)),
                .isFull = row.value(4).toBool(),
                .isResumed = row.value(5).toBool(),
                .pulled = row.value(6).toLongLong(),
                .pushed = row.value(7).toLongLong(),
                .conflicts = row.value(8).toLongLong(),
                .errors = row.value(9).toLongLong(),
                .refused = row.value(10).toLongLong(),
                .outcome = static_cast<CrmSyncRun::Outcome>(row.value(11).toInt()),
                .trouble = troubleIn(row, 12)};
        });
}

} // namespace quittance
