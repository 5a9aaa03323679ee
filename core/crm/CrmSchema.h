#pragma once

#include "core/crm/CrmProperty.h"
#include "core/domain/ContactRow.h"

#include <QHash>
#include <QJsonArray>

namespace quittance {

//! The fields of each kind of record as the CRM told them last, so that they are not asked for at every
//! write.
class CrmSchema
{
public:
    using Fields = QHash<QString, CrmProperty>; //!< By name there.

    //! Takes what the CRM lists of a kind in place of what it told before. read: the provider's reading of
    //! one element; one without a name is left out.
    QList<CrmProperty> take(
        ContactRow::Kind kind, const QJsonArray &listed, CrmProperty (*read)(const QJsonObject &element));
    void forget(ContactRow::Kind kind) { m_kinds.remove(kind); }
    bool knows(ContactRow::Kind kind) const { return m_kinds.contains(kind); }
    //! Nothing before the first take().
    Fields fields(ContactRow::Kind kind) const { return m_kinds.value(kind); }

private:
    QHash<ContactRow::Kind, Fields> m_kinds;
};

} // namespace quittance
