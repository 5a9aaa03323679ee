#include "core/store/CrmCursorTable.h"

#include "core/store/CrmStatement.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<CrmCursor> CrmCursorTable::load(const ConnectionId &connection, const CrmTrack &track) const
{
    Result<QSqlQuery> query
        = m_database.query(u"SELECT stage, position, pass, from_ms, to_ms, watermark_ms, bin_position, "
                           u"bin_pass, bin_pages, bin_read_ms, done, total"
                           " FROM crm_cursor WHERE connection = :connection AND kind = :kind"_s,
            {{":connection"_L1, connection.text()}, {":kind"_L1, track.number()}});
    if (!query)
        return fail(query.error());
    CrmCursor cursor{.connection = connection, .track = track};
    if (!query->next())
        return cursor;
    cursor.stage = static_cast<CrmCursor::Stage>(query->value(0).toInt());
    cursor.position = query->value(1).toString();
    cursor.pass = query->value(2).toLongLong();
    cursor.from = crmTimeOf(query->value(3));
    cursor.to = crmTimeOf(query->value(4));
    cursor.watermark = crmTimeOf(query->value(5));
    cursor.binPosition = query->value(6).toString();
    cursor.binPass = query->value(7).toLongLong();
    cursor.binPages = query->value(8).toLongLong();
    cursor.binRead = crmTimeOf(query->value(9));
    cursor.done = query->value(10).toLongLong();
    cursor.total = query->value(11).toLongLong();
    return cursor;
}

Result<void> CrmCursorTable::save(const CrmCursor &cursor)
{
    return m_database.execute(
        u"INSERT OR REPLACE INTO crm_cursor (connection, kind, stage, position, pass, "
        u"from_ms, to_ms, watermark_ms,"
        " bin_position, bin_pass, bin_pages, bin_read_ms, done, total) VALUES (:connection, :kind, "
        ":stage, :position, :pass,"
        " :from, :to, :watermark, :binPosition, :binPass, :binPages, :binRead, :done, :total)"_s,
        {{":connection"_L1, cursor.connection.text()}, {":kind"_L1, cursor.track.number()},
            {":stage"_L1, static_cast<int>(cursor.stage)}, {":position"_L1, textValue(cursor.position)},
            {":pass"_L1, cursor.pass}, {":from"_L1, crmTime(cursor.from)}, {":to"_L1, crmTime(cursor.to)},
            {":watermark"_L1, crmTime(cursor.watermark)}, {":binPosition"_L1, textValue(cursor.binPosition)},
            {":binPass"_L1, cursor.binPass}, {":binPages"_L1, cursor.binPages},
            {":binRead"_L1, crmTime(cursor.binRead)}, {":done"_L1, cursor.done},
            {":total"_L1, cursor.total}});
}

} // namespace quittance
