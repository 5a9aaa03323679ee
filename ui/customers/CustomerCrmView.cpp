#include "ui/customers/CustomerCrmView.h"

#include "core/base/whenReady.h"
#include "ui/crm/interactionEvents.h"
#include "ui/desk/CrmDesk.h"
#include "ui/desk/CustomerDesk.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/hairline.h"

#include <QAccessible>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using State = CustomerDetail::Record::State;

constexpr int mostInteractions = 100;

ChipLook linkChip(State state)
{
    switch (state) {
    case State::Linked:
        return {u"check"_s, CustomerCrmView::tr("Linked"), Tone::Success};
    case State::Gone:
        return {u"warning"_s, CustomerCrmView::tr("Gone there"), Tone::Warning};
    case State::BeingMade:
        break;
    }
    return {u"clock"_s, CustomerCrmView::tr("Being made"), Tone::Info};
}

} // namespace

CustomerCrmView::CustomerCrmView(CustomerDesk &customers, CrmDesk &crm, Form form, QWidget *parent)
    : QWidget(parent)
    , m_customers(customers)
    , m_crm(crm)
    , m_form(std::move(form))
    , m_records(new QVBoxLayout)
    , m_trouble(new PlainLabel(this))
    , m_noTimeline(new PlainLabel(this))
    , m_timeline(new Timeline(this))
{
    m_records->setSpacing(0);
    m_trouble->setObjectName(named(u"crm.trouble"_s));
    m_trouble->setInk(Ink::Danger);
    m_trouble->setWordWrap(true);
    m_trouble->setContentsMargins(16, 4, 16, 8);
    m_trouble->hide();
    m_noTimeline->setObjectName(named(u"noTimeline"_s));
    m_noTimeline->setInk(Ink::Secondary);
    auto *title = new PlainLabel(tr("What was done"), this);
    title->setFont(fonts::strong(fonts::small()));
    auto *done = new QVBoxLayout;
    done->setContentsMargins(16, 10, 16, 12);
    done->setSpacing(8);
    done->addWidget(title);
    done->addWidget(m_noTimeline);
    done->addWidget(m_timeline);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_records);
    layout->addWidget(m_trouble);
    layout->addWidget(hairline(this));
    layout->addLayout(done);
    layout->addStretch(1);
}

QString CustomerCrmView::named(const QString &part) const
{
    return m_form.name + u'.' + part;
}

void CustomerCrmView::clear()
{
    ++m_token;
    m_detail.reset();
    m_alike.clear();
    m_isBusy = false;
    tell({});
    showRecords();
    m_timeline->setEvents({});
    m_noTimeline->setText(tr("Looking…"));
    m_noTimeline->show();
}

void CustomerCrmView::showCustomer(const CustomerDetail &detail)
{
    m_detail = detail;
    ++m_token;
    showRecords();
    askConnections();
    askTimeline();
}

void CustomerCrmView::askConnections()
{
    whenReady(m_crm.status(), this, [this, token = m_token](const Result<QList<CrmStatus>> &all) {
        if (token != m_token)
            return;
        if (!all) {
            emit failed(all.error());
            return;
        }
        m_connections.clear();
        for (const CrmStatus &status : *all) {
            m_connections.append(status.connection.text());
            m_syncedAt.insert(status.connection.text(), status.syncedAt);
        }
        showRecords();
    });
}

void CustomerCrmView::askTimeline()
{
    whenReady(m_customers.timeline(m_detail->row.customer.id, mostInteractions), this,
        [this, token = m_token](const Result<QList<Interaction>> &done) {
            if (token != m_token)
                return;
            m_noTimeline->setVisible(!done || done->isEmpty());
            m_noTimeline->setText(done ? tr("Nothing a CRM knows of.") : u"–"_s);
            if (done)
                m_timeline->setEvents(interactionEvents(*done, m_form.zone));
            else
                emit failed(done.error());
        });
}

