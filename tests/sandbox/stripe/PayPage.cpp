#include "tests/sandbox/stripe/PayPage.h"

#include "tests/sandbox/HttpParts.h"
#include "tests/sandbox/stripe/FormTree.h"
#include "tests/sandbox/stripe/IntentPage.h"
#include "tests/sandbox/stripe/StripeMoney.h"
#include "tests/sandbox/stripe/StripeSandbox.h"
#include "tests/sandbox/stripe/payPageHtml.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonObject fieldsOf(const HttpRequest &request)
{
    return decodeForm(request.body).value_or(QJsonObject());
}

QString queryValue(const HttpRequest &request, const QString &name)
{
    return QUrlQuery(request.url).queryItemValue(name, QUrl::FullyDecoded);
}

QString pathOf(const QJsonObject &link)
{
    return QUrl(link[u"url"_s].toString()).path();
}

HttpReply seeOther(const QString &address)
{
    HttpReply reply = pageReply(303, {});
    reply.headers.insert("location", address.toUtf8());
    return reply;
}

QString debitKind(const QJsonObject &session)
{
    for (const QJsonValue &type : session[u"payment_method_types"_s].toArray())
        if (type.toString() == "sepa_debit"_L1 || type.toString() == "us_bank_account"_L1)
            return type.toString();
    return {};
}

PayFacts factsOf(
    const QString &seller, const StripeState &state, const QString &path, const QString &sessionId)
{
    const QJsonObject session = state.sessions.find(sessionId).value_or(QJsonObject());
    QStringList titles;
    qint64 total = 0;
    for (const QJsonValue &line : state.lineItems.value(sessionId)) {
        titles.append(line[u"description"_s].toString());
        total += line[u"amount_total"_s].toInteger();
    }
    const bool saves = session[u"mode"_s].toString() == "setup"_L1;
    return {.seller = seller,
        .amount = saves ? QString() : amountText(total, session[u"currency"_s].toString()),
        .title = saves ? u"A card for later payments"_s : titles.join(u", "_s),
        .action = path,
        .session = sessionId,
        .debitKind = debitKind(session)};
}

HttpReply notFound(const QString &seller, const QString &words)
{
    return pageReply(404, messagePage(seller, u"Page not found"_s, words));
}

} // namespace

PayPage::PayPage(StripeSandbox &stripe, const QString &seller)
    : m_stripe(stripe)
    , m_seller(seller)
{
}

std::optional<PayPage::Door> PayPage::doorAt(const QString &path) const
{
    for (const QJsonObject &link : m_stripe.state().links.oldestFirst())
        if (pathOf(link) == path)
            return Door{.path = path, .link = link, .session = {}};
    const QString id = path.section(u'/', -1);
    const auto session = m_stripe.state().sessions.find(id);
    if (path.startsWith("/c/"_L1) && session)
        return Door{.path = path, .link = {}, .session = id};
    return {};
}

HttpReply PayPage::answer(const HttpRequest &request)
{
    m_stripe.catchUp();
    static const QRegularExpression form(u"^(/[pc]/[A-Za-z0-9_]+)(/confirm|/done)?$"_s);
    const QRegularExpressionMatch match = form.match(request.url.path());
    if (!match.hasMatch())
        return IntentPage(m_stripe, m_seller).answer(request);
    const std::optional<Door> door = doorAt(match.captured(1));
    if (!door)
        return notFound(m_seller, u"This payment link does not exist. Please check the address."_s);
    const QString step = match.captured(2);
    if (step == "/done"_L1)
        return done(*door, request);
    if (step == "/confirm"_L1)
        return confirm(*door, request);
    return request.method == "POST" ? pay(*door, request) : show(*door, request);
}

HttpReply PayPage::refusal(int status, const QString &code)
{
    Q_UNUSED(code)
    return pageReply(status,
        messagePage(
            m_seller, u"Something went wrong"_s, u"The page cannot be shown now. Please try again later."_s));
}

HttpReply PayPage::closed(const Door &door) const
{
    if (!door.link.isEmpty() && !door.link[u"active"_s].toBool()) {
        const QString words = door.link[u"inactive_message"_s].toString();
        return pageReply(410,
            messagePage(m_seller, u"This link is no longer active"_s,
                words.isEmpty() ? u"It may have been paid already. Please ask the sender for a new link."_s
                                : words));
    }
    return pageReply(410,
        messagePage(m_seller, u"This page has completed or timed out"_s,
            u"Nothing was charged now. Please open the link again."_s));
}

