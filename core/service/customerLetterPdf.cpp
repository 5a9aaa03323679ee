#include "core/service/customerLetterPdf.h"

#include "core/documents/customerLetters.h"
#include "core/journal/bookDay.h"
#include "core/store/CompanyTable.h"
#include "core/store/CustomerTable.h"
#include "core/store/ReportQueries.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

Result<LetterHead> headOf(Database &database, const CustomerId &id, const QDateTime &now)
{
    const Result<Customer> customer = CustomerTable(database).byId(id);
    const auto company = CompanyTable(database).read();
    const Result<QDate> today = bookDay(database, now);
    if (!customer)
        return fail(customer.error());
    if (!company || !today)
        return fail(company ? today.error() : company.error());
    if (!*company)
        return invalid(u"company.missing"_s, u"company.name"_s, {});
    return LetterHead{.company = **company, .customer = *customer, .date = *today, .createdAt = now};
}

} // namespace

Result<QByteArray> reminderPdf(Database &database, const CustomerId &customer, const QDateTime &now)
{
    const Result<LetterHead> head = headOf(database, customer, now);
    if (!head)
        return fail(head.error());
    const Result<QList<OverdueItem>> items
        = ReportQueries(database).overdueItems(head->customer.id, head->date);
    if (!items)
        return fail(items.error());
    if (items->isEmpty())
        return invalid(u"reminder.nothing_overdue"_s, u"customer"_s, head->customer.name);
    return letterPdf(reminderLetter(*head, *items));
}

Result<QByteArray> statementPdf(
    Database &database, const Statement &statement, const QDateTime &now, const QString &language)
{
    return headOf(database, statement.customer, now).and_then([&](LetterHead head) {
        if (!language.isEmpty())
            head.customer.language = language;
        return letterPdf(statementLetter(head, statement));
    });
}

} // namespace quittance
