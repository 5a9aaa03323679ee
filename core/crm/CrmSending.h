#pragma once

#include "core/crm/CrmSchema.h"
#include "core/crm/CrmWriter.h"

namespace quittance {

//! One write on its way: a field that is not taken is left out of it, and the rest is told.
struct CrmSending {
    CrmWrite write;
    QList<Error> leftOut = {}; //!< Why, each with the field there.

    //! Brings the values into the form in which they travel and leaves out those that have none. goneRule: of
    //! a field the schema does not name. The error where nothing is left to tell.
    std::optional<Error> encode(const CrmSchema::Fields &schema, const QString &goneRule);
    bool carries(const QString &field) const { return write.values.contains(field); }
    //! Whether it can be told without the field that this is about. Not where it names none of its fields,
    //! nor where nothing would be left that is worth telling.
    bool leaveOut(const Error &why);

    CrmWriteOutcome taken(const QString &remoteId, bool created = false) const;
    CrmWriteOutcome refused(const Error &error) const;
};

//! Answers each of them with this error.
void failAll(const QList<CrmSending> &sendings, const Error &error, QList<CrmWriteOutcome> &outcomes);

//! Several records were turned down together, for a field that only one of them carries or that none may
//! have: whether those that are left can be told again without it. Those of which nothing is left are
//! answered.
bool leaveOutOfAll(QList<CrmSending> &sendings, const Error &why, QList<CrmWriteOutcome> &outcomes);

} // namespace quittance
