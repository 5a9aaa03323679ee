#include "ui/widgets/TableColumns.h"

#include "ui/style/Icons.h"
#include "ui/widgets/ColumnsDialog.h"
#include "ui/widgets/DataTable.h"

#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace quittance {

using namespace Qt::StringLiterals;

TableColumns::TableColumns(DataTable &table, QList<ColumnEntry> columns)
    : QObject(&table)
    , m_table(table)
    , m_columns(std::move(columns))
{
    QHeaderView &header = *table.horizontalHeader();
    header.setSectionsMovable(true);
    header.setFirstSectionMovable(false);
    connect(&header, &QHeaderView::customContextMenuRequested, this, &TableColumns::showMenu);
    connect(&header, &QHeaderView::sectionMoved, this, [this] {
        if (m_arranging == 0)
            settle(true);
    });
    connect(&header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_arranging > 0 || width == 0
            || m_table.horizontalHeader()->sectionResizeMode(column) == QHeaderView::Stretch)
            return;
        m_widths.insert(column, width);
        settle(false);
    });
    m_settled = state();
}

bool TableColumns::isShown(int column) const
{
    if (column == 0 || m_on.contains(column))
        return true;
    return !m_off.contains(column) && !m_columns.at(column).isExtra;
}

std::optional<int> TableColumns::width(int column) const
{
    const auto width = m_widths.constFind(column);
    return width == m_widths.constEnd() ? std::nullopt : std::optional(*width);
}

QList<int> TableColumns::order() const
{
    QList<int> order;
    for (int place = 0; place < m_columns.size(); ++place)
        order.append(m_table.horizontalHeader()->logicalIndex(place));
    return order;
}

void TableColumns::setShown(int column, bool shown)
{
    if (column == 0)
        return;
    (shown ? m_off : m_on).remove(column);
    (shown ? m_on : m_off).insert(column);
    settle(true);
}

void TableColumns::choose(const QSet<int> &shown, const QList<int> &order)
{
    for (int column = 1; column < m_columns.size(); ++column) {
        if (shown.contains(column) == isShown(column))
            continue; // One that only folds is not asked for by that.
        (shown.contains(column) ? m_off : m_on).remove(column);
        (shown.contains(column) ? m_on : m_off).insert(column);
    }
    moveTo(order);
    settle(true);
}

void TableColumns::fitWidths()
{
    {
        const Arranging arranging(this);
        for (int column = 0; column < m_columns.size(); ++column) {
            if (m_table.isColumnHidden(column)
                || m_table.horizontalHeader()->sectionResizeMode(column) == QHeaderView::Stretch)
                continue;
            m_widths.insert(column,
                std::max(m_table.widthInView(column), m_table.horizontalHeader()->sectionSizeHint(column)));
        }
    }
    settle(true);
}

void TableColumns::reset()
{
    m_on.clear();
    m_off.clear();
    m_widths.clear();
    QList<int> order;
    for (int column = 0; column < m_columns.size(); ++column)
        order.append(column);
    moveTo(order);
    settle(true);
}

void TableColumns::moveTo(const QList<int> &order)
{
    const Arranging arranging(this);
    QHeaderView &header = *m_table.horizontalHeader();
    for (int place = 0; place < order.size(); ++place)
        header.moveSection(header.visualIndex(order.at(place)), place);
}

QVariantMap TableColumns::state() const
{
    QStringList choices;
    QStringList places;
    QVariantMap widths;
    for (const int column : order()) {
        const QString &key = m_columns.at(column).key;
        places += key;
        if (m_on.contains(column))
            choices += u'+' + key;
        if (m_off.contains(column))
            choices += u'-' + key;
        if (const auto wide = width(column))
            widths.insert(key, *wide);
    }
    return {{u"choices"_s, choices}, {u"order"_s, places}, {u"widths"_s, widths}};
}

void TableColumns::restore(const QVariantMap &state)
{
    constexpr int narrowest = 30;
    constexpr int widest = 2'000;
    m_on.clear();
    m_off.clear();
    m_widths.clear();
    const QStringList choices = state.value(u"choices"_s).toStringList();
    const QVariantMap widths = state.value(u"widths"_s).toMap();
    for (int column = 1; column < m_columns.size(); ++column) {
        const QString &key = m_columns.at(column).key;
        if (choices.contains(u'+' + key))
            m_on.insert(column);
        else if (choices.contains(u'-' + key))
            m_off.insert(column);
    }
    for (int column = 0; column < m_columns.size(); ++column)
        if (const int wide = widths.value(m_columns.at(column).key).toInt(); wide > 0)
            m_widths.insert(column, std::clamp(wide, narrowest, widest));
    // Columns that were not known then stand behind those that were.
    QList<int> order{0};
    const QStringList places = state.value(u"order"_s).toStringList();
    for (const QString &key : places)
        if (const int column = numberOf(key); column > 0 && !order.contains(column))
            order.append(column);
    for (int column = 1; column < m_columns.size(); ++column)
        if (!order.contains(column))
            order.append(column);
    moveTo(order);
    settle(false);
}

void TableColumns::settle(bool isChoice)
{
    const QVariantMap now = state();
    const QVariantMap before = std::exchange(m_settled, now);
    emit changed();
    if (isChoice && before != now)
        emit chosen(before, now);
}

int TableColumns::numberOf(const QString &key) const
{
    const auto found = std::ranges::find(m_columns, key, &ColumnEntry::key);
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

void TableColumns::open()
{
    auto *dialog = new ColumnsDialog(*this, m_table.window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] { choose(dialog->shown(), dialog->order()); });
    dialog->open();
}

void TableColumns::showMenu(const QPoint &position)
{
    const int column = m_table.horizontalHeader()->logicalIndexAt(position);
    auto *menu = new QMenu(&m_table);
    menu->setObjectName(m_table.objectName() + u".columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(icons::icon(u"columns"_s), tr("&Columns…")), &QAction::triggered, this,
        &TableColumns::open);
    connect(menu->addAction(icons::icon(u"fit-width"_s), tr("&Fit width")), &QAction::triggered, this,
        &TableColumns::fitWidths);
    if (column > 0) {
        //: %1 is the title of a column
        QAction *hide
            = menu->addAction(icons::icon(u"eye-off"_s), tr("&Hide “%1”").arg(m_columns.at(column).title));
        connect(hide, &QAction::triggered, this, [this, column] { setShown(column, false); });
    }
    menu->addSeparator();
    connect(menu->addAction(icons::icon(u"undo"_s), tr("&Default columns")), &QAction::triggered, this,
        &TableColumns::reset);
    menu->popup(m_table.horizontalHeader()->mapToGlobal(position));
}

} // namespace quittance
