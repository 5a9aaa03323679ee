#include "core/store/packFacts.h"

#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Column = ReportTable::Column;

//! Names are those on the document or, of a payment, those of today; figures those of the last entry of the
//! span.
ListFacts invoicesFacts()
{
    return {.title = u"invoices"_s,
        .columns
        = {{u"number"_s, Column::Text}, {u"type"_s, Column::Number}, {u"customer_id"_s, Column::Text},
            {u"customer"_s, Column::Text}, {u"issued_on"_s, Column::Date}, {u"due_on"_s, Column::Date},
            {u"voided_on"_s, Column::Date}, {u"currency"_s, Column::Text}, {u"net"_s, Column::Amount},
            {u"tax"_s, Column::Amount}, {u"total"_s, Column::Amount}, {u"open"_s, Column::Amount}},
        .statement
        = u"SELECT i.number, i.type, e.body ->> 'customer', n.json ->> 'name', i.issued_on, i.due_on, "
          "(SELECT MIN(v.booked_on) FROM entry v WHERE v.subject = i.id AND v.kind = 'InvoiceVoided' "
          "AND v.seq <= span.seq AND v.booked_on <= span.last), i.currency, "
          "COALESCE(e.body ->> '$.content.totals.net', 0), COALESCE(e.body ->> '$.content.totals.tax', 0), "
          "i.total_minor, (SELECT COALESCE(SUM(s.amount_minor), 0) FROM posting s WHERE s.invoice_id = i.id "
          "AND s.account = 'receivable' AND s.booked_on <= span.last AND s.entry_seq <= span.seq) "
          "FROM span CROSS JOIN invoice i JOIN entry e ON e.id = i.entry_id "
          "LEFT JOIN personal n ON n.entry_id = e.id "
          "WHERE i.issued_on BETWEEN span.first AND span.last AND e.seq <= span.seq ORDER BY e.seq"_s};
}

ListFacts linesFacts()
{
    return {.title = u"lines"_s,
        .columns = {{u"number"_s, Column::Text}, {u"type"_s, Column::Number}, {u"issued_on"_s, Column::Date},
            {u"line"_s, Column::Number}, {u"item"_s, Column::Text}, {u"description"_s, Column::Text},
            {u"quantity"_s, Column::Quantity}, {u"unit"_s, Column::Text}, {u"price"_s, Column::Price},
            {u"base_quantity"_s, Column::Quantity}, {u"category"_s, Column::Text},
            {u"rate"_s, Column::Percent}, {u"currency"_s, Column::Text}, {u"net"_s, Column::Amount}},
        .statement
        = u"SELECT i.number, i.type, i.issued_on, l.key + 1, l.value ->> 'item', l.value ->> 'description', "
          "l.value ->> 'quantity', l.value ->> 'unit', l.value ->> 'price', "
          "COALESCE(l.value ->> 'base_quantity', 10000), l.value ->> 'category', "
          "COALESCE(l.value ->> 'rate', 0), i.currency, l.value ->> 'net' FROM span CROSS JOIN invoice i "
          "JOIN entry e ON e.id = i.entry_id CROSS JOIN json_each(e.body, '$.content.lines') l "
          "WHERE i.issued_on BETWEEN span.first AND span.last AND e.seq <= span.seq ORDER BY e.seq"_s};
}

ListFacts paymentsFacts()
{
    return {.title = u"payments"_s,
        .columns = {{u"id"_s, Column::Text}, {u"booked_on"_s, Column::Date}, {u"customer_id"_s, Column::Text},
            {u"customer"_s, Column::Text}, {u"account"_s, Column::Text}, {u"method"_s, Column::Text},
            {u"external_id"_s, Column::Text}, {u"currency"_s, Column::Text}, {u"amount"_s, Column::Amount},
            {u"allocated"_s, Column::Amount}, {u"fee_currency"_s, Column::Text}, {u"fee"_s, Column::Amount}},
        .statement
        = u"SELECT p.id, p.booked_on, q.owner, c.name, p.connection, p.method, e.external_key, p.currency, "
          "p.amount_minor, (SELECT COALESCE(SUM(a.amount_minor), 0) FROM allocation a "
          "JOIN entry ae ON ae.id = a.entry_id LEFT JOIN entry re ON re.id = a.reversed_by "
          "WHERE a.payment_id = p.id AND ae.seq <= span.seq AND ae.booked_on <= span.last "
          "AND (re.seq IS NULL OR re.seq > span.seq OR re.booked_on > span.last)), "
          "q.fee_currency, q.fee FROM span CROSS JOIN payment p JOIN entry e ON e.id = p.entry_id "
          "JOIN (SELECT p2.id, COALESCE((SELECT g.body ->> 'customer' FROM entry g WHERE g.subject = p2.id "
          "AND g.kind = 'PaymentAssigned' AND g.seq <= sp.seq ORDER BY g.seq DESC LIMIT 1), "
          "e2.body ->> 'customer') AS owner, (SELECT MIN(f.body ->> '$.fee.currency') FROM entry f "
          "WHERE f.subject = p2.id AND f.kind = 'GatewayBalanceMoved' AND f.seq <= sp.seq "
          "AND f.body ->> 'category' IS NULL) AS fee_currency, "
          "(SELECT SUM(f.body ->> '$.fee.minor') FROM entry f WHERE f.subject = p2.id "
          "AND f.kind = 'GatewayBalanceMoved' AND f.seq <= sp.seq AND f.body ->> 'category' IS NULL) AS fee "
          "FROM span sp CROSS JOIN payment p2 JOIN entry e2 ON e2.id = p2.entry_id "
          "WHERE p2.booked_on BETWEEN sp.first AND sp.last) q ON q.id = p.id "
          "LEFT JOIN customer c ON c.id = q.owner "
          "WHERE p.booked_on BETWEEN span.first AND span.last AND e.seq <= span.seq ORDER BY e.seq"_s};
}

