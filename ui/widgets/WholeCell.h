#pragma once

#include "ui/widgets/PlainLabel.h"

class QTableView;

namespace quittance {

//! Says below a table what its current row has no room for in one column; away while nothing is cut. The
//! model is set before.
class WholeCell : public PlainLabel
{
    Q_OBJECT

public:
    //! side: what is left free at both sides, as the table's surroundings leave it.
    WholeCell(QTableView &table, int column, int side, QWidget *parent);

private:
    void showCurrent();
    bool isCut(const QString &text) const;

    QTableView &m_table;
    int m_column;
};

} // namespace quittance
