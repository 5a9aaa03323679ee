#include "core/store/ReminderHoldTable.h"

#include "core/store/Database.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString subjectOf(const ReminderHold &hold)
{
    return hold.invoice.isEmpty() ? hold.customer.text() : hold.invoice.text();
}

} // namespace

Result<void> ReminderHoldTable::write(const ReminderHold &hold)
{
    if (!hold.until.isValid())
        return m_database.execute(
            u"DELETE FROM reminder_hold WHERE subject = :subject"_s, {{":subject"_L1, subjectOf(hold)}});
    return m_database.execute(
        u"INSERT INTO reminder_hold (subject, until_on, reason) VALUES (:subject, :until, :reason) "
        "ON CONFLICT (subject) DO UPDATE SET until_on = excluded.until_on, reason = excluded.reason"_s,
        {{":subject"_L1, subjectOf(hold)}, {":until"_L1, dateValue(hold.until)},
            {":reason"_L1, textValue(hold.reason)}});
}

Result<void> ReminderHoldTable::merge(const CustomerId &from, const CustomerId &into)
{
    return m_database.execute(
        u"INSERT INTO reminder_hold (subject, until_on, reason) "
        "SELECT :into, until_on, reason FROM reminder_hold WHERE subject = :from "
        "ON CONFLICT (subject) DO UPDATE SET until_on = excluded.until_on, reason = excluded.reason "
        "WHERE excluded.until_on > until_on"_s,
        {{":into"_L1, into.text()}, {":from"_L1, from.text()}});
}

Result<std::optional<ReminderHold>> ReminderHoldTable::holding(
    const InvoiceId &invoice, const CustomerId &customer, QDate today)
{
    auto row = m_database.query(u"SELECT subject, until_on, reason FROM reminder_hold "
                                "WHERE subject IN (:invoice, :customer) AND until_on >= :today "
                                "ORDER BY until_on DESC, subject = :invoice DESC LIMIT 1"_s,
        {{":invoice"_L1, textValue(invoice.text())}, {":customer"_L1, textValue(customer.text())},
            {":today"_L1, dateValue(today)}});
    return row.map([&](QSqlQuery &found) -> std::optional<ReminderHold> {
        if (!found.next())
            return std::nullopt;
        ReminderHold hold{.until = dateFrom(found.value(1)), .reason = found.value(2).toString()};
        if (found.value(0).toString() == invoice.text())
            hold.invoice = invoice;
        else
            hold.customer = customer;
        return hold;
    });
}

} // namespace quittance
