#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace quittance {

//! One connection as a list of them shows it, told without asking the other side.
struct ConnectionState {
    ConnectionId id; //!< "stripe"
    QString kind; //!< "gateway", "crm", "mail"
    QString url; //!< Where it talks to.
    bool isSetUp = false;
    QString label; //!< What people call the account; may be empty.
    QString keyHint; //!< The end of its key; empty where there is none to show.
    std::optional<bool> live; //!< Of a payment provider whose key is known.
    QDateTime syncedAt; //!< UTC; null: never.
    std::optional<Error> trouble; //!< What is missing, or what it was refused with last.

    friend bool operator==(const ConnectionState &, const ConnectionState &) = default;
};

} // namespace quittance
