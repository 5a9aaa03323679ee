#include "tests/sandbox/salesforce/salesforceState.h"

#include "tests/sandbox/salesforce/SalesforceData.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

QJsonObject salesforceState(const SalesforceData &data)
{
    QJsonArray ours;
    qint64 all = 0;
    for (const SalesforceRecord &account : data.table(u"Account"_s)) {
        if (account.isDeleted())
            continue;
        ++all;
        if (account.values.value(u"Quittance_Id__c"_s).toString().isEmpty())
            continue;
        QJsonObject told = account.values;
        told.insert(u"id"_s, account.id);
        ours.append(told);
    }
    QJsonArray remarks;
    for (const SalesforceRecord &task : data.table(u"Task"_s)) {
        const QString text = task.values.value(u"Description"_s).toString();
        if (!task.isDeleted() && text.contains("[Q:"_L1))
            remarks.append(QJsonObject{{u"on"_s, task.values.value(u"WhatId"_s)}, {u"text"_s, text}});
    }
    return {{u"companies"_s, ours}, {u"remarks"_s, remarks}, {u"all_companies"_s, all}};
}

} // namespace quittance::sandbox
