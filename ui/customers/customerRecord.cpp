#include "ui/customers/customerRecord.h"

#include "ui/text/CardText.h"
#include "ui/text/CustomerText.h"
#include "ui/text/DateText.h"
#include "ui/text/StateText.h"

#include <QCoreApplication>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::CustomersPage)
};

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
    return {.text = more > 0 ? Words::tr("%1 +%2", "currency, how many more").arg(code).arg(more) : code,
        .tooltip = more > 0 ? allBalancesText(row.balances) : QString(),
        .raw = code};
}

Cell crmCell(const CustomerRow &row)
{
    if (row.crms.isEmpty()) { // Most rows of a book without a CRM: nothing to look at.
        Cell none = textCell({});
        none.tooltip = Words::tr("Not linked to a CRM");
        return none;
    }
    QStringList names;
    for (const QString &connection : row.crms)
        names.append(connectionText(connection));
    const QString text = names.join(u", "_s);
    return {.text = text,
        .tooltip = Words::tr("Linked to a record in %1").arg(text),
        .chip = ChipLook{u"check"_s, text, Tone::Success},
        .raw = text};
}

Cell dayCell(QDate day)
{
    return {.text = dateText(day), .isSecondary = !day.isValid(), .raw = day.toString(Qt::ISODate)};
}

Cell remindersCell(const CustomerRow &row)
{
    if (!row.heldUntil.isValid())
        return {.text = Words::tr("On", "reminders to a customer go out"), .isSecondary = true};
    return {.text = Words::tr("Held until %1", "reminders to a customer").arg(dateText(row.heldUntil))};
}

Cell noteCell(const QString &note)
{
    Cell cell = textCell(note.simplified());
    cell.tooltip = note.isEmpty() ? Words::tr("No note") : note;
    if (!note.isEmpty())
        cell.icon = u"note"_s;
    return cell;
}

//! The card that would be charged, in full in the tooltip; one that has run out is marked and says so.
Cell savedMethodCell(const CustomerRow &row, QDate today)
{
    if (!row.savedCard) {
        Cell none = textCell({});
        none.tooltip = Words::tr("No saved card");
        return none;
    }
    const QString whole = cardText(*row.savedCard);
    SavedCard endless = *row.savedCard;
    endless.expiryMonth = 0;
    if (isExpired(*row.savedCard, today))
        return {.text = cardText(endless),
            .tooltip = Words::tr("%1, expired", "a card").arg(whole),
            .icon = u"warning"_s};
    return {.text = cardText(endless), .tooltip = whole, .icon = u"card"_s};
}

Cell daysToPayCell(const CustomerRow &row)
{
    if (!row.daysToPay) {
        Cell none = textCell({});
        none.tooltip = Words::tr("No invoice paid in full in the last 12 months");
        return none;
    }
    return {.text = textLocale().toString(*row.daysToPay),
        .tooltip = Words::tr("From issue to payment, on average over the last 12 months"),
        .raw = QString::number(*row.daysToPay)};
}

Cell dueCell(const CustomerRow &row, QDate today)
{
    const qint64 days = daysLate(row, today);
    if (days == 0)
        return textCell({});
    return {.text = Words::tr("%1 d", "days late").arg(textLocale().toString(days)),
        .tooltip = Words::tr("Overdue since %1").arg(dateText(row.oldestDue)),
        .raw = QString::number(days)};
}

} // namespace

QList<RecordColumn> customerColumns()
{
    return {{Words::tr("Name"), Words::tr("Name"), 0},
        {Words::tr("Contact"), Words::tr("Contact for bills"), 130},
        {Words::tr("E-mail"), Words::tr("E-mail for bills"), 190},
        {Words::tr("Country"), Words::tr("Country"), 72}, {Words::tr("Open"), Words::tr("Open"), 92, true},
        {Words::tr("Overdue"), Words::tr("Overdue"), 92, true},
        {Words::tr("Credit"), Words::tr("Unallocated credit"), 100, true},
        {Words::tr("Cur."), Words::tr("Currency"), 60},
        {Words::tr("Late"), Words::tr("Days since the oldest was due"), 66, true},
        {Words::tr("Last invoice"), Words::tr("Last invoice"), 104},
        {Words::tr("CRM"), Words::tr("Record in the CRM"), 104},
        {Words::tr("Owner"), Words::tr("Who looks after it"), 100},
        {Words::tr("Last payment"), Words::tr("Last payment"), 104},
        {Words::tr("Saved method"), Words::tr("Saved method of payment"), 160, false, u"savedMethod"_s},
        {Words::tr("Customer no."), Words::tr("Customer number"), 104, false, u"number"_s, true},
        {Words::tr("VAT id"), Words::tr("VAT id"), 120, false, u"vatId"_s, true},
        {Words::tr("Terms"), Words::tr("Days from issue to due"), 96, false, u"terms"_s, true},
        {Words::tr("Ø days to pay"), Words::tr("Days to pay, on average"), 104, true, u"daysToPay"_s, true},
        {Words::tr("Reminders"), Words::tr("Whether reminders go out"), 132, false, u"reminders"_s, true},
        {Words::tr("Tags"), Words::tr("Tags"), 120, false, u"tags"_s, true},
        {Words::tr("Note"), Words::tr("Note"), 44, false, u"note"_s, true}};
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
            amountCell(row, balance.credit), currencyCell(row), dueCell(row, today), dayCell(row.lastInvoice),
            crmCell(row), textCell(customer.owner), dayCell(row.lastPayment), savedMethodCell(row, today),
            textCell(customer.number), textCell(customer.vatId),
            {.text = termsText(customer.termDays), .raw = QString::number(customer.termDays)},
            daysToPayCell(row), remindersCell(row), textCell(row.tags.join(u", "_s)),
            noteCell(customer.notes)}};
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
        return {u"lock"_s, Words::tr("Archived"), Tone::Neutral};
    if (const qint64 days = daysLate(row, today); days > 0)
        return {u"clock"_s, Words::tr("Overdue %1 d").arg(textLocale().toString(days)), Tone::Danger};
    const bool owes = std::ranges::any_of(
        row.balances, [](const CustomerBalance &balance) { return balance.open.isPositive(); });
    return owes ? ChipLook{u"open"_s, Words::tr("Open"), Tone::Info}
                : ChipLook{u"check-circle"_s, Words::tr("Nothing open"), Tone::Success};
}

} // namespace quittance
