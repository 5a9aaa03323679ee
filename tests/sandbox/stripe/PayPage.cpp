#include "tests/sandbox/stripe/PayPage.h"

#include "tests/sandbox/HttpParts.h"
#include "tests/sandbox/stripe/FormTree.h"
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

HttpReply seeOther(const QString &path, const QString &session)
{
    HttpReply reply = pageReply(303, {});
    reply.headers.insert("location", (path + u"?session="_s + session).toUtf8());
    return reply;
}

} // namespace

PayPage::PayPage(StripeSandbox &stripe, const QString &seller)
    : m_stripe(stripe)
    , m_seller(seller)
{
}

HttpReply PayPage::answer(const HttpRequest &request)
{
    static const QRegularExpression form(u"^(/p/[A-Za-z0-9_]+)(/confirm|/done)?$"_s);
    const QRegularExpressionMatch match = form.match(request.url.path());
    std::optional<QJsonObject> link;
    for (const QJsonObject &each : m_stripe.state().links.oldestFirst())
        if (match.hasMatch() && pathOf(each) == match.captured(1))
            link = each;
    if (!link)
        return pageReply(404,
            messagePage(m_seller, u"Page not found"_s,
                u"This payment link does not exist. Please check the address."_s));

    const QString step = match.captured(2);
    const bool posted = request.method == "POST";
    if (step == "/done"_L1)
        return done(*link, request);
    if (step == "/confirm"_L1)
        return confirm(*link, request);
    return posted ? pay(*link, request) : show(*link, request);
}

HttpReply PayPage::refusal(int status, const QString &code)
{
    Q_UNUSED(code)
    return pageReply(status,
        messagePage(
            m_seller, u"Something went wrong"_s, u"The page cannot be shown now. Please try again later."_s));
}

namespace {

PayFacts factsOf(
    const QString &seller, const StripeState &state, const QJsonObject &link, const QString &session)
{
    QStringList titles;
    qint64 total = 0;
    for (const QJsonValue &line : state.lineItems.value(link[u"id"_s].toString())) {
        titles.append(line[u"description"_s].toString());
        total += line[u"amount_total"_s].toInteger();
    }
    return {.seller = seller,
        .amount = amountText(total, link[u"currency"_s].toString()),
        .title = titles.join(u", "_s),
        .action = pathOf(link),
        .session = session};
}

HttpReply inactivePage(const QString &seller, const QJsonObject &link)
{
    const QString words = link[u"inactive_message"_s].toString();
    return pageReply(410,
        messagePage(seller, u"This link is no longer active"_s,
            words.isEmpty() ? u"It may have been paid already. Please ask the sender for a new link."_s
                            : words));
}

} // namespace

HttpReply PayPage::show(const QJsonObject &link, const HttpRequest &request)
{
    if (!link[u"active"_s].toBool())
        return inactivePage(m_seller, link);
    const QJsonObject session = m_stripe.checkout().open(link, queryValue(request, u"client_reference_id"_s));
    CardEntry entry;
    entry.email = queryValue(request, u"prefilled_email"_s);
    return pageReply(
        200, formPage(factsOf(m_seller, m_stripe.state(), link, session[u"id"_s].toString()), entry, {}));
}

HttpReply PayPage::pay(const QJsonObject &link, const HttpRequest &request)
{
    const QJsonObject fields = fieldsOf(request);
    QString session = fields[u"session"_s].toString();
    if (session.isEmpty()
        && link[u"active"_s].toBool()) // A client that posts without having looked at the form.
        session = m_stripe.checkout().open(link)[u"id"_s].toString();
    if (const QJsonObject known = m_stripe.state().sessions.find(session).value_or(QJsonObject());
        known[u"payment_link"_s] != link[u"id"_s])
        session.clear();
    else if (known[u"status"_s].toString() == "complete"_L1) // The button was pressed twice.
        return seeOther(pathOf(link) + u"/done"_s, session);
    const CardEntry entry{.number = fields[u"card"_s].toString(),
        .expiry = fields[u"expiry"_s].toString(),
        .securityCode = fields[u"cvc"_s].toString(),
        .email = fields[u"email"_s].toString(),
        .name = fields[u"name"_s].toString()};
    return afterPaying(link, session, m_stripe.checkout().pay(session, entry), entry);
}

HttpReply PayPage::confirm(const QJsonObject &link, const HttpRequest &request)
{
    if (request.method != "POST") {
        const QString session = queryValue(request, u"session"_s);
        return pageReply(200, approvalPage(factsOf(m_seller, m_stripe.state(), link, session)));
    }
    const QJsonObject fields = fieldsOf(request);
    const QString session = fields[u"session"_s].toString();
    const bool approved = fields[u"decision"_s].toString() == "approve"_L1;
    return afterPaying(link, session, m_stripe.checkout().answerApproval(session, approved), {});
}

HttpReply PayPage::afterPaying(
    const QJsonObject &link, const QString &session, const PayOutcome &outcome, const CardEntry &entry)
{
    switch (outcome.state) {
    case PayOutcome::State::Paid:
        return seeOther(pathOf(link) + u"/done"_s, session);
    case PayOutcome::State::NeedsApproval:
        return seeOther(pathOf(link) + u"/confirm"_s, session);
    case PayOutcome::State::Declined: {
        CardEntry again = entry;
        again.securityCode.clear(); // Never shown back.
        return pageReply(
            402, formPage(factsOf(m_seller, m_stripe.state(), link, session), again, outcome.message));
    }
    case PayOutcome::State::Closed:
        break;
    }
    if (!link[u"active"_s].toBool())
        return inactivePage(m_seller, link);
    return pageReply(410,
        messagePage(m_seller, u"This page has completed or timed out"_s,
            u"Nothing was charged now. Please open the link again."_s));
}

HttpReply PayPage::done(const QJsonObject &link, const HttpRequest &request) const
{
    const QString id = queryValue(request, u"session"_s);
    const std::optional<QJsonObject> session = m_stripe.state().sessions.find(id);
    if (!session || (*session)[u"payment_link"_s] != link[u"id"_s]
        || (*session)[u"status"_s].toString() != "complete"_L1)
        return pageReply(404, messagePage(m_seller, u"Page not found"_s, u"There is no such payment."_s));
    const QString words
        = link[u"after_completion"_s][u"hosted_confirmation"_s][u"custom_message"_s].toString();
    return pageReply(200, thanksPage(factsOf(m_seller, m_stripe.state(), link, id), words));
}

} // namespace quittance::sandbox
