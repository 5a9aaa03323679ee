#pragma once

#include "tests/sandbox/hubspot/HubSpotSchema.h"

namespace quittance::sandbox {

//! What a path asks for. The dated prefixes and the numbered ones lead to the same place.
struct HubSpotRoute {
    enum class Call {
        List,
        Read,
        Search,
        BatchRead,
        Associations,
        Properties,
        Property,
        Owners,
        Account,
        Create,
        Update,
        BatchCreate,
        BatchUpdate,
        BatchUpsert,
        MakeProperty,
        Groups,
        MakeGroup,
        Associate,
        AssociateAs,
        Dissociate,
        BatchAssociate,
        BatchDissociate,
        Archive,
        BatchArchive,
        Merge,
        GdprDelete
    };
    enum class Version { March2026, September2026, V3, V4 };

    Call call = Call::List;
    Version version = Version::September2026;
    HubSpotType type = HubSpotType::Contacts;
    HubSpotType to = HubSpotType::Companies; //!< Of associations.
    QString name; //!< The record id, the property, or both ids of a link, where the path names them.

    //! Nothing when the path leads nowhere. Some paths mean one thing read and another written.
    static std::optional<HubSpotRoute> read(const QString &path, const QByteArray &method = "GET");
    //! The one that is taken.
    QByteArray method() const;
    //! Whether a batch answer in part says 207; the September version says 200.
    bool tellsPartial() const { return version != Version::September2026; }
};

} // namespace quittance::sandbox
