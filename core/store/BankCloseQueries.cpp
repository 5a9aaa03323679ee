#include "core/store/BankCloseQueries.h"

#include "core/store/BankStatementTable.h"
#include "core/store/CloseQueries.h"
#include "core/store/Database.h"
#include "core/store/PayoutTable.h"
#include "core/store/SqlValues.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Every entry that moves the ledger's bank account, with the movement it is known to be. A matched payout
//! is its own entry.
const QString &bankEntries()
{
    static const QString text
        = u"WITH moved AS (SELECT s.entry_seq, s.booked_on, s.currency, s.amount_minor, e.id, e.kind, "
          "e.subject, (SELECT MIN(l.booked_on) FROM bank_match m JOIN bank_line l ON l.key = m.line "
          "WHERE m.undone_by IS NULL AND ((e.kind IN ('BankLineMatched', 'BankLineUnmatched') AND "
          "m.entry_id = e.id) OR (e.kind = 'PaymentReceived' AND m.what = 'payment' AND m.payment_id = "
          "e.subject) OR (e.kind = 'PaymentReversed' AND m.what = 'return' AND m.payment_id = e.subject) OR "
          "(e.kind = 'RefundSettled' AND m.what = 'refund' AND m.refund_id = e.subject))) AS line_on "
          "FROM posting s JOIN entry e ON e.seq = s.entry_seq WHERE s.account = 'bank') "_s;
    return text;
}

//! What came of a match that was taken back, with what took it back, is nothing the bank could show: the two
//! even out.
const QString &notTakenBack()
{
    static const QString text
        // A payment booked from a movement that nothing stands for any more, and its going back…
        = u"AND NOT (m.kind IN ('PaymentReceived', 'PaymentReversed') AND EXISTS (SELECT 1 FROM entry r "
          "JOIN entry v ON v.subject = r.subject AND v.kind = 'PaymentReversed' WHERE r.subject = m.subject "
          "AND r.kind = 'PaymentReceived' AND r.external_key LIKE 'bank:%') AND NOT EXISTS (SELECT 1 FROM "
          "bank_match s WHERE s.payment_id = m.subject AND s.undone_by IS NULL)) "
          // …and a payment that went back by a match, and the one that brought its money here again.
          "AND NOT (m.kind = 'PaymentReversed' AND EXISTS (SELECT 1 FROM bank_match u WHERE u.payment_id = "
          "m.subject AND u.what = 'return' AND u.is_booked AND u.undone_by IS NOT NULL)) "
          "AND NOT (m.kind = 'PaymentReceived' AND EXISTS (SELECT 1 FROM entry e JOIN bank_match u ON "
          "e.external_key = 'bank:' || u.entry_id WHERE e.id = m.id AND u.what = 'return')) "_s;
    return text;
}

} // namespace

Result<QList<QList<BankStatementRow>>> BankCloseQueries::statementsByAccount()
{
    return BankStatementTable(m_database).list({}).transform([](const QList<BankStatementRow> &rows) {
        QList<QList<BankStatementRow>> accounts;
        for (const BankStatementRow &row : rows) {
            const auto same = std::ranges::find_if(accounts, [&](const QList<BankStatementRow> &account) {
                return account.first().accountMark == row.accountMark
                    && account.first().currency == row.currency;
            });
            if (same == accounts.end())
                accounts.append({row});
            else
                same->append(row);
        }
        return accounts;
    });
}

Result<Money> BankCloseQueries::sumOfLines(
    const QString &accountMark, Currency currency, QDate from, QDate through)
{
    auto row = m_database.query(
        u"SELECT COALESCE(SUM(amount_minor), 0) FROM bank_line WHERE account_mark = :account AND "
        "booked_on BETWEEN :from AND :through AND currency = :currency AND replaced_by IS NULL "
        "AND twin_of IS NULL"_s,
        {{":account"_L1, accountMark}, {":from"_L1, dateValue(from)}, {":through"_L1, dateValue(through)},
            {":currency"_L1, currency.text()}});
    return row.map(
        [&](QSqlQuery &found) { return Money(found.next() ? found.value(0).toLongLong() : 0, currency); });
}

