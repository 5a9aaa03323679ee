#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace quittance {

//! Something a CRM did not take, and why.
struct CrmParked {
    EntryId push;
    CustomerId customer;
    QString customerName;
    QString answer; //!< A rule or the CRM's words.
    bool uncertain = false; //!< It may have taken it.
    //! A field it does not take, by its name there, and the rule. All others go on.
    struct Field {
        QString name;
        QString rule;
    };
    QList<Field> fields = {}; //!< Empty where the CRM names none.
};

//! How one CRM and the book stand to each other.
struct CrmStatus {
    ConnectionId connection;
    QString account; //!< For people, told apart from any other: crmAccountLabel().
    QDateTime syncedAt; //!< UTC; null: never.
    qint64 companies = 0;
    qint64 persons = 0;
    qint64 linked = 0; //!< Customers with a living record.
    qint64 orphaned = 0; //!< Links whose record is archived or gone there.
    qint64 conflicts = 0; //!< That wait for a person.
    qint64 backlog = 0; //!< Pushes and remarks that wait to be told.
    QDateTime resumesAt; //!< UTC; null when nothing pauses.
    QList<CrmParked> parked;
    qint64 brokenMappings = 0;
    std::optional<qint64> quotaUsed; //!< Requests of the account's day, as it last told.
    std::optional<qint64> quotaMax;
    //! Rule by which the CRM, or the keychain, refused us at the last try; empty while access works.
    QString accessTrouble = {};
    QDateTime accessTroubleSince = {}; //!< UTC.
};

//! Of a status with accessTrouble.
inline Error crmAccessError(const CrmStatus &status)
{
    Error error{.kind = ErrorKind::Unauthorized, .rule = status.accessTrouble};
    if (error.rule == QLatin1String("crm.other_account"))
        error.expected = status.account;
    return error;
}

} // namespace quittance
