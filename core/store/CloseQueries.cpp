#include "core/store/CloseQueries.h"

#include "core/store/Database.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Weight = CloseFinding::Weight;

//! Lines of payouts that went out by a day and did not come back, beside the payment or refund of the book
//! that each names.
const QString &toldLines()
{
    static const QString text
        = u"WITH told AS (SELECT p.connection, p.currency, p.booked_on, l.transact, l.category, l.source, "
          "l.gross_minor, pay.id AS payment_id, pay.currency AS pay_currency, pay.amount_minor AS paid, "
          "r.id AS refund_id, r.currency AS refund_currency, r.amount_minor AS refunded, "
          "d.payment_id AS disputed, m.seq AS moved "
          "FROM payout p JOIN payout_line l ON l.payout_id = p.id "
          "LEFT JOIN entry e ON e.external_key = l.source AND e.kind = 'PaymentReceived' AND l.source <> '' "
          "LEFT JOIN payment pay ON pay.entry_id = e.id "
          "LEFT JOIN refund r ON r.external_id = l.source AND l.category = 'refund' AND l.source <> '' "
          "LEFT JOIN dispute d ON d.id = l.source AND l.category = 'dispute' "
          "LEFT JOIN entry m ON m.external_key = l.transact AND l.transact <> '' AND l.category IN "
          "('refund', 'dispute') AND (m.kind <> 'GatewayBalanceMoved' OR m.body ->> 'adjustment' IS NOT "
          "NULL) "
          "WHERE p.state = 'sent' AND p.booked_on <= :through) "_s;
    return text;
}

//! What of them the book should know and does not. Money of a payment that is not in it may stand there as an
//! adjustment, under the key of its movement.
const QString &isNotBooked()
{
    static const QString text
        = u"t.moved IS NULL AND ((t.category = 'payment' AND t.payment_id IS NULL) OR (t.category = "
          "'refund' AND t.refund_id IS NULL) OR (t.category = 'dispute' AND t.disputed IS NULL AND "
          "t.payment_id IS NULL))"_s;
    return text;
}

} // namespace

Result<QList<CloseFigure>> CloseQueries::figures(Result<QSqlQuery> row)
{
    if (!row)
        return fail(row.error());
    QList<CloseFigure> figures;
    while (row->next())
        figures.append({.name = row->value(0).toString(),
            .book = moneyFrom(row->value(2), row->value(1)),
            .other = moneyFrom(row->value(3), row->value(1))});
    return figures;
}

Result<QList<CloseFinding>> CloseQueries::findings(
    Result<QSqlQuery> row, const QString &code, CloseFinding::Weight weight)
{
    if (!row)
        return fail(row.error());
    QList<CloseFinding> findings;
    while (row->next() && findings.size() < mostFindings)
        findings.append({.code = code,
            .weight = weight,
            .subject = row->value(0).toString(),
            .on = dateFrom(row->value(1)),
            .amount = row->value(2).toString().isEmpty()
                ? std::nullopt
                : std::optional(moneyFrom(row->value(3), row->value(2))),
            .words = row->value(4).toString()});
    return findings;
}

Result<QList<CloseFigure>> CloseQueries::receivables()
{
    return figures(m_database.query(
        u"SELECT 'receivable', currency, SUM(book), SUM(other) FROM (SELECT currency, SUM(amount_minor) AS "
        "book, 0 AS other FROM posting WHERE account = 'receivable' GROUP BY currency UNION ALL "
        "SELECT currency, 0, SUM(open_minor) FROM invoice GROUP BY currency) GROUP BY currency "
        "ORDER BY currency"_s));
}

Result<QList<CloseFigure>> CloseQueries::credits()
{
    // What is asked to be paid back is spoken for already, and leaves the ledger when it is settled.
    return figures(m_database.query(
        u"SELECT 'customer credit', currency, SUM(book), SUM(other) FROM (SELECT currency, "
        "-SUM(amount_minor) AS book, 0 AS other FROM posting WHERE account = 'customer credit' "
        "GROUP BY currency UNION ALL SELECT currency, 0, SUM(amount_minor - allocated_minor - "
        "refunded_minor - reversed_minor) FROM payment GROUP BY currency UNION ALL SELECT currency, 0, "
        "SUM(total_minor - allocated_minor - refunded_minor) FROM invoice WHERE type = 381 "
        "GROUP BY currency UNION ALL SELECT currency, 0, SUM(amount_minor) FROM refund "
        "WHERE state IN ('requested', 'pending') AND reversed_by IS NULL GROUP BY currency) "
        "GROUP BY currency ORDER BY currency"_s));
}

