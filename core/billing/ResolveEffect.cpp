#include "core/billing/ResolveEffect.h"

#include "core/billing/guards.h"
#include "core/domain/lookUpAnswers.h"
#include "core/journal/Journal.h"
#include "core/journal/sealedFiles.h"
#include "core/store/CrmBaseTable.h"
#include "core/store/EffectTable.h"
#include "core/store/OutboxAttemptTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Open: not ended, and not in the hands of a performer at this moment.
Result<void> checkOpen(Book &book, const EntryId &effect)
{
    const auto state = EffectTable(book.database).state(effect);
    if (!state)
        return fail(state.error());
    const auto attempt = OutboxAttemptTable(book.database).of(effect);
    if (!attempt)
        return fail(attempt.error());
    const bool open = *state == EffectTable::State::Uncertain
        || (*state == EffectTable::State::Requested && !attempt->sending);
    if (!open)
        return invalid(u"outbox.not_open"_s, u"id"_s, effect.text());
    return {};
}

//! Money that may be moving already is not given up: the provider is asked until it is known, or until only a
//! person can know.
Result<void> checkUnsent(Book &book, const EffectRecord &effect)
{
    switch (effect.what) {
    case OutboxWhat::Mail:
    case OutboxWhat::PaymentLink:
    case OutboxWhat::LinkRevoke:
    case OutboxWhat::CrmPush:
    case OutboxWhat::CrmNote:
        return {};
    case OutboxWhat::Refund:
    case OutboxWhat::Charge:
    case OutboxWhat::Capture:
    case OutboxWhat::ChargeCancel:
        break;
    }
    const auto attempt = OutboxAttemptTable(book.database).of(effect.entry);
    if (!attempt)
        return fail(attempt.error());
    // A charge is marked before its bytes leave, and the mark goes where they surely have not arrived.
    const bool isCharge = effect.what == OutboxWhat::Charge || effect.what == OutboxWhat::Capture
        || effect.what == OutboxWhat::ChargeCancel;
    const bool unsent = isCharge ? !attempt->dataBegun : attempt->attempts == 0;
    return unsent || isForPerson(attempt->answer)
        ? Result<void>()
        : invalid(u"outbox.outcome_unknown"_s, u"id"_s, effect.entry.text());
}

//! What is still held is taken back as if nobody had asked: the next sync tells a CRM what is new. What was
//! tried is given up, and is not told again before it changes.
Result<void> forgetAsked(Book &book, const EffectRecord &effect)
{
    if (effect.what != OutboxWhat::CrmPush)
        return {};
    const auto attempt = OutboxAttemptTable(book.database).of(effect.entry);
    if (!attempt)
        return fail(attempt.error());
    if (attempt->attempts > 0 || !attempt->notBefore.isValid())
        return {};
    CrmBaseTable bases(book.database, ConnectionId(effect.connection));
    Result<CrmBase> base = bases.load(effect.customer);
    if (!base)
        return fail(base.error());
    base->asked.clear();
    return bases.save(effect.customer, *base);
}

//! The same mail as a new wish: to the same address, about the same link, with the same files.
Result<NewEntry> sameMail(Book &book, const EntryId &effect)
{
    const Result<Entry> queued = Journal(book).entry(effect);
    if (!queued)
        return fail(queued.error());
    return sealedFileParts(book, effect, std::get<MailQueued>(queued->body))
        .transform([&](const QList<SealedPart> &files) {
            return NewEntry{.body = queued->body, .after = queued->after, .sealed = files};
        });
}

//! That a refusal was seen, or is to be looked at again; nothing where that stands already.
Result<QList<NewEntry>> dismissal(Book &book, const EntryId &effect, bool dismissed)
{
    EffectTable effects(book.database);
    const auto state = effects.state(effect);
    if (!state)
        return fail(state.error());
    if (*state != EffectTable::State::Refused)
        return invalid(u"outbox.not_refused"_s, u"id"_s, effect.text());
    return effects.byEntry(effect).transform([&](const EffectRecord &record) {
        return record.isDismissed == dismissed
            ? QList<NewEntry>()
            : QList<NewEntry>{{.body = EffectDismissed{effect, dismissed}}};
    });
}

} // namespace

Result<void> resolveEffect(Book &book, const EntryId &effect, Resolution how)
{
    return Journal(book)
        .append([&]() -> Result<QList<NewEntry>> {
            if (const Result<void> allowed = requireRight(book, Right::Issue); !allowed)
                return fail(allowed.error());
            if (how == Resolution::Dismissed || how == Resolution::Recalled)
                return dismissal(book, effect, how == Resolution::Dismissed);
            if (const Result<void> open = checkOpen(book, effect); !open)
                return fail(open.error());
            const auto record = EffectTable(book.database).byEntry(effect);
            if (!record)
                return fail(record.error());
            if (const Result<void> sure = checkUnsent(book, *record); !sure)
                return fail(sure.error());
            if (how == Resolution::Dropped)
                return forgetAsked(book, *record).transform([&] {
                    return QList<NewEntry>{{.body = EffectDropped{effect, u"given_up"_s}}};
                });
            if (record->what != OutboxWhat::Mail)
                return invalid(u"outbox.only_mail"_s, u"id"_s, effect.text());
            if (how == Resolution::Accepted)
                return QList<NewEntry>{
                    {.body = MailAccepted{.mail = MailId(effect.text()), .words = u"by_hand"_s}}};
            return sameMail(book, effect).transform([&](const NewEntry &mail) {
                return QList<NewEntry>{{.body = EffectDropped{effect, u"sent_again"_s}}, mail};
            });
        })
        .transform([](const QList<Entry> &) {});
}

} // namespace quittance
