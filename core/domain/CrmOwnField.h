#pragma once

#include "core/domain/CrmMapping.h"

namespace quittance {

//! A field that a CRM has only where it was made for Quittance.
struct CrmOwnField {
    enum class State : quint8 {
        NotKnown, //!< The CRM has not told its fields yet.
        There,
        Missing, //!< Not there, or hidden from us.
    };

    CrmField field = CrmField::ExternalId;
    ContactRow::Kind kind = ContactRow::Kind::Company;
    QString remote; //!< Its name there, as it travels.
    State state = State::NotKnown;

    friend bool operator==(const CrmOwnField &, const CrmOwnField &) = default;
};

//! Whether what a mapping names is made for Quittance where a CRM lacks it. Its own currency field only in an
//! organisation with a single currency.
inline bool isMadeAsOwn(const CrmMapping &mapping)
{
    return mapping.remote.startsWith(QLatin1String("quittance_"), Qt::CaseInsensitive)
        || mapping.remote == QLatin1String("CurrencyIsoCode");
}

} // namespace quittance
