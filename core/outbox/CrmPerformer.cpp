#include "core/outbox/CrmPerformer.h"

#include "core/base/Clock.h"
#include "core/base/CrashPoint.h"
#include "core/base/Json.h"
#include "core/domain/crmValue.h"
#include "core/journal/Journal.h"
#include "core/outbox/crmTry.h"
#include "core/store/CustomerTable.h"
#include "core/store/Vault.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int carefulTries = 5;

//! Whatever was asked for later about a customer is told by the same words.
struct Told {
    CrmTell telling;
    bool isNew = false; //!< The mirror does not know the record: it is being made, or was by an earlier try.
    QString remoteId; //!< Empty until the CRM has taken it.
    std::optional<Error> error;
    QList<Error> leftOut = {}; //!< Fields that were not taken, whatever became of the others.

    CrmTell taken() const
    {
        CrmTell rest = telling;
        for (const Error &each : leftOut)
            rest.values.remove(each.field);
        return rest;
    }
    //! Why the CRM will not take it, or a part of it.
    QList<Error> refusals() const
    {
        QList<Error> all = leftOut;
        if (!error)
            return all;
        all.removeIf([&](const Error &each) { return each.field == error->field; });
        return all << *error;
    }
};

QList<CrmUntaken> untakenOf(const Told &told)
{
    QList<CrmUntaken> untaken;
    for (const Error &each : told.refusals())
        if (told.telling.values.contains(each.field))
            untaken.append({.kind = told.telling.kind,
                .field = each.field,
                .text = told.telling.values.value(each.field).toString(),
                .rule = each.rule});
    return untaken;
}

//! The wish's own id salts it: what was told cannot be guessed from the digest alone.
QByteArray digestOf(const EntryId &push, const QList<Told> &told)
{
    QJsonObject all;
    for (const Told &each : told)
        all.insert(each.telling.kind == CrmKind::Company ? u"company"_s : u"person"_s,
            crmTexts(each.taken().values));
    return told.isEmpty() ? QByteArray() : Vault::saltedDigest(push.text().toLatin1(), canonicalJson(all));
}

} // namespace

struct CrmPerformer::Customer {
    CustomerId id;
    QList<EffectTry> pushes; //!< Oldest first.
    QList<EffectTry> notes;
    QList<CrmRecordRef> records;
    QList<Told> told;
    QHash<EntryId, EffectVerdict> verdicts;

    bool arrived() const
    {
        return std::ranges::any_of(pushes, [](const EffectTry &push) { return push.attempt.dataBegun; });
    }
    //! Nothing was sent in this try: all that is not settled waits.
    void postpone(Book &book, const Error &error)
    {
        for (const EffectTry &each : pushes + notes)
            if (!verdicts.contains(each.effect.entry))
                verdicts.insert(
                    each.effect.entry, tellLater(book, each.attempt, error, each.attempt.dataBegun));
    }
};

CrmPerformer::CrmPerformer(CrmWriter &writer, CrmPushPorts ports)
    : m_writer(writer)
    , m_ports(std::move(ports))
{
}

Result<void> CrmPerformer::beginRun(Book &book, const StopFlag &stop)
{
    m_unrecognised.reset();
    const Result<void> own = m_ports.recognise(book, stop);
    if (own || own.error().kind == ErrorKind::Storage || isRefusedByCrm(own.error()))
        return own;
    m_unrecognised = own.error(); // Each try waits for it as for whatever else the CRM cannot be asked now.
    return {};
}

Result<EffectVerdict> CrmPerformer::recover(Book &book, const EffectRecord &, const OutboxAttempt &attempt)
{
    // Whether it arrived is read there, by the next try, before anything is told.
    return EffectVerdict{.kind = EffectVerdict::Kind::Later,
        .notBefore = book.clock.now(),
        .answer = {},
        .mayHaveArrived = attempt.dataBegun};
}

Result<EffectVerdict> CrmPerformer::perform(
    Book &book, const EffectRecord &effect, const OutboxAttempt &attempt, const StopFlag &stop)
{
    return performAll(book, {{.effect = effect, .attempt = attempt}}, stop)
        .transform([](const QList<EffectVerdict> &verdicts) { return verdicts.first(); });
}

