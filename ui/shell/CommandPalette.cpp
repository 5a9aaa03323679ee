#include "ui/shell/CommandPalette.h"

#include "core/base/whenReady.h"
#include "core/domain/searchText.h"
#include "ui/desk/Desk.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/text/MoneyText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/FilterField.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int paletteWidth = 520;
constexpr int paletteHeight = 420;
constexpr int mostInvoices = 8;
constexpr int idRole = Qt::UserRole + 1;
constexpr int actionRole = Qt::UserRole + 2;
constexpr int keysRole = Qt::UserRole + 3;

//! One result: drawing, words, keys at the right edge. Headings have no flags and stand in small grey
//! letters.
class ResultDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensOf(option.palette);
        const bool isHeading = !index.flags().testFlag(Qt::ItemIsEnabled);
        const bool selected = option.state.testFlag(QStyle::State_Selected) && !isHeading;
        painter->fillRect(option.rect, selected ? tokens.selection : tokens.base);
        const QRect area = option.rect.adjusted(8, 0, -8, 0);
        painter->setFont(isHeading ? fonts::strong(fonts::small()) : fonts::body());
        painter->setPen(selected ? tokens.onSelection : isHeading ? tokens.secondary : tokens.text);
        if (isHeading) {
            painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
            return;
        }
        const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
        const auto placed = [&](const QRect &box) { return QStyle::visualRect(option.direction, area, box); };
        icon.paint(painter, placed({area.x(), area.y() + (area.height() - 16) / 2, 16, 16}), Qt::AlignCenter,
            selected ? QIcon::Selected : QIcon::Normal);
        const QString keys = index.data(keysRole).toString();
        const int keysWidth = QFontMetrics(fonts::small()).horizontalAdvance(keys);
        const QRect words = placed(area.adjusted(26, 0, -keysWidth - 12, 0));
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetrics(fonts::body()).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->setFont(fonts::small());
        if (!selected)
            painter->setPen(tokens.secondary);
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, keys);
    }
};

} // namespace

CommandPalette::CommandPalette(Desk &desk, QList<QAction *> actions, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_actions(std::move(actions))
    , m_field(new FilterField(u"search"_s, tr("Search or do…"), this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"palette"_s);
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_field->setObjectName(u"palette.text"_s);
    m_field->setAccessibleName(tr("Search or do"));
    m_field->setFixedHeight(32);
    m_list->setObjectName(u"palette.results"_s);
    m_list->setAccessibleName(tr("Results"));
    m_list->setFrameShape(NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new ResultDelegate(m_list));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    hide();
}

void CommandPalette::open(QDate today)
{
    m_today = today;
    m_before = QApplication::focusWidget();
    const int width = qMin(paletteWidth, parentWidget()->width() - 24);
    setGeometry(
        parentWidget()->width() - width - 12, 36, width, qMin(paletteHeight, parentWidget()->height() - 80));
    show();
    raise();
    m_field->clear();
    m_field->setFocus(Qt::ShortcutFocusReason);
    find({});
}

void CommandPalette::setViews(const QList<QAction *> &views)
{
    m_views = views;
    if (isVisible())
        find(m_field->text());
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && isVisible() && !isAncestorOf(QApplication::focusWidget()))
        hide();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentItem());
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void CommandPalette::find(const QString &text)
{
    m_list->clear();
    addActions(text.trimmed());
    const int token = ++m_token;
    if (text.trimmed().isEmpty())
        return;
    const InvoiceQuery query{.text = text.trimmed(), .today = m_today};
    whenReady(m_desk.firstPage(query, mostInvoices), this, [this, token](const Result<InvoicePage> &page) {
        if (token == m_token && page)
            addInvoices(page->rows);
    });
}

void CommandPalette::addHeading(const QString &text)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::NoItemFlags);
    item->setSizeHint({0, 26});
}

void CommandPalette::addActions(const QString &text)
{
    const QString wanted = foldForSearch(text);
    bool first = true;
    const QList<QAction *> actions = m_actions + m_views;
    for (qsizetype i = 0; i < actions.size(); ++i) {
        QAction *action = actions.at(i);
        const QString name = action->text().remove(u'&');
        if (!action->isEnabled() || !action->isVisible() || !foldForSearch(name).contains(wanted))
            continue;
        if (first)
            addHeading(tr("Do"));
        first = false;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QListWidgetItem(action->icon(), name, m_list);
        item->setData(keysRole, keys);
        item->setData(actionRole, static_cast<int>(i));
        item->setSizeHint({0, 28});
        if (!m_list->currentItem())
            m_list->setCurrentItem(item);
    }
}

void CommandPalette::addInvoices(const QList<InvoiceRow> &rows)
{
    if (rows.isEmpty())
        return;
    addHeading(tr("Invoices"));
    for (const InvoiceRow &row : rows) {
        const QString number = row.number.isEmpty() ? stateText(row, m_today) : row.number.text();
        auto *item = new QListWidgetItem(icons::icon(u"invoices"_s),
            tr("%1 · %2 · %3", "number, customer, amount")
                .arg(number, row.customer, moneyWithSymbol(row.total)),
            m_list);
        item->setData(idRole, row.id.text());
        item->setSizeHint({0, 28});
        if (!m_list->currentItem())
            m_list->setCurrentItem(item);
    }
}

void CommandPalette::choose(QListWidgetItem *item)
{
    if (!item)
        return;
    const QVariant action = item->data(actionRole);
    const QString id = item->data(idRole).toString();
    close();
    if (action.isValid())
        (m_actions + m_views).at(action.toInt())->trigger();
    else if (!id.isEmpty())
        emit invoiceChosen(InvoiceId(id));
}

void CommandPalette::close()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

} // namespace quittance
