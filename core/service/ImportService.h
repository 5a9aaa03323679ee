#pragma once

#include "core/base/Error.h"
#include "core/domain/ImportPreview.h"

#include <QFuture>
#include <QMap>

#include <functional>
#include <optional>

namespace quittance {

class Workshop;

//! A file to be read, and how.
struct CsvImport {
    QByteArray bytes;
    //! xero, quickbooks, stripe, invoice_ninja; other: by the headers' words alone; empty: guessed.
    QString preset;
    //! Our field to the file's header, over what preset or guess say; an empty header: the file has none.
    QMap<QString, QString> headers;
    QString currency; //!< Of rows that name none; empty: the company's.
    bool goodOnly = false;
    QString fileName; //!< Only helps where an empty or broken file says nothing.
};

//! The words of a file of rows that are refused.
struct RejectedWords {
    QString title; //!< Of the last column, beside the user's own.
    std::function<QString(const ImportProblem &)> reasonOf; //!< Called in another thread.
};

//! Brings customers, payments and invoices in from files. Thread-safe: every call returns at once.
class ImportService
{
public:
    explicit ImportService(Workshop &workshop)
        : m_workshop(workshop)
    {
    }

    //! What the file would bring; without a kind its headers say what it is about. What is wrong with its
    //! columns is among the problems. Has a lane of its own, so that neither lists nor commands wait for a
    //! large file. InvalidInput: import.unknown_format, import.preset_unknown, import.field_unknown,
    //! setting.currency_unknown, and what makes a CSV file unreadable (CsvReader.h).
    QFuture<Result<ImportPreview>> preview(CsvImport file, std::optional<CsvKind> kind) const;
    //! Takes it, all in one transaction. A document of an e-invoice is an invoice whatever the kind. Errors
    //! beside those of preview(): csv.column_missing, csv.column_twice, role.*.
    QFuture<Result<ImportReport>> take(CsvKind kind, CsvImport file);
    //! Writes the rows of a table that would be refused now to a CSV file, with their reasons in a
    //! last column; how many. Errors as of preview(), and Storage "file.unwritable".
    QFuture<Result<qint64>> saveRejected(
        CsvKind kind, CsvImport file, RejectedWords words, QString path) const;

private:
    Workshop &m_workshop;
};

} // namespace quittance
