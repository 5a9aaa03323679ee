#include "tests/sandbox/Faults.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct KindName {
    QLatin1StringView name;
    Fault::Kind kind;
};

constexpr std::array kindNames{
    KindName{"latency"_L1, Fault::Kind::Latency},
    KindName{"status"_L1, Fault::Kind::Status},
    KindName{"cut_before"_L1, Fault::Kind::CutBefore},
    KindName{"cut_after"_L1, Fault::Kind::CutAfter},
    KindName{"truncate"_L1, Fault::Kind::Truncate},
    KindName{"garble"_L1, Fault::Kind::Garble},
    KindName{"novel"_L1, Fault::Kind::Novel},
};

const QStringList knownFields{u"service"_s, u"kind"_s, u"status"_s, u"code"_s, u"acted"_s, u"field"_s,
    u"latency_ms"_s, u"method"_s, u"path"_s, u"times"_s};

//! As a later version of the service might answer: more fields, and another word in those named.
QJsonValue asNovel(const QJsonValue &value, const QString &field)
{
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue &item : value.toArray())
            items.append(asNovel(item, field));
        return items;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        each.value() = each.key() == field && each.value().isString() ? QJsonValue(u"never_heard_of"_s)
                                                                      : asNovel(each.value(), field);
    object.insert(u"added_later"_s, QJsonObject{{u"by"_s, u"the service"_s}});
    return object;
}

HttpReply novelReply(HttpReply reply, const QString &field)
{
    const QJsonObject body = QJsonDocument::fromJson(reply.body).object();
    reply.body = QJsonDocument(asNovel(body, field).toObject()).toJson(QJsonDocument::Compact);
    return reply;
}

} // namespace

Result<Fault> Fault::fromJson(const QJsonObject &json)
{
    for (const QString &field : json.keys())
        if (!knownFields.contains(field))
            return invalid(u"fault.unknown_field"_s, field, {});
    const QString kind = json.value(u"kind"_s).toString();
    const auto known
        = std::ranges::find_if(kindNames, [&](const KindName &each) { return each.name == kind; });
    if (known == kindNames.end())
        return invalid(u"fault.unknown_kind"_s, u"kind"_s, kind);
    const Fault fault{.kind = known->kind,
        .status = json.value(u"status"_s).toInt(500),
        .code = json.value(u"code"_s).toString(),
        .acted = json.value(u"acted"_s).toBool(),
        .field = json.value(u"field"_s).toString(),
        .latency = std::chrono::milliseconds(json.value(u"latency_ms"_s).toInt()),
        .method = json.value(u"method"_s).toString().toLatin1(),
        .path = QRegularExpression(json.value(u"path"_s).toString()),
        .times = json.value(u"times"_s).toInt(1)};
    if (fault.status < 400 || fault.status > 599)
        return invalid(u"fault.bad_status"_s, u"status"_s, QString::number(fault.status));
    if (!fault.path.isValid())
        return invalid(u"fault.bad_pattern"_s, u"path"_s, fault.path.pattern());
    return fault;
}

std::optional<Fault> Faults::take(const HttpRequest &request)
{
    const QString path = request.url.path();
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        Fault &fault = m_faults[i];
        if (!fault.method.isEmpty() && fault.method != request.method)
            continue;
        if (!fault.path.pattern().isEmpty() && !fault.path.match(path).hasMatch())
            continue;
        const Fault taken = fault;
        if (fault.times > 0 && --fault.times == 0)
            m_faults.removeAt(i);
        return taken;
    }
    return {};
}

Delivery Faults::deliver(const HttpRequest &request, SandboxService &service)
{
    const std::optional<Fault> fault = take(request);
    if (!fault)
        return {.reply = service.answer(request)};
    Delivery delivery{.latency = fault->latency};
    switch (fault->kind) {
    case Fault::Kind::Latency:
        delivery.reply = service.answer(request);
        break;
    case Fault::Kind::Status:
        if (fault->acted)
            service.answer(request);
        delivery.reply = service.refusal(fault->status, fault->code);
        break;
    case Fault::Kind::CutBefore:
        break;
    case Fault::Kind::CutAfter:
        service.answer(request);
        break;
    case Fault::Kind::Truncate:
        delivery.reply = service.answer(request);
        delivery.truncated = true;
        break;
    case Fault::Kind::Garble:
        delivery.reply = service.answer(request);
        delivery.reply->body = "<html>Bad gateway";
        break;
    case Fault::Kind::Novel:
        delivery.reply = novelReply(service.answer(request), fault->field);
        break;
    }
    return delivery;
}

} // namespace quittance::sandbox
