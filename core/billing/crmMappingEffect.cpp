#include "core/billing/crmMappingEffect.h"

#include "core/base/Clock.h"
#include "core/billing/CrmComparison.h"
#include "core/store/CustomerTable.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 200;

//! Whether the field comes to the same as it does now.
bool isAsBefore(const CrmComparedField &field, const QList<CrmComparedField> &before)
{
    const auto known = std::ranges::find_if(
        before, [&](const CrmComparedField &other) { return other.mapping.field == field.mapping.field; });
    return known != before.end() && known->verdict == field.verdict
        && known->mapping.kind == field.mapping.kind && known->mapping.remote == field.mapping.remote
        && known->sides.theirs == field.sides.theirs && known->sides.ours == field.sides.ours;
}

//! The CRM is to be believed in a field that was not mapped when it was read last.
bool isUnread(const CrmComparedField &field, const QList<CrmMapping> &wanted)
{
    return !field.sides.theirs && field.mapping.direction != CrmDirection::Push
        && std::ranges::any_of(wanted, [&](const CrmMapping &mapping) {
               return mapping.field == field.mapping.field && mapping.kind == field.mapping.kind;
           });
}

CrmMappingEffect::Line lineOf(
    const Customer &customer, const QList<CrmComparedField> &before, const QList<CrmComparedField> &after)
{
    CrmMappingEffect::Line line{.customer = customer.id, .customerName = customer.name};
    for (const CrmComparedField &field : after) {
        if (field.verdict == CrmVerdict::Nothing || isAsBefore(field, before))
            continue;
        line.takes |= field.verdict == CrmVerdict::TakeTheirs;
        line.tells |= field.verdict == CrmVerdict::TellOurs;
        line.asks |= field.verdict == CrmVerdict::Ask;
    }
    return line;
}

} // namespace

Result<CrmMappingEffect> crmMappingEffect(
    Book &book, const ConnectionId &connection, const QList<CrmMapping> &wanted, const StopFlag &stop)
{
    const auto customers = CrmLinkTable(book.database).customers(connection);
    if (!customers)
        return fail(customers.error());
    CrmComparison now(book.database, connection, book.clock.now());
    CrmComparison then(book.database, connection, book.clock.now());
    const Result<void> opened = now.open().and_then([&] { return then.open(wanted); });
    if (!opened)
        return fail(opened.error());
    CrmMappingEffect effect;
    for (const CustomerId &id : *customers) {
        if (stop.stopped())
            return fail(ErrorKind::Cancelled, u"stopped between two customers"_s);
        const Result<Customer> customer = CustomerTable(book.database).byId(id);
        const Result<CrmBase> base = CrmBaseTable(book.database, connection).load(id);
        if (!customer || !base)
            return fail(customer ? base.error() : customer.error());
        const auto after = then.fields(*customer, *base);
        const auto before = now.fields(*customer, *base);
        if (!after || !before)
            return fail(after ? before.error() : after.error());
        ++effect.looked;
        for (const CrmComparedField &field : *after)
            effect.isUnread |= isUnread(field, wanted);
        const CrmMappingEffect::Line line = lineOf(*customer, *before, *after);
        if (!line.takes && !line.tells && !line.asks)
            continue;
        ++effect.changed;
        effect.lines.append(line);
    }
    std::ranges::sort(effect.lines, {}, &CrmMappingEffect::Line::customerName);
    effect.lines.resize(std::min(effect.lines.size(), mostLines));
    return effect;
}

} // namespace quittance
