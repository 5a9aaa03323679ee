#pragma once

#include "tests/sandbox/hubspot/HubSpotData.h"

#include <QByteArray>

#include <vector>

namespace quittance::sandbox {

//! A page of a list, written record by record. Shows what recordJson and associationsJson show.
class HubSpotListPage
{
public:
    //! data must outlive this. properties: none at all mean the usual ones.
    HubSpotListPage(
        const HubSpotData &data, HubSpotType type, const QStringList &properties, bool withAssociations);

    void add(const HubSpotRecord &record);
    //! The whole answer; after and link are empty at the end of the list.
    QByteArray body(const QString &after, const QString &link) const;

private:
    enum class What : quint8 { Id, Created, Modified, Column };
    struct Shown {
        QByteArray key; //!< With its quotation marks and colon.
        What what = What::Column;
        qsizetype column = 0;
    };

    void addAssociations(qint64 id);

    const HubSpotData &m_data;
    const HubSpotType m_type;
    const bool m_withAssociations;
    std::vector<Shown> m_shown;
    QByteArray m_url; //!< What stands before the id in a record's address.
    QByteArray m_records;
};

} // namespace quittance::sandbox
