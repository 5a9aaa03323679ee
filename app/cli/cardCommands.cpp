#include "app/cli/commands.h"

#include "app/cli/collectIds.h"
#include "app/cli/inputs.h"
#include "app/cli/performAndShow.h"
#include "app/cli/shapes.h"
#include "core/domain/chargeCodes.h"
#include "ui/text/CardText.h"
#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"

#include <QDesktopServices>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QJsonObject cardShape(const SavedCard &card)
{
    return {{u"id"_s, card.externalId}, {u"customer_id"_s, card.customer.text()},
        {u"connection"_s, card.connection}, {u"brand"_s, card.brand}, {u"last4"_s, card.last4},
        {u"expiry_month"_s, card.expiryMonth}, {u"expiry_year"_s, card.expiryYear},
        {u"agreed_on"_s, dateShape(card.agreedOn)}, {u"agreement"_s, card.agreement}};
}

QJsonObject chargeShape(const Charge &charge)
{
    return {{u"id"_s, charge.id.text()}, {u"invoice_id"_s, charge.invoice.text()},
        {u"customer_id"_s, charge.customer.text()}, {u"connection"_s, charge.connection},
        {u"method"_s, charge.method}, {u"amount"_s, moneyShape(charge.amount)},
        {u"capture"_s, charge.captures}, {u"state"_s, codeOf(charge.state)},
        {u"external_id"_s, charge.externalId.isEmpty() ? QJsonValue() : QJsonValue(charge.externalId)},
        {u"rule"_s, charge.rule.isEmpty() ? QJsonValue() : QJsonValue(charge.rule)},
        {u"message"_s, chargeText(charge)}, {u"until"_s, instantShape(charge.until)},
        {u"requested_at"_s, instantShape(charge.requestedAt)}};
}

void showCards(Session &session, const QList<SavedCard> &cards)
{
    QList<QJsonObject> objects;
    QList<QStringList> rows;
    for (const SavedCard &card : cards) {
        objects.append(cardShape(card));
        rows.append({cardText(card), agreementText(card), card.externalId});
    }
    session.console().list(objects, {u"Card"_s, u"Agreement"_s, u"Id"_s}, rows);
    session.finish(Exit::Done);
}

//! Has the wish carried out and tells what became of the charge.
void carryOut(Session &session, const CommandOutcome &outcome, const ChargeId &charge)
{
    // A payment link that is alive is closed in the first round.
    performRounds(session, 2, [&session, outcome, charge] {
        session.then(session.book().cards().findCharge(charge), [&session, outcome](const Charge &now) {
            showEffects(session, outcome, {{u"charge"_s, chargeShape(now)}}, chargeText(now));
        });
    });
}

void charge(Session &session, const ChargePreview &preview)
{
    const auto amount = amountOption(session, preview.open.currency());
    if (!amount)
        return session.fail(amount.error());
    session.then(session.book().cards().charge({.invoice = preview.invoice,
                     .card = session.arguments().value(u"card"_s),
                     .amount = *amount,
                     .capture = !session.arguments().has(u"no-capture"_s),
                     .statement = session.arguments().value(u"on-statement"_s),
                     .reason = session.arguments().value(u"reason"_s)}),
        [&session](const CommandOutcome &outcome) {
            carryOut(session, outcome, ChargeId(outcome.waiting.first().text()));
        });
}

} // namespace

void cardsAdd(Session &session)
{
    findCustomer(session, session.word(0), [&session](const Customer &customer) {
        session.then(session.book().cards().openPage(customer.id), [&session](const CardPage &page) {
            if (session.arguments().has(u"open"_s) && !QDesktopServices::openUrl(page.url))
                session.console().note(u"No browser could be opened."_s);
            session.console().result({{u"id"_s, page.externalKey}, {u"customer_id"_s, page.customer.text()},
                                         {u"url"_s, QString::fromLatin1(page.url.toEncoded())},
                                         {u"expires_at"_s, instantShape(page.expiresAt)}},
                QString::fromLatin1(page.url.toEncoded()));
            session.finish(Exit::Done);
        });
    });
}

void cardsList(Session &session)
{
    findCustomer(session, session.word(0), [&session](const Customer &customer) {
        session.then(session.book().cards().cards(customer.id),
            [&session](const QList<SavedCard> &cards) { showCards(session, cards); });
    });
}

void cardsRefresh(Session &session)
{
    findCustomer(session, session.word(0), [&session](const Customer &customer) {
        session.then(session.book().cards().refresh(customer.id),
            [&session](const QList<SavedCard> &cards) { showCards(session, cards); });
    });
}

void cardsRemove(Session &session)
{
    session.then(session.book().cards().remove(session.word(0)),
        [&session] { finishWithId(session, session.word(0)); });
}

void paymentsCharge(Session &session)
{
    session.then(session.book().invoices().find(session.word(0)), [&session](const InvoiceId &id) {
        session.then(session.book().cards().preview(id),
            [&session](const ChargePreview &preview) { charge(session, preview); });
    });
}

void paymentsCharges(Session &session)
{
    const Result<int> limit = session.arguments().number(u"limit"_s, 100);
    if (!limit)
        return session.fail(limit.error());
    const auto show = [&session](const QList<Charge> &charges) {
        QList<QJsonObject> objects;
        QList<QStringList> rows;
        for (const Charge &each : charges) {
            objects.append(chargeShape(each));
            rows.append({dateText(each.requestedAt.date()), each.method, moneyWithCode(each.amount),
                chargeStateText(each.state), each.id.text()});
        }
        session.console().list(objects, {u"Date"_s, u"Card"_s, u"Amount"_s, u"State"_s, u"Id"_s}, rows);
        session.finish(Exit::Done);
    };
    if (session.word(0).isEmpty())
        return session.then(session.book().cards().charges({}, *limit), show);
    session.then(session.book().invoices().find(session.word(0)),
        [&session, show](const InvoiceId &id) { session.then(session.book().cards().charges(id), show); });
}

void paymentsCapture(Session &session)
{
    session.then(
        session.book().cards().findCharge(ChargeId(session.word(0))), [&session](const Charge &aside) {
            const auto amount = amountOption(session, aside.amount.currency());
            if (!amount)
                return session.fail(amount.error());
            session.then(session.book().cards().capture(aside.id, *amount),
                [&session, id = aside.id](const CommandOutcome &outcome) { carryOut(session, outcome, id); });
        });
}

void paymentsRelease(Session &session)
{
    const ChargeId id(session.word(0));
    session.then(session.book().cards().release(id),
        [&session, id](const CommandOutcome &outcome) { carryOut(session, outcome, id); });
}

} // namespace quittance
