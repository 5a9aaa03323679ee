#pragma once

#include <QList>
#include <QString>

namespace quittance {

//! A field of a CRM's records as its schema tells it: HubSpot's properties, Salesforce's describe.
struct CrmProperty {
    enum class Type : quint8 {
        Text,
        Email,
        Phone,
        Url,
        Number,
        Money,
        Date,
        Instant,
        Choice,
        Choices,
        Flag,
        Other
    };

    struct Option {
        QString value; //!< As it travels; case matters.
        QString label; //!< For people.
    };

    QString name; //!< As it travels.
    QString label; //!< For people.
    Type type = Type::Text;
    bool writable = false; //!< Not calculated, not read-only, and we may.
    bool unique = false;
    int lengthMax = 0; //!< Characters; 0 when not told.
    QList<Option> options; //!< Of a choice: what may be chosen.
    bool restricted = false; //!< Of a choice: nothing else is taken.
};

} // namespace quittance
