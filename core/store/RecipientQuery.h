#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"
#include "core/domain/Recipient.h"

#include <QList>

namespace quittance {

class Database;

//! Reads who mails about a customer went or may go to, beside those the customer itself names.
class RecipientQuery
{
public:
    explicit RecipientQuery(Database &database)
        : m_database(database)
    {
    }

    //! The living records of CRMs that are linked to the customer, or to one that was merged into it, and the
    //! people of the companies among them; only those with an address, by name, at most limit.
    Result<QList<Recipient>> ofCrm(const CustomerId &customer, int limit);
    //! Where the last mails about the customer or its documents went that a mail server took, newest first.
    //! mails: so many are looked at.
    Result<QList<Recipient>> mailedBefore(const CustomerId &customer, int mails);

private:
    Database &m_database;
};

} // namespace quittance
