#pragma once

#include "core/domain/Currency.h"

#include <QString>

namespace quittance {

//! The three answers a book begins with.
struct NewBook {
    //! How its invoices are numbered until somebody says otherwise: 2026-000001.
    static QString numberMask() { return QStringLiteral("{yyyy}-{seq:6}"); }

    QString company;
    QString country; //!< ISO 3166-1 alpha-2; may be empty.
    Currency currency = Currency::of("EUR");
    QString zone = QStringLiteral("UTC"); //!< IANA time zone, of the computer.

    friend bool operator==(const NewBook &, const NewBook &) = default;
};

} // namespace quittance
