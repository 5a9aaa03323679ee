#include "core/store/listFacts.h"

#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Column = ReportTable::Column;

ListFacts invoicesFacts()
{
    return {.title = u"invoices"_s,
        .columns = {{u"id"_s, Column::Text}, {u"number"_s, Column::Text}, {u"type"_s, Column::Number},
            {u"state"_s, Column::Text}, {u"customer_id"_s, Column::Text}, {u"customer"_s, Column::Text},
            {u"issued_on"_s, Column::Date}, {u"due_on"_s, Column::Date}, {u"currency"_s, Column::Text},
            {u"total"_s, Column::Amount}, {u"open"_s, Column::Amount}, {u"source_number"_s, Column::Text},
            {u"tags"_s, Column::Text}, {u"note"_s, Column::Text}},
        .statement
        = u"SELECT i.id, i.number, i.type, CASE WHEN i.type = 381 THEN 'credited' "
          "WHEN i.voided_on IS NOT NULL THEN 'void' WHEN EXISTS (SELECT 1 FROM allocation a "
          "JOIN dispute d ON d.payment_id = a.payment_id WHERE a.invoice_id = i.id AND d.is_open = 1 "
          "AND a.reversed_by IS NULL) THEN 'disputed' WHEN i.open_minor = 0 AND i.written_off_minor > 0 "
          "THEN 'written_off' WHEN i.open_minor = 0 THEN 'paid' "
          "WHEN EXISTS (SELECT 1 FROM pending_payment w WHERE w.invoice_id = i.id AND w.state = 'pending') "
          "THEN 'processing' WHEN i.open_minor = i.total_minor "
          "THEN 'open' ELSE 'partly_paid' END, i.customer_id, c.name, i.issued_on, i.due_on, i.currency, "
          "i.total_minor, i.open_minor, i.source_number, "
          "(SELECT GROUP_CONCAT(tag, ', ') FROM record_tag WHERE subject = i.id), "
          "(SELECT note FROM invoice_note WHERE invoice_id = i.id) FROM invoice i JOIN customer c "
          "ON c.id = i.customer_id ORDER BY i.key"_s};
}

// json_each walks an array from its first element on: to sort by its key, too, would sort all lines of the
// book.
ListFacts linesFacts()
{
    return {.title = u"lines"_s,
        .columns = {{u"number"_s, Column::Text}, {u"type"_s, Column::Number}, {u"issued_on"_s, Column::Date},
            {u"voided_on"_s, Column::Date}, {u"customer_id"_s, Column::Text}, {u"customer"_s, Column::Text},
            {u"line"_s, Column::Number}, {u"item"_s, Column::Text}, {u"description"_s, Column::Text},
            {u"quantity"_s, Column::Quantity}, {u"unit"_s, Column::Text}, {u"price"_s, Column::Price},
            {u"base_quantity"_s, Column::Quantity}, {u"category"_s, Column::Text},
            {u"rate"_s, Column::Percent}, {u"currency"_s, Column::Text}, {u"net"_s, Column::Amount}},
        .statement
        = u"SELECT i.number, i.type, i.issued_on, i.voided_on, i.customer_id, c.name, l.key + 1, "
          "l.value ->> 'item', l.value ->> 'description', l.value ->> 'quantity', l.value ->> 'unit', "
          "l.value ->> 'price', COALESCE(l.value ->> 'base_quantity', 10000), l.value ->> 'category', "
          "COALESCE(l.value ->> 'rate', 0), i.currency, l.value ->> 'net' FROM invoice i "
          "JOIN customer c ON c.id = i.customer_id JOIN entry e ON e.id = i.entry_id "
          "CROSS JOIN json_each(e.body, '$.content.lines') l ORDER BY i.key"_s};
}

ListFacts draftsFacts()
{
    return {.title = u"drafts"_s,
        .columns = {{u"id"_s, Column::Text}, {u"type"_s, Column::Number}, {u"customer_id"_s, Column::Text},
            {u"customer"_s, Column::Text}, {u"issued_on"_s, Column::Date}, {u"due_on"_s, Column::Date},
            {u"currency"_s, Column::Text}, {u"total"_s, Column::Amount}, {u"source_number"_s, Column::Text},
            {u"changed_at"_s, Column::Text}},
        .statement
        = u"SELECT d.id, d.type, d.customer_id, c.name, d.issued_on, d.due_on, d.currency, d.total_minor, "
          "d.source_number, d.changed_at FROM draft d LEFT JOIN customer c ON c.id = d.customer_id ORDER BY d.key"_s};
}

