#pragma once

#include "core/crm/CrmConnector.h"
#include "core/domain/Interaction.h"

namespace quittance {

//! What an interaction's values say.
struct CrmInteractionFields {
    Interaction row; //!< connection, remoteId, text, owner and with are left empty.
    QString ownerId;
    QString twinId; //!< Of an e-mail: the task that is the same one.
};

//! The interactions of a CRM: lists of their own, each read as records are (CrmConnector), with the same
//! errors. The text comes beside the values, plain already, and so does what it hangs on, where it is alive.
class CrmInteractions
{
public:
    virtual ~CrmInteractions() = default;

    //! The lists there are, named by the kind that most of each is.
    virtual QList<Interaction::Kind> lists() const = 0;

    virtual Result<CrmRecordPage> list(Interaction::Kind list, const QString &cursor, const StopFlag &stop)
        = 0;
    virtual Result<CrmRecordPage> archived(
        Interaction::Kind list, const QString &cursor, const QDateTime &since, const StopFlag &stop)
        = 0;
    virtual Result<QStringList> deletedSince(Interaction::Kind, const QDateTime &, const StopFlag &)
    {
        return QStringList();
    }
    virtual Result<CrmChangePage> changed(Interaction::Kind list, const QDateTime &from, const QDateTime &to,
        const QString &after, const StopFlag &stop)
        = 0;
    virtual Result<CrmReadResult> read(Interaction::Kind list, const QStringList &ids, const StopFlag &stop)
        = 0;
    virtual qsizetype readMax() const = 0;

    //! Pure.
    virtual CrmInteractionFields fields(Interaction::Kind list, const QJsonObject &values) const = 0;
};

} // namespace quittance
