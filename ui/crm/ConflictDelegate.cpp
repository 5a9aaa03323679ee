#include "ui/crm/ConflictDelegate.h"

#include "ui/crm/ConflictSheetModel.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/tipText.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace quittance {

namespace {

constexpr int textHeight = 18;
constexpr int chipHeight = 22;
constexpr int fieldHeight = 32;
constexpr int edge = 3; //!< The mark of the side that is chosen.
constexpr int gap = 8;
constexpr int roomForBoth = 200; //!< A result narrower than this has its chip below its value.

const ConflictLine &lineOf(const QModelIndex &index)
{
    return static_cast<const ConflictSheetModel *>(index.model())->lineAt(index.row());
}

QRect middle(const QRect &area, int height)
{
    return {area.x(), area.y() + (area.height() - height) / 2, area.width(), height};
}

bool isChosen(const ConflictLine &line, int column)
{
    return (column == ConflictSheetModel::OursColumn && line.chosen == ConflictSide::Ours)
        || (column == ConflictSheetModel::TheirsColumn && line.chosen == ConflictSide::Theirs);
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, bool isChosen, bool isCurrent)
{
    const Tokens &tokens = tokensOf(option.palette);
    painter.fillRect(option.rect,
        isChosen        ? tokens.tone(Tone::Info).ground
            : isCurrent ? tokens.alternate
                        : tokens.base);
    painter.fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), tokens.hairline);
    if (isChosen)
        painter.fillRect(QStyle::visualRect(option.direction, option.rect,
                             QRect(option.rect.x(), option.rect.y(), edge, option.rect.height())),
            tokens.accent);
}

//! Names of fields are words of ours; a long one takes a second line.
void paintField(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area, const QString &name)
{
    const QFontMetrics metrics(fonts::strong(fonts::small()));
    qsizetype parted = -1;
    if (metrics.horizontalAdvance(name) > area.width())
        for (qsizetype at = name.indexOf(u' '); at > 0; at = name.indexOf(u' ', at + 1))
            if (metrics.horizontalAdvance(name.left(at)) <= area.width())
                parted = at;
    if (parted < 0) {
        cells::paintText(painter, option, area, name, Ink::Text, true, false);
        return;
    }
    const QRect top = middle(area, 2 * textHeight).adjusted(0, 0, 0, -textHeight);
    cells::paintText(painter, option, top, name.left(parted), Ink::Text, true, false);
    cells::paintText(
        painter, option, top.translated(0, textHeight), name.mid(parted + 1), Ink::Text, true, false);
}

void paintSide(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area, const Cell &cell,
    const QString &below)
{
    const Ink ink = cell.isSecondary ? Ink::Secondary : Ink::Text;
    if (below.isEmpty()) {
        cells::paintText(painter, option, area, cell.text, ink, false, false);
        return;
    }
    const QRect top = middle(area, 2 * textHeight).adjusted(0, 0, 0, -textHeight);
    cells::paintText(painter, option, top, cell.text, ink, false, false);
    cells::paintText(painter, option, top.translated(0, textHeight), below, Ink::Secondary, false, false);
}

void paintResult(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area, const Cell &cell,
    bool isWritten)
{
    const Ink ink = cell.isSecondary ? Ink::Secondary : Ink::Text;
    const int chip = qMin(chipSize(*cell.chip).width(), area.width());
    const auto placed = [&](const QRect &box) { return QStyle::visualRect(option.direction, area, box); };
    if (area.width() >= roomForBoth) {
        paintChip(painter, placed({area.right() - chip + 1, area.y(), chip, area.height()}), *cell.chip,
            option.palette);
        if (!isWritten)
            cells::paintText(
                painter, option, placed(area.adjusted(0, 0, -chip - gap, 0)), cell.text, ink, false, false);
        return;
    }
    if (isWritten)
        return;
    const QRect both = middle(area, textHeight + 2 + chipHeight);
    cells::paintText(
        painter, option, {both.x(), both.y(), both.width(), textHeight}, cell.text, ink, false, false);
    paintChip(painter, placed({both.x(), both.bottom() - chipHeight + 1, chip, chipHeight}), *cell.chip,
        option.palette);
}

} // namespace

QRect ConflictDelegate::fieldIn(const QRect &cell, const ConflictLine &line, Qt::LayoutDirection direction)
{
    const QRect area = middle(cell.adjusted(1, 0, -cells::padding, 0), fieldHeight);
    const Cell &result = line.cells.at(ConflictSheetModel::ResultColumn);
    if (area.width() < roomForBoth)
        return area;
    return QStyle::visualRect(direction, area, area.adjusted(0, 0, -chipSize(*result.chip).width() - gap, 0));
}

void ConflictDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ConflictLine &line = lineOf(index);
    const Cell &cell = line.cells.at(index.column());
    QStyleOptionViewItem plain = option;
    plain.state &= ~QStyle::State_Selected; // The current row is lined, not filled: the tint is to be seen.
    const QRect area = cells::contentOf(plain, index.column() == 0);
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(
        *painter, plain, isChosen(line, index.column()), option.state.testFlag(QStyle::State_Selected));
    switch (index.column()) {
    case ConflictSheetModel::FieldColumn:
        paintField(*painter, plain, area, cell.text);
        break;
    case ConflictSheetModel::OursColumn:
        paintSide(*painter, plain, area, cell, line.oursBelow);
        break;
    case ConflictSheetModel::TheirsColumn:
        paintSide(*painter, plain, area, cell, line.theirsBelow);
        break;
    case ConflictSheetModel::ResultColumn:
        paintResult(*painter, plain, area, cell, line.isWritten);
        break;
    default:
        cells::paintText(*painter, plain, area, cell.text, Ink::Secondary, false, false);
    }
    painter->restore();
}

bool ConflictDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), tipText(index.data(Qt::AccessibleTextRole).toString()), view);
    return true;
}

} // namespace quittance