Result<QList<CloseFinding>> BankCloseQueries::unproven(
    const QString &accountMark, Currency currency, QDate from, QDate through)
{
    auto row = m_database.query(
        u"SELECT MIN(account), MIN(booked_on), SUM(amount_minor) FROM bank_line WHERE account_mark = "
        u":account "
        "AND booked_on BETWEEN :from AND :through AND currency = :currency AND replaced_by IS NULL "
        "AND twin_of IS NULL HAVING COUNT(*) > 0"_s,
        {{":account"_L1, accountMark}, {":from"_L1, dateValue(from)}, {":through"_L1, dateValue(through)},
            {":currency"_L1, currency.text()}});
    return row.map([&](QSqlQuery &found) {
        QList<CloseFinding> findings;
        if (found.next())
            findings.append({.code = u"bank.unproven"_s,
                .weight = CloseFinding::Weight::Acceptable,
                .subject = found.value(0).toString(),
                .on = dateFrom(found.value(1)),
                .amount = Money(found.value(2).toLongLong(), currency),
                .words = {}});
        return findings;
    });
}

Result<bool> BankCloseQueries::hasLines(QDate through)
{
    auto row = m_database.query(u"SELECT EXISTS (SELECT 1 FROM bank_line WHERE booked_on <= :through)"_s,
        {{":through"_L1, dateValue(through)}});
    return row.map([](QSqlQuery &found) { return found.next() && found.value(0).toBool(); });
}

Result<QList<CloseFinding>> BankCloseQueries::openLines(QDate through)
{
    auto row = m_database.query(
        u"SELECT l.key, l.booked_on, l.currency, l.amount_minor - COALESCE((SELECT SUM(m.amount_minor) FROM "
        "bank_match m WHERE m.line = l.key AND m.undone_by IS NULL), 0) AS rest, l.payer FROM bank_line l "
        "WHERE l.booked_on <= :through AND l.replaced_by IS NULL AND rest <> 0 ORDER BY l.booked_on, l.no "
        "LIMIT :most"_s,
        {{":through"_L1, dateValue(through)}, {":most"_L1, CloseQueries::mostFindings}});
    if (!row)
        return fail(row.error());
    QList<CloseFinding> findings;
    while (row->next())
        findings.append({.code = u"bank_line.open"_s,
            .weight = CloseFinding::Weight::Blocking,
            .subject = row->value(0).toString(),
            .on = dateFrom(row->value(1)),
            .amount = moneyFrom(row->value(3), row->value(2)),
            .words = row->value(4).toString()});
    return findings;
}

Result<QList<CloseFigure>> BankCloseQueries::bankMoves(QDate from, QDate through)
{
    // Booked here in these days and at the bank in others, or nowhere: counted as if the bank had it, too.
    // And the other way round.
    auto row = m_database.query(bankEntries()
            + u"SELECT currency, SUM(book), SUM(other) FROM ("
              "SELECT currency, SUM(amount_minor) AS book, SUM(CASE WHEN line_on BETWEEN :from1 AND "
              ":through1 THEN 0 ELSE amount_minor END) AS other FROM moved WHERE booked_on BETWEEN :from2 "
              "AND :through2 GROUP BY currency UNION ALL "
              "SELECT currency, 0, -SUM(amount_minor) FROM moved WHERE line_on BETWEEN :from3 AND :through3 "
              "AND NOT booked_on BETWEEN :from4 AND :through4 GROUP BY currency UNION ALL "
              "SELECT l.currency, 0, SUM(m.amount_minor) FROM bank_line l JOIN bank_match m ON m.line = "
              "l.key AND m.undone_by IS NULL AND m.what <> 'set_aside' WHERE l.booked_on BETWEEN :from5 AND "
              ":through5 AND l.replaced_by IS NULL GROUP BY l.currency) GROUP BY currency ORDER BY currency"_s,
        {{":from1"_L1, dateValue(from)}, {":through1"_L1, dateValue(through)}, {":from2"_L1, dateValue(from)},
            {":through2"_L1, dateValue(through)}, {":from3"_L1, dateValue(from)},
            {":through3"_L1, dateValue(through)}, {":from4"_L1, dateValue(from)},
            {":through4"_L1, dateValue(through)}, {":from5"_L1, dateValue(from)},
            {":through5"_L1, dateValue(through)}});
    if (!row)
        return fail(row.error());
    QList<CloseFigure> figures;
    while (row->next())
        figures.append({.name = u"bank"_s,
            .book = moneyFrom(row->value(1), row->value(0)),
            .other = moneyFrom(row->value(2), row->value(0))});
    return figures;
}

