#include "ui/shell/CommandPalette.h"

#include "core/base/whenReady.h"
#include "core/domain/searchText.h"
#include "ui/desk/Desk.h"
#include "ui/desk/RecordDesk.h"
#include "ui/shell/PaletteDelegate.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/style/keysText.h"
#include "ui/text/isolated.h"
#include "ui/text/recordText.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/PlainLabel.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int paletteWidth = 640;
constexpr int mostHeight = 460;
constexpr int leastHeight = 160; //!< With few results, so that one more or less moves nothing.
constexpr int edge = 8; //!< Around and between the parts.
constexpr int mostOfAKind = 6;
constexpr qsizetype mostActedOn = 3; //!< Records that an act is offered for.
constexpr int placeRole = Qt::UserRole + 3; //!< Group × 1000 + place in it.
constexpr int groupStride = 1'000;

QString iconOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Invoice:
        return u"invoices"_s;
    case RecordKind::Customer:
        return u"customers"_s;
    case RecordKind::Payment:
        return u"payments"_s;
    case RecordKind::BankLine:
        break;
    }
    return u"bank"_s;
}

} // namespace

CommandPalette::CommandPalette(Desk &desk, const QMenuBar &menus, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_menus(menus)
    , m_field(new FilterField(u"search"_s, tr("Search or do…"), this))
    , m_list(new QListWidget(this))
    , m_nothing(new PlainLabel(this))
    , m_whyNot(new PlainLabel(this))
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
    m_list->setMinimumHeight(1); // It has what the words around it leave.
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_nothing->setObjectName(u"palette.nothing"_s);
    m_nothing->setInk(Ink::Secondary);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(edge, 4, edge, 4);
    m_nothing->hide();
    m_whyNot->setObjectName(u"palette.whyNot"_s);
    m_whyNot->setInk(Ink::Secondary);
    m_whyNot->setFont(fonts::small());
    m_whyNot->setWordWrap(true);
    m_whyNot->setContentsMargins(edge, 0, edge, 4); // Below the words of the rows.
    m_whyNot->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(edge);
    layout->addWidget(m_field);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_whyNot);
    m_field->installEventFilter(this);
    parentWidget()->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { choose(item, false); });
    connect(m_list, &QListWidget::currentItemChanged, this, &CommandPalette::showWhyNot);
    hide();
}

void CommandPalette::open(QDate today)
{
    m_today = today;
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_acts = PaletteActions(m_menus).all();
    place(leastHeight);
    QFrame::show();
    raise();
    m_field->clear();
    m_field->setFocus(Qt::ShortcutFocusReason);
    find({});
}

void CommandPalette::place(int height)
{
    const int width = qMin(paletteWidth, parentWidget()->width() - 24);
    const int left = layoutDirection() == Qt::RightToLeft ? 12 : parentWidget()->width() - width - 12;
    setGeometry(left, 34, width, height);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field) {
        if (event->type() == QEvent::Resize && isVisible())
            place(height());
        return QFrame::eventFilter(watched, event);
    }
    if (event->type() == QEvent::FocusOut && isVisible() && !isAncestorOf(QApplication::focusWidget()))
        hide();
    if (event->type() == QEvent::ShortcutOverride) {
        // Keys of the menus mean something else in here.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
            event->accept();
        return QFrame::eventFilter(watched, event);
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentItem(), key->modifiers().testFlag(Qt::ControlModifier));
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        m_moved = true;
        QCoreApplication::sendEvent(m_list, event);
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void CommandPalette::find(const QString &text)
{
    QStringList names;
    for (const PaletteActions::Act &act : std::as_const(m_acts))
        names.append(PaletteActions::nameOf(*act.action));
    m_query = PaletteQuery::of(text, names);
    for (QList<Result> &group : m_groups)
        group.clear();
    m_list->clear();
    m_moved = false;
    if (m_query.words.isEmpty())
        for (const FoundRecord &record : m_recent.all())
            m_groups[Recent].append({.text = recordText(record),
                .icon = iconOf(record.kind),
                .keys = {},
                .whyNot = {},
                .action = {},
                .record = record});
    findActions();
    show();
    askRecords();
}

