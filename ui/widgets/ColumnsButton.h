#pragma once

#include <QPushButton>

namespace quittance {

class TableColumns;

//! At the end of the bar above a table: lets the user choose its columns, as the menu of the header does.
class ColumnsButton final : public QPushButton
{
    Q_OBJECT

public:
    //! section: stem of the object name. columns outlives it.
    ColumnsButton(TableColumns &columns, const QString &section, QWidget *parent);
};

} // namespace quittance