ListFacts allocationsFacts()
{
    return {.title = u"allocations"_s,
        .columns = {{u"id"_s, Column::Text}, {u"booked_on"_s, Column::Date}, {u"what"_s, Column::Text},
            {u"number"_s, Column::Text}, {u"payment_id"_s, Column::Text}, {u"credit_note"_s, Column::Text},
            {u"currency"_s, Column::Text}, {u"amount"_s, Column::Amount}},
        .statement
        = u"SELECT e.id, s.booked_on, CASE e.kind WHEN 'PaymentAllocated' THEN 'allocated' ELSE 'taken_back' "
          "END, i.number, e.body ->> 'payment', n.number, s.currency, -s.amount_minor "
          "FROM span CROSS JOIN posting s JOIN entry e ON e.seq = s.entry_seq "
          "JOIN invoice i ON i.id = s.invoice_id LEFT JOIN invoice n ON n.id = e.body ->> 'credit_note' "
          "WHERE s.account = 'receivable' AND s.booked_on BETWEEN span.first AND span.last "
          "AND s.entry_seq <= span.seq AND e.kind IN ('PaymentAllocated', 'AllocationReversed') "
          "ORDER BY s.entry_seq"_s};
}

ListFacts refundsFacts()
{
    return {.title = u"refunds"_s,
        .columns = {{u"id"_s, Column::Text}, {u"booked_on"_s, Column::Date}, {u"what"_s, Column::Text},
            {u"payment_id"_s, Column::Text}, {u"credit_note"_s, Column::Text}, {u"account"_s, Column::Text},
            {u"currency"_s, Column::Text}, {u"amount"_s, Column::Amount}, {u"reason"_s, Column::Text}},
        .statement
        = u"SELECT e.id, s.booked_on, CASE e.kind WHEN 'RefundSettled' THEN 'refund' WHEN 'RefundReversed' "
          "THEN 'refund_returned' ELSE 'payment_returned' END, e.body ->> 'payment', n.number, "
          "e.body ->> 'connection', s.currency, s.amount_minor, e.body ->> 'reason' "
          "FROM span CROSS JOIN posting s JOIN entry e ON e.seq = s.entry_seq "
          "LEFT JOIN invoice n ON n.id = e.body ->> 'credit_note' "
          "WHERE s.account = 'customer credit' AND s.booked_on BETWEEN span.first AND span.last "
          "AND s.entry_seq <= span.seq AND e.kind IN ('RefundSettled', 'RefundReversed', 'PaymentReversed') "
          "ORDER BY s.entry_seq"_s};
}

