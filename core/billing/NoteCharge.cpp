#include "core/billing/NoteCharge.h"

#include "core/journal/Journal.h"
#include "core/store/ChargeTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using State = GatewayCharge::State;

//! The charge this is about; empty when the book has none.
Result<std::optional<Charge>> recordOf(Book &book, const GatewayCharge &charge)
{
    ChargeTable charges(book.database);
    if (!charge.charge.isEmpty()) {
        const Result<Charge> ours = charges.byId(charge.charge);
        if (ours)
            return std::optional(*ours);
        if (ours.error().kind != ErrorKind::NotFound)
            return fail(ours.error());
    }
    return charges.byExternalId(charge.externalKey);
}

//! What became of one that had not ended. Empty when that is nothing new.
std::optional<EntryBody> outcomeOf(const Charge &record, const GatewayCharge &charge, const EntryId &request)
{
    const bool isAside = record.state == ChargeState::Authorised;
    switch (charge.state) {
    case State::Processing:
        break;
    case State::Authorised:
        if (!isAside)
            return ChargeAuthorised{
                .charge = record.id, .externalId = charge.externalKey, .until = charge.until};
        break;
    case State::Succeeded:
        return ChargeSucceeded{.charge = record.id, .externalId = charge.externalKey};
    case State::NeedsAction:
        return ChargeNeedsAction{
            .charge = record.id, .externalId = charge.externalKey, .words = charge.words};
    case State::Failed:
        return ChargeFailed{.charge = record.id,
            .externalId = charge.externalKey,
            .rule = charge.rule,
            .words = charge.words};
    case State::Cancelled:
        if (isAside)
            return ChargeCancelled{.charge = record.id, .request = request};
        return ChargeFailed{.charge = record.id,
            .externalId = charge.externalKey,
            .rule = u"charge.cancelled_there"_s,
            .words = {}};
    }
    return std::nullopt;
}

} // namespace

Result<void> noteCharge(Book &book, const GatewayCharge &charge, const EntryId &request)
{
    return Journal(book)
        .append([&]() -> Result<QList<NewEntry>> {
            const auto record = recordOf(book, charge);
            if (!record)
                return fail(record.error());
            if (!*record)
                return QList<NewEntry>();
            const ChargeState known = (*record)->state;
            const bool isOver = known != ChargeState::Requested && known != ChargeState::Authorised;
            if (isOver && (charge.state != State::Succeeded || known == ChargeState::Succeeded))
                return QList<NewEntry>();
            const auto outcome = outcomeOf(**record, charge, request);
            return outcome ? QList<NewEntry>{{.body = *outcome}} : QList<NewEntry>();
        })
        .transform([](const QList<Entry> &) {});
}

} // namespace quittance
