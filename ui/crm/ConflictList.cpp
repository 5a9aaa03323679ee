#include "ui/crm/ConflictList.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/followSelection.h"
#include "ui/widgets/tipText.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QToolTip>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

enum Role : int { KeyRole = Qt::UserRole + 1, StandingRole, IconRole, OpenRole };

constexpr int entryHeight = 52;
constexpr int side = 16;
constexpr int lineHeight = 18;
constexpr int markSize = 12;
constexpr int gap = 6;
constexpr int someLetters = 120;

//! Draws a customer in two lines.
class EntryPainter final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensOf(option.palette);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setClipRect(option.rect);
        painter->fillRect(option.rect, isSelected ? tokens.selection : tokens.base);
        if (!isSelected)
            painter->fillRect(
                QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), tokens.hairline);
        const int top = option.rect.y() + (entryHeight - 2 * lineHeight) / 2;
        const QRect area(option.rect.x() + side, top, option.rect.width() - 2 * side, lineHeight);
        const auto placed
            = [&](const QRect &box) { return QStyle::visualRect(option.direction, option.rect, box); };
        const QString open = textLocale().toString(index.data(OpenRole).toInt());
        const int openWidth = QFontMetrics(fonts::small()).horizontalAdvance(open) + 1;
        cells::paintText(*painter, option,
            placed({area.right() - openWidth + 1, area.y(), openWidth, lineHeight}), open, Ink::Text, false,
            false);
        cells::paintText(*painter, option, placed(area.adjusted(0, 0, -openWidth - gap, 0)),
            index.data().toString(), Ink::Text, true, false);
        QRect below = area.translated(0, lineHeight);
        if (const QString icon = index.data(IconRole).toString(); !icon.isEmpty()) {
            icons::paint(*painter, placed({below.x(), below.y(), markSize, lineHeight}), icon,
                isSelected ? tokens.onSelection : tokens.secondary, markSize);
            below.adjust(markSize + gap, 0, 0, 0);
        }
        cells::paintText(*painter, option, placed(below), index.data(StandingRole).toString(), Ink::Secondary,
            false, false);
        if (isSelected && option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(
                QPen(tokens.onSelection, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin)); // As in tables.
            painter->drawRect(option.rect.adjusted(2, 2, -2, -2));
        }
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {someLetters, entryHeight}; // As wide as the list, whatever it says.
    }
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip || !index.isValid())
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        QToolTip::showText(event->globalPos(), tipText(index.data(Qt::AccessibleTextRole).toString()), view);
        return true;
    }
};

void fill(QStandardItem &item, const ConflictList::Entry &entry)
{
    item.setText(entry.name);
    item.setAccessibleText(entry.spoken);
    item.setData(entry.key, KeyRole);
    item.setData(entry.standing, StandingRole);
    item.setData(entry.icon, IconRole);
    item.setData(entry.open, OpenRole);
}

} // namespace

ConflictList::ConflictList(QWidget *parent)
    : QListView(parent)
    , m_entries(new QStandardItemModel(this))
{
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new EntryPainter(this));
    setModel(m_entries);
    followSelection(*this);
}

bool ConflictList::holds(const QList<Entry> &entries) const
{
    if (m_entries->rowCount() != entries.size())
        return false;
    for (int row = 0; row < m_entries->rowCount(); ++row)
        if (m_entries->item(row)->data(KeyRole).toString() != entries.at(row).key)
            return false;
    return true;
}

void ConflictList::showEntries(const QList<Entry> &entries)
{
    if (!holds(entries)) {
        m_entries->clear();
        for (int row = 0; row < entries.size(); ++row) {
            auto *item = new QStandardItem;
            item->setEditable(false);
            fill(*item, entries.at(row));
            m_entries->appendRow(item);
        }
        return;
    }
    for (int row = 0; row < entries.size(); ++row)
        fill(*m_entries->item(row), entries.at(row));
}

} // namespace quittance
