#pragma once

#include "core/base/Id.h"

#include <QList>

namespace quittance {

//! One thing a connection to a CRM must be allowed to do, and whether it is.
struct CrmScope {
    //! What it is for.
    enum class Purpose : quint8 {
        ReadCompanies,
        ReadPeople,
        ReadOwners,
        ReadCompanyFields, //!< Which fields there are.
        ReadPersonFields,
        Write,
        MakeFields,
        Mails,
        StaySignedIn
    };
    enum class State : quint8 {
        Given,
        Missing,
        NotTold, //!< Shows with the first use: the CRM does not say, and trying would change something there.
    };

    QString name; //!< As the CRM's page of permissions calls it: "crm.objects.companies.read".
    Purpose purpose = Purpose::ReadCompanies;
    State state = State::NotTold;
    bool isNeeded = true; //!< Nothing works without it.

    friend bool operator==(const CrmScope &, const CrmScope &) = default;
};

//! What somebody's credentials for a CRM open, found by asking it; nothing of it is kept yet.
struct CrmTrial {
    ConnectionId connection;
    QString account; //!< The CRM's number of the account: a portal's id, an organisation's id.
    QString name; //!< For people; may be empty.
    QString currency; //!< ISO code; may be empty.
    QList<CrmScope> scopes; //!< One by one.
    //! The account this connection has belonged to so far, where it is another one; empty otherwise.
    QString formerAccount;
    // How the book stands to the CRM so far: what is offered to begin with.
    bool bringsInteractions = true;
    bool writesBack = true;

    //! Nothing that is needed is missing.
    bool suffices() const
    {
        for (const CrmScope &scope : scopes)
            if (scope.isNeeded && scope.state == CrmScope::State::Missing)
                return false;
        return true;
    }

    friend bool operator==(const CrmTrial &, const CrmTrial &) = default;
};

} // namespace quittance
