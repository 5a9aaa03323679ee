#pragma once

#include "core/base/Id.h"
#include "core/crm/CrmConnector.h"
#include "core/crm/CrmProperty.h"

namespace quittance {

//! What one record there is to be told.
struct CrmWrite {
    EntryId push; //!< The wish it comes from: marks the item in what is answered.
    CrmKind kind = CrmKind::Company;
    QString remoteId; //!< The record there; empty: the one that carries ourId, made where there is none.
    QString ourId; //!< The customer's id: the record's external id there.
    QJsonObject values; //!< Name there to text; null empties the field. Only what changes.
    //! UTC; where it is set and the CRM can tell, a record that was changed after it is left as it is: Busy
    //! ".changed_meanwhile".
    QDateTime unchangedSince = {};
    QString stamp = {}; //!< Name of a value that goes along with others and is not worth telling alone.
};

//! What became of one of them.
struct CrmWriteOutcome {
    EntryId push;
    QString
        remoteId; //!< Which record took it; not always the one that was asked for: it may have been merged.
    bool created = false;
    //! Set when it was not taken. Refused, InvalidInput, NotFound: for good, with the field there;
    //! ".external_id_taken" names the record that carries our id instead. RateLimited, Offline: later.
    //! Uncertain: it may have been taken.
    std::optional<Error> error;
    //! Fields that the CRM does not take, each with its name there, while the others went on without them.
    QList<Error> leftOut = {};
};

//! A remark about a customer, shown in the CRM's own timeline.
struct CrmRemark {
    EntryId push; //!< Written into the remark, so that it is found again.
    CrmKind kind = CrmKind::Company;
    QString remoteId; //!< The record it hangs on.
    QString text; //!< Plain text, several lines; the writer escapes it.
    QDateTime at; //!< UTC; where it stands in the timeline.
};

//! What a CRM can be told. Every call blocks: lanes only. Nothing is repeated here where it may have been
//! taken.
class CrmWriter
{
public:
    virtual ~CrmWriter() = default;

    //! What can be mapped: all fields of the records of this kind that we may see.
    virtual Result<QList<CrmProperty>> properties(CrmKind kind, const StopFlag &stop) = 0;
    //! Makes those of our own fields that are missing there (facts of billing, external id). Empty: all are
    //! there. A CRM whose fields only an administrator can make answers with what is missing and makes
    //! nothing.
    virtual Result<QStringList> makeOwnFields(const StopFlag &stop) = 0;

    //! At most writeMax(), of one kind. Answers for each, in any order; an error only where nothing left. A
    //! field that is not taken holds up no other: the record is told without it.
    virtual Result<QList<CrmWriteOutcome>> write(const QList<CrmWrite> &writes, const StopFlag &stop) = 0;
    virtual qsizetype writeMax() const = 0;
    //! The record that carries this external id; empty when there is none.
    virtual Result<QString> findOurs(CrmKind kind, const QString &ourId, const StopFlag &stop) = 0;

    //! Id of the remark that was made. Uncertain: look for it before it is made again.
    virtual Result<QString> remark(const CrmRemark &remark, const StopFlag &stop) = 0;
    //! The remark that this push has made, by its mark; empty when there is none. Never by a search index.
    virtual Result<QString> findRemark(const CrmRemark &remark, const StopFlag &stop) = 0;
};

} // namespace quittance
