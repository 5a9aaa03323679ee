#include "ui/style/QuittanceStyle.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/style/drawButton.h"
#include "ui/style/drawFields.h"
#include "ui/style/keysText.h"
#include "ui/text/isolated.h"
#include "ui/text/withoutOverrides.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTreeView>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int radius = fieldCorner;
constexpr int scrollExtent = 12;
constexpr int itemMargin = 5; //!< One more is added: the 6 px that cells and headers have.

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

constexpr int tabSide = 8; //!< Beside the words of a tab.
constexpr auto bareProperty = "quittanceBare";

bool isFieldOfLines(const QWidget *widget)
{
    const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
    return text && !text->isReadOnly();
}

//! White and a pixel inside where the ground is the selection's, of which the accent would not stand out.
void drawFocusRing(const QStyleOption &option, QPainter &painter)
{
    const Tokens &tokens = tokensOf(option.palette);
    const auto *ring = qstyleoption_cast<const QStyleOptionFocusRect *>(&option);
    const bool isSelected = ring && ring->backgroundColor == tokens.selection;
    roundedBox(painter, isSelected ? option.rect.adjusted(1, 1, -1, -1) : option.rect, {},
        isSelected ? tokens.onSelection : tokens.accent, radius, 2);
}

void drawHeaderSection(const QStyleOptionHeader &header, QPainter &painter)
{
    const Tokens &tokens = tokensOf(header.palette);
    const bool hover = has(header, QStyle::State_MouseOver) && has(header, QStyle::State_Enabled);
    painter.fillRect(header.rect, hover ? tokens.hover : tokens.window);
    painter.setPen(tokens.hairline);
    painter.drawLine(header.rect.bottomLeft(), header.rect.bottomRight());
    const bool last
        = header.position == QStyleOptionHeader::End || header.position == QStyleOptionHeader::OnlyOneSection;
    if (!last && header.orientation == Qt::Horizontal)
        painter.drawLine(header.rect.topRight(), header.rect.bottomRight());
}

//! On a selected row in the colour of its words: the base style's arrow is dark everywhere.
void drawBranch(const QStyleOption &option, QPainter &painter)
{
    constexpr int arrow = 12;
    if (!has(option, QStyle::State_Children))
        return;
    const Tokens &tokens = tokensOf(option.palette);
    const QString closed = option.direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s;
    icons::paint(painter, option.rect, has(option, QStyle::State_Open) ? u"chevron-down"_s : closed,
        has(option, QStyle::State_Selected) ? tokens.onSelection : tokens.secondary, arrow);
}

//! Where the cells below the first section begin: a table leaves more room there, a tree has its branches.
int firstSide(const QWidget *header)
{
    const auto *tree = qobject_cast<const QTreeView *>(header ? header->parentWidget() : nullptr);
    if (!tree)
        return 12;
    return 6 + (tree->rootIsDecorated() ? tree->indentation() : 0);
}

void drawHeaderLabel(const QStyleOptionHeader &header, const QWidget *widget, QPainter &painter)
{
    const Tokens &tokens = tokensOf(header.palette);
    const bool sorted = header.sortIndicator != QStyleOptionHeader::None;
    const auto *view = qobject_cast<const QHeaderView *>(widget);
    const bool first = sorted && !(view && view->sortIndicatorSection() != header.section);
    QFont font = fonts::small();
    if (first)
        font = fonts::strong(font);
    const QColor &ink = first ? tokens.text : tokens.secondary; // A second column's arrow is lighter.
    painter.setFont(font);
    painter.setPen(ink);
    const QFontMetrics metrics(font);
    constexpr int arrow = 12;
    constexpr int gap = 2;
    const int room = sorted ? arrow + gap : 0;
    const int side = header.section == 0 ? firstSide(widget) : 6;
    const QRect area
        = QStyle::visualRect(header.direction, header.rect, header.rect.adjusted(side, 0, -6, 0));
    // As the cells below: words begin where the language begins, numbers stay at the right.
    const bool right = header.textAlignment.testFlag(Qt::AlignRight)
        || (header.direction == Qt::RightToLeft && !header.textAlignment.testFlag(Qt::AlignAbsolute));
    const QString text = metrics.elidedText(asLine(header.text), Qt::ElideRight, area.width() - room);
    const int width = metrics.horizontalAdvance(text);
    const bool turned = right && !header.textAlignment.testFlag(Qt::AlignRight); // The arrow follows words.
    const int x = right ? area.right() - (turned ? 0 : room) - width + 1 : area.x();
    painter.drawText(QRect(x, area.y(), width + 1, area.height()),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute, text);
    if (sorted) {
        const bool up = header.sortIndicator == QStyleOptionHeader::SortDown;
        icons::paint(painter,
            QRect(turned ? x - gap - arrow : x + width + gap, area.y(), arrow, area.height()),
            up ? u"chevron-up"_s : u"chevron-down"_s, ink, arrow);
    }
}