//! The lines a payout is made of count when they were told by the last entry of the span.
ListFacts payoutsFacts()
{
    return {.title = u"payouts"_s,
        .columns = {{u"id"_s, Column::Text}, {u"booked_on"_s, Column::Date}, {u"arrives_on"_s, Column::Date},
            {u"account"_s, Column::Text}, {u"kind"_s, Column::Text}, {u"currency"_s, Column::Text},
            {u"gross"_s, Column::Amount}, {u"fees"_s, Column::Amount}, {u"refunds"_s, Column::Amount},
            {u"disputes"_s, Column::Amount}, {u"adjustments"_s, Column::Amount}, {u"net"_s, Column::Amount},
            {u"unexplained"_s, Column::Amount}, {u"failed"_s, Column::Text}, {u"bank_on"_s, Column::Date},
            {u"bank_line"_s, Column::Text}},
        .statement
        = u"SELECT p.id, p.booked_on, p.arrives_on, p.connection, CASE p.is_automatic WHEN 1 THEN "
          u"'automatic' "
          "ELSE 'by_hand' END, p.currency, "
          "COALESCE(SUM(l.gross_minor) FILTER (WHERE l.category = 'payment'), 0), "
          "COALESCE(SUM(l.gross_minor) FILTER (WHERE l.category = 'fee'), 0) - COALESCE(SUM(l.fee_minor), "
          "0), "
          "COALESCE(SUM(l.gross_minor) FILTER (WHERE l.category = 'refund'), 0), "
          "COALESCE(SUM(l.gross_minor) FILTER (WHERE l.category = 'dispute'), 0), "
          "COALESCE(SUM(l.gross_minor) FILTER (WHERE l.category = 'adjustment'), 0), p.amount_minor, "
          "p.amount_minor - COALESCE(SUM(l.net_minor), 0), "
          "CASE WHEN EXISTS (SELECT 1 FROM entry f WHERE f.subject = p.id AND f.kind = 'PayoutFailed' "
          "AND f.seq <= span.seq) THEN 'yes' ELSE '' END, "
          "(SELECT MIN(b.booked_on) FROM bank_match m JOIN entry me ON me.id = m.entry_id "
          "JOIN bank_line b ON b.key = m.line LEFT JOIN entry u ON u.id = m.undone_by "
          "WHERE m.payout_id = p.id AND me.seq <= span.seq AND (u.seq IS NULL OR u.seq > span.seq)), "
          "(SELECT MIN(m.line) FROM bank_match m JOIN entry me ON me.id = m.entry_id "
          "LEFT JOIN entry u ON u.id = m.undone_by WHERE m.payout_id = p.id AND me.seq <= span.seq "
          "AND (u.seq IS NULL OR u.seq > span.seq)) "
          "FROM span CROSS JOIN payout p JOIN entry e ON e.id = p.entry_id "
          "LEFT JOIN payout_line l ON l.payout_id = p.id AND EXISTS (SELECT 1 FROM entry x "
          "WHERE x.subject = p.id AND x.kind = 'PayoutExplained' AND x.seq <= span.seq) "
          "WHERE p.booked_on BETWEEN span.first AND span.last AND e.seq <= span.seq "
          "GROUP BY p.id ORDER BY e.seq"_s};
}

ListFacts payoutLinesFacts()
{
    return {.title = u"payout_lines"_s,
        .columns
        = {{u"payout"_s, Column::Text}, {u"transaction"_s, Column::Text}, {u"category"_s, Column::Text},
            {u"word"_s, Column::Text}, {u"source"_s, Column::Text}, {u"currency"_s, Column::Text},
            {u"gross"_s, Column::Amount}, {u"fee"_s, Column::Amount}, {u"net"_s, Column::Amount}},
        .statement
        = u"SELECT p.id, l.transact, l.category, l.word, l.source, p.currency, l.gross_minor, l.fee_minor, "
          "l.net_minor FROM span CROSS JOIN payout p JOIN entry e ON e.id = p.entry_id "
          "JOIN payout_line l ON l.payout_id = p.id WHERE p.booked_on BETWEEN span.first AND span.last "
          "AND e.seq <= span.seq AND EXISTS (SELECT 1 FROM entry x WHERE x.subject = p.id "
          "AND x.kind = 'PayoutExplained' AND x.seq <= span.seq) ORDER BY e.seq, l.line"_s};
}

ListFacts bankLinesFacts()
{
    return {.title = u"bank_lines"_s,
        .columns = {{u"account"_s, Column::Text}, {u"booked_on"_s, Column::Date},
            {u"value_on"_s, Column::Date}, {u"currency"_s, Column::Text}, {u"amount"_s, Column::Amount},
            {u"payer"_s, Column::Text}, {u"purpose"_s, Column::Text}, {u"what"_s, Column::Text},
            {u"reason"_s, Column::Text}, {u"key"_s, Column::Text}},
        .statement
        = u"SELECT l.account, l.booked_on, l.value_on, l.currency, l.amount_minor, l.payer, l.purpose, "
          "(SELECT group_concat(what, ' ') FROM (SELECT DISTINCT m.what FROM bank_match m "
          "JOIN entry me ON me.id = m.entry_id LEFT JOIN entry u ON u.id = m.undone_by "
          "WHERE m.line = l.key AND me.seq <= span.seq AND (u.seq IS NULL OR u.seq > span.seq) "
          "ORDER BY m.what)), (SELECT MIN(m.reason) FROM bank_match m JOIN entry me ON me.id = m.entry_id "
          "LEFT JOIN entry u ON u.id = m.undone_by WHERE m.line = l.key AND me.seq <= span.seq "
          "AND (u.seq IS NULL OR u.seq > span.seq)), l.key FROM span CROSS JOIN bank_line l "
          "JOIN entry e ON e.id = l.statement_entry WHERE l.booked_on BETWEEN span.first AND span.last "
          "AND e.seq <= span.seq AND NOT EXISTS (SELECT 1 FROM bank_line r "
          "JOIN entry re ON re.id = r.statement_entry WHERE r.key = l.replaced_by AND re.seq <= span.seq) "
          "ORDER BY l.booked_on, l.no"_s};
}

} // namespace

const ListFacts &packFacts(PackList list)
{
    static const std::array all{invoicesFacts(), linesFacts(), paymentsFacts(), allocationsFacts(),
        refundsFacts(), payoutsFacts(), payoutLinesFacts(), bankLinesFacts()};
    static_assert(all.size() == static_cast<size_t>(PackList::BankLines) + 1);
    return all[static_cast<size_t>(list)];
}

} // namespace quittance