Result<QList<CloseFigure>> CloseQueries::clearings(QDate through)
{
    // The entries behind the lines of payouts, and the payouts themselves, leave what the lines do not
    // explain; what has no entry is missing by its gross. Whatever else is missing is the difference.
    return figures(m_database.query(toldLines()
            + u", settled AS (SELECT e.seq FROM told t JOIN entry e ON e.external_key = t.source "
              "AND e.kind = 'PaymentReceived' WHERE t.category = 'payment' "
              "UNION SELECT e.seq FROM told t JOIN entry e ON e.external_key = t.transact "
              "UNION SELECT e.seq FROM told t JOIN refund r ON r.id = t.refund_id "
              "JOIN entry e ON e.id = r.entry_id WHERE t.gross_minor < 0 "
              "UNION SELECT e.seq FROM told t JOIN refund r ON r.id = t.refund_id "
              "JOIN entry e ON e.id = r.reversed_by WHERE t.gross_minor > 0 "
              "UNION SELECT e.seq FROM told t JOIN entry e ON e.subject = COALESCE(t.disputed, t.payment_id) "
              "WHERE t.category = 'dispute' AND ((t.gross_minor < 0 AND e.kind IN ('DisputeOpened', "
              "'DisputeUpdated')) OR (t.gross_minor > 0 AND e.kind = 'DisputeClosed')) "
              "UNION SELECT e.seq FROM payout p JOIN entry e ON e.id = p.entry_id "
              "WHERE p.state = 'sent' AND p.is_explained AND p.booked_on <= :until), "
              "sums AS (SELECT s.account, s.currency, SUM(s.amount_minor) AS rest FROM settled "
              "JOIN posting s ON s.entry_seq = settled.seq WHERE s.account LIKE 'clearing:%' "
              "GROUP BY s.account, s.currency "
              "UNION ALL SELECT 'clearing:' || t.connection, t.currency, SUM(t.gross_minor) FROM told t "
              "WHERE "_s
            + isNotBooked()
            + u" GROUP BY 1, 2 "
              "UNION ALL SELECT 'clearing:' || p.connection, p.currency, SUM(p.amount_minor - (SELECT "
              "COALESCE(SUM(l.net_minor), 0) FROM payout_line l WHERE l.payout_id = p.id)) FROM payout p "
              "WHERE p.state = 'sent' AND p.is_explained AND p.booked_on <= :day GROUP BY 1, 2), "
              "balances AS (SELECT account, currency, SUM(amount_minor) AS balance FROM posting "
              "WHERE account LIKE 'clearing:%' GROUP BY account, currency) "
              "SELECT b.account, b.currency, b.balance, b.balance - COALESCE((SELECT SUM(rest) FROM sums s "
              "WHERE s.account = b.account AND s.currency = b.currency), 0) FROM balances b "
              "ORDER BY b.account, b.currency"_s,
        {{":through"_L1, dateValue(through)}, {":until"_L1, dateValue(through)},
            {":day"_L1, dateValue(through)}}));
}

Result<QList<CloseFinding>> CloseQueries::payoutLines(QDate from, QDate through)
{
    auto missing = findings(
        m_database.query(toldLines()
                + u"SELECT t.source, t.booked_on, t.currency, t.gross_minor, t.category FROM told t WHERE "_s
                + isNotBooked() + u" AND t.booked_on >= :from ORDER BY t.booked_on, t.transact"_s,
            {{":through"_L1, dateValue(through)}, {":from"_L1, dateValue(from)}}),
        u"payout.line_not_booked"_s, Weight::Acceptable);
    if (!missing)
        return missing;
    const auto differing = findings(
        m_database.query(toldLines()
                + u"SELECT t.source, t.booked_on, t.currency, ABS(t.gross_minor) - COALESCE(t.refunded, "
                  "t.paid), t.category FROM told t WHERE t.booked_on >= :from AND ((t.category = 'payment' "
                  "AND t.pay_currency = "
                  "t.currency AND t.paid <> t.gross_minor) OR (t.category = 'refund' AND t.refund_currency "
                  "= t.currency AND t.refunded <> ABS(t.gross_minor))) ORDER BY t.booked_on, t.transact"_s,
            {{":through"_L1, dateValue(through)}, {":from"_L1, dateValue(from)}}),
        u"payout.line_differs"_s, Weight::Blocking);
    return differing.transform([&](const QList<CloseFinding> &found) { return *missing + found; });
}

