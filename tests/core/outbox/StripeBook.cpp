#include "tests/core/outbox/StripeBook.h"

#include "core/outbox/MailPerformer.h"
#include "core/outbox/gatewayTry.h"
#include "core/outbox/savedCards.h"
#include "core/payments/ChargeGateway.h"
#include "core/payments/stripe/StripeApi.h"
#include "core/service/composeMail.h"
#include "core/sync/CardObserver.h"
#include "tests/core/payments/RequestJudge.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QUrl apiUrl(u"https://api.stripe.com"_s);

} // namespace

WatchedTransport::WatchedTransport(
    const FakeClock &clock, sandbox::SandboxClock &sandboxClock, sandbox::SandboxGate &gate)
    : m_clock(clock)
    , m_sandboxClock(sandboxClock)
{
    m_inner.serve(apiUrl, gate);
}

Result<HttpReply> WatchedTransport::send(const HttpRequest &request, const StopFlag &stop)
{
    m_sandboxClock.fix(m_clock.now());
    RequestJudge::judge(request);
    if (request.method == "POST")
        posts.append(request);
    Result<HttpReply> reply = m_inner.send(request, stop);
    if (reply && !declineCode.isEmpty())
        reply->body.replace("generic_decline", declineCode);
    if (reply && isStillAtIt && request.method == "POST")
        reply->body.replace("\"succeeded\"", "\"processing\"");
    return reply;
}

StripeBook::StripeBook(int seed)
    : stripe(sandboxClock, seed, sandbox::RequestSchema::builtIn())
    , gateway(transport, clock, apiUrl, must(StripeKey::read(SecretText("rk_test_0123456789abcdef"))))
    , route{.gateway = u"stripe"_s, .mail = u"smtp"_s, .request = [this](const LinkWish &wish) {
                return gateway
                    .linkRequest({.link = wish.link,
                        .invoice = wish.invoice,
                        .number = wish.number,
                        .amount = wish.amount,
                        .way = wish.way,
                        .payer = wish.payer,
                        .country = wish.country,
                        .returnPage = QUrl(u"https://brightwater.example/thanks"_s)})
                    .transform(requestBytes);
            }}
{
    sandboxClock.fix(clock.now());
    stripe.setPayBase(QUrl(u"https://buy.stripe.com"_s));
}

Result<CommandOutcome> StripeBook::send(const InvoiceId &invoice, MailOrder order)
{
    order.invoice = invoice;
    return sendPaymentLinks(book, {order}, route);
}

RevokePerformer::AskProvider StripeBook::askProvider()
{
    return [this](Book &of, const QString &externalId, const StopFlag &stopped) {
        return PaymentObserver(of, gateway).askLink(externalId, stopped);
    };
}

RefundRoute StripeBook::refundRoute()
{
    return {.gateway = u"stripe"_s,
        .request = [this](const RefundId &refund, const QString &charge, Money amount) {
            return gateway.refundRequest({.refund = refund, .charge = charge, .amount = amount})
                .transform(requestBytes);
        }};
}

PaymentId StripeBook::payByHand(const InvoiceId &id, Money amount)
{
    return must(recordPayment(book,
        {.customer = customer.id,
            .amount = amount,
            .on = today(),
            .allocations = {{.invoice = id, .amount = amount}},
            .today = today()}));
}

QList<OutboxRow> StripeBook::effects(OutboxWhat what)
{
    QList<OutboxRow> found;
    for (const OutboxRow &row : must(EffectTable(database).list(clock.now(), 1000)))
        if (row.what == what)
            found.append(row);
    return found;
}

