#include "core/store/BankMatchFactsQuery.h"

#include "core/store/BankRuleTable.h"
#include "core/store/CompanyTable.h"
#include "core/store/Database.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysOfReturn = 400; // A debit can go back for thirteen months.

//! Columns that paymentFrom() takes.
const QString payment
    = u"SELECT p.id, p.customer_id, p.currency, p.amount_minor, p.booked_on, "
      "CASE WHEN json_valid(s.json) THEN COALESCE(json_extract(s.json, '$.payer'), '') ELSE '' END, "
      "CASE WHEN json_valid(s.json) THEN COALESCE(json_extract(s.json, '$.reference'), '') ELSE '' END, "
      "COALESCE((SELECT MAX(m.payer_mark) FROM bank_match m WHERE m.payment_id = p.id), ''), "
      "COALESCE((SELECT GROUP_CONCAT(i.number, char(10)) FROM allocation a JOIN invoice i ON i.id = "
      "a.invoice_id "
      "WHERE a.payment_id = p.id), '') "
      "FROM payment p LEFT JOIN personal s ON s.entry_id = p.entry_id "_s;

BankKnownPayment paymentFrom(const QSqlQuery &row)
{
    return {.payment = PaymentId(row.value(0).toString()),
        .customer = CustomerId(row.value(1).toString()),
        .amount = moneyFrom(row.value(3), row.value(2)),
        .bookedOn = dateFrom(row.value(4)),
        .numbers = row.value(8).toString().split(u'\n', Qt::SkipEmptyParts),
        .payer = row.value(5).toString(),
        .reference = row.value(6).toString(),
        .payerMark = row.value(7).toString()};
}

} // namespace

Result<BankMatchFacts> BankMatchFactsQuery::all()
{
    BankMatchFacts facts;
    for (const auto step : {&BankMatchFactsQuery::readOpen, &BankMatchFactsQuery::readRecorded,
             &BankMatchFactsQuery::readRefunds, &BankMatchFactsQuery::readPayouts,
             &BankMatchFactsQuery::readPayers, &BankMatchFactsQuery::readNames})
        if (const Result<void> done = (this->*step)(facts); !done)
            return fail(done.error());
    Result<QList<BankRule>> rules = BankRuleTable(m_database).list();
    const auto company = CompanyTable(m_database).read();
    if (!rules || !company)
        return fail(rules ? company.error() : rules.error());
    facts.rules = *std::move(rules);
    facts.toleranceMinor = *company ? (*company)->shortfallTolerance : 0;
    return facts;
}

Result<QList<BankKnownPayment>> BankMatchFactsQuery::returnable(Money amount, QDate day)
{
    // By the amount: of the bank there are many payments, of one amount few.
    auto row = m_database.query(payment
            + u"WHERE +p.connection = 'bank' AND p.amount_minor = :minor AND p.currency = :currency "
              "AND p.booked_on BETWEEN :from AND :through AND p.reversed_minor = 0 AND p.refunded_minor = 0 "
              "ORDER BY p.booked_on DESC, p.id"_s,
        {{":minor"_L1, amount.minor()}, {":currency"_L1, amount.currency().text()},
            {":from"_L1, dateValue(day.addDays(-daysOfReturn))}, {":through"_L1, dateValue(day)}});
    return row.map([](QSqlQuery &found) {
        QList<BankKnownPayment> payments;
        while (found.next())
            payments.append(paymentFrom(found));
        return payments;
    });
}

Result<void> BankMatchFactsQuery::readOpen(BankMatchFacts &facts)
{
    auto row = m_database.query(u"SELECT id, number, source_number, customer_id, currency, open_minor, "
                                u"issued_on, due_on FROM invoice "
                                "WHERE type <> 381 AND open_minor > 0 ORDER BY key"_s);
    return row.map([&](QSqlQuery &found) {
        while (found.next())
            facts.open.append({.invoice = InvoiceId(found.value(0).toString()),
                .number = found.value(1).toString(),
                .sourceNumber = found.value(2).toString(),
                .customer = CustomerId(found.value(3).toString()),
                .open = moneyFrom(found.value(5), found.value(4)),
                .issuedOn = dateFrom(found.value(6)),
                .dueOn = dateFrom(found.value(7))});
    });
}

