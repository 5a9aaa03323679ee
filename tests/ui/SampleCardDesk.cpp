#include "tests/ui/SampleCardDesk.h"

#include "tests/ui/SampleDesk.h"
#include "tests/ui/readyAnswer.h"

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

QList<SavedCard> SampleCardDesk::pictureCards(const CustomerId &customer)
{
    return {{.externalId = u"pm_1"_s,
                .customer = customer,
                .holder = u"cus_1"_s,
                .connection = u"stripe"_s,
                .brand = u"Visa"_s,
                .last4 = u"4242"_s,
                .expiryMonth = 8,
                .expiryYear = 2027,
                .agreedOn = QDate(2026, 2, 3),
                .agreement = u"Payment page, 2026-02-03"_s},
        {.externalId = u"pm_2"_s,
            .customer = customer,
            .holder = u"cus_1"_s,
            .connection = u"stripe"_s,
            .brand = u"Mastercard"_s,
            .last4 = u"4444"_s,
            .expiryMonth = 10,
            .expiryYear = 2026,
            .agreedOn = QDate(2025, 11, 30),
            .agreement = u"<b>by phone</b> %1"_s}};
}

Charge SampleCardDesk::pictureCharge(ChargeState state)
{
    return {.id = ChargeId(u"charge-1"_s),
        .invoice = InvoiceId(u"id-8"_s),
        .customer = CustomerId(u"c-8"_s),
        .connection = u"stripe"_s,
        .method = u"Visa •••• 4242"_s,
        .amount = Money(124997, Currency::of("EUR")),
        .state = state,
        .rule = state == ChargeState::Failed    ? u"stripe.card_declined:insufficient_funds"_s
            : state == ChargeState::NeedsAction ? u"charge.needs_action"_s
                                                : QString(),
        .answer = u"Your card has insufficient funds."_s,
        .requestedAt = QDateTime(SampleDesk::pictureDay(), QTime(9, 0), Qt::UTC)};
}

QFuture<Result<ChargePreview>> SampleCardDesk::preview(InvoiceId invoice)
{
    if (error)
        return ready<ChargePreview>(fail(*error));
    return ready<ChargePreview>(ChargePreview{.invoice = std::move(invoice),
        .cards = known,
        .closesLink = closesLink,
        .provider = u"stripe"_s,
        .account = isLive ? u"rk_live_…9c1e"_s : u"rk_test_…4f2a"_s,
        .live = isLive,
        .obstacle = obstacle.isEmpty() && known.isEmpty() ? u"card.none"_s : obstacle});
}

QFuture<Result<CommandOutcome>> SampleCardDesk::charge(ChargeWish wish)
{
    if (error)
        return ready<CommandOutcome>(fail(*error));
    charged.append(wish);
    return ready<CommandOutcome>(
        CommandOutcome{.ids = {wish.invoice}, .numbers = {}, .waiting = {EntryId(u"charge-1"_s)}});
}

QFuture<Result<QList<Charge>>> SampleCardDesk::charges(InvoiceId invoice)
{
    QList<Charge> found;
    std::ranges::copy_if(
        made, std::back_inserter(found), [&](const Charge &charge) { return charge.invoice == invoice; });
    return ready<QList<Charge>>(found);
}

QFuture<Result<QList<SavedCard>>> SampleCardDesk::cards(CustomerId)
{
    if (error)
        return ready<QList<SavedCard>>(fail(*error));
    return ready<QList<SavedCard>>(known);
}

QFuture<Result<QList<SavedCard>>> SampleCardDesk::refresh(CustomerId customer)
{
    return cards(std::move(customer));
}

QFuture<Result<CardPage>> SampleCardDesk::lookAtPage(QString externalKey)
{
    looked.append(externalKey);
    if (error)
        return ready<CardPage>(fail(*error));
    return ready<CardPage>(CardPage{.externalKey = externalKey, .state = pageState});
}

QFuture<Result<CardPage>> SampleCardDesk::openPage(CustomerId customer)
{
    if (error)
        return ready<CardPage>(fail(*error));
    return ready<CardPage>(CardPage{.externalKey = u"stripe:test:cs_1"_s,
        .customer = std::move(customer),
        .connection = u"stripe"_s,
        .url = QUrl(u"https://provider.example/setup"_s)});
}

QFuture<Result<void>> SampleCardDesk::remove(QString card)
{
    if (error)
        return ready<void>(fail(*error));
    removed.append(card);
    known.removeIf([&](const SavedCard &saved) { return saved.externalId == card; });
    return ready<void>({});
}
