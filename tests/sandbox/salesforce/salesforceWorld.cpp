#include "tests/sandbox/salesforce/salesforceWorld.h"

#include "tests/sandbox/salesforce/SalesforceSandbox.h"

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

namespace {

using WorldResult = tl::expected<QJsonObject, QString>;

tl::unexpected<QString> cannot(const QString &why)
{
    return tl::unexpected<QString>(why);
}

bool isLive(const SalesforceData &data, const QString &id)
{
    const SalesforceRecord *record = data.find(id);
    return record && !record->isDeleted();
}

//! The same server by the other name of this computer.
QString otherName(const QString &instance)
{
    QUrl url(instance);
    url.setHost(url.host() == "localhost"_L1 ? u"127.0.0.1"_s : u"localhost"_s);
    return url.toString();
}

WorldResult change(SalesforceData &data, const QString &id, const QJsonObject &values)
{
    const SalesforceObject *object = data.schema.object(data.objectOf(id));
    for (const QString &name : values.keys())
        if (!object || !data.schema.field(*object, name))
            return cannot(name + u" is no field."_s);
    if (values.isEmpty())
        return cannot(u"\"values\" are needed."_s);
    data.change(id, values);
    return QJsonObject();
}

//! What happens to one record.
WorldResult toRecord(SalesforceData &data, const QString &name, const QJsonObject &order)
{
    const QString id = order[name == "merge"_L1 ? u"winner"_s : u"id"_s].toString();
    const SalesforceRecord *record = std::as_const(data).find(id);
    if (!record || record->purged)
        return cannot(u"There is no such record."_s);
    if (name == "purge"_L1) {
        data.purge(id);
        return QJsonObject();
    }
    if (record->isDeleted() != (name == "restore"_L1))
        return cannot(u"It lies in the bin, or does not."_s);
    if (name == "change"_L1)
        return change(data, id, order[u"values"_s].toObject());
    if (name == "merge"_L1) {
        const QString loser = order[u"loser"_s].toString();
        const SalesforceObject *object = data.schema.object(data.objectOf(id));
        if (loser == id || !isLive(data, loser) || data.objectOf(loser) != data.objectOf(id)
            || !object->merges)
            return cannot(u"\"loser\" names no record to merge."_s);
        data.merge(id, loser);
    } else if (name == "restore"_L1) {
        data.restore(id);
    } else {
        data.remove(id);
    }
    return QJsonObject();
}

} // namespace

tl::expected<QJsonObject, QString> salesforceWorld(
    SalesforceSandbox &salesforce, const QString &name, const QJsonObject &order)
{
    static const QStringList ofRecords{u"archive"_s, u"restore"_s, u"purge"_s, u"merge"_s, u"change"_s};
    if (ofRecords.contains(name))
        return toRecord(salesforce.data(), name, order);
    if (name == "move"_L1) {
        const QString now = salesforce.tokens().instance();
        salesforce.move(order[u"instance"_s].toString(otherName(now)));
        return QJsonObject{{u"instance"_s, salesforce.tokens().instance()}};
    }
    if (name != "organization"_L1)
        return cannot(u"There is no such call."_s);
    SalesforceData &data = salesforce.data();
    data.changeOrganization();
    salesforce.tokens().setIdentity(data.organization(), data.user());
    salesforce.tokens().endSession();
    return QJsonObject{{u"id"_s, data.organization()}};
}

} // namespace quittance::sandbox
