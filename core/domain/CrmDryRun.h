#pragma once

#include "core/domain/CrmMapping.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace quittance {

//! What a first sync would bring, found by reading only: nothing of it is kept.
struct CrmDryRun {
    //! One real record, field by field as mappings beside it read it.
    struct Example {
        QString name;
        ContactRow::Kind kind = ContactRow::Kind::Company;
        QString customerName; //!< Of ours that it is or looks like; may be empty.
        QList<std::optional<QString>> values; //!< One a mapping; nullopt: of the other kind, or not told.

        friend bool operator==(const Example &, const Example &) = default;
    };

    qint64 companies = 0; //!< So many were looked at.
    qint64 persons = 0;
    bool isWhole = true; //!< Otherwise there are more than were looked at.
    qint64 linked = 0; //!< Belong to a customer already.
    qint64 alike = 0; //!< Look like one customer of ours.
    qint64 doubtful = 0; //!< Look like several.
    QMap<QString, qint64> reasons; //!< Of those alike, by the strongest one: "email".

    //! Like nobody here.
    qint64 fresh() const { return companies + persons - linked - alike - doubtful; }

    friend bool operator==(const CrmDryRun &, const CrmDryRun &) = default;
};

} // namespace quittance
