#pragma once

#include "ui/widgets/Chip.h"

#include <QList>
#include <QVariant>

#include <optional>

namespace quittance {

//! One cell of a plain table.
struct Cell {
    QString text;
    QString tooltip; //!< Long form; may be empty.
    std::optional<ChipLook> chip; //!< Drawn instead of the text.
    bool isSecondary = false;
    int decimals = -1; //!< Of an amount; not negative draws it at the right edge.
    QString raw = {}; //!< For copying, where the text is not for machines.
    bool isMono = false; //!< A name that machines gave: letters of one width.
    bool isStrong = false; //!< A sum below the others.
    QString icon = {}; //!< Drawn in front of the text.
    QString order = {}; //!< What it is sorted by, where that is not its raw text.

    friend bool operator==(const Cell &, const Cell &) = default;
};

struct Record {
    QString key; //!< Unique in the table; what selection and position hang on.
    QList<Cell> cells;

    friend bool operator==(const Record &, const Record &) = default;
};

struct RecordColumn {
    QString title;
    QString spokenTitle;
    int width = 0; //!< Pixels; 0 stretches.
    bool isAmount = false; //!< Stands at the right, its title too.
    QString key = {}; //!< Stable name, for settings; the column's number where there is none.
    bool isExtra = false; //!< Not shown before the user asks for it.
};

//! A table whose cells RecordDelegate draws; a model beside it.
class CellTable
{
public:
    static constexpr int rawRole = Qt::UserRole + 1; //!< For copying: "1234.56", ISO dates.

    virtual ~CellTable() = default;

    virtual const QList<RecordColumn> &columns() const = 0;
    //! Null while the row is on its way; it is asked for then.
    virtual const Cell *cellAt(int row, int column) const = 0;
    //! What the row is called in any order; empty while it is on its way.
    virtual QString rowName(int row) const = 0;
    //! The row that is called so, or -1; rows that are not here are not looked for.
    virtual int rowNamed(const QString &name) const = 0;

    static QString rawText(const Cell &cell);

protected:
    //! What a model says of a cell and of a header.
    static QVariant dataOf(const Cell *cell, const RecordColumn &column, int role);
    QVariant headOf(int section, Qt::Orientation orientation, int role) const;
};

} // namespace quittance
