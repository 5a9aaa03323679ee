#pragma once

#include "tests/core/crm/SalesforceDesk.h"

#include <QRandomGenerator>

namespace quittance {

//! What people do in a CRM, by chance.
class SalesforcePeople
{
public:
    //! desk must outlive this.
    SalesforcePeople(SalesforceDesk &desk, quint32 seed)
        : m_desk(desk)
        , m_chance(seed)
    {
    }

    void act();

private:
    SalesforceDesk &m_desk;
    QRandomGenerator m_chance;
    QStringList m_binned; //!< Deleted and merged away, not yet purged.
};

} // namespace quittance
