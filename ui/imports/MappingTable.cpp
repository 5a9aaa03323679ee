#include "ui/imports/MappingTable.h"

#include "ui/imports/ColumnBox.h"
#include "ui/imports/ImportCellView.h"
#include "ui/style/Theme.h"
#include "ui/text/ImportText.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/turned.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameWidth = 148;
constexpr int columnWidth = 200;
constexpr int rowHeight = 40;
constexpr int side = 12;
constexpr int firstCell = 2; //!< Column of the grid.
constexpr int behindCells = firstCell + ImportPreview::mostRows;

} // namespace

MappingTable::MappingTable(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"import.mapping"_s);
    setFrameShape(QFrame::StyledPanel);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
}

void MappingTable::showPreview(const ImportPreview &preview)
{
    const bool same = m_headers == preview.headers && m_rows.size() == preview.fields.size()
        && (m_rows.isEmpty() || m_rows.constFirst().key == preview.fields.constFirst().key);
    if (!same)
        rebuild(preview);
    for (qsizetype cell = 0; cell < m_lines.size(); ++cell)
        m_lines.at(cell)->setText(cell < preview.lines.size()
                ? tr("Line %1").arg(textLocale().toString(preview.lines.at(cell)))
                : QString());
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        fill(static_cast<int>(row), preview.fields.at(row));
}

QList<QWidget *> MappingTable::columns() const
{
    QList<QWidget *> columns;
    for (const Row &row : m_rows)
        columns.append(row.column);
    return columns;
}

void MappingTable::rebuild(const ImportPreview &preview)
{
    m_rows.clear();
    m_lines.clear();
    m_headers = preview.headers;
    m_sheet = new QWidget;
    m_sheet->setBackgroundRole(QPalette::Base);
    m_grid = new QGridLayout(m_sheet);
    m_grid->setContentsMargins(0, 4, 0, 0);
    m_grid->setHorizontalSpacing(side);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnMinimumWidth(0, nameWidth);
    m_grid->setColumnMinimumWidth(1, columnWidth);
    const auto caption = [&](int column, const QString &text) {
        auto *label = new PlainLabel(text, m_sheet);
        label->setFont(fonts::strong(fonts::small()));
        label->setInk(Ink::Secondary);
        const int inset = column == 0 ? side : column < firstCell ? 0 : ImportCellView::inset;
        label->setContentsMargins(turned(*this, {inset, 4, 0, 6}));
        m_grid->addWidget(label, 0, column);
        return label;
    };
    caption(0, tr("Our field"));
    caption(1, tr("Column of the file"));
    for (int cell = 0; cell < ImportPreview::mostRows; ++cell) {
        m_lines.append(caption(firstCell + cell, {}));
        m_grid->setColumnStretch(firstCell + cell, 1);
    }
    for (const ImportPreviewField &field : preview.fields)
        addRow(static_cast<int>(m_rows.size()), field, preview.headers);
    m_grid->setColumnMinimumWidth(behindCells, 1); // The frame of a cell keeps away from the scroll bar.
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    setWidget(m_sheet);
    m_sheet->show();
}

void MappingTable::addRow(int row, const ImportPreviewField &field, const QStringList &headers)
{
    const QString title = importFieldText(field.key);
    const int line = 1 + 2 * row;
    m_grid->addWidget(hairline(m_sheet), line, 0, 1, behindCells + 1);
    m_grid->setRowMinimumHeight(line + 1, rowHeight);
    Row made{.key = field.key,
        .name = new PlainLabel(title, m_sheet),
        .remark = new PlainLabel(m_sheet),
        .column = new ColumnBox(m_sheet),
        .cells = {}};
    if (field.isNeeded)
        made.name->setFont(fonts::strong(fonts::body()));
    made.remark->setFont(fonts::small());
    made.remark->setObjectName(u"import.remark."_s + field.key);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(turned(*this, {side, 0, 0, 0}));
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(made.name);
    words->addWidget(made.remark);
    words->addStretch(1);
    m_grid->addLayout(words, line + 1, 0);
    made.column->setObjectName(u"import.column."_s + field.key);
    made.column->setAccessibleName(tr("Column for %1").arg(title));
    made.column->setFixedWidth(columnWidth);
    made.column->setHeaders(headers, field.isNeeded ? tr("Choose a column") : tr("Not in the file"));
    made.name->setBuddy(made.column);
    m_grid->addWidget(made.column, line + 1, 1);
    for (int cell = 0; cell < ImportPreview::mostRows; ++cell) {
        auto *view = new ImportCellView(u"import.cell.%1.%2"_s.arg(field.key).arg(cell), m_sheet);
        m_grid->addWidget(view, line + 1, firstCell + cell);
        made.cells.append(view);
    }
    connect(made.column, &QComboBox::activated, this,
        [this, key = field.key, column = made.column] { emit chosen(key, column->header()); });
    m_rows.append(made);
}

void MappingTable::fill(int row, const ImportPreviewField &field)
{
    const Row &shown = m_rows.at(row);
    shown.column->choose(field.header);
    const bool isMissing = field.isNeeded && field.header.isEmpty();
    shown.remark->setText(field.isClaimedTwice ? tr("Two columns could be it")
            : isMissing                        ? tr("Needed")
                                               : QString());
    shown.remark->setVisible(!shown.remark->text().isEmpty());
    shown.remark->setInk(isMissing ? Ink::Danger : Ink::Secondary);
    for (qsizetype cell = 0; cell < shown.cells.size(); ++cell)
        shown.cells.at(cell)->showCell(field.cells.value(cell));
}

} // namespace quittance
