#pragma once

#include "core/domain/Interaction.h"
#include "core/store/CrmStatement.h"

namespace quittance {

//! Reads what people did with customers, newest first; an e-mail that is kept twice, as itself and as a
//! task, is shown once. Must not outlive its database.
class CrmTimeline
{
public:
    explicit CrmTimeline(Database &database);

    //! Of all records the customer is linked to, and of the people of their companies; also of customers
    //! that were merged into it.
    Result<QList<Interaction>> ofCustomer(const CustomerId &customer, int limit);
    //! Of one record; of a company with its people.
    Result<QList<Interaction>> ofRecord(
        const ConnectionId &connection, ContactRow::Kind kind, const QString &remoteId, int limit);
    //! Those whose subject, text or the name, mail, phone or domain of whom they hang on contains text.
    //! Empty text takes all; case and accents do not matter.
    Result<QList<Interaction>> search(const QString &text, int limit);

private:
    Result<QList<Interaction>> read(const Result<CrmStatement::Rows *> &query);
    Result<QList<Interaction::Party>> parties(qint64 interaction);

    CrmStatement m_ofCustomer;
    CrmStatement m_ofRecord;
    CrmStatement m_search;
    CrmStatement m_parties;
};

} // namespace quittance
