#include "ui/invoices/InvoiceDelegate.h"

#include "ui/invoices/InvoiceTableModel.h"
#include "ui/style/Icons.h"
#include "ui/text/MailText.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/stateChips.h"
#include "ui/widgets/tipText.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int markSize = 16;

void paintMail(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
    const InvoiceRow &row, const QString &text)
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto [icon, tone] = [&]() -> std::pair<QString, Tone> {
        switch (row.lastMail) {
        case MailState::Accepted:
            return {u"mail-accepted"_s, Tone::Success};
        case MailState::Refused:
            return {u"mail-refused"_s, row.isLastMailDismissed ? Tone::Neutral : Tone::Danger};
        case MailState::Uncertain:
            return {u"warning"_s, Tone::Warning};
        case MailState::Dropped:
            return {u"void"_s, Tone::Neutral};
        case MailState::Queued:
        case MailState::None:
            break;
        }
        return {u"mail-waiting"_s, Tone::Progress};
    }();
    const auto placed = [&](const QRect &part) { return QStyle::visualRect(option.direction, area, part); };
    icons::paint(painter, placed({area.x(), area.y(), markSize, area.height()}), icon,
        selected ? tokens.onSelection : tokens.tone(tone).text, markSize);
    cells::paintText(
        painter, option, placed(area.adjusted(markSize + 6, 0, 0, 0)), text, Ink::Text, false, false);
}

//! In short, too, where the whole words would be cut.
void paintLink(QPainter &painter, const QRect &area, const InvoiceRow &row, QDate today, bool narrow,
    const QPalette &palette)
{
    const ChipLook whole = linkChip(row, today, false);
    const bool isShort = narrow || chipSize(whole).width() > area.width();
    paintChip(painter, area, isShort ? linkChip(row, today, true) : whole, palette);
}

void paintMoney(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area, Money money,
    const QString &text, int reserved, bool bold)
{
    const Ink ink = money.isNegative() ? Ink::Negative : money.isZero() ? Ink::Secondary : Ink::Text;
    cells::paintAmount(
        painter, option, area, text, money.currency().decimals(), reserved, ink, bold && !money.isZero());
}

Money extraAmount(const InvoiceExtras &extras, InvoiceColumn column)
{
    return column == InvoiceColumn::Net ? extras.net
        : column == InvoiceColumn::Tax  ? extras.tax
        : column == InvoiceColumn::Paid ? extras.paid
                                        : extras.credited;
}

} // namespace

void InvoiceDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &model = static_cast<const InvoiceTableModel &>(*index.model());
    const auto column = static_cast<InvoiceColumn>(index.column());
    const QRect area = cells::contentOf(option, index.column() == 0);
    const QRect chipPlace = QStyle::visualRect(option.direction, area, area.adjusted(0, 0, 4, 0));
    painter->save();
    painter->setClipRect(option.rect);
    cells::paintGround(*painter, option);

    const InvoiceRow *row = model.rowAt(index.row());
    if (!row) {
        cells::paintPlaceholder(*painter, option, area);
        painter->restore();
        return;
    }
    const QString text = index.data().toString();
    const bool nothing = text == u"–"_s;
    switch (column) {
    case InvoiceColumn::Total:
        paintMoney(*painter, option, area, row->total, text, model.mostDecimals(), false);
        break;
    case InvoiceColumn::Open:
        paintMoney(*painter, option, area, row->open, text, model.mostDecimals(), true);
        break;
    case InvoiceColumn::Status:
        paintChip(*painter, chipPlace, stateChip(*row, model.today()), option.palette);
        break;
    case InvoiceColumn::Link:
        if (row->link == LinkState::None)
            cells::paintText(*painter, option, area, text, Ink::Secondary, false, false);
        else
            paintLink(*painter, chipPlace, *row, model.today(), m_narrow, option.palette);
        break;
    case InvoiceColumn::LastMail:
        if (row->lastMail == MailState::None)
            cells::paintText(*painter, option, area, text, Ink::Secondary, false, false);
        else
            paintMail(*painter, option, area, *row, m_narrow ? text : shortLastMailText(*row));
        break;
    case InvoiceColumn::Net:
    case InvoiceColumn::Tax:
    case InvoiceColumn::Paid:
    case InvoiceColumn::Credited:
        if (row->extras)
            paintMoney(
                *painter, option, area, extraAmount(*row->extras, column), text, model.mostDecimals(), false);
        break;
    case InvoiceColumn::Crm:
        if (nothing)
            cells::paintText(*painter, option, area, text, Ink::Secondary, false, false);
        else
            paintChip(*painter, chipPlace, {u"check"_s, text, Tone::Success}, option.palette);
        break;
    case InvoiceColumn::Note:
        if (!nothing)
            cells::paintMarked(*painter, option, area, u"note"_s, text);
        break;
    case InvoiceColumn::Late:
        cells::paintText(*painter, option, area, text, nothing ? Ink::Secondary : Ink::Text, false, true);
        break;
    default:
        cells::paintText(*painter, option, area, text,
            nothing || column == InvoiceColumn::Currency ? Ink::Secondary : Ink::Text, false, false);
    }
    painter->restore();
}

QSize InvoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width() + 2 * cells::padding, cells::rowHeight};
}

bool InvoiceDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString full = index.data(InvoiceTableModel::LongTextRole).toString();
    const bool cut
        = option.fontMetrics.horizontalAdvance(full) > cells::contentOf(option, index.column() == 0).width();
    const bool isShortened = full != index.data().toString();
    if (cut || isShortened)
        QToolTip::showText(event->globalPos(), tipText(full), view);
    else
        QToolTip::hideText();
    return true;
}

} // namespace quittance
