#pragma once

#include "ui/dashboard/Card.h"
#include "ui/widgets/RecordTableModel.h"

class QPushButton;
class QStackedWidget;

namespace quittance {

class DataTable;

//! A chart, and the same as a table behind a button.
class ChartCard final : public Card
{
    Q_OBJECT

public:
    struct Form {
        QString name; //!< Stem of the object names.
        QString title;
        QList<RecordColumn> columns; //!< Of the table.
        int ringRoom = 0; //!< That the chart brings at either side; title and table keep in line without it.
    };
    ChartCard(const Form &form, QWidget *chart, QWidget *parent);

    void setRecords(const QList<Record> &records);
    bool showsTable() const;

signals:
    void switched(); //!< From the chart to the table, or back.

private:
    RecordTableModel *m_model;
    DataTable *m_table;
    QPushButton *m_switch;
    QStackedWidget *m_views;
};

} // namespace quittance
