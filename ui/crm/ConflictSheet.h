#pragma once

#include "ui/crm/ConflictSheetModel.h"
#include "ui/widgets/DataTable.h"

class QLineEdit;

namespace quittance {

//! The fields of one customer that are in conflict, with both sides beside each other. A click on a side
//! chooses it, a double click on the result has it typed, in its own cell.
class ConflictSheet final : public DataTable
{
    Q_OBJECT

public:
    //! The field of the result is a child of parent: a table has no children for those who do not see it.
    explicit ConflictSheet(QList<RecordColumn> columns, QWidget *parent);

    ConflictSheetModel &lines() const { return *m_lines; }
    QLineEdit *field() const { return m_field; }
    //! Puts the field over the result of the current row and selects what it holds.
    void write();
    //! Takes the field away; what had the focus there has it in the sheet.
    void stopWriting();
    bool isWriting() const { return m_isWriting; }
    //! After lines changed: the field stands beside the chip.
    void placeField();

signals:
    void sideClicked(quittance::ConflictSide side);

protected:
    void arrange() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    void onClicked(const QModelIndex &index);
    void onDoubleClicked(const QModelIndex &index);

    ConflictSheetModel *m_lines;
    QLineEdit *m_field;
    bool m_isWriting = false;
};

} // namespace quittance
