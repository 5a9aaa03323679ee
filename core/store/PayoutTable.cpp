#include "core/store/PayoutTable.h"

#include "core/domain/codeNames.h"
#include "core/store/Database.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString &columns()
{
    // A line that is nothing but a fee has its amount as gross: it belongs to the fees.
    static const QString text = u"SELECT p.id, p.connection, p.currency, p.amount_minor, p.arrives_on, "
                                u"p.is_automatic, p.booked_on, "
                                "p.state = 'failed', p.is_explained, p.answer, "
                                "COALESCE(SUM(l.gross_minor) FILTER (WHERE l.category = 'payment'), 0), "
                                "COALESCE(SUM(l.gross_minor) FILTER (WHERE l.category = 'refund'), 0), "
                                "COALESCE(SUM(l.gross_minor) FILTER (WHERE l.category = 'dispute'), 0), "
                                "COALESCE(SUM(l.gross_minor) FILTER (WHERE l.category = 'adjustment'), 0), "
                                "COALESCE(SUM(l.gross_minor) FILTER (WHERE l.category = 'fee'), 0) - "
                                "COALESCE(SUM(l.fee_minor), 0), "
                                "COALESCE(SUM(l.net_minor), 0) "
                                "FROM payout p LEFT JOIN payout_line l ON l.payout_id = p.id "_s;
    return text;
}

} // namespace

Result<void> PayoutTable::insert(const Payout &payout, const EntryId &entry, QDate bookedOn)
{
    return m_database.execute(
        u"INSERT INTO payout (id, entry_id, connection, currency, amount_minor, arrives_on, booked_on, "
        u"is_automatic, "
        "state) VALUES (:id, :entry, :connection, :currency, :minor, :arrives, :on, :automatic, 'sent')"_s,
        {{":id"_L1, payout.id}, {":entry"_L1, entry.text()}, {":connection"_L1, payout.connection},
            {":currency"_L1, payout.amount.currency().text()}, {":minor"_L1, payout.amount.minor()},
            {":arrives"_L1, dateValue(payout.arrivesOn)}, {":on"_L1, dateValue(bookedOn)},
            {":automatic"_L1, payout.isAutomatic}});
}

Result<void> PayoutTable::explain(const QString &payout, const QList<PayoutLine> &lines)
{
    if (const Result<void> cleared = m_database.execute(
            u"DELETE FROM payout_line WHERE payout_id = :payout"_s, {{":payout"_L1, payout}});
        !cleared)
        return cleared;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const PayoutLine &line = lines.at(i);
        const Result<void> added = m_database.execute(
            u"INSERT INTO payout_line (payout_id, line, transact, category, word, source, gross_minor, "
            u"fee_minor, "
            "net_minor) VALUES (:payout, :line, :transact, :category, :word, :source, :gross, :fee, :net)"_s,
            {{":payout"_L1, payout}, {":line"_L1, i}, {":transact"_L1, line.transaction},
                {":category"_L1, codeOf(line.category)}, {":word"_L1, textValue(line.word)},
                {":source"_L1, textValue(line.source)}, {":gross"_L1, line.grossMinor},
                {":fee"_L1, line.feeMinor}, {":net"_L1, line.netMinor}});
        if (!added)
            return added;
    }
    return m_database.execute(
        u"UPDATE payout SET is_explained = 1 WHERE id = :payout"_s, {{":payout"_L1, payout}});
}

Result<void> PayoutTable::setFailed(const QString &payout, const QString &words)
{
    return m_database.execute(u"UPDATE payout SET state = 'failed', answer = :words WHERE id = :payout"_s,
        {{":payout"_L1, payout}, {":words"_L1, textValue(words)}});
}

