#pragma once

#include "ui/widgets/CellTable.h"

#include <optional>

namespace quittance {

//! The order that somebody asked a short list for by its headers. A click sorts by a column, the next one the
//! other way round, the third returns to the usual order; with Shift another column is added.
class RecordOrder
{
public:
    struct Key {
        int column = 0;
        bool descending = false;

        friend bool operator==(const Key &, const Key &) = default;
    };

    //! The order until another is asked for; without one the list stays as it came.
    void setUsual(const Key &usual);
    void click(int column, bool adds);
    //! The first one counts most; none: as the list came.
    const QList<Key> &keys() const { return m_keys; }
    //! Rows that are equal stay as they came.
    QList<Record> sorted(QList<Record> records, const QList<RecordColumn> &columns) const;

private:
    QList<Key> m_keys;
    std::optional<Key> m_usual;
};

} // namespace quittance
