#include "tests/sandbox/ControlService.h"

#include "tests/sandbox/HttpParts.h"
#include "tests/sandbox/SandboxHouse.h"
#include "tests/sandbox/stripe/StripeSandbox.h"

#include <QJsonDocument>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

HttpReply refused(const QString &why)
{
    return jsonReply(400, {{u"error"_s, why}});
}

} // namespace

ControlService::ControlService(SandboxHouse &house, StripeSandbox &stripe)
    : m_house(house)
    , m_stripe(stripe)
{
}

HttpReply ControlService::answer(const HttpRequest &request)
{
    const QString call = QString::fromLatin1(request.method) + u' ' + request.url.path();
    const QJsonObject order = QJsonDocument::fromJson(request.body).object();
    if (call == "GET /state"_L1)
        return jsonReply(200, m_house.state());
    if (call == "POST /reset"_L1) {
        m_house.reset();
        return jsonReply(200, {});
    }
    if (call == "POST /faults"_L1)
        return addFaults(request.body);
    if (call == "POST /clock"_L1)
        return moveClock(order);
    if (call == "POST /pay"_L1)
        return pay(order);
    if (const auto world = m_worlds.find(request.url.path().section(u'/', 1, 1));
        request.method == "POST" && world != m_worlds.end()) {
        const auto done = world->second(request.url.path().section(u'/', 2), order);
        return done ? jsonReply(200, *done) : refused(done.error());
    }
    if (const QString name = request.url.path().mid(1);
        request.method == "POST" && StripeOrders::knows(name)) {
        const auto done = m_stripe.order(name, order);
        return done ? jsonReply(200, *done) : refused(done.error());
    }
    return jsonReply(404, {{u"error"_s, u"There is no such call."_s}});
}

HttpReply ControlService::addFaults(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isArray())
        return refused(u"A list of faults is needed."_s);
    const QJsonArray list = document.array();
    QList<std::pair<SandboxGate *, Fault>> faults; // All or none.
    for (const QJsonValue &each : list) {
        SandboxGate *gate = m_house.gate(each[u"service"_s].toString());
        if (!gate)
            return refused(u"\"service\" names none of the served ones."_s);
        const Result<Fault> fault = Fault::fromJson(each.toObject());
        if (!fault)
            return refused(fault.error().rule + u": "_s + fault.error().field);
        faults.append({gate, *fault});
    }
    for (const auto &[gate, fault] : faults)
        gate->faults().add(fault);
    if (list.isEmpty())
        m_house.clearFaults();
    return jsonReply(200, {});
}

HttpReply ControlService::moveClock(const QJsonObject &order)
{
    const QJsonValue seconds = order[u"advance"_s];
    if (!seconds.isDouble())
        return refused(u"\"advance\" must be a number of seconds."_s);
    m_house.clock.advance(seconds.toInteger());
    m_stripe.catchUp();
    return jsonReply(200, {{u"now"_s, m_house.clock.now().toString(Qt::ISODate)}});
}

QString ControlService::sessionOf(const QJsonObject &order)
{
    if (const QString session = order[u"session"_s].toString(); !session.isEmpty())
        return m_stripe.state().sessions.find(session) ? session : QString();
    const auto link = m_stripe.checkout().findLink(order[u"link"_s].toString());
    return link ? m_stripe.checkout().open(*link)[u"id"_s].toString() : QString();
}

HttpReply ControlService::pay(const QJsonObject &order)
{
    Checkout &checkout = m_stripe.checkout();
    const auto link = checkout.findLink(order[u"link"_s].toString());
    if (link && !(*link)[u"active"_s].toBool())
        return jsonReply(200, {{u"state"_s, u"inactive"_s}, {u"message"_s, (*link)[u"inactive_message"_s]}});
    const QString session = sessionOf(order);
    if (session.isEmpty())
        return refused(u"There is no such link or session."_s);
    CardEntry entry = CardEntry::of(order[u"card"_s].toString(u"4242424242424242"_s));
    entry.email = order[u"email"_s].toString(entry.email);
    entry.name = order[u"name"_s].toString();
    PayOutcome outcome = order.contains(u"debit"_s) ? checkout.payByDebit(session,
                             {.account = order[u"debit"_s].toString(),
                                 .email = entry.email,
                                 .name = order[u"name"_s].toString(u"Payer"_s)})
                                                    : checkout.pay(session, entry);
    if (outcome.state == PayOutcome::State::NeedsApproval)
        outcome = checkout.answerApproval(session, order[u"approve"_s].toBool(true));
    using State = PayOutcome::State;
    const QString state = outcome.state == State::Paid ? u"paid"_s
        : outcome.state == State::Underway             ? u"underway"_s
                                                       : u"declined"_s;
    return jsonReply(200, {{u"state"_s, state}, {u"message"_s, outcome.message}, {u"session"_s, session}});
}

} // namespace quittance::sandbox