const QString paymentCells
    = u"SELECT p.id, p.booked_on, p.customer_id, c.name, p.connection, p.method, p.currency, "
      "p.amount_minor, p.amount_minor - p.allocated_minor - p.refunded_minor - p.reversed_minor, "
      "p.refunded_minor, p.reversed_minor, p.fee_currency, p.fee_minor, "
      "(SELECT group_concat(i.number, ' ') FROM allocation a JOIN invoice i ON i.id = a.invoice_id "
      "WHERE a.payment_id = p.id AND a.reversed_by IS NULL) "_s;

ListFacts paymentsFacts()
{
    return {.title = u"payments"_s,
        .columns = {{u"id"_s, Column::Text}, {u"booked_on"_s, Column::Date}, {u"customer_id"_s, Column::Text},
            {u"customer"_s, Column::Text}, {u"account"_s, Column::Text}, {u"method"_s, Column::Text},
            {u"currency"_s, Column::Text}, {u"amount"_s, Column::Amount}, {u"unallocated"_s, Column::Amount},
            {u"refunded"_s, Column::Amount}, {u"reversed"_s, Column::Amount},
            {u"fee_currency"_s, Column::Text}, {u"fee"_s, Column::Amount}, {u"pays"_s, Column::Text}},
        .statement
        = paymentCells + u"FROM payment p LEFT JOIN customer c ON c.id = p.customer_id ORDER BY p.key"_s};
}

ListFacts allocationsFacts()
{
    return {.title = u"allocations"_s,
        .columns = {{u"id"_s, Column::Text}, {u"booked_on"_s, Column::Date}, {u"customer_id"_s, Column::Text},
            {u"customer"_s, Column::Text}, {u"number"_s, Column::Text}, {u"payment_id"_s, Column::Text},
            {u"credit_note"_s, Column::Text}, {u"currency"_s, Column::Text}, {u"amount"_s, Column::Amount},
            {u"taken_back"_s, Column::Text}},
        .statement
        = u"SELECT a.entry_id, a.booked_on, i.customer_id, c.name, i.number, a.payment_id, n.number, "
          u"i.currency, "
          "a.amount_minor, CASE WHEN a.reversed_by IS NULL THEN '' ELSE 'yes' END FROM allocation a "
          "JOIN invoice i ON i.id = a.invoice_id JOIN customer c ON c.id = i.customer_id "
          "LEFT JOIN invoice n ON n.id = a.credit_note_id ORDER BY a.rowid"_s};
}

ListFacts refundsFacts()
{
    return {.title = u"refunds"_s,
        .columns = {{u"id"_s, Column::Text}, {u"booked_on"_s, Column::Date}, {u"customer_id"_s, Column::Text},
            {u"customer"_s, Column::Text}, {u"payment_id"_s, Column::Text}, {u"credit_note"_s, Column::Text},
            {u"account"_s, Column::Text}, {u"currency"_s, Column::Text}, {u"amount"_s, Column::Amount},
            {u"taken_back"_s, Column::Text}, {u"state"_s, Column::Text}},
        .statement
        = u"SELECT r.id, r.booked_on, c.id, c.name, r.payment_id, n.number, r.connection, r.currency, "
          u"r.amount_minor, "
          "CASE WHEN r.reversed_by IS NULL THEN '' ELSE 'yes' END, "
          "CASE WHEN r.reversed_by IS NULL THEN r.state ELSE 'reversed' END FROM refund r "
          "LEFT JOIN payment p ON p.id = r.payment_id LEFT JOIN invoice n ON n.id = r.credit_note_id "
          "LEFT JOIN customer c ON c.id = COALESCE(p.customer_id, n.customer_id) ORDER BY r.rowid"_s};
}

ListFacts customersFacts()
{
    return {.title = u"customers"_s,
        .columns = {{u"id"_s, Column::Text}, {u"name"_s, Column::Text}, {u"email"_s, Column::Text},
            {u"vat_id"_s, Column::Text}, {u"currency"_s, Column::Text}, {u"owner"_s, Column::Text},
            {u"street"_s, Column::Text}, {u"post_code"_s, Column::Text}, {u"city"_s, Column::Text},
            {u"country"_s, Column::Text}, {u"archived"_s, Column::Text}, {u"tags"_s, Column::Text},
            {u"note"_s, Column::Text}},
        .statement
        = u"SELECT id, name, email, vat_id, currency, owner, json_extract(json, '$.address.street'), "
          "json_extract(json, '$.address.post_code'), json_extract(json, '$.address.city'), "
          "json_extract(json, '$.address.country'), CASE is_archived WHEN 0 THEN '' ELSE 'yes' END, "
          "(SELECT GROUP_CONCAT(tag, ', ') FROM record_tag WHERE subject = customer.id), json_extract(json, "
          "'$.notes') "
          "FROM customer WHERE merged_into IS NULL ORDER BY id"_s};
}