Result<void> BankMatchFactsQuery::readNames(BankMatchFacts &facts)
{
    auto row = m_database.query(u"SELECT id, name FROM customer WHERE merged_into IS NULL"_s);
    return row.map([&](QSqlQuery &found) {
        while (found.next())
            facts.names.insert(CustomerId(found.value(0).toString()), found.value(1).toString());
    });
}

Result<void> BankMatchFactsQuery::readRecorded(BankMatchFacts &facts)
{
    // What has an external key of the bank's was booked with a movement, now or before.
    auto row = m_database.query(payment
        + u"JOIN entry e ON e.id = p.entry_id WHERE p.connection = 'bank' AND p.reversed_minor = 0 "
          "AND COALESCE(e.external_key, '') NOT LIKE 'bank:%' AND NOT EXISTS "
          "(SELECT 1 FROM bank_match m WHERE m.payment_id = p.id AND m.undone_by IS NULL) ORDER BY p.key"_s);
    return row.map([&](QSqlQuery &found) {
        while (found.next())
            facts.recorded.append(paymentFrom(found));
    });
}

Result<void> BankMatchFactsQuery::readRefunds(BankMatchFacts &facts)
{
    auto row = m_database.query(
        u"SELECT r.id, COALESCE(p.customer_id, n.customer_id), r.currency, r.amount_minor, r.booked_on FROM "
        u"refund r "
        "LEFT JOIN payment p ON p.id = r.payment_id LEFT JOIN invoice n ON n.id = r.credit_note_id "
        "WHERE r.connection = 'bank' AND r.state = 'settled' AND r.reversed_by IS NULL AND NOT EXISTS "
        "(SELECT 1 FROM bank_match m WHERE m.refund_id = r.id AND m.undone_by IS NULL) ORDER BY r.booked_on, r.id"_s);
    return row.map([&](QSqlQuery &found) {
        while (found.next())
            facts.refunds.append({.refund = RefundId(found.value(0).toString()),
                .customer = CustomerId(found.value(1).toString()),
                .amount = moneyFrom(found.value(3), found.value(2)),
                .bookedOn = dateFrom(found.value(4))});
    });
}

Result<void> BankMatchFactsQuery::readPayouts(BankMatchFacts &facts)
{
    auto row = m_database.query(
        u"SELECT id, connection, currency, amount_minor, COALESCE(arrives_on, booked_on), is_automatic FROM "
        u"payout "
        "WHERE state = 'sent' AND NOT EXISTS "
        "(SELECT 1 FROM bank_match m WHERE m.payout_id = payout.id AND m.undone_by IS NULL) "
        "ORDER BY booked_on, id"_s);
    return row.map([&](QSqlQuery &found) {
        while (found.next())
            facts.payouts.append({.id = found.value(0).toString(),
                .connection = found.value(1).toString(),
                .amount = moneyFrom(found.value(3), found.value(2)),
                .arrivesOn = dateFrom(found.value(4)),
                .isAutomatic = found.value(5).toBool()});
    });
}

Result<void> BankMatchFactsQuery::readPayers(BankMatchFacts &facts)
{
    auto row = m_database.query(u"SELECT DISTINCT payer_mark, customer_id FROM bank_match WHERE payer_mark "
                                u"<> '' AND undone_by IS NULL "
                                "AND customer_id IS NOT NULL ORDER BY payer_mark, customer_id"_s);
    return row.map([&](QSqlQuery &found) {
        while (found.next())
            facts.payers[found.value(0).toString()].append(CustomerId(found.value(1).toString()));
    });
}

} // namespace quittance