ChargeRoute StripeBook::chargeRoute()
{
    return {.gateway = u"stripe"_s,
        .request =
            [this](const ChargeId &charge, const QString &name, const SavedCard &of, const ChargeWish &wish) {
                return gateway.charges()
                    .request({.charge = charge,
                        .invoice = wish.invoice,
                        .number = name,
                        .card = of.externalId,
                        .holder = of.holder,
                        .amount = *wish.amount,
                        .capture = wish.capture,
                        .statement = wish.statement})
                    .transform(requestBytes);
            },
        .capture =
            [this](const QString &externalId, Money amount) {
                return gateway.charges().captureRequest(externalId, amount).transform(requestBytes);
            },
        .cancel =
            [this](const QString &externalId) {
                return gateway.charges().cancelRequest(externalId).transform(requestBytes);
            }};
}

OutboxRun StripeBook::runLinks(bool impatient)
{
    GatewayPerformer performer(
        gateway, composeMail, askProvider(), [this](Book &of, const GatewayPayment &payment) {
            PaymentReport report;
            return takeNews(of, gateway.provider(), GatewayNews{.payments = {payment}}, report);
        });
    return must(OutboxRunner(book, u"stripe"_s, performer).run(impatient, stop));
}

OutboxRun StripeBook::runMails(bool impatient)
{
    MailPerformer performer(mail, composeMail, askProvider());
    return must(OutboxRunner(book, u"smtp"_s, performer).run(impatient, stop));
}

Result<PaymentReport> StripeBook::poll(bool everyLink)
{
    return PaymentObserver(book, gateway)
        .run(
            everyLink, [](qint64) {}, stop);
}

InvoiceId StripeBook::addSent(const DraftShape &shape)
{
    const InvoiceId id = addIssued(shape);
    must(send(id));
    runLinks();
    runMails();
    return id;
}

LinkRecord StripeBook::linkOf(const InvoiceId &invoiceId)
{
    return must(LinkTable(database).byId(invoice(invoiceId).lastLink));
}

MailRecord StripeBook::mailRecord(const EntryId &id)
{
    return must(MailTable(database).byId(MailId(id.text())));
}

EffectTable::State StripeBook::stateOf(const EntryId &effect)
{
    return must(EffectTable(database).state(effect));
}

OutboxAttempt StripeBook::attemptOf(const EntryId &effect)
{
    return must(OutboxAttemptTable(database).of(effect));
}

void StripeBook::waitFor(const EntryId &effect)
{
    clock.time = std::max(clock.time, attemptOf(effect).notBefore);
}

QJsonObject StripeBook::dashboard(const QByteArray &method, const QString &path, const QByteArray &body)
{
    const HttpReply reply
        = must(transport.send({.method = method,
                                  .url = QUrl(apiUrl.toString() + path),
                                  .headers = {{"Authorization", "Bearer rk_test_0123456789abcdef"},
                                      {"Stripe-Version", StripeApi::version},
                                      {"Content-Type", "application/x-www-form-urlencoded"}},
                                  .body = body},
            stop));
    if (reply.status != 200)
        qFatal("the stand-in refused: %s", reply.body.constData());
    return QJsonDocument::fromJson(reply.body).object();
}

QString StripeBook::openPage(const InvoiceId &invoice)
{
    sandboxClock.fix(clock.now());
    const auto link = stripe.checkout().findLink(linkOf(invoice).externalId);
    return link ? stripe.checkout().open(*link)[u"id"_s].toString() : QString();
}

sandbox::PayOutcome StripeBook::pay(const QString &session, const QString &card)
{
    sandboxClock.fix(clock.now());
    return stripe.checkout().pay(session, sandbox::CardEntry::of(card));
}

qint64 StripeBook::charged() const
{
    qint64 sum = 0;
    for (const QJsonObject &charge : stripe.state().charges.oldestFirst())
        if (charge[u"status"_s].toString() == "succeeded"_L1)
            sum += charge[u"amount_captured"_s].toInteger();
    return sum;
}

sandbox::Fault linkFault(sandbox::Fault::Kind kind, int status, int times)
{
    return {.kind = kind,
        .status = status,
        .method = "POST",
        .path = QRegularExpression(u"^/v1/payment_links$"_s),
        .times = times};
}

SavedCard StripeBook::saveCard(const QString &number)
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

} // namespace quittance
