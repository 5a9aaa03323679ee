#pragma once

#include "core/domain/Currency.h"
#include "core/domain/Customer.h"

#include <QByteArray>

namespace quittance {

//! Whose book it is.
struct CompanyProfile {
    QString name;
    QString vatId;
    QString taxNumber;
    QString email; //!< Mails about invoices come from here.
    QString phone;
    Address address;
    Currency currency = Currency::of("EUR");
    QString zone = QStringLiteral("UTC"); //!< IANA time zone; decides on which day something happened.
    QString iban; //!< Shown on every invoice, therefore no secret.
    QString bic;
    QString bankName;
    QString accountHolder; //!< As the bank knows it; empty: the company's name.
    int fiscalYearStart = 1; //!< The first month of the fiscal year, 1 to 12.
    QByteArray logo; //!< PNG, at most 256 KiB; may be empty.
    //! What an invoice may be short of and still be closed, in minor units of its currency.
    qint64 shortfallTolerance = 0;
    //! Voids, write-offs and refunds of more than this need a second person, in whole units of the document's
    //! currency; -1: never.
    qint64 approvalLimit = -1;

    friend bool operator==(const CompanyProfile &, const CompanyProfile &) = default;
};

} // namespace quittance
