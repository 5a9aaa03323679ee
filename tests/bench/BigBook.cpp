#include "tests/bench/BigBook.h"

#include "core/journal/Journal.h"
#include "core/store/CommitListener.h"
#include "core/store/Database.h"
#include "core/store/Migrations.h"
#include "core/store/Transaction.h"
#include "tests/fakes/FakeClock.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

struct NoListener final : CommitListener {
    void committed(TouchedThings) override { }
};

Result<void> begin(Database &database)
{
    FakeClock clock;
    NoListener listener;
    Book book{.database = database,
        .clock = clock,
        .listener = listener,
        .vault = nullptr,
        .actor = u"person:mara"_s};
    const Customer customer{
        .id = CustomerId(u"c0000000"_s), .name = u"Adler & Söhne GmbH"_s, .email = u"ap@adler.example"_s};
    return Journal(book)
        .append([&]() -> Result<QList<NewEntry>> {
            return QList<NewEntry>{{.body = CompanyProfileSet{{.name = u"Brightwater GmbH"_s}}},
                {.body = CustomerSaved{customer}}};
        })
        .transform([](const QList<Entry> &) {});
}

const QString numbers
    = u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count) "_s;

const QString body
    = u"'{\"content\":{\"currency\":\"EUR\",\"due_on\":\"2026-01-15\",\"issued_on\":\"2026-01-01\",\"lines\":"
      "[{\"category\":\"S\",\"item\":\"Consulting\",\"net\":19900,\"price\":99500000,\"quantity\":20000,"
      "\"rate\":190000,\"unit\":\"C62\"}],\"taxes\":[{\"base\":19900,\"category\":\"S\",\"rate\":190000,"
      "\"tax\":3781}],\"totals\":{\"gross\":23681,\"lines\":19900,\"net\":19900,\"payable\":23681,"
      "\"prepaid\":0,\"rounding\":0,\"tax\":3781},\"type\":380},\"customer\":\"c0000000\",\"fiscal_year\":"
      "2026,"
      "\"invoice\":\"' || id || '\",\"number\":\"' || number || '\",\"sequence\":1,\"series\":\"INV\","
      "\"source_number\":\"\"}'"_s;

struct Step {
    QString sql;
    qint64 count = 0; //!< 0: the statement takes none.
};

//! Movements of the bank for the first documents, each third a payment, nothing the book is about, or
//! waiting.
QList<Step> bankSteps(qint64 count)
{
    return {
        {u"INSERT INTO bank_statement (entry_id, account_mark, account, currency, format, statement, number, "
         "lines, known, is_intraday) SELECT id, 'mark', '…9c1e', 'EUR', 'camt.053', 'S-1', '1', 0, 0, 0 FROM "
         "entry WHERE seq = 2"_s},
        {u"INSERT INTO bank_line (key, statement_entry, source, place, part, parts, account_mark, account, "
         "booked_on, value_on, currency, amount_minor, payer, payer_account, on_behalf_of, payer_mark, "
         "bank_reference, creditor_reference, end_to_end, mandate, purpose, documents, is_reversal, "
         "return_reason, code, search) SELECT lower(hex(randomblob(32))), s.entry_id, '', i.key, 0, 0, "
         "'mark', '…9c1e', min(i.due_on, '2026-11-25'), min(i.due_on, '2026-11-25'), i.currency, "
         "i.total_minor, "
         "c.name, printf('…%04d', i.key % 10000), '', printf('payer%d', i.key), printf('B%d', i.key), '', "
         "'', "
         "'', i.number, '[]', 0, '', '', lower(c.name || ' ' || i.number || ' ' || replace(c.name, ' ', '') "
         "|| replace(i.number, '-', '')) FROM bank_statement s, invoice i JOIN customer c ON c.id = "
         "i.customer_id WHERE i.key <= :count"_s,
            count},
        {u"INSERT INTO bank_search (rowid, text) SELECT no, search FROM bank_line"_s},
        {u"INSERT INTO bank_key (key, line_no) SELECT key, no FROM bank_line"_s},
        {u"INSERT INTO bank_match (entry_id, line, what, currency, amount_minor, reason, by_itself, "
         "is_booked, customer_id, payment_id, connection, payer_mark, booked_on, actor) SELECT "
         "printf('b%035d', l.no), l.key, iif(i.allocated_minor > 0, 'payment', 'set_aside'), l.currency, "
         "l.amount_minor, '', 0, i.allocated_minor > 0, iif(i.allocated_minor > 0, i.customer_id, NULL), "
         "iif(i.allocated_minor > 0, printf('p%035d', i.key), NULL), '', l.payer_mark, l.booked_on, "
         "'person:mara' FROM bank_line l JOIN invoice i ON i.key = l.place WHERE i.key % 3 < 2"_s},
    };
}

