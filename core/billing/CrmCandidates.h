#pragma once

#include "core/base/Error.h"
#include "core/domain/CrmCandidate.h"
#include "core/domain/Customer.h"

#include <QHash>
#include <QMultiHash>

namespace quittance {

class Database;

//! Finds the customers a record of a CRM may be: by our id, the VAT id, an e-mail address, or the domain of a
//! company's site and the customer's addresses; never by a name. Domains of mail providers say nothing.
class CrmCandidates
{
public:
    explicit CrmCandidates(Database &database)
        : m_database(database)
    {
    }

    //! Reads all customers. Call it first.
    Result<void> open();
    //! Of one record, the best first.
    Result<QList<CrmCandidate>> of(const ContactRow &record);
    //! Of all living records that are linked to nobody, by their name.
    Result<QList<CrmCandidate>> all(int limit);
    //! Of one record that the mirror does not know, by what it says of who it is; the best first.
    QList<CrmCandidate> matches(const ContactRow &record, const QString &vatId, const QString &ourId) const;

private:
    Database &m_database;
    QHash<CustomerId, QString> m_names;
    QMultiHash<QString, CustomerId> m_byVatId;
    QMultiHash<QString, CustomerId> m_byEmail;
    QMultiHash<QString, CustomerId> m_byDomain;
};

} // namespace quittance
