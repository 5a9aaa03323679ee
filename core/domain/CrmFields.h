#pragma once

#include <QString>

namespace quittance {

//! What lists show and search of a company or person of a CRM, taken from its values.
struct CrmFields {
    QString name;
    QString email;
    QString phone;
    QString company; //!< A person's company as free text, where the CRM has such a field.
    QString domain;
    QString ownerId;
};

} // namespace quittance
