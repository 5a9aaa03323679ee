#include "app/cli/onlyReads.h"

#include "app/cli/Arguments.h"

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array reading{"config list"_L1, "config get"_L1, "connections list"_L1, "crm contacts"_L1,
    "crm timeline"_L1, "crm interactions"_L1, "crm status"_L1, "crm candidates"_L1, "customers list"_L1,
    "customers show"_L1, "cards list"_L1, "invoices list"_L1, "invoices show"_L1, "invoices deleted"_L1,
    "invoices tags"_L1, "invoices pdf"_L1, "invoices transfer"_L1, "payments list"_L1, "payments credit"_L1,
    "payments charges"_L1, "payments disputes"_L1, "payments waiting"_L1, "payouts list"_L1,
    "payouts show"_L1, "bank review"_L1, "bank lines"_L1, "bank show"_L1, "bank statements"_L1,
    "schedules list"_L1, "schedules show"_L1, "numbers show"_L1, "period show"_L1, "period status"_L1,
    "staff list"_L1, "approvals list"_L1, "mail check"_L1, "outbox list"_L1, "secrets status"_L1,
    "ledger verify"_L1, "ledger export"_L1};

//! Those that show with these words and options, and change with others.
bool onlyShows(const QString &name, const Arguments &arguments)
{
    if (name == "invoices draft"_L1)
        return arguments.has(u"show"_s);
    if (name == "crm mapping"_L1)
        return arguments.words.value(0) == "show"_L1;
    if (name == "crm conflicts"_L1 || name == "bank rules"_L1 || name == "bank profiles"_L1)
        return arguments.words.isEmpty();
    if (name == "invoices note"_L1 || name == "customers note"_L1)
        return arguments.words.size() == 1 && !arguments.has(u"clear"_s);
    if (name == "invoices tag"_L1 || name == "customers tag"_L1)
        return !arguments.has(u"add"_s) && !arguments.has(u"remove"_s);
    return false;
}

} // namespace

bool onlyReads(const Arguments &arguments)
{
    const QString name = arguments.group + u' ' + arguments.command;
    return arguments.group == "reports"_L1 || std::ranges::find(reading, name) != reading.end()
        || onlyShows(name, arguments);
}

} // namespace quittance
