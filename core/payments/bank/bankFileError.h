#pragma once

#include "core/base/Error.h"

namespace quittance {

//! Where in a statement file something stands.
struct BankPlace {
    qint64 line = 0; //!< From 1; 0: not told.
    qint64 entry = 0; //!< Likewise.

    //! "line 12, entry 3, Amt"
    QString text(const QString &field) const;
};

//! InvalidInput "bank_file.<rule>" at a place. Of a long value its beginning is kept.
tl::unexpected<Error> brokenBankFile(
    const QString &rule, const BankPlace &place, const QString &field, const QString &value = {});

} // namespace quittance
