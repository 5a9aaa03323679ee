#pragma once

#include "core/crm/CrmConnector.h"

#include <functional>

namespace quittance {

//! How a sync is to be done.
struct ContactSyncOrder {
    bool full = false; //!< Read everything again, and take off the lists what is gone.
    //! A person has looked: what the last listing missed and is not to be had by its id either leaves the
    //! lists, however much it is.
    bool acceptGone = false;
    //! What the connector was told to read also, as one text a kind: where it is another than a listing began
    //! with, the listing begins anew.
    QHash<CrmKind, QString> fields = {};
    //! What people did comes as well. Left out for a while, it goes on where it ended.
    bool interactions = true;
    //! Told of each list, also of the one that ended the sync early: so many more records came new or
    //! different, or left it.
    std::function<void(qint64 records)> brought = {};
};

} // namespace quittance