void drawTab(const QStyleOptionTab &tab, QPainter &painter)
{
    const Tokens &tokens = tokensOf(tab.palette);
    const bool current = has(tab, QStyle::State_Selected);
    painter.setFont(current ? fonts::strong(fonts::body()) : fonts::body());
    painter.setPen(current || has(tab, QStyle::State_MouseOver) ? tokens.text : tokens.secondary);
    // From the same side always: in the middle the lighter words of the others would begin further in.
    const Qt::Alignment begin = QStyle::visualAlignment(tab.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(tab.rect.adjusted(tabSide, 0, -tabSide, -2),
        static_cast<int>(begin | Qt::AlignAbsolute) | Qt::TextShowMnemonic, tab.text);
    if (current)
        painter.fillRect(tab.rect.adjusted(tabSide, tab.rect.height() - 2, -tabSide, 0), tokens.accent);
    if (has(tab, QStyle::State_HasFocus) && has(tab, QStyle::State_KeyboardFocusChange))
        roundedBox(painter, tab.rect.adjusted(1, 3, -1, -4), {}, tokens.accent, radius, 2);
}

//! The text of a menu's entry, with its keys behind a tab called as everywhere else.
QString withKeysSaid(const QString &text)
{
    const qsizetype tab = text.indexOf(u'\t');
    const QKeySequence keys
        = tab < 0 ? QKeySequence() : QKeySequence::fromString(text.sliced(tab + 1), QKeySequence::NativeText);
    return keys.isEmpty() ? text : text.left(tab + 1) + keysText(keys);
}

void drawMenuBarItem(const QStyleOptionMenuItem &item, QPainter &painter)
{
    const Tokens &tokens = tokensOf(item.palette);
    painter.fillRect(item.rect, tokens.window);
    if (has(item, QStyle::State_Selected) || has(item, QStyle::State_Sunken))
        roundedBox(painter, item.rect.adjusted(0, 2, 0, -2), tokens.current, {}, radius);
    painter.setPen(has(item, QStyle::State_Enabled) ? tokens.text : tokens.placeholder);
    // The letters for Alt are underlined once the keyboard walks the window, not before.
    const int letters
        = has(item, QStyle::State_KeyboardFocusChange) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter.drawText(item.rect, static_cast<int>(Qt::AlignCenter) | letters | Qt::TextSingleLine, item.text);
}

void drawScrollBar(
    const QStyle &style, const QStyleOptionSlider &bar, QPainter &painter, const QWidget *widget)
{
    const Tokens &tokens = tokensOf(bar.palette);
    painter.fillRect(bar.rect, tokens.window);
    painter.setPen(tokens.hairline);
    if (bar.orientation == Qt::Vertical)
        painter.drawLine(bar.rect.topLeft(), bar.rect.bottomLeft());
    else
        painter.drawLine(bar.rect.topLeft(), bar.rect.topRight());
    if (bar.maximum <= bar.minimum)
        return;
    const QRect slider = style.subControlRect(QStyle::CC_ScrollBar, &bar, QStyle::SC_ScrollBarSlider, widget);
    const bool active = bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
        && (has(bar, QStyle::State_MouseOver) || has(bar, QStyle::State_Sunken));
    const QRect thumb
        = bar.orientation == Qt::Vertical ? slider.adjusted(3, 2, -2, -2) : slider.adjusted(2, 3, -2, -2);
    roundedBox(painter, thumb, active ? tokens.fieldBorder : tokens.scroll, {}, 3.5);
}

} // namespace

void setBare(QWidget &line)
{
    line.setProperty(bareProperty, true);
}

int wordsInset(const QWidget &box)
{
    const QStyle &style = *box.style();
    return style.pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &box)
        + style.pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, &box);
}

QuittanceStyle::QuittanceStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void QuittanceStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        drawButton(*option, *painter, widget);
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractButton *>(widget))
            return; // drawn with the button
        drawFocusRing(*option, *painter);
        return;
    case PE_Frame:
        if (isFieldOfLines(widget)) {
            drawLineEdit(*option, *painter); // A field as the others, of several lines.
            return;
        }
        roundedBox(*painter, option->rect, {}, tokensOf(option->palette).hairline, radius);
        return;
    case PE_PanelLineEdit:
        if (widget && qobject_cast<const QComboBox *>(widget->parentWidget()))
            return; // The box round it is the field.
        if (widget && widget->property(bareProperty).toBool())
            return;
        drawLineEdit(*option, *painter);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        drawCheckMark(*option, *painter, element == PE_IndicatorRadioButton);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1),
            tokensOf(option->palette).hairline);
        return;
    case PE_PanelMenu:
        roundedBox(*painter, option->rect, tokensOf(option->palette).base,
            tokensOf(option->palette).buttonBorder, 0);
        return;
    case PE_FrameMenu:
        return;
    case PE_IndicatorHeaderArrow:
        return; // drawn with the label
    case PE_IndicatorBranch:
        drawBranch(*option, *painter);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void QuittanceStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        drawButton(*option, *painter, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawButtonLabel(*button, *painter, widget);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            if (!combo->editable) // Where it can be typed, the field inside shows it.
                drawComboBoxText(*combo, *painter);
            return;
        }
        break;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeaderSection(*header, *painter);
            drawHeaderLabel(
                *header, widget, *painter); // in the whole rectangle, so that it stands above its cells
            return;
        }
        break;
    case CE_HeaderEmptyArea: {
        const Tokens &tokens = tokensOf(option->palette);
        painter->fillRect(option->rect, tokens.window);
        painter->fillRect(
            QRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1), tokens.hairline);
        return;
    }
    case CE_TabBarTabShape:
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            drawTab(*tab, *painter);
            return;
        }
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem plain = *item;
            plain.text = asLine(item->text);
            QProxyStyle::drawControl(element, &plain, painter, widget);
            return;
        }
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, tokensOf(option->palette).hairline);
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            QStyleOptionMenuItem said = *item;
            said.text = withKeysSaid(item->text);
            QProxyStyle::drawControl(element, &said, painter, widget);
            return;
        }
        break;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            drawMenuBarItem(*item, *painter);
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, tokensOf(option->palette).window);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void QuittanceStyle::drawItemText(QPainter *painter, const QRect &area, int flags, const QPalette &palette,
    bool enabled, const QString &text, QPalette::ColorRole role) const
{
    QProxyStyle::drawItemText(painter, area, flags, palette, enabled, withoutOverrides(text), role);
}

void QuittanceStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(*this, *bar, *painter, widget);
            return;
        }
    }
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            drawComboBox(*combo, *painter);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect QuittanceStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *bar
        = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (!bar)
        return QProxyStyle::subControlRect(control, option, part, widget);

    const bool upright = bar->orientation == Qt::Vertical;
    const int track = upright ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64{bar->maximum} - bar->minimum;
    const qint64 whole = range + bar->pageStep;
    const int length = range <= 0
        ? track
        : qBound(28, static_cast<int>(qint64{track} * bar->pageStep / qMax<qint64>(1, whole)), track);
    const int start = sliderPositionFromValue(
        bar->minimum, bar->maximum, bar->sliderPosition, track - length, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        return upright ? QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), size)
                       : QRect(bar->rect.x() + from, bar->rect.y(), size, bar->rect.height());
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return piece(start, length);
    case SC_ScrollBarGroove:
        return piece(0, track);
    case SC_ScrollBarSubPage:
        return piece(0, start);
    case SC_ScrollBarAddPage:
        return piece(start + length, track - start - length);
    default:
        return {};
    }
}

QRect QuittanceStyle::subElementRect(
    SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_ShapedFrameContents && isFieldOfLines(widget)) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->frameShape != QFrame::NoFrame) // Its words begin where those of one line do.
            return option->rect.adjusted(4, 2, -4, -2);
    }
    if (element == SE_CheckBoxIndicator || element == SE_RadioButtonIndicator)
        return QProxyStyle::subElementRect(element, option, widget)
            .translated(option->direction == Qt::RightToLeft ? -markRing : markRing,
                1); // The middle of the letters is below that of their line.
    if (element == SE_TabBarTabText) // Where drawTab() writes: what is cut is cut by this room.
        return option->rect.adjusted(tabSide, 0, -tabSide, 0);
    if (element == SE_LineEditContents)
        return option->rect.adjusted(6, 1, -6, -1);
    if (element == SE_ItemViewItemFocusRect) // Round the whole item, also its icon and its tick.
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

int QuittanceStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollExtent;
    case PM_SplitterWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_MenuBarHMargin:
        return 8;
    case PM_MenuBarVMargin:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return QProxyStyle::pixelMetric(metric, option, widget) + markRing;
    case PM_FocusFrameHMargin: // Of a list's or table's text; combo boxes reckon with theirs.
        return qobject_cast<const QAbstractItemView *>(widget)
            ? itemMargin
            : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int QuittanceStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_Menu_Scrollable: // Else one that is higher than the screen breaks into columns.
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QSize QuittanceStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    if (type == CT_PushButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return buttonSize(*button, widget);
    }
    if (type == CT_MenuBarItem)
        return {contents.width() + 14, 28};
    if (type == CT_TabBarTab)
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return {QFontMetrics(fonts::strong(fonts::body())).size(Qt::TextShowMnemonic, tab->text).width()
                    + 2 * tabSide,
                32};
    // Our arrow and padding are wider than the ones that are reckoned with.
    constexpr int roomForArrow = 20;
    constexpr int roomForTitle = 6;
    const int more = type == CT_ComboBox ? roomForArrow : 0;
    if (type == CT_HeaderSection)
        return QProxyStyle::sizeFromContents(type, option, contents, widget) + QSize(roomForTitle, 0);
    if (type == CT_LineEdit || type == CT_ComboBox)
        return QProxyStyle::sizeFromContents(type, option, contents, widget).expandedTo({0, 28})
            + QSize(more, 0);
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

void QuittanceStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *text = qobject_cast<QPlainTextEdit *>(widget)) // It reckoned its frame before it was one.
        text->setFrameStyle(text->frameStyle());
}

} // namespace quittance
