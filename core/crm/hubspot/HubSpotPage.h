#pragma once

#include "core/crm/CrmValuesWriter.h"
#include "core/crm/hubspot/HubSpotSchema.h"

#include <memory>

namespace quittance {

//! Reads the pages of a list of companies or persons, which is most of what a first load does. Reads only
//! pages that are as they usually are; what else there may be is left to readHubSpotObject.
class HubSpotPage
{
public:
    //! facts: what is asked for of each record, of this kind.
    HubSpotPage(HubSpotObject facts, CrmKind kind);
    ~HubSpotPage();
    Q_DISABLE_COPY_MOVE(HubSpotPage)

    const HubSpotObject &facts() const { return m_facts; }

    //! Takes the next page in. False when it is no usual one.
    bool take(const QByteArray &body);
    //! The cursor of the page behind the one that was taken; empty at the end.
    QString next() const;
    //! The records of the page that was taken, with their fields; persons with companyId where withCompanies,
    //! nullopt where the page does not say it all. Nothing when one of them is no usual one.
    std::optional<QList<CrmRecord>> records(bool withCompanies);

private:
    struct Json;

    const HubSpotObject m_facts;
    const CrmKind m_kind;
    const QByteArray m_changedProperty;
    CrmValuesWriter m_values;
    const std::unique_ptr<Json> m_json;
};

} // namespace quittance
