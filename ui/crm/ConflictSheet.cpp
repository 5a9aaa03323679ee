#include "ui/crm/ConflictSheet.h"

#include "ui/crm/ConflictDelegate.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/style/drawButton.h"
#include "ui/widgets/cells.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>

#include <utility>

namespace quittance {

namespace {

constexpr int sideAtLeast = 110;
constexpr int roomForBase
    = 640; //!< Below it the last agreed value stands in the long form of the field only.

//! Draws the key that chooses a column behind its title.
class KeyedHeader final : public QHeaderView
{
public:
    explicit KeyedHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setFixedHeight(cells::rowHeight);
        setHighlightSections(false);
        setSectionsClickable(false);
        setSectionResizeMode(Fixed);
        setMinimumSectionSize(30);
        setSortIndicatorShown(false);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        QHeaderView::paintSection(painter, rect, section);
        const QString key = ConflictSheetModel::pressedFor(section);
        if (key.isEmpty())
            return;
        const QString title = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        const QSize size = keySize(key);
        const int needed
            = QFontMetrics(fonts::small()).horizontalAdvance(title) + size.width() + 3 * cells::padding;
        if (needed > rect.width())
            return;
        const QRect box(rect.right() - cells::padding - size.width(),
            rect.y() + (rect.height() - size.height()) / 2, size.width(), size.height());
        drawKey(
            *painter, QStyle::visualRect(layoutDirection(), rect, box), key, tokensOf(palette()).secondary);
    }
};

} // namespace

ConflictSheet::ConflictSheet(QList<RecordColumn> columns, QWidget *parent)
    : DataTable(parent)
    , m_lines(new ConflictSheetModel(std::move(columns), this))
    , m_field(new QLineEdit(parent))
{
    setHorizontalHeader(new KeyedHeader(this));
    setFrameShape(StyledPanel);
    setAlternatingRowColors(false);
    setSelectionMode(SingleSelection);
    verticalHeader()->setMinimumSectionSize(ConflictDelegate::lineHeight);
    verticalHeader()->setDefaultSectionSize(ConflictDelegate::lineHeight);
    setItemDelegate(new ConflictDelegate(this));
    setModel(m_lines);
    m_field->hide();
    connect(m_lines, &QAbstractItemModel::modelReset, this, &ConflictSheet::arrange);
    connect(this, &QTableView::clicked, this, &ConflictSheet::onClicked);
    connect(this, &QTableView::doubleClicked, this, &ConflictSheet::onDoubleClicked);
    for (QScrollBar *bar : {horizontalScrollBar(), verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &ConflictSheet::placeField);
}

void ConflictSheet::write()
{
    if (!currentIndex().isValid())
        return;
    m_isWriting = true;
    scrollTo(m_lines->index(currentIndex().row(), ConflictSheetModel::ResultColumn));
    placeField();
    m_field->show();
    m_field->raise();
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

void ConflictSheet::stopWriting()
{
    if (!m_isWriting)
        return;
    m_isWriting = false;
    if (window()->focusWidget() == m_field) // Also while another window is in front.
        setFocus(Qt::OtherFocusReason);
    m_field->hide();
}

void ConflictSheet::placeField()
{
    const int row = currentIndex().row();
    if (!m_isWriting || row < 0)
        return;
    const QRect cell = visualRect(m_lines->index(row, ConflictSheetModel::ResultColumn));
    const QRect place = ConflictDelegate::fieldIn(cell, m_lines->lineAt(row), layoutDirection());
    // Scrolled away it stays at the edge: what has the focus is in view.
    const QRect view = viewport()->rect();
    const int top = qBound(view.top(), place.top(), qMax(view.top(), view.bottom() - place.height() + 1));
    const int left = qBound(view.left(), place.left(), qMax(view.left(), view.right() - place.width() + 1));
    m_field->setGeometry(QRect(viewport()->mapTo(parentWidget(), QPoint(left, top)), place.size()));
}

void ConflictSheet::arrange()
{
    const int room = viewport()->width();
    if (!model() || room <= 0)
        return;
    using Model = ConflictSheetModel;
    const int field = qBound(104, room * 14 / 100, 160);
    const int base = room < roomForBase ? 0 : qBound(110, room * 17 / 100, 180);
    const int result = qBound(150, room * 25 / 100, 260);
    // Theirs says besides the moment whose the record is.
    const int ours = qMax(sideAtLeast, (room - field - base - result) * 43 / 100);
    setColumnHidden(Model::BaseColumn, base == 0);
    setColumnWidth(Model::FieldColumn, field);
    if (base > 0)
        setColumnWidth(Model::BaseColumn, base);
    setColumnWidth(Model::OursColumn, ours);
    setColumnWidth(Model::TheirsColumn, qMax(sideAtLeast, room - field - base - result - ours));
    setColumnWidth(Model::ResultColumn, result);
}

void ConflictSheet::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event); // Not the ring of the base: it is made for a row that is filled.
    const int row = currentIndex().row();
    if (row < 0)
        return;
    QPainter painter(viewport());
    const QRect lined(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
    const QColor accent = tokensOf(palette()).accent;
    if (hasFocus()) {
        painter.setPen(QPen(accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(lined.adjusted(1, 1, -1, -1));
        return;
    }
    painter.fillRect(QRect(lined.x(), lined.y(), lined.width(), 1), accent);
    painter.fillRect(QRect(lined.x(), lined.bottom(), lined.width(), 1), accent);
}

void ConflictSheet::resizeEvent(QResizeEvent *event)
{
    DataTable::resizeEvent(event);
    placeField();
}

void ConflictSheet::moveEvent(QMoveEvent *event)
{
    DataTable::moveEvent(event);
    placeField();
}

void ConflictSheet::onClicked(const QModelIndex &index)
{
    if (index.column() == ConflictSheetModel::OursColumn)
        emit sideClicked(ConflictSide::Ours);
    if (index.column() == ConflictSheetModel::TheirsColumn)
        emit sideClicked(ConflictSide::Theirs);
}

void ConflictSheet::onDoubleClicked(const QModelIndex &index)
{
    if (index.column() == ConflictSheetModel::ResultColumn)
        emit sideClicked(ConflictSide::Edited);
}

} // namespace quittance
