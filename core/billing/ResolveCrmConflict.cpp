#include "core/billing/ResolveCrmConflict.h"

#include "core/base/Clock.h"
#include "core/billing/CrmComparison.h"
#include "core/domain/crmCustomer.h"
#include "core/domain/crmValue.h"
#include "core/journal/Journal.h"
#include "core/store/CustomerTable.h"
#include "core/store/EffectTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Choice = CrmConflictResolved::Choice;

//! What the decision reads: the customer by its present id, the conflict, and what both said last.
struct Matter {
    Customer customer;
    CrmConflictRow row;
    CrmBase base;
};

Result<Matter> matterOf(
    Book &book, const ConnectionId &connection, const CustomerId &customer, CrmField field)
{
    if (const Result<void> allowed = requireRight(book, Right::Draft); !allowed)
        return fail(allowed.error());
    const Result<Customer> known = CustomerTable(book.database).byId(customer);
    if (!known)
        return fail(known.error());
    const auto row = CrmConflictTable(book.database).find(connection, known->id, field);
    if (!row)
        return fail(row.error());
    const auto base = CrmBaseTable(book.database, connection).load(known->id);
    if (!base)
        return fail(base.error());
    return Matter{.customer = *known, .row = *row, .base = *base};
}

//! The push that will carry it: the one just asked for, or one that has not left yet.
Result<EntryId> carrier(
    Book &book, const ConnectionId &connection, const CrmCompared &compared, const QList<NewEntry> &entries)
{
    if (compared.content.isEmpty())
        return EntryId();
    if (compared.asks)
        return entries.last().id;
    return EffectTable(book.database)
        .lastPush(connection, compared.customer.id)
        .transform([](const auto &last) { return last ? last->entry : EntryId(); });
}

Result<QList<NewEntry>> settle(
    Book &book, const ConnectionId &connection, Matter matter, Choice choice, const QString &edited)
{
    CrmConflict &conflict = matter.row.conflict;
    if (conflict.state != CrmConflict::State::Open)
        return invalid(u"crm_conflict.already_settled"_s, codeOf(conflict.field), conflict.value);
    const QString ours = crmValueOf(conflict.field, matter.customer, {}, {});
    const QString text = choice == Choice::Ours ? ours : choice == Choice::Theirs ? conflict.theirs : edited;
    const Result<Customer> changed = choice == Choice::Ours
        ? Result<Customer>(matter.customer)
        : withCrmValue(matter.customer, conflict.field, text);
    if (!changed)
        return fail(changed.error());
    // Theirs has been seen: from here on only ours may have changed.
    matter.base.values.insert(
        conflict.field, normalCrmValue(typeOf(conflict.field), conflict.theirs, changed->address.country));

    CrmComparison comparison(book.database, connection, book.clock.now());
    const Result<void> opened = comparison.open();
    if (!opened)
        return fail(opened.error());
    Result<CrmCompared> compared = comparison.compare(*changed, matter.base, CrmComparison::How::Again);
    if (!compared)
        return fail(compared.error());
    // Other fields are the sync's to take.
    matter.base.asked = compared->base.asked;
    matter.base.untaken = compared->base.untaken;
    compared->base = matter.base;
    compared->baseChanged = true;
    compared->customer = *changed;
    compared->customerChanged = *changed != matter.customer;
    compared->conflicts.clear();
    compared->settled.clear();
    Result<QList<NewEntry>> entries = comparison.write(*compared);
    if (!entries)
        return entries;
    const Result<EntryId> push = carrier(book, connection, *compared, *entries);
    if (!push)
        return fail(push.error());
    conflict.ours = ours;
    conflict.value = text;
    conflict.state = CrmConflict::State::Resolved;
    matter.row.push = *push;
    if (const Result<void> put = CrmConflictTable(book.database).put(matter.row); !put)
        return fail(put.error());
    entries->prepend({.body = CrmConflictResolved{.customer = matter.customer.id,
                          .connection = connection.text(),
                          .field = codeOf(conflict.field),
                          .choice = choice,
                          .ours = ours,
                          .theirs = conflict.theirs,
                          .value = text}});
    return entries;
}

} // namespace

Result<void> resolveCrmConflict(Book &book, const ConnectionId &connection, const CustomerId &customer,
    CrmField field, CrmConflictResolved::Choice choice, const QString &edited,
    const std::optional<CrmConflictSeen> &seen)
{
    return Journal(book)
        .append([&]() -> Result<QList<NewEntry>> {
            const Result<Matter> matter = matterOf(book, connection, customer, field);
            if (!matter)
                return fail(matter.error());
            const auto ours = [field](const Customer &of) { return crmValueOf(field, of, {}, {}); };
            if (seen
                && (ours(seen->customer) != ours(matter->customer)
                    || seen->theirs != matter->row.conflict.theirs))
                return fail(Error{.kind = ErrorKind::NotFound,
                    .rule = u"crm_conflict.unknown"_s,
                    .field = u"field"_s,
                    .value = codeOf(field)});
            return settle(book, connection, *matter, choice, edited);
        })
        .transform([](const QList<Entry> &) {});
}

Result<void> undoCrmConflict(
    Book &book, const ConnectionId &connection, const CustomerId &customer, CrmField field)
{
    return Journal(book)
        .append([&]() -> Result<QList<NewEntry>> {
            Result<Matter> matter = matterOf(book, connection, customer, field);
            if (!matter)
                return fail(matter.error());
            CrmConflict &conflict = matter->row.conflict;
            if (!conflict.canUndo)
                return invalid(u"crm_conflict.already_told"_s, codeOf(field), conflict.value);
            const Result<Customer> back = withCrmValue(matter->customer, field, conflict.ours);
            if (!back)
                return fail(back.error());
            matter->base.values.insert(field, conflict.base);
            conflict.state = CrmConflict::State::Open;
            conflict.value.clear();
            matter->row.push = {};
            const Result<void> kept
                = CrmBaseTable(book.database, connection)
                      .save(matter->customer.id, matter->base)
                      .and_then([&] { return CrmConflictTable(book.database).put(matter->row); });
            if (!kept)
                return fail(kept.error());
            if (*back == matter->customer)
                return QList<NewEntry>();
            return QList<NewEntry>{{.body = CustomerSaved{*back}}};
        })
        .transform([](const QList<Entry> &) {});
}

} // namespace quittance
