#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"

#include <QDateTime>

#include <optional>

namespace quittance {

class Database;

//! How far the taking of an approved amount is.
struct LinkCapture {
    qint64 tries = 0; //!< How often a bank has said no before: a part of the key.
    QDateTime begunAt; //!< UTC; null: not since the last no.
};

//! Table link_capture: pages whose payer approves and whose money is taken by us. Kind: ordinary.
class LinkCaptureTable
{
public:
    explicit LinkCaptureTable(Database &database)
        : m_database(database)
    {
    }

    Result<std::optional<LinkCapture>> of(const LinkId &link);
    Result<void> set(const LinkId &link, const LinkCapture &capture);
    Result<void> remove(const LinkId &link);

private:
    Database &m_database;
};

} // namespace quittance