//! Mails of the first documents, each thousandth of them refused, and payouts of a hundred payments each.
QList<Step> outsideSteps(qint64 count)
{
    return {
        {u"INSERT INTO entry (seq, id, occurred_at, booked_on, recorded_at, actor, kind, subject, body, "
         "prev_hash, hash) SELECT (SELECT max(seq) FROM entry) + key, "
         "printf('00000000-0000-7000-9000-%012d', "
         "key), '2026-11-25T09:00:00.000Z', '2026-11-25', '2026-11-25T09:00:00.000Z', 'person:mara', "
         "'MailQueued', id, json_object('connection', 'mail', 'invoice', id, 'language', 'en', 'kind', "
         "'document', 'attached', json('true')), randomblob(32), randomblob(32) FROM invoice WHERE key <= "
         ":count"_s,
            count},
        {u"INSERT INTO personal (entry_id, salt, json) SELECT id, randomblob(16), json_object('to', "
         "printf('billing%d@customer.example', seq)) FROM entry WHERE kind = 'MailQueued'"_s},
        {u"INSERT INTO mail (id, kind, level, invoice_id, state, queued_at, changed_at) SELECT id, "
         u"'document', "
         "0, subject, iif(seq % 1000 = 0, 'refused', 'accepted'), occurred_at, occurred_at FROM entry WHERE "
         "kind = 'MailQueued'"_s},
        {u"INSERT INTO effect (entry_id, seq, what, connection, subject, state, answer) SELECT id, seq, "
         u"'mail', "
         "'mail', subject, iif(seq % 1000 = 0, 'refused', 'done'), iif(seq % 1000 = 0, '550 No such user', "
         "'') "
         "FROM entry WHERE kind = 'MailQueued'"_s},
        {u"INSERT INTO payout (id, entry_id, connection, currency, amount_minor, arrives_on, booked_on, "
         "is_automatic, state, is_explained) SELECT printf('po_%d', rowid / 100), entry_id, 'stripe', 'EUR', "
         "sum(amount_minor), max(booked_on), max(booked_on), 1, 'sent', 1 FROM payment WHERE currency = "
         "'EUR' GROUP BY rowid / 100 "
         "LIMIT :count / 100"_s,
            count},
        {u"INSERT INTO payout_line (payout_id, line, transact, category, word, source, gross_minor, "
         u"fee_minor, "
         "net_minor) SELECT o.id, p.rowid % 100, printf('txn_%d', p.rowid), 'payment', 'charge', '', "
         "p.amount_minor, 0, p.amount_minor FROM payment p JOIN payout o ON o.id = printf('po_%d', p.rowid / "
         "100) WHERE p.currency = 'EUR'"_s},
    };
}

} // namespace

QString bigBookName(qint64 invoices)
{
    constexpr int layout = 2; // Another one for whatever changes what is filled.
    return u"big-%1-%2-%3"_s.arg(invoices).arg(newestSchema()).arg(layout);
}

