#include "tests/sandbox/salesforce/SalesforceError.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

namespace {

const QByteArray jsonType = "application/json;charset=UTF-8";

} // namespace

HttpReply SalesforceError::reply() const
{
    QJsonObject object{{u"message"_s, message}, {u"errorCode"_s, code}};
    if (!fields.isEmpty())
        object.insert(u"fields"_s, QJsonArray::fromStringList(fields));
    return {.status = status,
        .headers = {{"content-type", jsonType}},
        .body = QJsonDocument(QJsonArray{object}).toJson(QJsonDocument::Compact)};
}

QJsonObject SalesforceError::item() const
{
    QJsonObject item{
        {u"statusCode"_s, code}, {u"message"_s, message}, {u"fields"_s, QJsonArray::fromStringList(fields)}};
    QJsonArray records;
    for (const QString &id : duplicates)
        records.append(QJsonObject{{u"matchConfidence"_s, 100}, {u"record"_s, QJsonObject{{u"Id"_s, id}}}});
    if (!records.isEmpty())
        item.insert(u"duplicateResult"_s,
            QJsonObject{{u"allowSave"_s, false}, {u"duplicateRule"_s, u"Standard_Account_Duplicate_Rule"_s},
                {u"matchResults"_s, QJsonArray{QJsonObject{{u"matchRecords"_s, records}}}}});
    return item;
}

HttpReply salesforceReply(int status, const QJsonObject &body)
{
    return {.status = status,
        .headers = {{"content-type", jsonType}},
        .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

} // namespace quittance::sandbox
