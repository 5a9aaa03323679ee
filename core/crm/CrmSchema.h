#pragma once

#include "core/crm/CrmSchemaShelf.h"

#include <QJsonArray>

namespace quittance {

class Clock;
struct CrmMeans;

//! The fields of each kind of record as the CRM told them last, so that they are not asked for at every
//! write.
class CrmSchema
{
public:
    using Fields = CrmSchemaShelf::Fields;

    //! Shares what it takes through the means' shelf, where they have one. What means refers to must outlive
    //! this.
    CrmSchema(const CrmMeans &means, const QString &provider);

    //! Takes what the CRM lists of a kind in place of what it told before. read: the provider's reading of
    //! one element; one without a name is left out.
    QList<CrmProperty> take(
        ContactRow::Kind kind, const QJsonArray &listed, CrmProperty (*read)(const QJsonObject &element));
    void forget(ContactRow::Kind kind);
    //! Since take(), or because somebody else has taken them a moment ago.
    bool knows(ContactRow::Kind kind);
    //! Nothing before knows().
    Fields fields(ContactRow::Kind kind) const { return m_kinds.value(kind); }

private:
    CrmSchemaShelf *m_shelf;
    Clock &m_clock;
    QString m_owner;
    QHash<ContactRow::Kind, Fields> m_kinds;
};

} // namespace quittance