ListFacts contactsFacts()
{
    return {.title = u"contacts"_s,
        .columns = {{u"connection"_s, Column::Text}, {u"kind"_s, Column::Text},
            {u"remote_id"_s, Column::Text}, {u"name"_s, Column::Text}, {u"email"_s, Column::Text},
            {u"phone"_s, Column::Text}, {u"company"_s, Column::Text}, {u"domain"_s, Column::Text},
            {u"owner"_s, Column::Text}, {u"customer_id"_s, Column::Text}},
        .statement = u"SELECT k.connection, CASE k.kind WHEN 0 THEN 'company' ELSE 'person' END, "
                     u"k.remote_id, k.name, k.email, "
                     "k.phone, COALESCE(m.name, k.company), k.domain, o.name, (SELECT MIN(l.customer_id) "
                     "FROM crm_link l "
                     "WHERE l.connection = k.connection AND l.kind = k.kind AND l.remote_id = k.remote_id) "
                     "FROM crm_contact k "
                     "LEFT JOIN crm_contact m ON m.connection = k.connection AND m.kind = 0 AND m.remote_id "
                     "= k.company_id "
                     "LEFT JOIN crm_owner o ON o.connection = k.connection AND o.remote_id = k.owner_id "
                     "ORDER BY k.connection, k.kind, k.remote_id"_s};
}

ListFacts outboxFacts()
{
    return {.title = u"outbox"_s,
        .columns = {{u"id"_s, Column::Text}, {u"asked_at"_s, Column::Text}, {u"what"_s, Column::Text},
            {u"number"_s, Column::Text}, {u"connection"_s, Column::Text}, {u"state"_s, Column::Text},
            {u"attempts"_s, Column::Number}, {u"answer"_s, Column::Text}},
        .statement = u"SELECT f.entry_id, e.occurred_at, f.what, i.number, f.connection, f.state, "
                     u"COALESCE(t.attempts, 0), "
                     "CASE f.answer WHEN '' THEN COALESCE(t.answer, '') ELSE f.answer END FROM effect f "
                     "JOIN entry e ON e.id = f.entry_id LEFT JOIN invoice i ON i.id = f.subject "
                     "LEFT JOIN outbox_attempt t ON t.entry_id = f.entry_id ORDER BY f.rowid"_s};
}

ListFacts approvalsFacts()
{
    return {.title = u"approvals"_s,
        .columns = {{u"id"_s, Column::Text}, {u"asked_at"_s, Column::Text}, {u"asked_by"_s, Column::Text},
            {u"what"_s, Column::Text}, {u"number"_s, Column::Text}, {u"payment_id"_s, Column::Text},
            {u"currency"_s, Column::Text}, {u"amount"_s, Column::Amount}, {u"reason"_s, Column::Text},
            {u"state"_s, Column::Text}},
        .statement
        = u"SELECT a.id, a.asked_at, a.asked_by, e.body ->> 'what', i.number, e.body ->> 'payment', "
          "e.body ->> '$.amount.currency', e.body ->> '$.amount.minor', e.body ->> 'reason', a.state FROM "
          "approval a "
          "JOIN entry e ON e.id = a.id LEFT JOIN invoice i ON i.id = a.subject ORDER BY a.rowid"_s};
}

ListFacts staffFacts()
{
    return {.title = u"staff"_s,
        .columns = {{u"login"_s, Column::Text}, {u"name"_s, Column::Text}, {u"role"_s, Column::Text},
            {u"active"_s, Column::Text}},
        .statement
        = u"SELECT login, name, role, CASE is_active WHEN 0 THEN '' ELSE 'yes' END FROM staff ORDER BY login"_s};
}

ListFacts numbersFacts()
{
    return {.title = u"numbers"_s,
        .columns = {{u"series"_s, Column::Text}, {u"fiscal_year"_s, Column::Number},
            {u"mask"_s, Column::Text}, {u"next"_s, Column::Number}, {u"last_issued_on"_s, Column::Date}},
        .statement
        = u"SELECT s.series, s.fiscal_year, COALESCE(m.mask, '{series}-{yyyy}-{seq:6}'), s.next, "
          "NULLIF(s.last_issued_on, '') FROM number_series s LEFT JOIN number_mask m ON m.series = s.series "
          "ORDER BY s.series, s.fiscal_year"_s};
}

} // namespace

const ListFacts &listFacts(ReportList list)
{
    static const std::array all{invoicesFacts(), linesFacts(), draftsFacts(), paymentsFacts(),
        allocationsFacts(), refundsFacts(), customersFacts(), contactsFacts(), outboxFacts(),
        approvalsFacts(), staffFacts(), numbersFacts()};
    static_assert(all.size() == static_cast<size_t>(ReportList::Numbers) + 1);
    return all[static_cast<size_t>(list)];
}

} // namespace quittance
