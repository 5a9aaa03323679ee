#include "tests/sandbox/hubspot/hubSpotWorld.h"

#include "tests/sandbox/hubspot/HubSpotSandbox.h"

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

namespace {

using WorldResult = tl::expected<QJsonObject, QString>;

tl::unexpected<QString> cannot(const QString &why)
{
    return tl::unexpected<QString>(why);
}

qint64 idIn(const QJsonObject &order, const QString &name)
{
    return order[name].toVariant().toLongLong();
}

WorldResult change(HubSpotData &data, HubSpotType type, qint64 id, const QJsonObject &given)
{
    QHash<QString, QString> values;
    for (auto value = given.begin(); value != given.end(); ++value) {
        if (!data.table(type).schema().column(value.key()))
            return cannot(value.key() + u" is no property."_s);
        values.insert(value.key(), value->toString());
    }
    if (values.isEmpty())
        return cannot(u"\"values\" are needed."_s);
    data.update(type, id, values);
    return QJsonObject();
}

//! What happens to one record.
WorldResult toRecord(HubSpotData &data, const QString &name, const QJsonObject &order)
{
    const std::optional<HubSpotType> type = hubSpotType(order[u"type"_s].toString());
    if (!type)
        return cannot(u"\"type\" is none of the account's."_s);
    const auto isIn = [](const HubSpotTable::Records &records, qint64 id) { return records.contains(id); };
    const HubSpotTable &table = std::as_const(data).table(*type);
    const qint64 id = idIn(order, name == "merge"_L1 ? u"primary"_s : u"id"_s);
    if (name == "restore"_L1) {
        if (!isIn(table.archived(), id))
            return cannot(u"\"id\" names nothing in the bin."_s);
        data.restore(*type, id);
        return QJsonObject();
    }
    const bool isThere = isIn(table.live(), id);
    if (!isThere && (name != "purge"_L1 || !isIn(table.archived(), id)))
        return cannot(u"There is no such record."_s);
    if (name == "change"_L1)
        return change(data, *type, id, order[u"values"_s].toObject());
    if (name == "merge"_L1) {
        const qint64 other = idIn(order, u"other"_s);
        if (other == id || !isIn(table.live(), other) || isEngagement(*type))
            return cannot(u"\"other\" names no record to merge."_s);
        const auto how = order[u"keep_id"_s].toBool() ? HubSpotData::Merge::KeepsPrimaryId
                                                      : HubSpotData::Merge::MakesNewId;
        return QJsonObject{{u"id"_s, QString::number(data.merge(*type, id, other, how))}};
    }
    if (name == "archive"_L1)
        data.archive(*type, id);
    else
        data.purge(*type, id);
    return QJsonObject();
}

} // namespace

tl::expected<QJsonObject, QString> hubSpotWorld(
    HubSpotSandbox &hubSpot, const QString &name, const QJsonObject &order)
{
    static const QStringList ofRecords{u"archive"_s, u"restore"_s, u"purge"_s, u"merge"_s, u"change"_s};
    if (ofRecords.contains(name))
        return toRecord(hubSpot.data(), name, order);
    if (name == "lag"_L1) {
        if (!order[u"seconds"_s].isDouble() || order[u"seconds"_s].toInteger() < 0)
            return cannot(u"\"seconds\" are needed."_s);
        hubSpot.setIndexLag(std::chrono::seconds(order[u"seconds"_s].toInteger()));
        return QJsonObject();
    }
    if (name != "portal"_L1)
        return cannot(u"There is no such call."_s);
    if (idIn(order, u"id"_s) <= 0)
        return cannot(u"\"id\" must be a number."_s);
    hubSpot.data().setPortal(idIn(order, u"id"_s));
    return QJsonObject();
}

} // namespace quittance::sandbox
