#include "tests/sandbox/stripe/eventCalls.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 keptSeconds = 30 * 24 * 60 * 60;
constexpr qsizetype typesMax = 20;

bool isKept(const StripeState &state, const QJsonObject &event)
{
    return event[u"created"_s].toInteger() >= state.now() - keptSeconds;
}

//! Whether the name fits "charge.*", "*" or itself.
bool nameFits(const QString &name, const QString &pattern)
{
    return pattern.endsWith(u'*') ? name.startsWith(QStringView(pattern).chopped(1)) : name == pattern;
}

} // namespace

StripeAnswer listEvents(const StripeCall &call)
{
    const QJsonArray types = call.parameters[u"types"_s].toArray();
    const QString type = call.parameters[u"type"_s].toString();
    if (types.size() > typesMax)
        return badParameter({}, u"types"_s, u"Array too long: You may specify up to 20 event types."_s);
    if (!types.isEmpty() && !type.isEmpty())
        return badParameter(u"parameters_exclusive"_s, u"type"_s,
            u"You may only specify one of these parameters: type, types."_s);
    for (const QString &name : {u"starting_after"_s, u"ending_before"_s}) {
        const QString id = call.parameters[name].toString();
        const std::optional<QJsonObject> event = call.state.events.find(id);
        if (event && !isKept(call.state, *event))
            return noSuch(u"event"_s, id, name, 400);
    }
    return listPage(call, call.state.events, u"event"_s, [&](const QJsonObject &event) {
        const QString name = event[u"type"_s].toString();
        return isKept(call.state, event) && !call.state.isUnannounced(event)
            && createdFits(event, call.parameters[u"created"_s]) && (type.isEmpty() || nameFits(name, type))
            && (types.isEmpty() || types.contains(name));
    });
}

StripeAnswer readEvent(const StripeCall &call)
{
    const std::optional<QJsonObject> event = call.state.events.find(call.id);
    if (!event || !isKept(call.state, *event))
        return noSuch(u"event"_s, call.id, u"id"_s);
    return *event;
}

} // namespace quittance::sandbox
