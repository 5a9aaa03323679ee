#include "tests/sandbox/stripe/StripeOrders.h"

#include "tests/sandbox/stripe/cashDrawer.h"
#include "tests/sandbox/stripe/disputeDesk.h"
#include "tests/sandbox/stripe/ledgerLines.h"
#include "tests/sandbox/stripe/payoutDesk.h"
#include "tests/sandbox/stripe/refundDesk.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

using Answer = tl::expected<QJsonObject, QString>;

Answer orWhy(const std::optional<QJsonObject> &object, const QString &why)
{
    if (object)
        return *object;
    return tl::unexpected(why);
}

QString textOf(const QJsonObject &order, const QString &name, const QString &otherwise = {})
{
    return order[name].toString(otherwise);
}

//! "0.92" in millionths; nothing when it is no such number.
std::optional<qint64> millionthsOf(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,6})(?:\\.(\\d{1,6}))?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    return match.captured(1).toLongLong() * 1'000'000 + match.captured(2).leftJustified(6, u'0').toLongLong();
}

} // namespace

const QList<StripeOrders::Known> &StripeOrders::known()
{
    static const QList<Known> all{{"settle", "intent", &StripeOrders::settle},
        {"fail", "intent code", &StripeOrders::fail}, {"approve", "intent approve", &StripeOrders::approve},
        {"fund", "customer amount currency reference", &StripeOrders::fund},
        {"dispute", "charge intent reason inquiry final amount", &StripeOrders::dispute},
        {"dispute/move", "dispute step", &StripeOrders::moveDisputed},
        {"refund/end", "refund status reason", &StripeOrders::endRefunded},
        {"payout", "currency amount", &StripeOrders::payOut},
        {"payout/fail", "payout code", &StripeOrders::failPayingOut},
        {"line", "type amount fee currency", &StripeOrders::writeOther},
        {"hide", "id lists events", &StripeOrders::hide}, {"show", "id", &StripeOrders::show},
        {"events", "dropped doubled reordered", &StripeOrders::setEvents},
        {"terms", "settlement rates daily_payouts", &StripeOrders::setTerms},
        {"limits", "per_second per_endpoint reads", &StripeOrders::setLimits},
        {"sign", "event secret at", &StripeOrders::sign}};
    return all;
}

bool StripeOrders::knows(const QString &name)
{
    for (const Known &each : known())
        if (name == QLatin1StringView(each.name))
            return true;
    return false;
}

Answer StripeOrders::carryOut(const QString &name, const QJsonObject &order)
{
    for (const Known &each : known()) {
        if (name != QLatin1StringView(each.name))
            continue;
        const QStringList fields = QString::fromLatin1(each.fields).split(u' ');
        for (const QString &field : order.keys())
            if (!fields.contains(field))
                return tl::unexpected(u"\"%1\" is not understood here."_s.arg(field));
        return (this->*each.carryOut)(order);
    }
    return tl::unexpected(u"There is no such order."_s);
}

Answer StripeOrders::settle(const QJsonObject &order)
{
    return orWhy(
        m_checkout.payments().settle(textOf(order, u"intent"_s)), u"That intent is not processing."_s);
}

Answer StripeOrders::fail(const QJsonObject &order)
{
    return orWhy(m_checkout.payments().fail(
                     textOf(order, u"intent"_s), textOf(order, u"code"_s, u"insufficient_funds"_s)),
        u"That intent is not processing."_s);
}

Answer StripeOrders::approve(const QJsonObject &order)
{
    const QString id = textOf(order, u"intent"_s);
    const bool approved = order[u"approve"_s].toBool(true);
    for (const QJsonObject &session : m_state.sessions.oldestFirst())
        if (session[u"payment_intent"_s].toString() == id || session[u"setup_intent"_s].toString() == id) {
            m_checkout.answerApproval(session[u"id"_s].toString(), approved);
            return orWhy(id.startsWith("seti_"_L1) ? m_state.setups.find(id) : m_state.intents.find(id), {});
        }
    const auto answered = m_state.setups.find(id) ? m_checkout.setups().answerApproval(id, approved)
                                                  : m_checkout.payments().answerApproval(id, approved);
    return orWhy(answered, u"That intent does not wait for approval."_s);
}

