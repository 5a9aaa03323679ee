#include "core/billing/HoldReminders.h"

#include "core/billing/guards.h"
#include "core/journal/Journal.h"
#include "core/store/CustomerTable.h"
#include "core/store/ReminderHoldTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostYears = 2;

//! What the hold is about, by the id that counts now.
Result<ReminderHold> known(Book &book, ReminderHold hold)
{
    if (!hold.invoice.isEmpty())
        return payableDocument(book, hold.invoice).transform([&](const InvoiceRecord &) {
            hold.customer = CustomerId();
            return hold;
        });
    return CustomerTable(book.database).byId(hold.customer).transform([&](const Customer &customer) {
        hold.customer = customer.id;
        return hold;
    });
}

//! The hold of the same document or customer that stands; without a day where there is none.
Result<ReminderHold> standing(Book &book, ReminderHold hold, QDate today)
{
    hold.until = {};
    hold.reason.clear();
    return ReminderHoldTable(book.database)
        .holding(hold.invoice, hold.customer, today)
        .transform([&](const std::optional<ReminderHold> &found) { return found.value_or(hold); });
}

Result<void> check(const ReminderHold &hold, const ReminderHold &before, QDate today)
{
    const QString day = hold.until.toString(Qt::ISODate);
    if (hold.until.isValid() && hold.until < today)
        return invalid(u"reminder.hold_in_past"_s, u"until"_s, day);
    if (hold.until.isValid() && hold.until > today.addYears(mostYears))
        return invalid(u"reminder.hold_too_long"_s, u"until"_s, day);
    return hold.until.isValid() || before.until.isValid() ? Result<void>()
                                                          : invalid(u"reminder.not_held"_s, u"until"_s, {});
}

} // namespace

Result<ReminderHold> holdReminders(Book &book, const ReminderHold &hold, QDate today)
{
    ReminderHold replaced;
    return Journal(book)
        .append([&]() -> Result<QList<NewEntry>> {
            if (const Result<void> allowed = requireRight(book, Right::Issue); !allowed)
                return fail(allowed.error());
            const Result<ReminderHold> meant = known(book, hold);
            if (!meant)
                return fail(meant.error());
            const Result<ReminderHold> before = standing(book, *meant, today);
            if (!before)
                return fail(before.error());
            if (const Result<void> fine = check(*meant, *before, today); !fine)
                return fail(fine.error());
            replaced = *before;
            return QList<NewEntry>{{.body = RemindersHeld{*meant}}};
        })
        .transform([&](const QList<Entry> &) { return replaced; });
}

} // namespace quittance
