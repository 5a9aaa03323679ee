#include "ui/customers/customerRecord.h"

#include "ui/text/CustomerText.h"
#include "ui/text/DateText.h"
#include "ui/text/StateText.h"

#include <QCoreApplication>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text, const char *hint = nullptr)
{
    return QCoreApplication::translate("quittance::CustomersPage", text, hint);
}

Cell textCell(const QString &text)
{
    return {.text = text.isEmpty() ? u"–"_s : text, .isSecondary = text.isEmpty()};
}

Cell amountCell(const CustomerRow &row, Money amount)
{
    // A table shows one currency; a second one must not be overlooked.
    const QString tooltip = row.balances.size() > 1 ? allBalancesText(row.balances) : moneyWithCode(amount);
    return {.text = moneyText(amount),
        .tooltip = tooltip,
        .isSecondary = amount.isZero(),
        .decimals = amount.currency().decimals(),
        .raw = amount.text()};
}

Cell currencyCell(const CustomerRow &row)
{
    const QString code = mainBalance(row).open.currency().text();
    const qsizetype more = row.balances.size() - 1;
    return {.text = more > 0 ? said("%1 +%2", "currency, how many more").arg(code).arg(more) : code,
        .tooltip = more > 0 ? allBalancesText(row.balances) : QString(),
        .raw = code};
}

Cell crmCell(const CustomerRow &row)
{
    if (row.crms.isEmpty()) { // Most rows of a book without a CRM: nothing to look at.
        Cell none = textCell({});
        none.tooltip = said("Not linked to a CRM");
        return none;
    }
    QStringList names;
    for (const QString &connection : row.crms)
        names.append(connectionText(connection));
    const QString text = names.join(u", "_s);
    return {.text = text,
        .tooltip = said("Linked to a record in %1").arg(text),
        .chip = ChipLook{u"check"_s, text, Tone::Success},
        .raw = text};
}

Cell dueCell(const CustomerRow &row, QDate today)
{
    const qint64 days = daysLate(row, today);
    if (days == 0)
        return textCell({});
    return {.text = said("%1 d", "days late").arg(textLocale().toString(days)),
        .tooltip = said("Overdue since %1").arg(dateText(row.oldestDue)),
        .raw = QString::number(days)};
}

} // namespace

QList<RecordColumn> customerColumns()
{
    return {{said("Name"), said("Name"), 0}, {said("Contact"), said("Contact for bills"), 130},
        {said("E-mail"), said("E-mail for bills"), 190}, {said("Country"), said("Country"), 72},
        {said("Open"), said("Open"), 92, true}, {said("Overdue"), said("Overdue"), 92, true},
        {said("Credit"), said("Unallocated credit"), 84, true}, {said("Cur."), said("Currency"), 60},
        {said("Late"), said("Days since the oldest was due"), 60, true},
        {said("Last invoice"), said("Last invoice"), 92}, {said("CRM"), said("Record in the CRM"), 104},
        {said("Owner"), said("Who looks after it"), 100}};
}

Record customerRecord(const CustomerRow &row, QDate today)
{
    const CustomerBalance balance = mainBalance(row);
    const Customer &customer = row.customer;
    Cell country = textCell(customer.address.country);
    country.tooltip = countryText(customer.address.country);
    return {customer.id.text(),
        {{.text = customer.name}, textCell(billingContactText(customer)), textCell(customer.billingEmail()),
            country, amountCell(row, balance.open), amountCell(row, balance.overdue),
            amountCell(row, balance.credit), currencyCell(row), dueCell(row, today),
            {.text = dateText(row.lastInvoice),
                .isSecondary = !row.lastInvoice.isValid(),
                .raw = row.lastInvoice.toString(Qt::ISODate)},
            crmCell(row), textCell(customer.owner)}};
}

CustomerBalance mainBalance(const CustomerRow &row)
{
    const Currency own = row.customer.currency;
    for (const CustomerBalance &balance : row.balances)
        if (balance.open.currency() == own)
            return balance;
    const Money none(0, own);
    return row.balances.isEmpty() ? CustomerBalance{.open = none, .overdue = none, .credit = none}
                                  : row.balances.constFirst();
}

qint64 daysLate(const CustomerRow &row, QDate today)
{
    return row.oldestDue.isValid() ? std::max<qint64>(0, row.oldestDue.daysTo(today)) : 0;
}

ChipLook customerChip(const CustomerRow &row, QDate today)
{
    if (row.isArchived)
        return {u"lock"_s, said("Archived"), Tone::Neutral};
    if (const qint64 days = daysLate(row, today); days > 0)
        return {u"clock"_s, said("Overdue %1 d").arg(textLocale().toString(days)), Tone::Danger};
    const bool owes = std::ranges::any_of(
        row.balances, [](const CustomerBalance &balance) { return balance.open.isPositive(); });
    return owes ? ChipLook{u"open"_s, said("Open"), Tone::Info}
                : ChipLook{u"check-circle"_s, said("Nothing open"), Tone::Success};
}

} // namespace quittance
