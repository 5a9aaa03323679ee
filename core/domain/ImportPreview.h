#pragma once

#include "core/domain/CsvKind.h"
#include "core/domain/ImportReport.h"

#include <QStringList>

namespace quittance {

//! A cell of a file and how it is understood.
struct ImportCell {
    enum class Form : quint8 { Text, Number, Date };

    QString raw; //!< As the file has it; the beginning of a long one.
    QString read; //!< As it is read: "1234.56", "2026-11-03", a code, or text. Empty: not at all.
    Form form = Form::Text;
    //! Where nothing in the file says which of two it is: both, as read would be. Where it is read all the
    //! same, for a person said how, that is the first.
    QStringList readings = {};

    bool isAmbiguous() const { return readings.size() > 1; }
    //! Something stands there that cannot be read.
    bool isUnreadable() const { return !raw.isEmpty() && read.isEmpty(); }
    friend bool operator==(const ImportCell &, const ImportCell &) = default;
};

//! Where one of our fields stands in a file, and what is there.
struct ImportPreviewField {
    QString key; //!< Of an ImportField.
    QString header; //!< The file's column; empty: none.
    bool isNeeded = false; //!< Without it nothing can be read.
    bool isClaimedTwice = false; //!< Two columns could be it; a person has to choose.
    QList<ImportCell> cells; //!< One for each of ImportPreview::lines.

    friend bool operator==(const ImportPreviewField &, const ImportPreviewField &) = default;
};

//! What a file would bring if it were imported now. Nothing was changed for it.
struct ImportPreview {
    static constexpr qsizetype mostRows = 3;
    static constexpr qsizetype mostProblems = 500; //!< Of those that outcome holds.
    static constexpr qsizetype mostText = 200; //!< Characters of a cell.

    CsvKind kind = CsvKind::Invoices;
    bool isTable = true; //!< Otherwise an e-invoice, which needs no columns.
    QString preset; //!< Whose export it looks like; "other" when nobody's that is known.
    QString currency; //!< Of rows that name none.
    QStringList headers; //!< As the file has them.
    QList<ImportPreviewField> fields; //!< All of the kind, in the order in which a person wants to see them.
    QList<qint64> lines; //!< The first rows, by their line in the file.
    qint64 rows = 0; //!< All of them.
    qint64 problems = 0; //!< All of them.
    //! What importing the good ones would report; added also counts documents.
    ImportReport outcome;
};

} // namespace quittance
