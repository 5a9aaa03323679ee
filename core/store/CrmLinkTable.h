#pragma once

#include "core/domain/ContactRow.h"
#include "core/store/CrmStatement.h"

#include <QList>

namespace quittance {

//! A record of the CRM that is a customer of ours.
struct CrmLinkRow {
    ContactRow::Kind kind = ContactRow::Kind::Company;
    QString remoteId;
    bool isAlive = false; //!< The record is there; else it is archived, gone, or was never read.
    bool isShared = false; //!< Another customer is linked to it as well: a person decides.

    friend bool operator==(const CrmLinkRow &, const CrmLinkRow &) = default;
};

//! A company that is a customer of ours of whom no person there is known.
struct CrmLoneCompany {
    CustomerId customer;
    QString remoteId;
};

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

    Result<void> unlink(const CustomerId &customer, const ConnectionId &connection, ContactRow::Kind kind,
        const QString &remoteId);
    //! The records of a customer, by its present id or an alias, by kind and id.
    Result<QList<CrmLinkRow>> ofCustomer(const ConnectionId &connection, const CustomerId &customer);
    //! Everybody who is linked to a record of the connection, by their present ids.
    Result<QList<CustomerId>> customers(const ConnectionId &connection);

    //! Customers who are a living company there, alone, and no living person, by their present ids.
    Result<QList<CrmLoneCompany>> companiesAlone(const ConnectionId &connection);

private:
    CrmStatement m_link;
    CrmStatement m_customersOf;
    CrmStatement m_move;
    CrmStatement m_remove;
    CrmStatement m_unlink;
    CrmStatement m_ofCustomer;
    CrmStatement m_customers;
    CrmStatement m_companiesAlone;
};

} // namespace quittance
