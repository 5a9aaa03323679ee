#pragma once

#include "tests/sandbox/hubspot/HubSpotSchema.h"

#include <map>
#include <set>

namespace quittance::sandbox {

//! What engagements (notes, calls, ...) hang on. Neither side need exist.
class HubSpotHangs
{
public:
    using Ids = std::set<qint64>;

    void hang(HubSpotType engagement, qint64 id, HubSpotType party, qint64 partyId)
    {
        m_hangs[{engagement, id}][party].insert(partyId);
        m_hangs[{party, partyId}][engagement].insert(id);
    }
    void unhang(HubSpotType engagement, qint64 id, HubSpotType party, qint64 partyId)
    {
        m_hangs[{engagement, id}][party].erase(partyId);
        m_hangs[{party, partyId}][engagement].erase(id);
    }
    //! Those of a type that hang on a record of another, or that it hangs on.
    Ids of(HubSpotType type, qint64 id, HubSpotType other) const
    {
        const auto found = m_hangs.find({type, id});
        if (found == m_hangs.end())
            return {};
        const auto side = found->second.find(other);
        return side == found->second.end() ? Ids() : side->second;
    }
    void forget(HubSpotType type, qint64 id)
    {
        for (const auto &[other, ids] : m_hangs[{type, id}])
            for (const qint64 each : ids)
                m_hangs[{other, each}][type].erase(id);
        m_hangs.erase({type, id});
    }
    //! All that hangs on one record hangs on another.
    void move(HubSpotType party, qint64 from, qint64 to)
    {
        const std::map<HubSpotType, Ids> all = m_hangs[{party, from}];
        for (const auto &[engagement, ids] : all)
            for (const qint64 id : ids)
                hang(engagement, id, party, to);
        forget(party, from);
    }

private:
    std::map<std::pair<HubSpotType, qint64>, std::map<HubSpotType, Ids>> m_hangs; //!< Both ways.
};

} // namespace quittance::sandbox