Answer StripeOrders::fund(const QJsonObject &order)
{
    const QString customer = textOf(order, u"customer"_s);
    const qint64 amount = order[u"amount"_s].toInteger();
    if (!m_state.customers.find(customer))
        return tl::unexpected(u"There is no such customer."_s);
    if (amount < 1)
        return tl::unexpected(u"\"amount\" must be a positive number of the smallest unit."_s);
    return fundCash(m_state, m_checkout.payments(), customer, amount, textOf(order, u"currency"_s, u"eur"_s),
        textOf(order, u"reference"_s));
}

Answer StripeOrders::dispute(const QJsonObject &order)
{
    QString id = textOf(order, u"charge"_s);
    if (const auto intent = m_state.intents.find(textOf(order, u"intent"_s)))
        id = (*intent)[u"latest_charge"_s].toString();
    const auto charge = m_state.charges.find(id);
    if (!charge || !(*charge)[u"captured"_s].toBool())
        return tl::unexpected(u"There is no such successful charge."_s);
    return openDispute(m_state, *charge,
        {.reason = textOf(order, u"reason"_s, u"fraudulent"_s),
            .inquiry = order[u"inquiry"_s].toBool(),
            .final = order[u"final"_s].toBool(),
            .amount = order[u"amount"_s].toInteger()});
}

Answer StripeOrders::moveDisputed(const QJsonObject &order)
{
    static const QHash<QString, DisputeStep> steps{{u"submit"_s, DisputeStep::Submit},
        {u"win"_s, DisputeStep::Win}, {u"lose"_s, DisputeStep::Lose}, {u"escalate"_s, DisputeStep::Escalate}};
    const QString step = textOf(order, u"step"_s);
    if (!steps.contains(step))
        return tl::unexpected(u"\"step\" is submit, win, lose or escalate."_s);
    return orWhy(moveDispute(m_state, textOf(order, u"dispute"_s), steps.value(step)),
        u"There is no such dispute, or it is closed."_s);
}

Answer StripeOrders::endRefunded(const QJsonObject &order)
{
    const QString status = textOf(order, u"status"_s);
    if (!QStringList{u"succeeded"_s, u"failed"_s, u"canceled"_s}.contains(status))
        return tl::unexpected(u"\"status\" is succeeded, failed or canceled."_s);
    return orWhy(endRefund(m_state, textOf(order, u"refund"_s), status, textOf(order, u"reason"_s)),
        u"There is no such refund, or it has ended so."_s);
}

Answer StripeOrders::payOut(const QJsonObject &order)
{
    const QString currency = textOf(order, u"currency"_s, u"eur"_s);
    if (order.contains(u"amount"_s)) {
        const qint64 amount = order[u"amount"_s].toInteger();
        if (amount < 1)
            return tl::unexpected(u"\"amount\" must be a positive number of the smallest unit."_s);
        return payOutByHand(m_state, amount, currency);
    }
    return orWhy(payOutAll(m_state, currency), u"Nothing of that currency is available."_s);
}

Answer StripeOrders::failPayingOut(const QJsonObject &order)
{
    return orWhy(
        failPayout(m_state, textOf(order, u"payout"_s), textOf(order, u"code"_s, u"account_closed"_s)),
        u"There is no such payout, or it has failed."_s);
}

