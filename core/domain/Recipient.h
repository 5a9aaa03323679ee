#pragma once

#include <QString>

namespace quittance {

//! Somebody a mail about a customer may go to.
struct Recipient {
    enum class Origin : quint8 {
        Own, //!< The customer's own address or one of its contacts.
        Crm, //!< A person the CRM has of them.
        Mailed, //!< A mail about them went there before.
    };
    QString name; //!< May be empty.
    QString address;
    Origin origin = Origin::Own;

    friend bool operator==(const Recipient &, const Recipient &) = default;
};

} // namespace quittance
