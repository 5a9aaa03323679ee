#include "core/billing/ChangeCharge.h"

#include "core/base/Clock.h"
#include "core/base/Uuid.h"
#include "core/billing/SealedRequest.h"
#include "core/billing/guards.h"
#include "core/journal/Journal.h"
#include "core/store/ChargeTable.h"
#include "core/store/EffectTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! A charge whose money is put aside and that nobody is changing.
Result<Charge> putAside(Book &book, const ChargeId &id)
{
    Result<Charge> charge = ChargeTable(book.database).byId(id);
    if (!charge)
        return charge;
    if (charge->state != ChargeState::Authorised)
        return invalid(u"charge.not_authorised"_s, u"charge"_s, id.text());
    const auto changes = EffectTable(book.database).openChanges(charge->invoice);
    if (!changes)
        return fail(changes.error());
    if (!changes->isEmpty())
        return invalid(u"charge.change_under_way"_s, u"charge"_s, id.text());
    return charge;
}

//! Puts the wish about a charge into the outbox.
template <class Decide>
Result<CommandOutcome> wishAbout(Book &book, const ChargeId &id, Decide decideFor)
{
    CommandOutcome outcome;
    const auto decide = [&]() -> Result<QList<NewEntry>> {
        if (const Result<void> allowed = requireRight(book, Right::Issue); !allowed)
            return fail(allowed.error());
        const Result<Charge> charge = putAside(book, id);
        if (!charge)
            return fail(charge.error());
        const Result<InvoiceRecord> invoice = InvoiceTable(book.database).byId(charge->invoice);
        if (!invoice)
            return fail(invoice.error());
        Result<NewEntry> wish = decideFor(*charge, *invoice);
        if (!wish)
            return fail(wish.error());
        wish->id = EntryId(makeUuid7(book.clock.now()));
        outcome = {.ids = {invoice->id}, .numbers = {invoice->number.text()}, .waiting = {wish->id}};
        return QList<NewEntry>{*wish};
    };
    return Journal(book).append(decide).transform([&](const QList<Entry> &) { return outcome; });
}

} // namespace

Result<CommandOutcome> requestCapture(
    Book &book, const ChargeId &id, std::optional<Money> wanted, const ChargeRoute &route)
{
    return wishAbout(book, id, [&](const Charge &charge, const InvoiceRecord &invoice) -> Result<NewEntry> {
        const Money amount = wanted.value_or(charge.amount);
        if (charge.until.isValid() && charge.until <= book.clock.now())
            return invalid(u"charge.authorisation_over"_s, u"charge"_s, id.text());
        if (amount.currency() == charge.amount.currency() && charge.amount < amount)
            return invalid(u"charge.above_authorised"_s, u"amount"_s, amount.text());
        if (const Result<void> fits = checkChargeAmount(amount, invoice.open); !fits)
            return fail(fits.error());
        return sealRequest(route.capture(charge.externalId, amount))
            .transform([&](const SealedRequest &request) {
                return NewEntry{.body = CaptureRequested{.charge = id,
                                    .invoice = invoice.id,
                                    .connection = charge.connection,
                                    .amount = amount,
                                    .requestDigest = request.digest},
                    .sealed = request.parts};
            });
    });
}

Result<CommandOutcome> requestRelease(Book &book, const ChargeId &id, const ChargeRoute &route)
{
    return wishAbout(book, id, [&](const Charge &charge, const InvoiceRecord &invoice) -> Result<NewEntry> {
        return sealRequest(route.cancel(charge.externalId)).transform([&](const SealedRequest &request) {
            return NewEntry{.body = ChargeCancelRequested{.charge = id,
                                .invoice = invoice.id,
                                .connection = charge.connection,
                                .requestDigest = request.digest},
                .sealed = request.parts};
        });
    });
}

} // namespace quittance
