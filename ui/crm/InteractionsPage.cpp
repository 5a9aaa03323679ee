#include "ui/crm/InteractionsPage.h"

#include "ui/crm/CrmTabs.h"
#include "ui/desk/Desk.h"
#include "ui/desk/ListDesk.h"
#include "ui/text/CrmRunText.h"
#include "ui/text/CrmText.h"
#include "ui/text/DateText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterField.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <chrono>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Cell orDash(const QString &text)
{
    return {.text = text.isEmpty() ? u"–"_s : text, .isSecondary = text.isEmpty()};
}

} // namespace

InteractionsPage::InteractionsPage(Desk &desk, QTimeZone zone, QWidget *parent)
    : PagedPage(
        {.section = u"interactions"_s,
            .name = tr("Interactions"),
            .sums = {},
            // A first sync announces every page.
            .wait = 200ms,
            .columns
            = {{tr("When"), tr("When"), 136}, {tr("Kind"), tr("Kind"), 88}, {tr("Subject"), tr("Subject"), 0},
                {tr("Customer"), tr("Customer"), 180}, {tr("By"), tr("By", "who did it"), 140},
                {tr("State"), tr("State"), 112}, {tr("CRM"), tr("CRM"), 88, false, u"crm"_s, true}}},
        {.page = [this](int limit) { return m_desk.lists().interactions(m_filter->text().trimmed(), limit); },
            .order = [this] { return m_desk.lists().interactionOrder(m_filter->text().trimmed()); },
            .rows = [this](const QList<qint64> &keys) { return m_desk.lists().interactionRows(keys); },
            .key = &InteractionRow::key},
        [this](const InteractionRow &row) { return recordOf(row); }, parent)
    , m_desk(desk)
    , m_zone(std::move(zone))
    , m_filter(new FilterField(u"filter"_s, tr("Filter…"), this))
    , m_emptyFiltered(new EmptyState(table().viewport()))
{
    m_filter->setObjectName(u"interactions.filter"_s);
    m_filter->setAccessibleName(tr("Filter interactions"));
    m_filter->setToolTip(tr("Part of a subject or a text, or of a name, an address or a domain (Ctrl+F)"));
    m_filter->setMaximumWidth(320);
    auto *bar = new QWidget(this);
    bar->setFixedHeight(40);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(12, 0, 12, 0);
    line->addWidget(m_filter, 1);
    line->addStretch(1);
    line->addWidget(newColumnsButton(bar));
    addBar(new CrmTabs(CrmTabs::View::Interactions, this));
    addBar(bar);
    empty().tell(u"crm"_s, tr("No interactions yet."),
        tr("Notes, calls, e-mails, meetings and tasks appear here once the CRM was synced."));
    m_emptyFiltered->setObjectName(u"interactions.noMatch"_s);
    QPushButton *clear = m_emptyFiltered->addButton(tr("Clear filter"), u"close"_s, false);
    connect(clear, &QPushButton::clicked, m_filter, &QLineEdit::clear);
    m_emptyFiltered->hide();
    connect(&rows(), &PagedTableModel::loaded, this, &InteractionsPage::showEmpty);
    connect(&rows(), &PagedTableModel::loaded, this, &InteractionsPage::currentChanged);
    connect(&rows(), &PagedTableModel::dataChanged, this, &InteractionsPage::currentChanged);
    connect(table().selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &InteractionsPage::currentChanged);
    connect(&table(), &DataTable::opened, this, &InteractionsPage::openWanted);
    const auto soon = [this] {
        if (isVisible())
            askSoon();
    };
    connect(&m_desk, &Desk::contactsChanged, this, soon);
    connect(m_filter, &FilterField::filterChanged, this, &InteractionsPage::ask);
    connect(m_filter, &FilterField::leaveDown, this, &InteractionsPage::focusTable);
}

void InteractionsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void InteractionsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (rows().isLoaded())
        askAgain();
    else
        ask();
}

void InteractionsPage::showEmpty()
{
    const QString text = m_filter->text().trimmed();
    const bool isEmpty = rows().rowCount() == 0;
    if (isEmpty && !text.isEmpty())
        m_emptyFiltered->tell(u"search"_s, tr("No match for “%1”.").arg(text), {});
    empty().setVisible(isEmpty && text.isEmpty());
    m_emptyFiltered->setVisible(isEmpty && !text.isEmpty());
}

Record InteractionsPage::recordOf(const InteractionRow &row) const
{
    const Interaction &what = row.what;
    const QString words = what.text.simplified();
    Cell subject = orDash(what.subject.isEmpty() ? words : what.subject.simplified());
    if (!what.subject.isEmpty() && !words.isEmpty())
        subject.tooltip = subject.text + u'\n' + words; // It is also what is spoken.
    const Cell when{.text = momentText(what.at, m_zone),
        .tooltip = exactMomentText(what.at, m_zone),
        .isSecondary = !what.at.isValid(),
        .raw = what.at.isValid() ? what.at.toString(Qt::ISODate) : QString()};
    return {QString::number(row.key),
        {when, {.text = interactionKindText(what.kind)}, subject, orDash(row.customerName),
            orDash(what.owner), {.text = interactionStatusText(what.status)},
            {.text = connectionText(what.connection.text())}}};
}

} // namespace quittance
