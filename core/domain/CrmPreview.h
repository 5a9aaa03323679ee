#pragma once

#include "core/domain/CrmMapping.h"

namespace quittance {

//! What a mapping makes of one real record.
struct CrmPreviewRow {
    QString remoteId;
    QString recordName;
    CustomerId customer; //!< Empty when it is linked to none.
    QString customerName;
    bool isTold = false; //!< Whether the CRM told us this field at all.
    QString theirs; //!< As it stands there.
    QString understood; //!< How it is compared: "+492211234".
    QString ours; //!< Of the linked customer.
    QString country = {}; //!< The linked customer's; phone numbers are understood by it.
};

//! A field of the CRM that can be chosen for one of ours.
struct CrmChoice {
    QString remote;
    QString label;
    QString type; //!< "text", "email", "phone", "url", "number", "money", "date", "instant", "choice",
                  //!< "choices", "flag", "other"
    bool writable = false;
    QString obstacle; //!< Rule of why it cannot be chosen; empty when it can.
};

} // namespace quittance