Result<void> fillBigBook(Database &database, qint64 invoices)
{
    constexpr qint64 customers = 50'000;
    const QString name
        = u"CASE n.i % 8 WHEN 0 THEN 'Nordwind' WHEN 1 THEN 'Harbour' WHEN 2 THEN 'Lumen' WHEN 3 THEN "
          u"'Cedar' "
          "WHEN 4 THEN 'Orchard' WHEN 5 THEN 'Fjordlys' WHEN 6 THEN 'Granite' ELSE 'Silverline' END || "
          "printf(' %d Trading Ltd', n.i)"_s;
    const qint64 outside = std::min<qint64>(100'000, invoices);
    const QList<Step> steps = QList<Step>{
        {numbers
                + u"INSERT INTO customer (id, name, email, vat_id, currency, owner, search, json) "
                  "SELECT printf('c%07d', n.i), %1, printf('billing%d@customer.example', n.i), '', 'EUR', "
                  "'', "
                  "lower(%1) || char(10) || printf('billing%d@customer.example', n.i), "
                  "json_set(c.json, '$.name', %1) FROM n, customer c WHERE c.id = 'c0000000'"_s.arg(name),
            customers},
        {numbers
                + u"INSERT INTO invoice (id, number, type, customer_id, currency, issued_on, due_on, "
                  "total_minor, allocated_minor, source_number, entry_id) SELECT printf('i%035d', n.i), "
                  "printf('INV-2026-%07d', n.i), 380, printf('c%07d', n.i * 7919 % 50000 + 1), "
                  "CASE n.i % 10 WHEN 0 THEN 'USD' ELSE 'EUR' END, "
                  "date('2026-11-25', printf('-%d days', n.i % 730 + 14)), "
                  "date('2026-11-25', printf('%d days', 16 - n.i % 730)), 10000 + n.i * 37 % 900000, "
                  "CASE n.i % 3 WHEN 0 THEN 10000 + n.i * 37 % 900000 ELSE 0 END, '', "
                  "printf('00000000-0000-7000-8000-%012d', n.i / 10 * 10 + 10) FROM n"_s,
            invoices},
        {u"INSERT INTO invoice_search (rowid, text) SELECT key, lower(number) || char(10) FROM invoice"_s, 0},
        {u"INSERT INTO entry (seq, id, occurred_at, booked_on, recorded_at, actor, kind, subject, body, "
         "prev_hash, hash) SELECT 2 + key / 10, printf('00000000-0000-7000-8000-%012d', key), "
         "'2026-11-25T08:00:00.000Z', '2026-11-25', '2026-11-25T08:00:00.000Z', 'person:mara', "
         "'InvoiceIssued', id, "_s
                + body + u", randomblob(32), randomblob(32) FROM invoice WHERE key % 10 = 0"_s,
            0},
        {u"INSERT INTO payment (id, entry_id, customer_id, connection, method, received_at, booked_on, "
         "currency, amount_minor, allocated_minor) SELECT printf('p%035d', key), entry_id, customer_id, "
         "'stripe', printf('Visa •••• %04d', key % 1000), due_on || 'T10:00:00.000Z', due_on, currency, "
         "total_minor, total_minor FROM invoice WHERE allocated_minor > 0"_s,
            0},
        {u"INSERT INTO allocation (entry_id, payment_id, invoice_id, amount_minor, booked_on) "
         "SELECT printf('a%035d', key), printf('p%035d', key), id, total_minor, due_on FROM invoice "
         "WHERE allocated_minor > 0"_s,
            0},
        {numbers
                + u"INSERT INTO crm_record (connection, kind, remote_id, changed_ms, hash, company_id, "
                  u"state, "
                  "seen_pass, name, email, phone, company, domain, owner_id, search, raw) SELECT 'hubspot', "
                  "1, "
                  "printf('%d', n.i), 1764000000000, zeroblob(32), '', 0, 1, %1, "
                  "printf('p%d@customer.example', n.i), '', '', '', '', lower(%1), '{}' "
                  "FROM n"_s.arg(name),
            invoices / 10},
        {u"INSERT INTO crm_contact_name SELECT search, id FROM crm_contact ORDER BY search, id"_s, 0},
    } + bankSteps(outside) + outsideSteps(outside);
    return begin(database)
        .and_then([&] { return database.execute(u"PRAGMA foreign_keys = OFF"_s); })
        .and_then([&] {
            return Transaction::run(database, [&]() -> Result<void> {
                for (const Step &step : steps) {
                    const Result<void> done = step.count > 0
                        ? database.execute(step.sql, {{":count"_L1, step.count}})
                        : database.execute(step.sql);
                    if (!done)
                        return done;
                }
                return {};
            });
        });
}

} // namespace quittance