Result<QList<CloseFinding>> CloseQueries::unknownPayers(QDate through)
{
    return findings(
        m_database.query(
            u"SELECT id, booked_on, currency, amount_minor - refunded_minor - reversed_minor, method "
            "FROM payment WHERE customer_id IS NULL AND booked_on <= :through "
            "AND amount_minor > refunded_minor + reversed_minor ORDER BY booked_on, key"_s,
            {{":through"_L1, dateValue(through)}}),
        u"payment.unknown_payer"_s, Weight::Acceptable);
}

Result<QList<CloseFinding>> CloseQueries::pendingRefunds(QDate through)
{
    return findings(m_database.query(u"SELECT id, booked_on, currency, amount_minor, connection FROM refund "
                                     "WHERE state IN ('requested', 'pending') AND booked_on <= :through "
                                     "ORDER BY booked_on, id"_s,
                        {{":through"_L1, dateValue(through)}}),
        u"refund.pending"_s, Weight::Acceptable);
}

Result<QList<CloseFinding>> CloseQueries::pendingCharges(QDate through)
{
    return findings(
        m_database.query(
            u"SELECT c.id, SUBSTR(c.requested_at, 1, 10) AS day, c.currency, c.amount_minor, i.number "
            "FROM charge c JOIN invoice i ON i.id = c.invoice_id WHERE c.state IN ('requested', "
            "'authorised') AND day <= :through ORDER BY day, c.id"_s,
            {{":through"_L1, dateValue(through)}}),
        u"charge.pending"_s, Weight::Acceptable);
}

Result<QList<CloseFinding>> CloseQueries::pendingPayments(QDate through)
{
    return findings(
        m_database.query(
            u"SELECT charge, SUBSTR(since, 1, 10) AS day, currency, amount_minor, method "
            "FROM pending_payment WHERE state = 'pending' AND day <= :through ORDER BY day, charge"_s,
            {{":through"_L1, dateValue(through)}}),
        u"payment.pending"_s, Weight::Note);
}

Result<QList<CloseFinding>> CloseQueries::openEffects(QDate through)
{
    return findings(
        m_database.query(
            u"SELECT f.entry_id, e.booked_on, NULL, NULL, f.what || COALESCE(' ' || i.number, '') "
            "FROM effect f JOIN entry e ON e.id = f.entry_id LEFT JOIN invoice i ON i.id = f.subject "
            "WHERE f.state IN ('requested', 'uncertain') AND f.what NOT IN ('refund', 'charge') "
            "AND e.booked_on <= :through ORDER BY e.booked_on, f.seq"_s,
            {{":through"_L1, dateValue(through)}}),
        u"effect.open"_s, Weight::Acceptable);
}

Result<QList<CloseFinding>> CloseQueries::openDisputes(QDate through)
{
    return findings(m_database.query(u"SELECT id, opened_on, currency, withdrawn_minor, reason FROM dispute "
                                     "WHERE is_open = 1 AND opened_on <= :through ORDER BY opened_on, id"_s,
                        {{":through"_L1, dateValue(through)}}),
        u"dispute.open"_s, Weight::Note);
}

Result<QList<CloseFinding>> CloseQueries::drafts(QDate from, QDate through)
{
    return findings(
        m_database.query(
            u"SELECT CASE d.source_number WHEN '' THEN d.id ELSE d.source_number END, d.issued_on, "
            "d.currency, d.total_minor, c.name FROM draft d LEFT JOIN customer c ON c.id = d.customer_id "
            "WHERE d.issued_on BETWEEN :from AND :through ORDER BY d.issued_on, d.key"_s,
            {{":from"_L1, dateValue(from)}, {":through"_L1, dateValue(through)}}),
        u"draft.dated"_s, Weight::Acceptable);
}

Result<QList<CloseFinding>> CloseQueries::openConflicts()
{
    return findings(
        m_database.query(u"SELECT c.name, NULL, NULL, NULL, k.connection || ': ' || k.field "
                         "FROM crm_conflict k JOIN customer c ON c.id = k.customer_id WHERE k.state = 0 "
                         "ORDER BY c.name, k.field"_s),
        u"conflict.open"_s, Weight::Acceptable);
}

Result<QList<CloseFinding>> CloseQueries::waitingApprovals(QDate through)
{
    return findings(m_database.query(u"SELECT a.id, e.booked_on, e.body ->> '$.amount.currency', "
                                     "e.body ->> '$.amount.minor', e.body ->> 'what' FROM approval a "
                                     "JOIN entry e ON e.id = a.id WHERE a.state = 'waiting' "
                                     "AND e.booked_on <= :through ORDER BY e.seq"_s,
                        {{":through"_L1, dateValue(through)}}),
        u"approval.waiting"_s, Weight::Acceptable);
}

} // namespace quittance
