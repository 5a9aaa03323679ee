#pragma once

#include "core/domain/ContactRow.h"
#include "core/store/CrmStatement.h"

#include <QList>

namespace quittance {

//! Which customer of ours a record of the CRM is. Ordinary table, and ours: a link stays when its record is
//! archived or gone there; that it has no living record is the flag. Must not outlive its database.
class CrmLinkTable
{
public:
    explicit CrmLinkTable(Database &database);

    Result<void> link(const CustomerId &customer, const ConnectionId &connection, ContactRow::Kind kind,
        const QString &remoteId);
    //! Usually none or one; several after a merge there, until a person decides.
    Result<QList<CustomerId>> customersOf(
        const ConnectionId &connection, ContactRow::Kind kind, const QString &remoteId);
    //! The links of a record that was merged into another follow it.
    Result<void> move(
        const ConnectionId &connection, ContactRow::Kind kind, const QString &oldId, const QString &newId);

private:
    CrmStatement m_link;
    CrmStatement m_customersOf;
    CrmStatement m_move;
    CrmStatement m_remove;
};

} // namespace quittance
