#include "core/store/ApprovalTable.h"

#include "core/store/Database.h"
#include "core/store/SqlValues.h"
#include "core/store/collected.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString &selectSql()
{
    static const QString text = u"SELECT id, asked_by, asked_at, subject, state FROM approval "_s;
    return text;
}

QString codeOf(ApprovalRow::State state)
{
    switch (state) {
    case ApprovalRow::State::Waiting:
        return u"waiting"_s;
    case ApprovalRow::State::Given:
        return u"given"_s;
    case ApprovalRow::State::Refused:
        break;
    }
    return u"refused"_s;
}

ApprovalTable::Record read(const QSqlQuery &row)
{
    const QString state = row.value(4).toString();
    return {.id = EntryId(row.value(0).toString()),
        .askedBy = row.value(1).toString(),
        .askedAt = instantFrom(row.value(2).toString()),
        .subject = row.value(3).toString(),
        .state = state == "waiting"_L1 ? ApprovalRow::State::Waiting
            : state == "given"_L1      ? ApprovalRow::State::Given
                                       : ApprovalRow::State::Refused};
}

} // namespace

Result<void> ApprovalTable::insert(const Record &record)
{
    return m_database.execute(u"INSERT INTO approval (id, asked_by, asked_at, subject, state) "
                              "VALUES (:id, :by, :at, :subject, :state)"_s,
        {{":id"_L1, record.id.text()}, {":by"_L1, textValue(record.askedBy)},
            {":at"_L1, instantText(record.askedAt)}, {":subject"_L1, record.subject},
            {":state"_L1, codeOf(record.state)}});
}

Result<void> ApprovalTable::setState(const EntryId &id, ApprovalRow::State state)
{
    return m_database.execute(u"UPDATE approval SET state = :state WHERE id = :id"_s,
        {{":state"_L1, codeOf(state)}, {":id"_L1, id.text()}});
}

Result<ApprovalTable::Record> ApprovalTable::byId(const EntryId &id)
{
    auto row = m_database.query(selectSql() + u"WHERE id = :id"_s, {{":id"_L1, id.text()}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(Error{.kind = ErrorKind::NotFound,
            .rule = u"approval.unknown"_s,
            .field = u"id"_s,
            .value = id.text()});
    return read(*row);
}

Result<QList<ApprovalTable::Record>> ApprovalTable::list(bool waitingOnly)
{
    return collected(
        m_database.query(selectSql() + u"WHERE state = 'waiting' OR :all ORDER BY asked_at DESC, id DESC"_s,
            {{":all"_L1, waitingOnly ? 0 : 1}}),
        read);
}

Result<bool> ApprovalTable::waitsFor(const QString &subject)
{
    auto row = m_database.query(u"SELECT 1 FROM approval WHERE subject = :subject AND state = 'waiting'"_s,
        {{":subject"_L1, subject}});
    return row.map([](QSqlQuery &found) { return found.next(); });
}

} // namespace quittance