Result<QList<CloseFinding>> BankCloseQueries::unconfirmed(QDate from, QDate through)
{
    auto row = m_database.query(bankEntries()
            + u"SELECT m.id, m.booked_on, m.currency, m.amount_minor, COALESCE(c.name, m.kind) FROM moved m "
              "LEFT JOIN payment p ON p.id = m.subject LEFT JOIN customer c ON c.id = p.customer_id "
              "WHERE m.booked_on BETWEEN :from AND :through AND m.line_on IS NULL AND m.kind NOT IN "
              "('BankLineMatched', 'BankLineUnmatched') "_s
            + notTakenBack() + u"ORDER BY m.booked_on, m.entry_seq LIMIT :most"_s,
        {{":from"_L1, dateValue(from)}, {":through"_L1, dateValue(through)},
            {":most"_L1, CloseQueries::mostFindings}});
    if (!row)
        return fail(row.error());
    QList<CloseFinding> findings;
    while (row->next())
        findings.append({.code = u"bank.unconfirmed"_s,
            .weight = CloseFinding::Weight::Acceptable,
            .subject = row->value(0).toString(),
            .on = dateFrom(row->value(1)),
            .amount = moneyFrom(row->value(3), row->value(2)),
            .words = row->value(4).toString()});
    return findings;
}

Result<QHash<QString, PayoutBankLine>> BankCloseQueries::payoutLines()
{
    // A payout that arrived and was taken back again has two.
    auto row = m_database.query(
        u"SELECT m.payout_id, l.no, l.booked_on, m.currency, m.amount_minor, l.account FROM bank_match m "
        "JOIN bank_line l ON l.key = m.line JOIN payout p ON p.id = m.payout_id "
        "WHERE m.what = 'payout' AND m.undone_by IS NULL AND m.amount_minor = p.amount_minor "
        "ORDER BY l.booked_on DESC, l.no DESC"_s);
    if (!row)
        return fail(row.error());
    QHash<QString, PayoutBankLine> lines;
    while (row->next())
        lines.insert(row->value(0).toString(),
            {.line = row->value(1).toLongLong(),
                .on = dateFrom(row->value(2)),
                .amount = moneyFrom(row->value(4), row->value(3)),
                .account = row->value(5).toString()});
    return lines;
}

Result<QList<PayoutRow>> BankCloseQueries::payouts(int limit)
{
    Result<QList<PayoutRow>> rows = PayoutTable(m_database).list(limit);
    const auto lines = payoutLines();
    if (!rows || !lines)
        return fail(rows ? lines.error() : rows.error());
    for (PayoutRow &row : *rows)
        if (const auto line = lines->constFind(row.payout.id); line != lines->cend())
            row.bank = *line;
    return rows;
}

Result<QList<PayoutLineSide>> BankCloseQueries::freeLines()
{
    auto row = m_database.query(
        u"SELECT l.no, l.booked_on, l.currency, l.amount_minor, l.payer || ' ' || l.purpose || ' ' || "
        "l.bank_reference || ' ' || l.creditor_reference || ' ' || l.end_to_end FROM bank_line l "
        "WHERE l.replaced_by IS NULL AND l.twin_of IS NULL AND NOT EXISTS (SELECT 1 FROM bank_match m "
        "WHERE m.line = l.key AND m.undone_by IS NULL) ORDER BY l.booked_on, l.no"_s);
    if (!row)
        return fail(row.error());
    QList<PayoutLineSide> sides;
    while (row->next())
        sides.append({.line = row->value(0).toLongLong(),
            .on = dateFrom(row->value(1)),
            .amount = moneyFrom(row->value(3), row->value(2)),
            .text = row->value(4).toString()});
    return sides;
}

} // namespace quittance
