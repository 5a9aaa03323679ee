#include "tests/sandbox/stripe/searchCalls.h"

#include "tests/sandbox/stripe/SearchQuery.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 searchableAfter = 60;
constexpr qint64 limitUsual = 10;
constexpr qint64 limitMax = 100;

} // namespace

StripeAnswer searchPage(const StripeCall &call, const ObjectShelf &shelf)
{
    const auto query = SearchQuery::parse(call.parameters[u"query"_s].toString());
    if (!query)
        return tl::unexpected(query.error());
    const qint64 limit = call.parameters[u"limit"_s].toInteger(limitUsual);
    if (limit < 1 || limit > limitMax)
        return badParameter(
            u"parameter_invalid_integer"_s, u"limit"_s, u"This value must be between 1 and 100."_s);
    QJsonArray data;
    qsizetype at = shelf.oldestFirst().size() - 1;
    if (const QString page = call.parameters[u"page"_s].toString(); !page.isEmpty())
        at = shelf.indexOf(page) - 1; // The page's name is the last id shown.
    QString next;
    for (; at >= 0; --at) {
        const QJsonObject &object = shelf.oldestFirst()[at];
        const QString id = object[u"id"_s].toString();
        if (object[u"created"_s].toInteger() > call.state.now() - searchableAfter
            || call.state.unlisted.contains(id) || !query->fits(object))
            continue;
        if (data.size() == limit) {
            next = data.last()[u"id"_s].toString();
            break;
        }
        data.append(object);
    }
    return QJsonObject{{u"object"_s, u"search_result"_s}, {u"url"_s, call.path}, {u"data"_s, data},
        {u"has_more"_s, !next.isEmpty()}, {u"next_page"_s, next.isEmpty() ? QJsonValue() : QJsonValue(next)}};
}

} // namespace quittance::sandbox
