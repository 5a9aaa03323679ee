#pragma once

#include <QString>

namespace quittance {

//! What lists show and search of a company or person.
struct CrmShown {
    QString name;
    QString email;
    QString phone;
    QString company; //!< The CRM's free text.
    QString domain;
    QString ownerId;
};

} // namespace quittance