Result<QList<PayoutRow>> PayoutTable::read(Result<QSqlQuery> row)
{
    if (!row)
        return fail(row.error());
    QList<PayoutRow> payouts;
    while (row->next()) {
        const Money amount = moneyFrom(row->value(3), row->value(2));
        payouts.append({.payout = {.id = row->value(0).toString(),
                            .connection = row->value(1).toString(),
                            .amount = amount,
                            .arrivesOn = dateFrom(row->value(4)),
                            .isAutomatic = row->value(5).toBool()},
            .bookedOn = dateFrom(row->value(6)),
            .hasFailed = row->value(7).toBool(),
            .isExplained = row->value(8).toBool(),
            .paymentsMinor = row->value(10).toLongLong(),
            .refundsMinor = row->value(11).toLongLong(),
            .disputesMinor = row->value(12).toLongLong(),
            .adjustmentsMinor = row->value(13).toLongLong(),
            .feesMinor = row->value(14).toLongLong(),
            .unexplainedMinor = amount.minor() - row->value(15).toLongLong(),
            .answer = row->value(9).toString()});
    }
    return payouts;
}

Result<PayoutRow> PayoutTable::byId(const QString &id)
{
    const auto rows
        = read(m_database.query(columns() + u"WHERE p.id = :id GROUP BY p.id"_s, {{":id"_L1, id}}));
    if (!rows)
        return fail(rows.error());
    if (rows->isEmpty())
        return fail(Error{
            .kind = ErrorKind::NotFound, .rule = u"payout.unknown"_s, .field = u"payout"_s, .value = id});
    return rows->first();
}

Result<QList<PayoutRow>> PayoutTable::list(int limit)
{
    return read(
        m_database.query(columns() + u"GROUP BY p.id ORDER BY p.booked_on DESC, p.id DESC LIMIT :limit"_s,
            {{":limit"_L1, limit}}));
}

Result<QList<Payout>> PayoutTable::unexplained(const QString &connection, bool isAutomatic, QDate since)
{
    const auto rows = read(m_database.query(columns()
            + u"WHERE p.connection = :connection AND p.is_automatic = :automatic AND NOT p.is_explained AND "
              "p.state = 'sent' AND p.booked_on >= :since GROUP BY p.id ORDER BY p.booked_on, p.id"_s,
        {{":connection"_L1, connection}, {":automatic"_L1, isAutomatic ? 1 : 0},
            {":since"_L1, since.isValid() ? dateValue(since) : QVariant(u""_s)}}));
    return rows.transform([](const QList<PayoutRow> &list) {
        QList<Payout> payouts;
        for (const PayoutRow &row : list)
            payouts.append(row.payout);
        return payouts;
    });
}

Result<QList<PayoutLine>> PayoutTable::lines(const QString &payout)
{
    auto row = m_database.query(u"SELECT transact, category, word, source, gross_minor, fee_minor, net_minor "
                                "FROM payout_line WHERE payout_id = :payout ORDER BY line"_s,
        {{":payout"_L1, payout}});
    if (!row)
        return fail(row.error());
    QList<PayoutLine> lines;
    while (row->next())
        lines.append({.transaction = row->value(0).toString(),
            .category
            = payoutCategoryFrom(row->value(1).toString()).value_or(PayoutLine::Category::Adjustment),
            .word = row->value(2).toString(),
            .source = row->value(3).toString(),
            .grossMinor = row->value(4).toLongLong(),
            .feeMinor = row->value(5).toLongLong(),
            .netMinor = row->value(6).toLongLong()});
    return lines;
}

Result<QList<Payout>> PayoutTable::earlier(const Payout &payout)
{
    const auto rows = read(m_database.query(columns()
            + u"WHERE p.connection = :connection AND p.currency = :currency AND p.id <> :id AND p.booked_on "
              u"<= "
              u"(SELECT booked_on FROM payout WHERE id = :id) GROUP BY p.id ORDER BY p.booked_on DESC, p.id DESC"_s,
        {{":connection"_L1, payout.connection}, {":currency"_L1, payout.amount.currency().text()},
            {":id"_L1, payout.id}}));
    return rows.transform([](const QList<PayoutRow> &list) {
        QList<Payout> payouts;
        for (const PayoutRow &row : list)
            payouts.append(row.payout);
        return payouts;
    });
}

} // namespace quittance
