#pragma once

#include "core/base/Error.h"
#include "core/domain/ImportReport.h"

#include <QFuture>
#include <QMap>

namespace quittance {

class Workshop;

//! A CSV file to be read, and how.
struct CsvImport {
    QByteArray bytes;
    QString preset; //!< xero, quickbooks, stripe, invoice_ninja; empty: guessed from the headers.
    QMap<QString, QString> headers; //!< Our field to the file's header; over what preset or guess say.
    QString currency; //!< Of rows that name none; empty: the company's.
    bool goodOnly = false;
};

//! Brings customers and payments in from files. Thread-safe: every call returns at once.
class ImportService
{
public:
    explicit ImportService(Workshop &workshop)
        : m_workshop(workshop)
    {
    }

    //! InvalidInput: import.preset_unknown, import.field_unknown, setting.currency_unknown, csv.*, role.*.
    QFuture<Result<ImportReport>> customers(CsvImport file);
    QFuture<Result<ImportReport>> payments(CsvImport file);

private:
    Workshop &m_workshop;
};

} // namespace quittance