void CustomerCrmView::showRecords()
{
    const QWidget *focus = focusWidget();
    const bool hadKeys = focus && focus->hasFocus();
    const QString name = hadKeys ? focus->objectName() : QString();
    while (QLayoutItem *item = m_records->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    if (!m_detail)
        return;
    int number = 0;
    for (const CustomerDetail::Record &record : std::as_const(m_detail->records))
        m_records->addWidget(recordPart(record, number++));
    for (const QString &connection : std::as_const(m_connections)) {
        const bool isThere
            = std::ranges::any_of(m_detail->records, [&](const CustomerDetail::Record &record) {
                  return record.record.connection.text() == connection && record.state != State::Gone;
              });
        if (!isThere)
            m_records->addWidget(makePart(connection));
    }
    if (m_records->isEmpty()) {
        auto *none = new PlainLabel(tr("No CRM was synced yet."), this);
        none->setInk(Ink::Secondary);
        none->setContentsMargins(16, 10, 16, 10);
        m_records->addWidget(none);
    }
    if (!hadKeys)
        return;
    // The button that had the keys is gone: the same one of the new ones has them, or the first.
    const QList<QPushButton *> buttons = findChildren<QPushButton *>();
    QPushButton *next = nullptr;
    for (QPushButton *button : buttons)
        if (!button->isHidden() && (!next || button->objectName() == name))
            next = button;
    if (next)
        next->setFocus(Qt::OtherFocusReason);
}

QWidget *CustomerCrmView::recordPart(const CustomerDetail::Record &record, int number)
{
    auto *part = new QWidget(this);
    const ContactRow &row = record.record;
    auto *crm = new PlainLabel(connectionText(row.connection.text()), part);
    crm->setFont(fonts::strong(fonts::small()));
    auto *chip = new Chip(part);
    chip->setObjectName(named(u"crm.state%1"_s.arg(number)));
    chip->setLook(linkChip(record.state));
    auto *head = new QHBoxLayout;
    head->addWidget(crm);
    head->addWidget(chip);
    head->addStretch(1);
    if (record.state != State::BeingMade && !m_form.isReadOnly) {
        auto *unlink = new QPushButton(icons::icon(u"close"_s), tr("Unlink"), part);
        unlink->setObjectName(named(u"crm.unlink%1"_s.arg(number)));
        unlink->setToolTip(tr("Customer and record stay; they are kept in step no more"));
        unlink->setAutoDefault(false);
        connect(unlink, &QPushButton::clicked, this, [this, row] { this->unlink(row); });
        head->addWidget(unlink);
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnMinimumWidth(0, 104);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString &name, const QString &key, const QString &value) {
        if (value.isEmpty())
            return;
        auto *caption = new PlainLabel(name, part);
        caption->setFont(fonts::small());
        caption->setInk(Ink::Secondary);
        auto *words = new PlainLabel(value, part);
        words->setObjectName(named(u"crm.%1%2"_s.arg(key).arg(number)));
        words->setElided(true);
        const int line = grid->rowCount();
        grid->addWidget(caption, line, 0);
        grid->addWidget(words, line, 1);
    };
    add(tr("Name there"), u"name"_s, row.name);
    add(tr("E-mail there"), u"email"_s, row.email);
    add(tr("Phone there"), u"phone"_s, row.phone);
    add(tr("Domain"), u"domain"_s, row.domain);
    add(tr("Owner there"), u"owner"_s, row.owner);
    if (row.changedThere.isValid())
        add(tr("Changed there"), u"changed"_s, momentText(row.changedThere, m_form.zone));
    add(tr("Number there"), u"remote"_s, row.remoteId);
    if (const QDateTime synced = m_syncedAt.value(row.connection.text()); synced.isValid())
        add(tr("Last sync"), u"synced"_s, momentText(synced, m_form.zone));
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->addLayout(head);
    layout->addLayout(grid);
    return part;
}

QWidget *CustomerCrmView::makePart(const QString &connection)
{
    auto *part = new QWidget(this);
    const QString crm = connectionText(connection);
    auto *words = new PlainLabel(tr("No record in %1.").arg(crm), part);
    words->setObjectName(named(u"crm.none."_s + connection));
    words->setInk(Ink::Secondary);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->addWidget(words);
    if (m_form.isReadOnly)
        return part;
    const bool isAlike = m_alike == connection;
    auto *make = new QPushButton(icons::icon(u"plus"_s),
        isAlike ? tr("Make it all the same") : tr("Make a record in %1").arg(crm), part);
    make->setObjectName(named(u"crm.make."_s + connection));
    make->setToolTip(tr("A record there with these details, linked to this customer"));
    make->setAutoDefault(false);
    connect(make, &QPushButton::clicked, this, [this, connection] { this->make(connection); });
    auto *line = new QHBoxLayout;
    line->addWidget(make);
    line->addStretch(1);
    layout->addLayout(line);
    return part;
}

void CustomerCrmView::make(const QString &connection)
{
    if (!m_detail || m_isBusy)
        return;
    m_isBusy = true; // The button keeps the keys; it does nothing meanwhile.
    tell({});
    whenReady(m_crm.create(connection, m_detail->row.customer.id, m_alike == connection), this,
        [this, connection, id = m_detail->row.customer.id](const Result<void> &done) {
            m_isBusy = false;
            if (done) {
                m_alike.clear();
                emit said(tr("A record is being made in %1.").arg(connectionText(connection)));
                emit outboxWanted();
                emit changed();
                return;
            }
            if (shows(id) && done.error().rule == "crm.record_looks_alike"_L1)
                m_alike = connection;
            refuse(id, done.error());
        });
}

void CustomerCrmView::unlink(const ContactRow &record)
{
    if (!m_detail || m_isBusy)
        return;
    m_isBusy = true; // The button keeps the keys; it does nothing meanwhile.
    tell({});
    ContactRow linked = record;
    linked.customer = m_detail->row.customer.id;
    whenReady(m_crm.unlink(linked.customer, linked.connection.text(), linked.kind, linked.remoteId), this,
        [this, linked, name = m_detail->row.customer.name](const Result<void> &done) {
            m_isBusy = false;
            if (done) {
                emit undoable(tr("%1 is not linked to %2 any more.", "customer, CRM")
                                  .arg(name, connectionText(linked.connection.text())),
                    [this, linked] { linkAgain(linked); });
                emit changed();
                return;
            }
            refuse(linked.customer, done.error());
        });
}

void CustomerCrmView::linkAgain(const ContactRow &record)
{
    whenReady(m_crm.link(record.customer, record.connection.text(), record.kind, record.remoteId), this,
        [this, crm = connectionText(record.connection.text())](const Result<void> &done) {
            if (done) {
                emit said(tr("Linked to %1 again.").arg(crm));
                emit changed();
            } else {
                emit failed(done.error());
            }
        });
}

bool CustomerCrmView::shows(const CustomerId &customer) const
{
    return m_detail && m_detail->row.customer.id == customer;
}

void CustomerCrmView::refuse(const CustomerId &customer, const Error &error)
{
    if (shows(customer))
        tell(errorText(error));
    else
        emit failed(error);
    showRecords();
}

void CustomerCrmView::tell(const QString &trouble)
{
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    if (trouble.isEmpty())
        return;
    QAccessibleEvent alert(m_trouble, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace quittance
