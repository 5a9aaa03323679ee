#pragma once

#include "core/domain/InteractionRow.h"
#include "core/store/CrmStatement.h"

namespace quittance {

//! All interactions as one list, newest first; an e-mail that is kept twice, as itself and as a task, is
//! listed once. text narrows it as CrmTimeline::search() does. Must not outlive its database.
class CrmInteractionQuery
{
public:
    explicit CrmInteractionQuery(Database &database);

    //! The keys of all of them.
    Result<QList<qint64>> order(const QString &text);
    Result<QList<InteractionRow>> page(const QString &text, int limit);
    //! The rows behind keys, in their order; keys that are gone are left out.
    Result<QList<InteractionRow>> rows(const QList<qint64> &keys);

private:
    Result<QList<qint64>> keys(const QString &text, qint64 limit);

    CrmStatement m_order;
    CrmStatement m_row;
    CrmStatement m_customer;
};

} // namespace quittance
