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

} // namespace quittance
