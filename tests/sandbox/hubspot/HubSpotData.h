#pragma once

#include "tests/sandbox/SandboxService.h"
#include "tests/sandbox/hubspot/HubSpotHangs.h"
#include "tests/sandbox/hubspot/HubSpotLinks.h"
#include "tests/sandbox/hubspot/HubSpotTable.h"

#include <chrono>

namespace quittance::sandbox {

//! The content of one HubSpot account, and what its users do to it. An id that does not exist is a mistake of
//! the test and stops the program.
class HubSpotData
{
public:
    enum class Merge {
        MakesNewId, //!< As today: both old ids lead to a new record.
        KeepsPrimaryId //!< As older merges did.
    };
    struct Owner {
        QString id;
        QString email;
        QString first;
        QString last;
    };

    //! The clock must outlive it.
    HubSpotData(SandboxClock &clock, int seed);

    //! Replaces everything by this many contacts, and a company for every four; nearly all contacts belong to
    //! one. One engagement of each type with each of the first companies and its first contact.
    void seedPeople(int contacts);

    //! Unknown property names are a mistake of the test. An empty value clears.
    qint64 create(HubSpotType type, const QHash<QString, QString> &values);
    void update(HubSpotType type, qint64 id, const QHash<QString, QString> &values);
    //! Into the recycle bin; the modification time stays, as in HubSpot.
    void archive(HubSpotType type, qint64 id);
    void restore(HubSpotType type, qint64 id);
    //! Deletes without a trace.
    void purge(HubSpotType type, qint64 id);
    //! The id of the survivor; the primary's values win.
    qint64 merge(HubSpotType type, qint64 primary, qint64 other, Merge how);
    //! Does not move the modification time, except where the primary company of the contact changes.
    void associate(qint64 contact, qint64 company, HubSpotLink how);
    //! The link goes with all its labels; moves the modification time where the primary company goes.
    void dissociate(qint64 contact, qint64 company);
    //! An engagement with a record; does not move the modification time.
    void hang(HubSpotType engagement, qint64 id, HubSpotType party, qint64 partyId);
    void unhang(HubSpotType engagement, qint64 id, HubSpotType party, qint64 partyId)
    {
        m_hangs.unhang(engagement, id, party, partyId);
    }
    //! Every live record is modified in this one millisecond.
    void touchAll(HubSpotType type);
    //! How long after a change search still shows the state before it.
    void setIndexLag(std::chrono::milliseconds lag) { m_lag = lag; }
    static constexpr qint64 usualPortal = 48'151'623;
    //! Which account this is, from now on.
    void setPortal(qint64 portal) { m_portal = portal; }
    qint64 portal() const { return m_portal; }
    //! How many associations an answer tells of one input before it pages.
    void setLinksPerPage(int links) { m_linksPerPage = links; }
    int linksPerPage() const { return m_linksPerPage; }

    HubSpotTable &table(HubSpotType type);
    const HubSpotTable &table(HubSpotType type) const;
    const HubSpotLinks &links() const { return m_links; }
    const HubSpotHangs &hangs() const { return m_hangs; }
    static QList<Owner> owners();
    qint64 nowMs() const { return m_clock.now().toMSecsSinceEpoch(); }

private:
    qint64 nextId(HubSpotType type);
    void clear();
    void seedEngagements();
    void put(HubSpotType type, const HubSpotRecord &record, bool lags = true);
    void setValues(HubSpotType type, HubSpotRecord &record, const QHash<QString, QString> &values) const;
    HubSpotRecord live(HubSpotType type, qint64 id) const;
    void moveLinks(HubSpotType type, qint64 from, qint64 to);

    SandboxClock &m_clock;
    int m_seed;
    std::map<HubSpotType, HubSpotTable> m_tables;
    std::map<HubSpotType, qint64> m_lastIds;
    HubSpotLinks m_links;
    HubSpotHangs m_hangs;
    int m_linksPerPage = 500;
    qint64 m_portal = usualPortal;
    std::chrono::milliseconds m_lag{0};
};

} // namespace quittance::sandbox
