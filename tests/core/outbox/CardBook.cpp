#include "tests/core/outbox/CardBook.h"

#include "core/outbox/gatewayTry.h"
#include "core/outbox/savedCards.h"
#include "core/payments/ChargeGateway.h"
#include "core/sync/CardObserver.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

CardBook::CardBook(const QString &number)
    : chargeRoute{.gateway = u"stripe"_s,
        .request =
            [this](const ChargeId &charge, const QString &name, const SavedCard &of, const ChargeWish &wish) {
                return gateway.charges()
                    .request({.charge = charge,
                        .invoice = wish.invoice,
                        .number = name,
                        .card = of.externalId,
                        .holder = of.holder,
                        .amount = *wish.amount,
                        .capture = wish.capture})
                    .transform(requestBytes);
            },
        .capture =
            [this](const QString &externalId, Money amount) {
                return gateway.charges().captureRequest(externalId, amount).transform(requestBytes);
            },
        .cancel =
            [this](const QString &externalId) {
                return gateway.charges().cancelRequest(externalId).transform(requestBytes);
            }}
{
    invoiceId = addIssued();
    card = saveCard(number);
}

SavedCard CardBook::saveCard(const QString &number)
{
    const CardPage page
        = must(openCardPage(book, gateway, customer.id, QUrl(u"https://brightwater.example/thanks"_s), stop));
    const QString session = page.externalKey.section(u':', 2);
    if (pay(session, number).state == sandbox::PayOutcome::State::NeedsApproval)
        stripe.checkout().answerApproval(session, true);
    const QList<SavedCard> cards = must(CardObserver(book, gateway).refresh(customer.id, stop));
    const auto saved = std::ranges::find(cards, number.last(4), &SavedCard::last4);
    if (saved == cards.end())
        qFatal("the card was not saved");
    return *saved;
}

Result<CommandOutcome> CardBook::charge(ChargeWish wish)
{
    if (wish.invoice.isEmpty())
        wish.invoice = invoiceId;
    return requestCharge(book, wish, today(), chargeRoute);
}

EntryId CardBook::asked(bool capture)
{
    return must(charge({.capture = capture})).waiting.first();
}

EntryId CardBook::capture(const EntryId &charge, std::optional<Money> amount)
{
    return must(requestCapture(book, idOf(charge), amount, chargeRoute)).waiting.first();
}

EntryId CardBook::release(const EntryId &charge)
{
    return must(requestRelease(book, idOf(charge), chargeRoute)).waiting.first();
}

Charge CardBook::record(const EntryId &charge)
{
    return must(ChargeTable(database).byId(idOf(charge)));
}

} // namespace quittance