void CommandPalette::findActions()
{
    QList<Result> impossible;
    QList<Result> meant; // Called exactly what was typed, whether it can be done or not.
    for (const PaletteActions::Act &act : std::as_const(m_acts)) {
        const QString name = PaletteActions::nameOf(*act.action);
        if (!act.action || !matchesWords(name + u' ' + act.path, m_query.words))
            continue;
        const Result result{.text = name,
            .icon = {},
            .keys = keysText(act.action->shortcut()),
            .whyNot = PaletteActions::whyNot(act),
            .action = act.action,
            .record = std::nullopt};
        if (act.place == PaletteActions::Place::GoTo)
            m_groups[Places].append(result);
        else if (act.place == PaletteActions::Place::Help)
            m_groups[Help].append(result);
        else if (foldForSearch(QString(name).remove(u'…')) == m_query.words.join(u' '))
            meant.append(result);
        else if (result.whyNot.isEmpty())
            m_groups[Commands].append(result);
        else
            impossible.append(result);
    }
    m_groups[Commands] = meant + m_groups[Commands];
    if (!m_query.words.isEmpty()) // Nobody looks for what cannot be done without asking for it.
        m_groups[Commands].append(impossible);
}

void CommandPalette::askRecords()
{
    const int token = ++m_token;
    m_answers = 0;
    if (m_query.record.isEmpty())
        return showNothing();
    const auto wanted = [this](RecordKind kind) { return !m_query.kind || *m_query.kind == kind; };
    if (wanted(RecordKind::Invoice)) {
        const InvoiceQuery query{.text = m_query.record, .today = m_today};
        ++m_answers;
        whenReady(m_desk.firstPage(query, mostOfAKind), this,
            [this, token](const quittance::Result<InvoicePage> &page) {
                if (token == m_token)
                    takeInvoices(page ? page->rows : QList<InvoiceRow>());
            });
    }
    if (m_desk.records() && m_query.kind != RecordKind::Invoice) {
        ++m_answers;
        whenReady(m_desk.records()->find(m_query.record, mostOfAKind), this,
            [this, token](const quittance::Result<QList<FoundRecord>> &found) {
                if (token == m_token)
                    takeRecords(found.value_or(QList<FoundRecord>()));
            });
    }
    showNothing();
}

FoundRecord CommandPalette::recordOf(const InvoiceRow &row, QDate today)
{
    return {.kind = RecordKind::Invoice,
        .id = row.id.text(),
        .name = documentName(row, today),
        .party = row.customer,
        .on = row.issuedOn,
        .amount = row.total};
}

void CommandPalette::takeInvoices(const QList<InvoiceRow> &rows)
{
    --m_answers;
    for (const InvoiceRow &row : rows)
        add(recordOf(row, m_today), &row);
    show();
    showNothing();
}

void CommandPalette::takeRecords(const QList<FoundRecord> &records)
{
    --m_answers;
    for (const FoundRecord &record : records)
        if (!m_query.kind || *m_query.kind == record.kind)
            add(record, nullptr);
    show();
    showNothing();
}

void CommandPalette::add(const FoundRecord &record, const InvoiceRow *row)
{
    addActsOn(record, row);
    const auto group = record.kind == RecordKind::Invoice ? Invoices
        : record.kind == RecordKind::Customer             ? Customers
        : record.kind == RecordKind::Payment              ? Payments
                                                          : BankLines;
    m_groups[group].append({.text = recordText(record),
        .icon = iconOf(record.kind),
        .keys = {},
        .whyNot = {},
        .action = {},
        .record = record});
}

//! What the last words say is to be done, once for each of the first records; what is not possible comes
//! last.
void CommandPalette::addActsOn(const FoundRecord &record, const InvoiceRow *row)
{
    QList<Result> &acts = m_groups[Acts];
    const auto isPossible = [](const Result &result) { return result.whyNot.isEmpty(); };
    if (m_query.act.isEmpty() || std::ranges::count_if(acts, isPossible) >= mostActedOn)
        return;
    for (const PaletteActions::Act &act : std::as_const(m_acts)) {
        if (!act.action || !isActOn(*act.action, record.kind))
            continue;
        const QString name = PaletteActions::nameOf(*act.action);
        if (matchesWords(name, m_query.act))
            acts.append({//: what to do, with which record
                .text = tr("%1 · %2").arg(name, recordText(record)),
                .icon = {},
                .keys = keysText(act.action->shortcut()),
                .whyNot = row && m_judge ? m_judge(*act.action, *row) : QString(),
                .action = act.action,
                .record = record});
    }
    std::stable_partition(acts.begin(), acts.end(), isPossible);
}

