#pragma once

#include "core/base/Id.h"

#include <optional>

namespace quittance {

//! What a person wants of a CRM that is being connected; what is not set stays as it is.
struct CrmBringing {
    std::optional<bool> interactions = {}; //!< Calls, mails, meetings and notes come with the contacts.
    //! Fields that are changed here are told there. Off: they are only pulled, and those that cannot be
    //! pulled are off.
    std::optional<bool> writesBack = {};

    friend bool operator==(const CrmBringing &, const CrmBringing &) = default;
};

//! The setting that says whether interactions come: "on", the default, or "off".
inline QString crmInteractionsSetting(const ConnectionId &connection)
{
    return connection.text() + QStringLiteral(".interactions");
}

} // namespace quittance
