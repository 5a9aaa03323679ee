#pragma once

#include "core/net/HttpTransport.h"

#include <QJsonObject>
#include <QStringList>

namespace quittance::sandbox {

//! A refusal in Salesforce's words.
struct SalesforceError {
    int status = 400;
    QString code;
    QString message;
    QStringList fields;
    QStringList duplicates = {}; //!< Records a rule against duplicates has found.

    //! As plain calls tell it: an array of one.
    HttpReply reply() const;
    //! As collections tell it, within a 200.
    QJsonObject item() const;
};

HttpReply salesforceReply(int status, const QJsonObject &body);

} // namespace quittance::sandbox