Result<QList<EffectVerdict>> CrmPerformer::performAll(
    Book &book, const QList<EffectTry> &tries, const StopFlag &stop)
{
    m_blocked.reset();
    QList<Customer> customers;
    for (const EffectTry &each : tries) {
        // Those that were merged since they were asked for are one there.
        const Result<quittance::Customer> kept = CustomerTable(book.database).byId(each.effect.customer);
        if (!kept)
            return fail(kept.error());
        auto customer = std::ranges::find(customers, kept->id, &Customer::id);
        if (customer == customers.end()) {
            customers.append(Customer{.id = kept->id});
            customer = std::prev(customers.end());
        }
        (each.effect.what == OutboxWhat::CrmNote ? customer->notes : customer->pushes).append(each);
    }
    if (const Result<void> gathered = gather(book, customers, stop); !gathered)
        return fail(gathered.error());
    for (const CrmKind kind : {CrmKind::Company, CrmKind::Person})
        if (const Result<void> sent = send(book, kind, customers, stop); !sent)
            return fail(sent.error());
    QHash<EntryId, EffectVerdict> verdicts;
    for (Customer &customer : customers) {
        if (const Result<void> settled = settle(book, customer); !settled)
            return fail(settled.error());
        for (const EffectTry &note : std::as_const(customer.notes)) {
            if (customer.verdicts.contains(note.effect.entry))
                continue;
            const auto verdict = remark(book, note, customer.records.first(), stop);
            if (!verdict)
                return fail(verdict.error());
            customer.verdicts.insert(note.effect.entry, *verdict);
        }
        verdicts.insert(customer.verdicts);
    }
    QList<EffectVerdict> inOrder;
    for (const EffectTry &each : tries)
        inOrder.append(verdicts.value(each.effect.entry));
    return inOrder;
}

//! Reads the records again, all customers' together, and makes what each is to be told.
Result<void> CrmPerformer::gather(Book &book, QList<Customer> &customers, const StopFlag &stop)
{
    QHash<CrmKind, QStringList> ids;
    for (Customer &customer : customers) {
        const auto records = m_ports.records(book, customer.id);
        if (!records)
            return fail(records.error());
        for (const CrmRecordRef &record : *records)
            if (!record.remoteId.isEmpty())
                ids[record.kind].append(record.remoteId);
    }
    std::optional<Error> trouble = m_unrecognised;
    for (auto some = ids.cbegin(); some != ids.cend() && !trouble; ++some)
        if (const Result<void> read = m_ports.refresh(book, some.key(), some.value(), stop); !read)
            trouble = read.error();
    if (trouble && trouble->kind == ErrorKind::Storage)
        return fail(*trouble);
    for (Customer &customer : customers) {
        if (trouble)
            customer.postpone(book, *trouble);
        else if (const Result<void> prepared = prepare(book, customer, stop); !prepared)
            return prepared;
    }
    return {};
}

Result<void> CrmPerformer::prepare(Book &book, Customer &customer, const StopFlag &stop)
{
    const auto records = m_ports.records(book, customer.id); // Merged ones have another id by now.
    if (!records)
        return fail(records.error());
    customer.records = *records;
    // Its record is gone: nobody is told, and nothing is made anew.
    if (customer.records.isEmpty())
        if (const Result<void> dropped = drop(book, customer, customer.pushes + customer.notes); !dropped)
            return dropped;
    // It is yet to be made: there is nothing to hang a remark on.
    if (!customer.records.isEmpty() && customer.records.first().remoteId.isEmpty())
        if (const Result<void> dropped = drop(book, customer, customer.notes); !dropped)
            return dropped;
    if (customer.records.isEmpty() || customer.pushes.isEmpty())
        return {};
    const auto tellings = m_ports.content(book, customer.id);
    if (!tellings)
        return fail(tellings.error());
    for (const CrmTell &telling : *tellings) {
        Told told{.telling = telling, .isNew = telling.remoteId.isEmpty(), .remoteId = {}, .error = {}};
        if (told.isNew && customer.arrived()) { // It may have been made: look before making.
            const Result<QString> ours = findMade(customer, telling.kind, stop);
            if (!ours) {
                customer.postpone(book, ours.error());
                return {};
            }
            told.telling.remoteId = *ours;
        }
        customer.told.append(told);
    }
    return {};
}

//! What an earlier try has made carries the id of the customer it was asked for, whoever that has become.
Result<QString> CrmPerformer::findMade(const Customer &customer, CrmKind kind, const StopFlag &stop)
{
    QList<CustomerId> asked{customer.id};
    for (const EffectTry &push : customer.pushes)
        if (push.attempt.dataBegun && !asked.contains(push.effect.customer))
            asked.append(push.effect.customer);
    for (const CustomerId &each : std::as_const(asked)) {
        Result<QString> found = m_writer.findOurs(kind, each.text(), stop);
        if (!found || !found->isEmpty())
            return found;
    }
    return QString();
}

