#pragma once

#include <array>

namespace quittance::sandbox {

//! A word as people write it, and as their addresses spell it.
struct HubSpotWord {
    const char *utf8;
    const char *ascii;
};

struct HubSpotPlace {
    const char *city;
    const char *zip;
    const char *state;
};

//! What invented people of one country are made of.
struct HubSpotNation {
    const char *country;
    const char *dial; //!< "+90 212".
    const char *company; //!< "%1 %2 GmbH": a family name and a trade.
    const char *street; //!< "Ringstraße %1".
    std::array<HubSpotWord, 8> first;
    std::array<HubSpotWord, 8> last;
    std::array<HubSpotWord, 5> trades;
    std::array<HubSpotPlace, 3> places;
};

extern const std::array<HubSpotNation, 8> hubSpotNations;

} // namespace quittance::sandbox
