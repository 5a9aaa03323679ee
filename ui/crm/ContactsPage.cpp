#include "ui/crm/ContactsPage.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/text/DateText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/RecordDelegate.h"
#include "ui/widgets/RecordTableModel.h"
#include "ui/widgets/SumStrip.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 2'000;

} // namespace

ContactsPage::ContactsPage(Desk &desk, QTimeZone zone, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_zone(std::move(zone))
    , m_filter(new FilterField(u"filter"_s, tr("Filter…"), this))
    , m_model(new RecordTableModel({{tr("Name"), tr("Name"), 0}, {tr("E-mail"), tr("E-mail"), 220},
                                       {tr("Company"), tr("Company"), 180}, {tr("CRM"), tr("CRM"), 88},
                                       {tr("State"), tr("State"), 112}, {tr("Owner"), tr("Owner"), 120},
                                       {tr("Changed there"), tr("Changed there"), 136}},
          this))
    , m_table(new DataTable(this))
    , m_strip(new SumStrip(u"contacts"_s, {}, this))
    , m_emptyFirst(new EmptyState(m_table->viewport()))
    , m_emptyFiltered(new EmptyState(m_table->viewport()))
{
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(
        200ms); // A first sync announces every page: five looks a second are enough to follow it.
    connect(&m_soon, &QTimer::timeout, this, &ContactsPage::ask);
    connect(&m_desk, &Desk::contactsChanged, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(m_filter, &FilterField::filterChanged, this, &ContactsPage::ask);
    connect(m_filter, &FilterField::leaveDown, this, &ContactsPage::focusTable);
    connect(m_table, &DataTable::selectedRowsChanged, this, [this] {
        const qint64 count = m_table->selectedCount();
        m_strip->showSelected(count > 1 ? count : 0, {});
    });
    ask();
}

void ContactsPage::build()
{
    m_filter->setObjectName(u"contacts.filter"_s);
    m_filter->setAccessibleName(tr("Filter contacts"));
    m_filter->setToolTip(tr("Part of a name, an address or a domain (Ctrl+F)"));
    m_filter->setMaximumWidth(320);
    auto *bar = new QWidget(this);
    bar->setFixedHeight(40);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(12, 0, 12, 0);
    line->addWidget(m_filter, 1);
    line->addStretch(1);

    m_table->setObjectName(u"contacts.table"_s);
    m_table->setAccessibleName(tr("Contacts"));
    m_table->setItemDelegate(new RecordDelegate(this));
    m_table->setModel(m_model);
    m_table->layOut(m_model->columns());

    m_emptyFirst->setObjectName(u"contacts.empty"_s);
    m_emptyFirst->tell(u"crm"_s, tr("No contacts yet."), tr("They appear here once the CRM was synced."));
    QPushButton *sync = m_emptyFirst->addButton(tr("Sync contacts"), u"sync"_s, true);
    connect(sync, &QPushButton::clicked, this, &ContactsPage::syncWanted);
    m_emptyFiltered->setObjectName(u"contacts.noMatch"_s);
    QPushButton *clear = m_emptyFiltered->addButton(tr("Clear filter"), u"close"_s, false);
    connect(clear, &QPushButton::clicked, m_filter, &QLineEdit::clear);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_strip);
}

QString ContactsPage::selectionAsText(bool withHeaders) const
{
    return m_table->selectionAsText(RecordTableModel::RawRole, withHeaders);
}

void ContactsPage::focusTable()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void ContactsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ContactsPage::setCompact(bool compact)
{
    m_table->setCompact(compact);
}

void ContactsPage::ask()
{
    const int token = ++m_token;
    whenReady(m_desk.contacts(m_filter->text().trimmed(), mostShown), this,
        [this, token](const Result<QList<ContactRow>> &rows) {
            if (token != m_token)
                return;
            if (rows)
                show(*rows);
            else
                emit failed(rows.error());
        });
}

void ContactsPage::show(const QList<ContactRow> &contacts)
{
    QList<Record> records;
    records.reserve(contacts.size());
    for (const ContactRow &contact : contacts)
        records.append(recordOf(contact));
    m_model->setRecords(records);
    const QString text = m_filter->text().trimmed();
    if (contacts.isEmpty() && !text.isEmpty())
        m_emptyFiltered->tell(u"search"_s, tr("No match for “%1”.").arg(text), {});
    m_emptyFirst->setVisible(contacts.isEmpty() && text.isEmpty());
    m_emptyFiltered->setVisible(contacts.isEmpty() && !text.isEmpty());
    m_strip->showAll(contacts.size(), {});
}

Record ContactsPage::recordOf(const ContactRow &contact) const
{
    const auto orDash = [](const QString &text) {
        return Cell{text.isEmpty() ? u"–"_s : text, {}, {}, text.isEmpty()};
    };
    const ChipLook chip = contact.customer.isEmpty() ? ChipLook{u"person"_s, tr("Not linked"), Tone::Neutral}
                                                     : ChipLook{u"check"_s, tr("In step"), Tone::Success};
    const QString company = contact.kind == ContactRow::Kind::Company ? contact.domain : contact.company;
    return {contact.connection.text() + u'/' + contact.remoteId,
        {orDash(contact.name), orDash(contact.email), orDash(company),
            {connectionText(contact.connection.text()), {}, {}, false}, {chip.text, {}, chip, false},
            orDash(contact.owner),
            {momentText(contact.changedThere, m_zone), exactMomentText(contact.changedThere, m_zone), {},
                false}}};
}

} // namespace quittance
