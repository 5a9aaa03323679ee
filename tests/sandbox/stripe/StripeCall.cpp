#include "tests/sandbox/stripe/StripeCall.h"

#include <algorithm>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 limitUsual = 10;
constexpr qint64 limitMax = 100;

//! Where the cursor stands; -1 when the parameter is absent.
tl::expected<qsizetype, StripeError> cursor(
    const StripeCall &call, const ObjectShelf &shelf, const QString &what, const QString &name)
{
    if (!call.parameters.contains(name))
        return -1;
    const QString id = call.parameters[name].toString();
    const qsizetype at = shelf.indexOf(id);
    if (at < 0)
        return noSuch(what, id, name, 400);
    return at;
}

QJsonObject envelope(const QString &url, const QJsonArray &data, bool more)
{
    return {{u"object"_s, u"list"_s}, {u"url"_s, url}, {u"has_more"_s, more}, {u"data"_s, data}};
}

} // namespace

StripeAnswer listPage(const StripeCall &call, const ObjectShelf &shelf, const QString &what,
    const std::function<bool(const QJsonObject &)> &wanted)
{
    const qint64 limit = call.parameters[u"limit"_s].toInteger(limitUsual);
    if (limit < 1 || limit > limitMax)
        return badParameter(u"parameter_invalid_integer"_s, u"limit"_s,
            u"This value must be %1 (it currently is '%2')."_s
                .arg(limit < 1 ? u"greater than or equal to 1"_s : u"less than or equal to 100"_s)
                .arg(limit));
    const auto after = cursor(call, shelf, what, u"starting_after"_s);
    const auto before = cursor(call, shelf, what, u"ending_before"_s);
    if (!after || !before)
        return tl::unexpected(after ? before.error() : after.error());
    if (*after >= 0 && *before >= 0)
        return badParameter(u"parameters_exclusive"_s, u"starting_after"_s,
            u"You may only specify one of these parameters: ending_before, starting_after."_s);

    const QList<QJsonObject> &all = shelf.oldestFirst();
    const auto shown = [&](const QJsonObject &object) {
        return !call.state.unlisted.contains(object[u"id"_s].toString()) && wanted(object);
    };
    QList<QJsonObject> page;
    if (*before >= 0) { // The ones just newer than the cursor, then turned round.
        for (qsizetype i = *before + 1; i < all.size() && page.size() <= limit; ++i)
            if (shown(all[i]))
                page.append(all[i]);
    } else {
        for (qsizetype i = (*after >= 0 ? *after : all.size()) - 1; i >= 0 && page.size() <= limit; --i)
            if (shown(all[i]))
                page.append(all[i]);
    }
    const bool more = page.size() > limit;
    if (more)
        page.removeLast();
    if (*before >= 0)
        std::ranges::reverse(page);
    QJsonArray data;
    for (const QJsonObject &object : page)
        data.append(object);
    return envelope(call.path, data, more);
}

QJsonObject wholeList(const QString &url, const QJsonArray &items)
{
    return envelope(url, items, false);
}

bool createdFits(const QJsonObject &object, const QJsonValue &filter)
{
    const qint64 created = object[u"created"_s].toInteger();
    if (filter.isDouble())
        return created == filter.toInteger();
    const QJsonObject bounds = filter.toObject();
    return (!bounds.contains(u"gt"_s) || created > bounds[u"gt"_s].toInteger())
        && (!bounds.contains(u"gte"_s) || created >= bounds[u"gte"_s].toInteger())
        && (!bounds.contains(u"lt"_s) || created < bounds[u"lt"_s].toInteger())
        && (!bounds.contains(u"lte"_s) || created <= bounds[u"lte"_s].toInteger());
}

bool fieldFits(const StripeCall &call, const QString &name, const QJsonObject &object)
{
    return !call.parameters.contains(name) || call.parameters[name] == object[name];
}

QJsonObject mergedMetadata(QJsonObject old, const QJsonValue &change)
{
    if (change.isNull())
        return {};
    const QJsonObject changes = change.toObject();
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.value().toString().isEmpty())
            old.remove(it.key());
        else
            old.insert(it.key(), it.value());
    }
    return old;
}

QJsonObject changedFields(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject changed;
    for (auto it = before.begin(); it != before.end(); ++it)
        if (after[it.key()] != it.value())
            changed.insert(it.key(), it.value());
    return changed;
}

} // namespace quittance::sandbox
