#pragma once

#include "core/base/Id.h"

#include <QDateTime>

namespace quittance {

//! A person or company as the CRM has it: a cached copy, the CRM is its truth.
struct ContactRow {
    enum class Kind : quint8 { Company, Person };

    qint64 key = 0; //!< Handle of the row in lists; not stable across a copy of the book.
    ConnectionId connection;
    QString remoteId;
    Kind kind = Kind::Person;
    QString name;
    QString email;
    QString phone;
    QString company; //!< Name of a person's company.
    QString domain;
    QString owner;
    QDateTime changedThere; //!< UTC.
    CustomerId customer; //!< The customer it is linked to; empty when none.
    QString customerName = {};
    QDateTime changedHere = {}; //!< When somebody here last saved that customer; UTC.
    QString trouble = {}; //!< Why the customer could not be told to the CRM; empty once it was.
    bool isInConflict = false; //!< A field of that customer waits for a person.
    bool isToBeTold = false; //!< The CRM is to be told something of that customer.

    friend bool operator==(const ContactRow &, const ContactRow &) = default;
};

} // namespace quittance
