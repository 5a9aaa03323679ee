#include "core/crm/hubspot/HubSpotFault.h"

#include "core/crm/cleanProviderText.h"
#include "core/crm/hubspot/HubSpotOwnFields.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QStringList textsIn(const QJsonObject &context, std::initializer_list<QLatin1StringView> names)
{
    QStringList texts;
    for (const QLatin1StringView name : names) {
        const QJsonValue value = context.value(name);
        for (const QJsonValue &part : value.isArray() ? value.toArray() : QJsonArray{value})
            if (const QString text = cleanProviderText(part.toString()); !text.isEmpty())
                texts.append(text);
    }
    return texts;
}

//! The message holds a list of its own:
//! [{"isValid":false,"error":"READ_ONLY_VALUE","name":"hs_object_id",…}].
QString inMessage(const QString &message, QLatin1StringView member)
{
    const QRegularExpression pattern(u"\"%1\"\\s*:\\s*\"([A-Za-z0-9_]{1,100})\""_s.arg(member));
    return pattern.match(message).captured(1);
}

QString existingIn(const QString &message)
{
    static const QRegularExpression pattern(
        u"Existing ID: (\\d{1,20})|\\b(\\d{1,20}) already has that value"_s);
    const QRegularExpressionMatch match = pattern.match(message);
    return match.captured(1) + match.captured(2);
}

} // namespace

HubSpotFault HubSpotFault::read(const QJsonObject &error)
{
    const QString message = error.value("message"_L1).toString();
    const QJsonObject context = error.value("context"_L1).toObject();
    const QJsonObject detail = error.value("errors"_L1).toArray().first().toObject();
    const QJsonObject detailContext = detail.value("context"_L1).toObject();
    HubSpotFault fault{.category = cleanProviderText(error.value("category"_L1).toString()),
        .code = cleanProviderText(detail.value("code"_L1).toString()),
        .property = textsIn(detailContext, {"propertyName"_L1}).value(0),
        .existingId = existingIn(message),
        .trace = textsIn(context, {"objectWriteTraceId"_L1}).value(0),
        .ids = textsIn(context, {"ids"_L1, "id"_L1}),
        .words = cleanProviderText(message),
        .requestId = cleanProviderText(error.value("correlationId"_L1).toString())};
    if (fault.property.isEmpty())
        fault.property = textsIn(context, {"propertyName"_L1}).value(0);
    if (fault.property.isEmpty())
        fault.property = inMessage(message, "name"_L1);
    // The only one of which a contact is unique from the outset; it is not named.
    if (fault.property.isEmpty() && message.startsWith("Contact already exists"_L1))
        fault.property = u"email"_s;
    if (fault.code.isEmpty())
        fault.code = inMessage(message, "error"_L1);
    if (fault.existingId.isEmpty())
        fault.existingId = existingIn(detail.value("message"_L1).toString());
    if (fault.existingId.isEmpty())
        fault.existingId = textsIn(context, {"existingId"_L1}).value(0);
    return fault;
}

Error HubSpotFault::toError(int status) const
{
    Error error{.kind = ErrorKind::Refused,
        .rule = u"hubspot.refused"_s,
        .field = property,
        .value = existingId,
        .providerText = words,
        .requestId = requestId,
        .detail = u"HTTP %1 %2 %3"_s.arg(status).arg(category, code).simplified()};
    if (category.endsWith("NOT_FOUND"_L1)) {
        error.kind = ErrorKind::NotFound;
        error.rule = u"hubspot.not_found"_s;
    } else if (category == "OBJECT_ALREADY_EXISTS"_L1) { // A field or group of this name.
        error.rule = u"hubspot.value_taken"_s;
    } else if (category == "CONFLICT"_L1 || code == "CONFLICTING_UNIQUE_VALUE"_L1) {
        error.rule
            = property == hubSpotExternalId ? u"hubspot.external_id_taken"_s : u"hubspot.value_taken"_s;
    } else if (code == "PROPERTY_DOESNT_EXIST"_L1) {
        error.rule = u"hubspot.field_gone"_s;
    } else if (code == "READ_ONLY_VALUE"_L1) {
        error.rule = u"hubspot.field_read_only"_s;
    } else if (code.startsWith("INVALID_"_L1) || code == "PROPERTY_LENGTH_EXCEEDED"_L1) {
        error.rule = u"hubspot.value_refused"_s;
    }
    return error;
}

} // namespace quittance
