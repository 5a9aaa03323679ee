#include "ui/crm/ContactsPage.h"

#include "core/base/whenReady.h"
#include "ui/crm/ContactDetail.h"
#include "ui/crm/CrmStatusBar.h"
#include "ui/crm/CrmTabs.h"
#include "ui/crm/askToTell.h"
#include "ui/desk/CrmDesk.h"
#include "ui/desk/Desk.h"
#include "ui/desk/ListDesk.h"
#include "ui/text/DateText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/cells.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <chrono>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int companyColumn = 2;
constexpr int ownerColumn = 5;
constexpr int changedHereColumn = 7;
constexpr int customerColumn = 8;
constexpr int nameAtLeast = 170;
constexpr int rowsAtLeast = 3; //!< In view, whatever the window's height.

//! The worst first: what waits for a person, what the CRM did not take, what is on its way.
ChipLook lookOf(const ContactRow &contact)
{
    if (contact.customer.isEmpty())
        return {u"person"_s, ContactsPage::tr("Not linked"), Tone::Neutral};
    if (contact.isInConflict)
        return {u"dispute"_s, ContactsPage::tr("Conflict"), Tone::Special};
    if (contact.isToBeTold)
        return {u"outbox"_s, ContactsPage::tr("To push"), Tone::Info};
    if (!contact.trouble.isEmpty())
        return {u"close"_s, ContactsPage::tr("Refused"), Tone::Danger};
    return {u"check"_s, ContactsPage::tr("In step"), Tone::Success};
}

} // namespace

ContactsPage::ContactsPage(Desk &desk, QTimeZone zone, QWidget *parent)
    : PagedPage(
        {.section = u"contacts"_s,
            .name = tr("Contacts"),
            .sums = {},
            // A first sync announces every page: five looks a second are enough to follow it.
            .wait = 200ms,
            .columns = {{tr("Name"), tr("Name"), 0}, {tr("E-mail"), tr("E-mail"), 196},
                {tr("Company"), tr("Company"), 190}, {tr("CRM"), tr("CRM"), 88},
                {tr("State"), tr("State"), 144}, {tr("Owner"), tr("Owner"), 120},
                {tr("Changed there"), tr("Changed there"), 136},
                {tr("Changed here"), tr("Changed here"), 136}, {tr("Customer"), tr("Customer"), 190},
                {tr("Remote id"), tr("Id in the CRM"), 132, false, u"remoteId"_s, true},
                {tr("Last error"), tr("Why the CRM was not told"), 200, false, u"trouble"_s, true}}},
        {.page = [this](int limit) { return m_desk.lists().contacts(m_filter->text().trimmed(), limit); },
            .order = [this] { return m_desk.lists().contactOrder(m_filter->text().trimmed()); },
            .rows = [this](const QList<qint64> &keys) { return m_desk.lists().contactRows(keys); },
            .key = &ContactRow::key},
        [this](const ContactRow &contact) { return recordOf(contact); }, parent)
    , m_desk(desk)
    , m_zone(std::move(zone))
    , m_filter(new FilterField(u"filter"_s, tr("Filter…"), this))
    , m_emptyFiltered(new EmptyState(table().viewport()))
{
    table().foldWhereNarrow({changedHereColumn, customerColumn, ownerColumn, companyColumn}, nameAtLeast);
    table().setMinimumHeight((1 + rowsAtLeast) * cells::rowHeight); // The titles are as high as a row.
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
    line->addWidget(newColumnsButton(bar));
    addBar(new CrmTabs(CrmTabs::View::Contacts, this));
    addBar(bar);
    buildDetail();
    buildEmpty();
    m_emptyFiltered->setObjectName(u"contacts.noMatch"_s);
    QPushButton *clear = m_emptyFiltered->addButton(tr("Clear filter"), u"close"_s, false);
    connect(clear, &QPushButton::clicked, m_filter, &QLineEdit::clear);
    m_emptyFiltered->hide();
    connect(&rows(), &PagedTableModel::loaded, this, &ContactsPage::showEmpty);
    connect(&rows(), &PagedTableModel::loaded, this, &ContactsPage::updateCurrent);
    connect(&rows(), &PagedTableModel::dataChanged, this, &ContactsPage::updateCurrent);
    connect(&m_desk, &Desk::contactsChanged, this, &ContactsPage::askSoon);
    connect(&m_desk, &Desk::outboxChanged, this, &ContactsPage::askSoon); // What a CRM said to a change.
    connect(m_filter, &FilterField::filterChanged, this, &ContactsPage::ask);
    connect(m_filter, &FilterField::leaveDown, this, &ContactsPage::focusTable);
    ask();
}

void ContactsPage::buildEmpty()
{
    empty().tell(u"crm"_s, tr("No contacts yet."), tr("They appear here once the CRM was synced."));
    if (m_desk.connecting()) {
        QPushButton *begin = empty().addButton(tr("Connect a CRM…"), u"plus"_s, true);
        connect(begin, &QPushButton::clicked, this, &ContactsPage::connectWanted);
    }
    QPushButton *sync = empty().addButton(tr("Sync contacts"), u"sync"_s, !m_desk.connecting());
    connect(sync, &QPushButton::clicked, this, &ContactsPage::syncWanted);
}