Result<void> CrmPerformer::drop(Book &book, Customer &customer, const QList<EffectTry> &tries)
{
    if (tries.isEmpty())
        return {};
    QList<NewEntry> dropped;
    for (const EffectTry &each : tries) {
        dropped.append({.body = EffectDropped{each.effect.entry, u"crm_not_linked"_s}});
        customer.verdicts.insert(each.effect.entry, EffectVerdict());
    }
    return Journal(book)
        .append([&]() -> Result<QList<NewEntry>> { return dropped; })
        .transform([](const auto &) {});
}

Result<void> CrmPerformer::markBegun(Book &book, const QList<EntryId> &effects)
{
    const Result<void> marked = Journal(book).change(Touched::Outbox, [&]() -> Result<void> {
        for (const EntryId &effect : effects)
            if (const Result<void> begun = OutboxAttemptTable(book.database).markDataBegun(effect); !begun)
                return begun;
        return {};
    });
    CrashPoint::reached("crm.marked");
    return marked;
}

//! Tells all records of one kind in as few batches as the CRM allows.
Result<void> CrmPerformer::send(Book &book, CrmKind kind, QList<Customer> &customers, const StopFlag &stop)
{
    QList<CrmWrite> writes;
    QHash<EntryId, std::pair<Told *, Customer *>> origins;
    QList<EntryId> begun;
    for (Customer &customer : customers) {
        for (Told &told : customer.told) {
            if (told.telling.kind != kind || customer.verdicts.contains(customer.pushes.first().effect.entry))
                continue;
            const EntryId push = customer.pushes.first().effect.entry;
            // A CRM that sees a change every time has to be told without that condition in the end.
            const bool careful = customer.pushes.first().attempt.attempts <= carefulTries;
            writes.append({.push = push,
                .kind = kind,
                .remoteId = told.telling.remoteId,
                .ourId = customer.id.text(),
                .values = told.telling.values,
                .unchangedSince = careful ? told.telling.unchangedSince : QDateTime(),
                .stamp = told.telling.stamp});
            origins.insert(push, {&told, &customer});
            for (const EffectTry &each : std::as_const(customer.pushes))
                begun.append(each.effect.entry);
        }
    }
    if (writes.isEmpty())
        return {};
    if (const Result<void> marked = m_blocked ? Result<void>() : markBegun(book, begun); !marked)
        return marked;
    for (qsizetype first = 0; first < writes.size(); first += m_writer.writeMax()) {
        const QList<CrmWrite> some = writes.mid(first, m_writer.writeMax());
        const auto outcomes
            = m_blocked ? Result<QList<CrmWriteOutcome>>(fail(*m_blocked)) : m_writer.write(some, stop);
        for (const CrmWrite &write : some) {
            Told *told = origins.value(write.push).first;
            if (!outcomes) { // Nothing left the house.
                told->error = outcomes.error();
                continue;
            }
            const auto outcome = std::ranges::find(*outcomes, write.push, &CrmWriteOutcome::push);
            if (outcome != outcomes->end())
                told->leftOut = outcome->leftOut;
            if (outcome == outcomes->end())
                told->error = Error{.kind = ErrorKind::Uncertain, .rule = u"crm.no_answer"_s};
            else if (outcome->error)
                told->error = outcome->error;
            else
                told->remoteId = outcome->remoteId;
            noteBlock(told->error);
        }
        if (!outcomes)
            noteBlock(outcomes.error());
    }
    CrashPoint::reached("crm.told");
    return bringMade(book, kind, customers, stop);
}

//! The mirror is to show at once what was made there. Where it cannot be read now, the next sync brings it.
Result<void> CrmPerformer::bringMade(
    Book &book, CrmKind kind, const QList<Customer> &customers, const StopFlag &stop)
{
    QStringList made;
    for (const Customer &customer : customers)
        for (const Told &told : customer.told)
            if (told.telling.kind == kind && told.isNew && !told.remoteId.isEmpty())
                made.append(told.remoteId);
    if (made.isEmpty() || m_blocked)
        return {};
    const Result<void> read = m_ports.refresh(book, kind, made, stop);
    return read || read.error().kind != ErrorKind::Storage ? Result<void>() : read;
}

void CrmPerformer::noteBlock(const std::optional<Error> &error)
{
    if (error && !m_blocked && meetsAllOfCrm(*error))
        m_blocked = error;
}

