#pragma once

#include <QStringList>

namespace quittance {

//! The people of one company, by how the CRM calls them, and who of them gets its bills.
struct CrmBillingContact {
    QStringList named; //!< Called its billing contact.
    QStringList primary; //!< Called its first contact.
    QStringList people; //!< All, those included.

    //! The one who is named; where nobody is, the one primary contact; where there is none, the only person.
    //! Empty where that leaves a choice: a person makes it.
    QString chosen() const
    {
        for (const QStringList &some : {named, primary})
            if (!some.isEmpty())
                return some.size() == 1 ? some.first() : QString();
        return people.size() == 1 ? people.first() : QString();
    }
};

} // namespace quittance