void ContactsPage::buildDetail()
{
    CrmDesk *crm = m_desk.crm();
    if (!crm)
        return;
    auto *status = new CrmStatusBar(m_desk, *crm, m_zone, this);
    addBar(status);
    connect(status, &CrmStatusBar::stopWanted, this, &ContactsPage::stopWanted);
    connect(status, &CrmStatusBar::conflictsWanted, this, &ContactsPage::conflictsWanted);
    connect(status, &CrmStatusBar::conflictsCounted, this, &ContactsPage::conflictsCounted);
    connect(status, &CrmStatusBar::connectWanted, this, &ContactsPage::connectWanted);
    connect(status, &CrmStatusBar::fieldsWanted, this, &ContactsPage::fieldsWanted);
    connect(status, &CrmStatusBar::tellWanted, this, &ContactsPage::tellAll);
    connect(status, &CrmStatusBar::failed, this, &ContactsPage::failed);
    m_detail = new ContactDetail(m_desk, *crm, m_zone, this);
    addFoot(m_detail);
    connect(m_detail, &ContactDetail::said, this, &ContactsPage::said);
    connect(m_detail, &ContactDetail::undoable, this, &ContactsPage::undoable);
    connect(m_detail, &ContactDetail::told, this, &ContactsPage::outboxWanted);
    connect(m_detail, &ContactDetail::held, this, &ContactsPage::held);
    connect(m_detail, &ContactDetail::failed, this, &ContactsPage::failed);
    connect(m_detail, &ContactDetail::changed, this, [this] {
        askAgain();
        askCandidates();
    });
    connect(&m_desk, &Desk::syncFinished, this, &ContactsPage::askCandidates);
    connect(table().selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ContactsPage::updateCurrent);
    askCandidates();
}

void ContactsPage::askCandidates()
{
    whenReady(m_desk.crm()->candidates(), this, [this](const Result<QList<CrmCandidate>> &candidates) {
        if (candidates)
            m_detail->setCandidates(*candidates);
        else
            emit failed(candidates.error());
    });
}

void ContactsPage::tellAll()
{
    askToTell(
        *m_desk.crm(), {}, *this, [this] { pushAll(); },
        [this](const std::optional<Error> &error) {
            if (error)
                emit failed(*error);
        });
}

void ContactsPage::pushAll()
{
    whenReady(
        m_desk.crm()->push({}, m_hold), this, [this, hold = m_hold](const Result<QList<EntryId>> &asked) {
            if (!asked) {
                emit failed(asked.error());
                return;
            }
            const auto count = static_cast<int>(asked->size());
            if (count > 0 && hold.count() > 0) {
                emit held(*asked,
                    tr("%n customer(s) are told to the CRM in %1 s.", nullptr, count).arg(hold.count()));
                return;
            }
            emit said(count == 0 ? tr("There is nothing new to tell.")
                    : count == 1 ? tr("1 customer is being told to the CRM.")
                                 : tr("%1 customers are being told to the CRM.").arg(count));
            emit outboxWanted(); // What was asked for earlier as well.
        });
}

void ContactsPage::updateCurrent()
{
    if (!m_detail)
        return;
    const ContactRow *row = currentRecord();
    m_detail->showContact(row ? std::optional(*row) : std::nullopt);
}

void ContactsPage::setHold(std::chrono::seconds hold)
{
    m_hold = hold;
    if (m_detail)
        m_detail->setHold(hold);
}

void ContactsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ContactsPage::showEmpty()
{
    const QString text = m_filter->text().trimmed();
    const bool isEmpty = rows().rowCount() == 0;
    if (isEmpty && !text.isEmpty())
        m_emptyFiltered->tell(u"search"_s, tr("No match for “%1”.").arg(text), {});
    empty().setVisible(isEmpty && text.isEmpty());
    m_emptyFiltered->setVisible(isEmpty && !text.isEmpty());
}

Record ContactsPage::recordOf(const ContactRow &contact) const
{
    const auto orDash = [](const QString &text) {
        return Cell{text.isEmpty() ? u"–"_s : text, {}, {}, text.isEmpty()};
    };
    const auto moment = [this](const QDateTime &at) {
        return Cell{.text = momentText(at, m_zone),
            .tooltip = exactMomentText(at, m_zone),
            .isSecondary = !at.isValid()};
    };
    const ChipLook chip = lookOf(contact);
    const QString company = contact.kind == ContactRow::Kind::Company ? contact.domain : contact.company;
    return {contact.connection.text() + u'/' + contact.remoteId,
        {orDash(contact.name), orDash(contact.email), orDash(company),
            {connectionText(contact.connection.text()), {}, {}, false}, {chip.text, {}, chip, false},
            orDash(contact.owner), moment(contact.changedThere), moment(contact.changedHere),
            orDash(contact.customerName), {.text = contact.remoteId, .isMono = true},
            orDash(contact.trouble.isEmpty() ? QString() : outboxAnswerText(contact.trouble))}};
}

} // namespace quittance