QString CommandPalette::titleOf(Group group)
{
    switch (group) {
    case Recent:
        return tr("Last seen");
    case Places:
        return tr("Go to");
    case Acts:
    case Commands:
        return tr("Do");
    case Invoices:
        return tr("Invoices");
    case Customers:
        return tr("Customers");
    case Payments:
        return tr("Payments");
    case BankLines:
        return tr("Bank lines");
    case Help:
        break;
    }
    return tr("Help");
}

QString CommandPalette::keyOf(const Result &result)
{
    return (result.action ? result.action->objectName() : QString()) + u'\n'
        + (result.record ? result.record->id : QString());
}

void CommandPalette::show()
{
    const QString chosen = !m_moved ? QString()
        : m_list->currentItem()     ? m_list->currentItem()->data(Qt::UserRole).toString()
                                    : QString();
    m_list->clear();
    QString heading;
    for (size_t group = 0; group < groupCount; ++group)
        for (qsizetype i = 0; i < m_groups[group].size(); ++i) {
            const Result &result = m_groups[group].at(i);
            if (const QString title = titleOf(static_cast<Group>(group)); title != heading) {
                heading = title;
                auto *item = new QListWidgetItem(title, m_list);
                item->setFlags(Qt::NoItemFlags);
                item->setSizeHint({0, 26});
            }
            const QIcon icon = !result.icon.isEmpty() ? icons::icon(result.icon)
                : result.action                       ? result.action->icon()
                                                      : QIcon();
            auto *item = new QListWidgetItem(icon, result.text, m_list);
            item->setData(Qt::UserRole, keyOf(result));
            item->setData(PaletteDelegate::keysRole, result.keys);
            item->setData(PaletteDelegate::whyNotRole, result.whyNot);
            item->setData(placeRole, static_cast<int>(group) * groupStride + static_cast<int>(i));
            item->setData(Qt::AccessibleTextRole,
                withoutMarks(result.whyNot.isEmpty() ? result.text
                                                     //: a command, and why it cannot be done
                                                     : tr("%1. %2").arg(result.text, result.whyNot)));
            item->setSizeHint({0, 28});
            if (!m_list->currentItem() || (!chosen.isEmpty() && keyOf(result) == chosen))
                m_list->setCurrentItem(item);
        }
    showWhyNot();
}

void CommandPalette::showWhyNot()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QString reason = item ? item->data(PaletteDelegate::whyNotRole).toString() : QString();
    m_whyNot->setText(reason);
    m_whyNot->setVisible(!reason.isEmpty());
    grow();
}

int CommandPalette::wantedHeight() const
{
    const int frame = 2 * frameWidth();
    int height = frame + 2 * edge + m_field->height() + edge;
    for (int row = 0; row < m_list->count(); ++row)
        height += m_list->item(row)->sizeHint().height();
    for (const PlainLabel *label : {m_nothing, m_whyNot})
        if (!label->isHidden())
            height += label->heightForWidth(width() - frame - 2 * edge) + edge;
    return qBound(leastHeight, height, qMax(leastHeight, qMin(mostHeight, parentWidget()->height() - 80)));
}

void CommandPalette::grow()
{
    resize(width(), qMax(height(), wantedHeight())); // Less only once all have answered.
}

void CommandPalette::shrink()
{
    resize(width(), wantedHeight());
}

void CommandPalette::showNothing()
{
    const bool isNothing = m_answers == 0 && m_list->count() == 0;
    m_nothing->setVisible(isNothing);
    if (isNothing)
        sayNothing();
    if (m_answers == 0)
        shrink();
}

void CommandPalette::sayNothing()
{
    m_nothing->setText(tr("No match for “%1”.").arg(m_field->text().trimmed()) + u'\n'
        + tr("Numbers, names, amounts, e-mail addresses and commands are found. A word in front keeps to one "
             "kind: %1.")
              .arg(PaletteQuery::kindWords().join(u", "_s)));
    QAccessibleEvent alert(m_nothing, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CommandPalette::choose(QListWidgetItem *item, bool primary)
{
    if (!item || !item->data(placeRole).isValid())
        return;
    const int place = item->data(placeRole).toInt();
    const Result result = m_groups[static_cast<size_t>(place / groupStride)].at(place % groupStride);
    if (!result.whyNot.isEmpty())
        return; // The reason stands below the list.
    close();
    if (result.record) {
        m_recent.note(*result.record);
        if (result.action)
            emit actWanted(*result.record, result.action);
        else if (primary)
            emit primaryWanted(*result.record);
        else
            emit recordChosen(*result.record);
    } else if (result.action) {
        result.action->trigger();
    }
}

void CommandPalette::close()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

} // namespace quittance
