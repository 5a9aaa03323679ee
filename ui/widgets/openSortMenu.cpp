#include "ui/widgets/openSortMenu.h"

#include "ui/widgets/DataTable.h"
#include "ui/widgets/SortedHeader.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include <functional>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::DataTable)
};

//! One key of the order: its column, -1 for none, and its direction.
struct Key {
    int column;
    Qt::SortOrder order;
};

QAction &addChoice(
    QMenu &menu, QActionGroup &group, const QString &text, bool isChosen, const std::function<void()> &act)
{
    QAction *action = menu.addAction(QString(text).replace(u'&', "&&"_L1));
    group.addAction(action);
    action->setCheckable(true);
    action->setChecked(isChosen);
    QObject::connect(action, &QAction::triggered, &menu, act);
    return *action;
}

void addKey(QMenu &menu, const DataTable &table, const QList<int> &columns, const Key &now,
    const std::function<void(const Key &key)> &choose)
{
    auto *byColumn = new QActionGroup(&menu);
    for (const int column : columns) {
        const QString title
            = table.model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        const bool isChosen = column == now.column;
        addChoice(menu, *byColumn, title, isChosen, [choose, column, now, isChosen] {
            choose({column, isChosen ? now.order : Qt::AscendingOrder});
        });
    }
    menu.addSeparator();
    auto *byOrder = new QActionGroup(&menu);
    for (const auto &[order, text] : {std::pair(Qt::AscendingOrder, Words::tr("Ascending")),
             std::pair(Qt::DescendingOrder, Words::tr("Descending"))})
        addChoice(menu, *byOrder, text, now.column >= 0 && now.order == order, [choose, now, order = order] {
            choose({now.column, order});
        }).setEnabled(now.column >= 0);
}

} // namespace

QMenu *openSortMenu(DataTable &table)
{
    const SortedHeader &header = table.header();
    QList<int> columns; // As they stand from the left.
    QList<int> others;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (!table.sorting().columns.contains(column) || table.isColumnHidden(column))
            continue;
        columns.append(column);
        if (column != header.sortIndicatorSection() && table.sorting().second
            && table.sorting().second(column))
            others.append(column);
    }
    if (columns.isEmpty())
        return nullptr;
    auto *menu = new QMenu(&table);
    menu->setObjectName(table.objectName() + u".sortMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addKey(*menu, table, columns, {header.sortIndicatorSection(), header.sortIndicatorOrder()},
        [&table](const Key &key) { table.sortBy(key.column, key.order); });
    menu->addSeparator();
    if (!others.isEmpty()) {
        QMenu *second = menu->addMenu(Words::tr("Then by"));
        second->setObjectName(menu->objectName() + u".second"_s);
        addKey(*second, table, others, {header.secondSection(), header.secondOrder()},
            [&table](const Key &key) { table.sortAlsoBy(key.column, key.order); });
    }
    QObject::connect(menu->addAction(Words::tr("Usual order")), &QAction::triggered, menu,
        [&table] { table.sortBy(table.sorting().usual, table.sorting().usualOrder); });
    menu->popup(header.mapToGlobal(QPoint(0, header.height())));
    menu->setActiveAction(menu->actions().constFirst()); // The keys open it.
    return menu;
}

} // namespace quittance
