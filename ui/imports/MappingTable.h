#pragma once

#include "core/domain/ImportPreview.h"

#include <QScrollArea>

class QGridLayout;

namespace quittance {

class ColumnBox;
class ImportCellView;
class PlainLabel;

//! Which column of a file holds which of our fields, and what the first rows say there, as it stands and as
//! it is read.
class MappingTable final : public QScrollArea
{
    Q_OBJECT

public:
    explicit MappingTable(QWidget *parent = nullptr);

    void showPreview(const ImportPreview &preview);
    //! Where columns are chosen, in their order.
    QList<QWidget *> columns() const;

signals:
    //! A person chose a column; an empty header: none.
    void chosen(const QString &key, const QString &header);

private:
    void rebuild(const ImportPreview &preview);
    void addRow(int row, const ImportPreviewField &field, const QStringList &headers);
    void fill(int row, const ImportPreviewField &field);

    struct Row {
        QString key;
        PlainLabel *name;
        PlainLabel *remark; //!< Why something has to be chosen.
        ColumnBox *column;
        QList<ImportCellView *> cells;
    };

    QWidget *m_sheet = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<PlainLabel *> m_lines; //!< Captions above the cells.
    QList<Row> m_rows;
    QStringList m_headers;
};

} // namespace quittance
