#include "tests/sandbox/hubspot/HubSpotRoute.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

namespace {

using Call = HubSpotRoute::Call;
using Version = HubSpotRoute::Version;

std::optional<Version> versionOf(const QString &segment)
{
    if (segment == "2026-09"_L1)
        return Version::September2026;
    if (segment == "2026-03"_L1)
        return Version::March2026;
    if (segment == "v3"_L1)
        return Version::V3;
    if (segment == "v4"_L1)
        return Version::V4;
    return {};
}

//! Brings /crm/v3/objects/... into the order of /crm/objects/2026-09/... .
QStringList segmentsOf(const QString &path)
{
    QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    if (segments.size() > 2 && segments[0] == "crm"_L1 && (segments[1] == "v3"_L1 || segments[1] == "v4"_L1))
        segments.swapItemsAt(1, 2);
    return segments;
}

std::optional<Call> batchCall(const QString &name)
{
    static const QHash<QString, Call> calls{{u"read"_s, Call::BatchRead}, {u"create"_s, Call::BatchCreate},
        {u"update"_s, Call::BatchUpdate}, {u"upsert"_s, Call::BatchUpsert},
        {u"archive"_s, Call::BatchArchive}};
    const auto found = calls.constFind(name);
    return found == calls.cend() ? std::nullopt : std::optional(*found);
}

//! {type}/{id}/associations/default/{to}/{toId}, or without "default" where the body names the labels.
std::optional<HubSpotRoute> oneLink(HubSpotRoute route, const QStringList &rest, const QByteArray &method)
{
    const bool isDefault = rest.size() == 6 && rest[3] == "default"_L1;
    const qsizetype toAt = isDefault ? 4 : 3;
    const std::optional<HubSpotType> to = rest.size() == toAt + 2 ? hubSpotType(rest[toAt]) : std::nullopt;
    if (!to)
        return {};
    route.to = *to;
    route.name = rest[1] + u'/' + rest[toAt + 1];
    route.call = isDefault ? Call::Associate : method == "DELETE" ? Call::Dissociate : Call::AssociateAs;
    return route;
}

std::optional<HubSpotRoute> objects(HubSpotRoute route, const QStringList &rest, const QByteArray &method)
{
    const std::optional<Call> batch
        = rest.size() == 3 && rest[1] == "batch"_L1 ? batchCall(rest[2]) : std::nullopt;
    if (rest.size() > 3 && rest[2] == "associations"_L1)
        return oneLink(route, rest, method);
    if (route.version == Version::V4)
        return {};
    const bool isSpecial = method == "POST" && rest.size() == 2 && !isEngagement(route.type);
    if (isSpecial && rest[1] == "merge"_L1) {
        route.call = Call::Merge;
        return route;
    }
    if (isSpecial && rest[1] == "gdpr-delete"_L1 && route.type == HubSpotType::Contacts) {
        route.call = Call::GdprDelete;
        return route;
    }
    if (rest.size() == 1)
        route.call = method == "POST" ? Call::Create : Call::List;
    else if (batch)
        route.call = *batch;
    else if (rest.size() == 2 && rest[1] == "search"_L1)
        route.call = Call::Search;
    else if (rest.size() == 2)
        route.call = method == "PATCH" ? Call::Update : method == "DELETE" ? Call::Archive : Call::Read;
    else
        return {};
    const bool one = route.call == Call::Read || route.call == Call::Update || route.call == Call::Archive;
    route.name = one ? rest[1] : QString();
    return route;
}

std::optional<HubSpotRoute> associations(HubSpotRoute route, const QStringList &rest)
{
    const std::optional<HubSpotType> to = rest.size() == 4 ? hubSpotType(rest[1]) : std::nullopt;
    static const QHash<QString, Call> calls{{u"read"_s, Call::Associations},
        {u"create"_s, Call::BatchAssociate}, {u"archive"_s, Call::BatchDissociate}};
    if (!to || rest[2] != "batch"_L1 || !calls.contains(rest[3]))
        return {};
    route.call = calls.value(rest[3]);
    route.to = *to;
    return route;
}

std::optional<HubSpotRoute> schemas(HubSpotRoute route, const QStringList &rest, const QByteArray &method)
{
    const bool writes = method == "POST";
    if (rest.size() == 2 && rest[1] == "groups"_L1)
        route.call = writes ? Call::MakeGroup : Call::Groups;
    else if (rest.size() == 1)
        route.call = writes ? Call::MakeProperty : Call::Properties;
    else if (rest.size() == 2)
        route.call = Call::Property;
    else
        return {};
    route.name = rest.value(1);
    return route;
}

std::optional<HubSpotRoute> typed(
    HubSpotRoute route, const QString &family, const QStringList &rest, const QByteArray &method)
{
    const std::optional<HubSpotType> type = rest.isEmpty() ? std::nullopt : hubSpotType(rest[0]);
    if (!type || (route.version == Version::V4 && family == "properties"_L1))
        return {};
    route.type = *type;
    if (family == "objects"_L1)
        return objects(route, rest, method);
    if (family == "associations"_L1)
        return associations(route, rest);
    return family == "properties"_L1 ? schemas(route, rest, method) : std::nullopt;
}

} // namespace

std::optional<HubSpotRoute> HubSpotRoute::read(const QString &path, const QByteArray &method)
{
    const QStringList segments = segmentsOf(path);
    const std::optional<Version> version = segments.size() < 3 ? std::nullopt
        : segments[0] == "account-info"_L1                     ? versionOf(segments[1])
                                                               : versionOf(segments[2]);
    if (!version)
        return {};
    HubSpotRoute route{.version = *version};
    const bool numbered = *version == Version::V4;
    if (segments[0] == "account-info"_L1 && segments.size() == 3 && segments[2] == "details"_L1
        && !numbered) {
        route.call = Call::Account;
        return route;
    }
    if (segments[0] != "crm"_L1)
        return {};
    if (segments[1] == "owners"_L1 && segments.size() == 3 && !numbered) {
        route.call = Call::Owners;
        return route;
    }
    return typed(route, segments[1], segments.mid(3), method);
}

QByteArray HubSpotRoute::method() const
{
    switch (call) {
    case Call::List:
    case Call::Read:
    case Call::Properties:
    case Call::Property:
    case Call::Groups:
    case Call::Owners:
    case Call::Account:
        return "GET";
    case Call::Update:
        return "PATCH";
    case Call::Associate:
    case Call::AssociateAs:
        return "PUT";
    case Call::Archive:
    case Call::Dissociate:
        return "DELETE";
    case Call::Search:
    case Call::BatchRead:
    case Call::Associations:
    case Call::Create:
    case Call::BatchCreate:
    case Call::BatchUpdate:
    case Call::BatchUpsert:
    case Call::MakeProperty:
    case Call::MakeGroup:
    case Call::BatchAssociate:
    case Call::BatchDissociate:
    case Call::BatchArchive:
    case Call::Merge:
    case Call::GdprDelete:
        break;
    }
    return "POST";
}

} // namespace quittance::sandbox