HttpReply PayPage::show(Door door, const HttpRequest &request)
{
    if (!door.link.isEmpty()) {
        if (!door.link[u"active"_s].toBool())
            return closed(door);
        const QString reference = queryValue(request, u"client_reference_id"_s);
        door.session = m_stripe.checkout().open(door.link, reference)[u"id"_s].toString();
    }
    const QJsonObject session = *m_stripe.state().sessions.find(door.session);
    if (session[u"status"_s].toString() != "open"_L1)
        return closed(door);
    CardEntry entry;
    entry.email = queryValue(request, u"prefilled_email"_s);
    if (entry.email.isEmpty())
        entry.email = session[u"customer_email"_s].toString();
    return pageReply(200, formPage(factsOf(m_seller, m_stripe.state(), door.path, door.session), entry, {}));
}

HttpReply PayPage::pay(Door door, const HttpRequest &request)
{
    const QJsonObject fields = fieldsOf(request);
    QString session = fields[u"session"_s].toString();
    if (session.isEmpty()
        && door.link[u"active"_s].toBool()) // A client that posts without having looked at the form.
        session = m_stripe.checkout().open(door.link)[u"id"_s].toString();
    const QJsonObject known = m_stripe.state().sessions.find(session).value_or(QJsonObject());
    const bool ours
        = door.link.isEmpty() ? session == door.session : known[u"payment_link"_s] == door.link[u"id"_s];
    door.session = ours ? session : QString();
    if (ours && known[u"status"_s].toString() == "complete"_L1) // The button was pressed twice.
        return seeOther(door.path + u"/done?session="_s + session);
    const CardEntry entry{.number = fields[u"card"_s].toString(),
        .expiry = fields[u"expiry"_s].toString(),
        .securityCode = fields[u"cvc"_s].toString(),
        .email = fields[u"email"_s].toString(),
        .name = fields[u"name"_s].toString()};
    Checkout &checkout = m_stripe.checkout();
    if (fields[u"method"_s].toString() == "debit"_L1)
        return afterPaying(door,
            checkout.payByDebit(door.session,
                {.account = fields[u"account"_s].toString(), .email = entry.email, .name = entry.name}),
            entry);
    return afterPaying(door, checkout.pay(door.session, entry), entry);
}

HttpReply PayPage::confirm(Door door, const HttpRequest &request)
{
    if (request.method != "POST") {
        door.session = queryValue(request, u"session"_s);
        return pageReply(200, approvalPage(factsOf(m_seller, m_stripe.state(), door.path, door.session)));
    }
    const QJsonObject fields = fieldsOf(request);
    door.session = fields[u"session"_s].toString();
    const bool approved = fields[u"decision"_s].toString() == "approve"_L1;
    return afterPaying(door, m_stripe.checkout().answerApproval(door.session, approved), {});
}

HttpReply PayPage::afterPaying(const Door &door, const PayOutcome &outcome, const CardEntry &entry)
{
    switch (outcome.state) {
    case PayOutcome::State::Paid:
    case PayOutcome::State::Underway:
        return seeOther(door.path + u"/done?session="_s + door.session);
    case PayOutcome::State::NeedsApproval:
        return seeOther(door.path + u"/confirm?session="_s + door.session);
    case PayOutcome::State::Declined: {
        CardEntry again = entry;
        again.securityCode.clear(); // Never shown back.
        return pageReply(402,
            formPage(factsOf(m_seller, m_stripe.state(), door.path, door.session), again, outcome.message));
    }
    case PayOutcome::State::Closed:
        break;
    }
    return closed(door);
}

HttpReply PayPage::done(Door door, const HttpRequest &request) const
{
    const QString id = queryValue(request, u"session"_s);
    const std::optional<QJsonObject> session = m_stripe.state().sessions.find(id);
    const bool ours = session
        && (door.link.isEmpty() ? id == door.session : (*session)[u"payment_link"_s] == door.link[u"id"_s]);
    if (!ours || (*session)[u"status"_s].toString() != "complete"_L1)
        return notFound(m_seller, u"There is no such payment."_s);
    if (door.link.isEmpty()) // The seller's own page comes next.
        return seeOther((*session)[u"success_url"_s].toString().replace(u"{CHECKOUT_SESSION_ID}"_s, id));
    const PayFacts facts = factsOf(m_seller, m_stripe.state(), door.path, id);
    if ((*session)[u"payment_status"_s].toString() == "unpaid"_L1)
        return pageReply(200, orderedPage(facts));
    const QString words
        = door.link[u"after_completion"_s][u"hosted_confirmation"_s][u"custom_message"_s].toString();
    return pageReply(200, thanksPage(facts, words));
}

} // namespace quittance::sandbox