//! Writes down what became of a customer's pushes: the newest words speak for all of them.
Result<void> CrmPerformer::settle(Book &book, Customer &customer)
{
    if (customer.pushes.isEmpty() || customer.verdicts.contains(customer.pushes.first().effect.entry))
        return {};
    const auto remember = [&]() -> Result<void> {
        for (const Told &told : std::as_const(customer.told))
            if (!told.error)
                if (const Result<void> noted
                    = m_ports.noteTold(book, customer.id, told.taken(), told.remoteId);
                    !noted)
                    return noted;
        return {};
    };
    const auto later = std::ranges::find_if(
        customer.told, [](const Told &told) { return told.error && !isRefusedByCrm(*told.error); });
    if (later != customer.told.end()) {
        const Error &error = *later->error;
        for (const EffectTry &push : std::as_const(customer.pushes))
            // What an earlier try has made is not forgotten: it carries the id of whom it was asked for.
            customer.verdicts.insert(
                push.effect.entry, tellLater(book, push.attempt, error, push.attempt.dataBegun));
        return Journal(book).change(Touched::Outbox, remember);
    }
    QList<NewEntry> outcome;
    QList<Error> refusals;
    QList<CrmUntaken> untaken;
    for (const Told &told : std::as_const(customer.told)) {
        refusals += told.refusals();
        untaken += untakenOf(told);
    }
    for (const EffectTry &push : std::as_const(customer.pushes)) {
        const EntryId &request = push.effect.entry;
        customer.verdicts.insert(request, EffectVerdict());
        for (const Error &refused : std::as_const(refusals))
            outcome.append({.body = CrmPushRejected{.request = request,
                                .customer = customer.id,
                                .rule = refused.rule,
                                .field = refused.field,
                                .words = refused.providerText}});
        if (refusals.isEmpty())
            outcome.append({.body = CrmPushDone{.request = request,
                                .customer = customer.id,
                                .externalId = customer.told.isEmpty() ? customer.records.first().remoteId
                                                                      : customer.told.first().remoteId,
                                .digest = digestOf(request, customer.told)}});
    }
    const auto settled = Journal(book).append([&]() -> Result<QList<NewEntry>> {
        const Result<void> noted = remember().and_then([&] {
            return untaken.isEmpty()
                ? Result<void>()
                : m_ports.noteUntaken(book, customer.id, customer.pushes.last().effect.entry, untaken);
        });
        return noted.transform([&] { return outcome; });
    });
    CrashPoint::reached("crm.settled");
    return settled.transform([](const auto &) {});
}

Result<EffectVerdict> CrmPerformer::remark(
    Book &book, const EffectTry &note, const CrmRecordRef &record, const StopFlag &stop)
{
    const EntryId &request = note.effect.entry;
    if (m_blocked)
        return tellLater(book, note.attempt, *m_blocked, note.attempt.dataBegun);
    const Result<QString> text = m_ports.remark(book, note.effect);
    if (!text)
        return fail(text.error());
    const Result<Entry> wish = Journal(book).entry(request);
    if (!wish)
        return fail(wish.error());
    const CrmRemark remark{.push = request,
        .kind = record.kind,
        .remoteId = record.remoteId,
        .text = *text,
        .at = wish->occurredAt};
    const auto settled = [&](EntryBody outcome) {
        return Journal(book)
            .append(
                [&]() -> Result<QList<NewEntry>> { return QList<NewEntry>{{.body = std::move(outcome)}}; })
            .transform([](const auto &) { return EffectVerdict(); });
    };
    const auto done = [&](const QString &id) {
        return settled(CrmPushDone{
            .request = request, .customer = note.effect.customer, .externalId = id, .digest = {}});
    };
    if (note.attempt.dataBegun) { // An earlier try may have made it: look before making.
        const Result<QString> found = m_writer.findRemark(remark, stop);
        if (!found) {
            noteBlock(found.error());
            return tellLater(book, note.attempt, found.error(), true);
        }
        if (!found->isEmpty())
            return done(*found);
    }
    if (const Result<void> marked = markBegun(book, {request}); !marked)
        return fail(marked.error());
    const Result<QString> made = m_writer.remark(remark, stop);
    CrashPoint::reached("crm.remarked");
    if (made)
        return done(*made);
    noteBlock(made.error());
    if (!isRefusedByCrm(made.error()))
        return tellLater(book, note.attempt, made.error(), false);
    return settled(CrmPushRejected{.request = request,
        .customer = note.effect.customer,
        .rule = made.error().rule,
        .field = made.error().field,
        .words = made.error().providerText});
}

} // namespace quittance