Answer StripeOrders::writeOther(const QJsonObject &order)
{
    static const QStringList types{u"adjustment"_s, u"contribution"_s, u"reserve_transaction"_s,
        u"reserved_funds"_s, u"stripe_fee"_s, u"stripe_fx_fee"_s, u"tax_fee"_s, u"topup"_s};
    const QString type = textOf(order, u"type"_s);
    if (!types.contains(type))
        return tl::unexpected(u"\"type\" is one of %1."_s.arg(types.join(u", "_s)));
    if (order[u"amount"_s].toInteger() == 0)
        return tl::unexpected(u"\"amount\" must be a number of the smallest unit other than 0."_s);
    return writeLine(m_state,
        {.type = type,
            .category = type == "stripe_fee"_L1 ? u"fee"_s : type,
            .source = {},
            .amount = order[u"amount"_s].toInteger(),
            .currency = textOf(order, u"currency"_s, u"eur"_s),
            .fee = order[u"fee"_s].toInteger(),
            .description = u"Written by the sandbox"_s});
}

Answer StripeOrders::hide(const QJsonObject &order)
{
    const QString id = textOf(order, u"id"_s);
    if (id.isEmpty())
        return tl::unexpected(u"\"id\" is needed."_s);
    if (order[u"lists"_s].toBool(true))
        m_state.unlisted.insert(id);
    if (order[u"events"_s].toBool(true))
        m_state.unannounced.insert(id);
    return QJsonObject();
}

Answer StripeOrders::show(const QJsonObject &order)
{
    m_state.unlisted.remove(textOf(order, u"id"_s));
    m_state.unannounced.remove(textOf(order, u"id"_s));
    return QJsonObject();
}

Answer StripeOrders::setEvents(const QJsonObject &order)
{
    for (const QJsonValue &share : order)
        if (share.toInteger(-1) < 0 || share.toInteger() > 100)
            return tl::unexpected(u"Shares are whole numbers from 0 to 100."_s);
    m_state.trouble.dropped = order[u"dropped"_s].toInt();
    m_state.trouble.doubled = order[u"doubled"_s].toInt();
    m_state.trouble.reordered = order[u"reordered"_s].toInt();
    return QJsonObject();
}

Answer StripeOrders::setTerms(const QJsonObject &order)
{
    AccountTerms terms = m_state.terms;
    if (order.contains(u"settlement"_s))
        terms.settlementCurrency = textOf(order, u"settlement"_s);
    const QJsonObject rates = order[u"rates"_s].toObject();
    for (auto rate = rates.begin(); rate != rates.end(); ++rate) {
        const auto millionths = millionthsOf(rate.value().toString());
        if (!millionths || *millionths == 0)
            return tl::unexpected(u"Rates are texts such as \"0.92\"."_s);
        terms.ratesInMillionths.insert(rate.key(), *millionths);
    }
    terms.paysOutDaily = order[u"daily_payouts"_s].toBool(terms.paysOutDaily);
    m_state.terms = terms;
    return QJsonObject();
}

Answer StripeOrders::setLimits(const QJsonObject &order)
{
    m_limits.perSecond = order[u"per_second"_s].toInt();
    m_limits.perEndpoint = order[u"per_endpoint"_s].toInt();
    m_limits.limitsReads = order[u"reads"_s].toBool();
    return QJsonObject();
}

Answer StripeOrders::sign(const QJsonObject &order)
{
    const auto event = m_state.events.find(textOf(order, u"event"_s));
    const QByteArray secret = textOf(order, u"secret"_s).toUtf8();
    if (!event || secret.isEmpty())
        return tl::unexpected(u"An event of the account and a secret are needed."_s);
    const QByteArray payload = QJsonDocument(*event).toJson(QJsonDocument::Compact);
    const QByteArray time = QByteArray::number(order[u"at"_s].toInteger(m_state.now()));
    const QByteArray code
        = QMessageAuthenticationCode::hash(time + '.' + payload, secret, QCryptographicHash::Sha256).toHex();
    return QJsonObject{{u"payload"_s, QString::fromUtf8(payload)},
        {u"header"_s, QString::fromLatin1("t=" + time + ",v1=" + code)}};
}

} // namespace quittance::sandbox
