#include "ui/crm/ContactDetail.h"

#include "core/base/whenReady.h"
#include "ui/crm/PartArea.h"
#include "ui/crm/askToTell.h"
#include "ui/crm/interactionEvents.h"
#include "ui/desk/CrmDesk.h"
#include "ui/desk/Desk.h"
#include "ui/style/Icons.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/CrmText.h"
#include "ui/text/DateText.h"
#include "ui/text/StateText.h"
#include "ui/text/isolated.h"
#include "ui/text/oneFullStop.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Timeline.h"
#include "ui/widgets/hairline.h"

#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! The least and the most that a part gets, and its share of what there is.
struct Room {
    int least;
    int most;
    int share;
};

constexpr Room factsRoom{300, 560, 4};
constexpr Room whoRoom{280, 440, 3};
constexpr int eventsShare = 6;
constexpr int leastHeight = 88; //!< All parts scroll: the table above needs the room more.
constexpr int mostInteractions = 100;

PlainLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->setFont(fonts::strong(fonts::body()));
    return label;
}

} // namespace

ContactDetail::ContactDetail(Desk &desk, CrmDesk &crm, QTimeZone zone, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_crm(crm)
    , m_zone(std::move(zone))
    , m_content(new QWidget(this))
    , m_nothing(new PlainLabel(tr("Choose a contact to see who it is and what was done."), this))
    , m_noTimeline(new PlainLabel(m_content))
    , m_timeline(new Timeline(m_content))
{
    setObjectName(u"contact"_s);
    m_nothing->setInk(Ink::Secondary);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_noTimeline->setObjectName(u"contact.noTimeline"_s);
    m_noTimeline->setInk(Ink::Secondary);
    m_noTimeline->setWordWrap(true);
    auto *sheet = new QWidget;
    auto *events = new QVBoxLayout(sheet);
    events->setContentsMargins(16, 12, 16, 12);
    events->addWidget(heading(tr("What was done"), sheet));
    events->addWidget(m_noTimeline);
    events->addWidget(m_timeline);
    events->addStretch(1);
    auto *scroll = new QScrollArea(m_content);
    scroll->setObjectName(u"contact.timeline"_s);
    scroll->setAccessibleName(tr("What was done with this contact"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(sheet);
    auto *line = new QHBoxLayout(m_content);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(buildFacts(), factsRoom.share);
    line->addWidget(hairline(m_content, true));
    line->addWidget(buildWho(), whoRoom.share);
    line->addWidget(hairline(m_content, true));
    line->addWidget(scroll, eventsShare);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_nothing, 1);
    setMinimumHeight(leastHeight);
    showContact({});
}

QWidget *ContactDetail::buildFacts()
{
    auto *facts = new QWidget;
    m_name = new PlainLabel(facts);
    m_name->setObjectName(u"contact.name"_s);
    m_name->setFont(fonts::strong(fonts::sized(fonts::body(), 15)));
    m_name->setElided(true);
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(4);
    form->setHorizontalSpacing(12);
    const auto add = [&](const QString &name, const QString &label) {
        auto *caption = new PlainLabel(label, facts);
        caption->setInk(Ink::Secondary);
        auto *value = new PlainLabel(facts);
        value->setObjectName(u"contact."_s + name);
        value->setElided(true);
        form->addRow(caption, value);
        m_facts.append(value);
    };
    add(u"email"_s, tr("E-mail"));
    add(u"phone"_s, tr("Phone"));
    add(u"company"_s, tr("Company"));
    add(u"owner"_s, tr("Owner"));
    add(u"changed"_s, tr("Changed there"));
    add(u"remote"_s, tr("Number there"));
    auto *layout = new QVBoxLayout(facts);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_name);
    layout->addLayout(form);
    layout->addStretch(1);
    return new PartArea(facts, tr("Contact"), factsRoom.least, factsRoom.most, m_content);
}

QWidget *ContactDetail::buildWho()
{
    auto *who = new QWidget;
    m_whose = new PlainLabel(who);
    m_whose->setObjectName(u"contact.whose"_s);
    m_whose->setWordWrap(true);
    m_owed = new PlainLabel(who);
    m_owed->setObjectName(u"contact.owed"_s);
    m_owed->setFont(fonts::strong(fonts::body()));
    m_owed->setWordWrap(true);
    m_maybe = new QVBoxLayout;
    m_maybe->setSpacing(4);
    m_adopt = new QPushButton(icons::icon(u"plus"_s), {}, who);
    m_adopt->setObjectName(u"contact.adopt"_s);
    m_adopt->setAutoDefault(false);
    setLook(*m_adopt, Look::Primary);
    connect(m_adopt, &QPushButton::clicked, this, &ContactDetail::adopt);
    const auto button = [&](const QString &icon, const QString &name) {
        auto *made = new QPushButton(icons::icon(icon), {}, who);
        made->setObjectName(u"contact."_s + name);
        made->setAutoDefault(false);
        return made;
    };
    m_tell = button(u"outbox"_s, u"tell"_s);
    m_unlink = button(u"close"_s, u"unlink"_s);
    m_unlink->setText(tr("Unlink"));
    m_unlink->setToolTip(tr("The customer and the contact stay; they are kept in step no more"));
    connect(m_tell, &QPushButton::clicked, this, &ContactDetail::tell);
    connect(m_unlink, &QPushButton::clicked, this, &ContactDetail::unlink);
    auto *layout = new QVBoxLayout(who);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(heading(tr("Customer"), who));
    layout->addWidget(m_whose);
    layout->addWidget(m_owed);
    layout->addLayout(m_maybe);
    layout->addWidget(m_adopt);
    layout->addWidget(m_tell);
    layout->addWidget(m_unlink);
    layout->addStretch(1);
    return new PartArea(who, tr("Customer"), whoRoom.least, whoRoom.most, m_content);
}

void ContactDetail::showContact(const std::optional<ContactRow> &contact)
{
    const bool isOther = !contact || !m_contact || contact->remoteId != m_contact->remoteId
        || contact->connection != m_contact->connection || contact->kind != m_contact->kind;
    m_contact = contact;
    m_content->setVisible(contact.has_value());
    m_nothing->setVisible(!contact.has_value());
    if (!contact)
        return;
    const auto orDash = [](const QString &text) { return text.isEmpty() ? u"–"_s : text; };
    m_name->setText(orDash(isolated(contact->name)));
    const QString company = contact->kind == ContactRow::Kind::Company ? contact->domain : contact->company;
    const QStringList values{contact->email, contact->phone, company, contact->owner,
        momentText(contact->changedThere, m_zone), contact->remoteId};
    for (qsizetype i = 0; i < values.size(); ++i)
        m_facts.at(i)->setText(orDash(isolated(values.at(i))));
    if (isOther) {
        ++m_token;
        m_isKnownAnyway = false;
        m_timeline->setEvents({});
        m_noTimeline->setText(tr("Looking…"));
        askTimeline();
    }
    showWho();
    askOwed();
}

void ContactDetail::setCandidates(const QList<CrmCandidate> &candidates)
{
    m_candidates = candidates;
    if (m_contact)
        showWho();
}

void ContactDetail::showWho()
{
    for (QWidget *old : std::as_const(m_maybes))
        old->deleteLater();
    m_maybes.clear();
    const bool isLinked = !m_contact->customer.isEmpty();
    const QString crm = connectionText(m_contact->connection.text());
    m_tell->setText(tr("Tell %1 now").arg(crm));
    m_tell->setToolTip(
        tr("Tell %1 now what is new of this customer, and try again what it refused").arg(crm));
    for (QPushButton *button : {m_tell, m_unlink}) {
        button->setVisible(isLinked);
        button->setEnabled(!m_isBusy);
    }
    m_adopt->setVisible(!isLinked);
    m_owed->setVisible(isLinked);
    m_adopt->setEnabled(!m_isBusy);
    m_adopt->setText(m_isKnownAnyway ? tr("Make a customer all the same") : tr("Make a customer of this"));
    m_adopt->setToolTip(tr("A customer with these details, linked to this contact"));
    if (isLinked) {
        m_whose->setText(m_contact->customerName.isEmpty()
                ? tr("Linked to a customer of ours.")
                : tr("Linked to %1", "name of a customer").arg(m_contact->customerName));
        return;
    }
    m_owed->setText({});
    m_whose->setText(tr("Not linked to a customer of ours."));
    for (const CrmCandidate &candidate : std::as_const(m_candidates)) {
        if (candidate.record.remoteId != m_contact->remoteId || candidate.record.kind != m_contact->kind
            || candidate.record.connection != m_contact->connection)
            continue;
        QStringList reasons;
        for (const QString &reason : candidate.reasons)
            reasons.append(crmReasonText(reason));
        auto *row = new QWidget(m_adopt->parentWidget());
        auto *words = new PlainLabel(tr("May be %1: %2.", "name of a customer, reasons")
                                         .arg(candidate.customerName, reasons.join(u", "_s)),
            row);
        words->setObjectName(u"contact.maybe%1"_s.arg(m_maybes.size()));
        words->setWordWrap(true);
        auto *take = new QPushButton(icons::icon(u"link"_s), tr("Link"), row);
        take->setObjectName(u"contact.link%1"_s.arg(m_maybes.size()));
        take->setAccessibleName(tr("Link to %1").arg(candidate.customerName));
        take->setEnabled(!m_isBusy);
        take->setAutoDefault(false);
        connect(take, &QPushButton::clicked, this, [this, candidate] { link(candidate); });
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(words, 1);
        line->addWidget(take, 0, Qt::AlignTop);
        m_maybe->addWidget(row);
        m_maybes.append(row);
    }
}

void ContactDetail::askOwed()
{
    if (m_contact->customer.isEmpty())
        return;
    InvoiceQuery query;
    query.customer = m_contact->customer;
    query.status = InvoiceQuery::Status::Open;
    whenReady(m_desk.openSums(query), this, [this, token = m_token](const Result<QList<Money>> &sums) {
        if (token != m_token || !m_contact || m_contact->customer.isEmpty())
            return;
        if (!sums) {
            m_owed->setText(u"–"_s);
            emit failed(sums.error());
            return;
        }
        QList<Money> owed = *sums;
        owed.removeIf([](const Money &sum) { return sum.isZero(); });
        m_owed->setText(owed.isEmpty() ? tr("Owes nothing.") : tr("Owes %1").arg(sumsText(owed)));
    });
}

void ContactDetail::askTimeline()
{
    whenReady(m_crm.timeline(m_contact->connection, m_contact->kind, m_contact->remoteId, mostInteractions),
        this, [this, token = m_token](const Result<QList<Interaction>> &done) {
            if (token == m_token)
                showTimeline(done);
        });
}

void ContactDetail::showTimeline(const Result<QList<Interaction>> &done)
{
    m_noTimeline->setVisible(!done || done->isEmpty());
    m_noTimeline->setText(tr("Nothing the CRM knows of."));
    if (!done) {
        m_noTimeline->setText(u"–"_s);
        emit failed(done.error());
        return;
    }
    m_timeline->setEvents(interactionEvents(*done, m_zone));
}

void ContactDetail::adopt()
{
    if (m_contact && m_contact->customer.isEmpty() && !m_isBusy)
        adoptAs(m_isKnownAnyway);
}

void ContactDetail::adoptAs(bool anyway)
{
    m_isBusy = true;
    showWho();
    const QString name = m_contact->name;
    whenReady(m_crm.adopt(m_contact->connection.text(), m_contact->kind, m_contact->remoteId, anyway), this,
        [this, name, token = m_token](const Result<CustomerId> &made) {
            m_isBusy = false;
            if (made) {
                emit said(tr("%1 is a customer now.").arg(name));
                emit changed();
                return;
            }
            if (token == m_token && made.error().rule == "crm.looks_known"_L1)
                m_isKnownAnyway = true;
            if (m_contact)
                showWho();
            emit failed(made.error());
        });
}

void ContactDetail::tell()
{
    if (!m_contact || m_contact->customer.isEmpty() || m_isBusy)
        return;
    m_isBusy = true;
    showWho();
    const ContactRow contact = *m_contact;
    askToTell(
        m_crm, contact.customer, *this, [this, contact] { push(contact); },
        [this](const std::optional<Error> &error) {
            m_isBusy = false;
            if (m_contact)
                showWho();
            if (error)
                emit failed(*error);
        });
}

void ContactDetail::push(const ContactRow &contact)
{
    const QString crm = connectionText(contact.connection.text());
    const auto hold = m_hold;
    whenReady(
        m_crm.push(contact.customer, hold), this, [this, crm, hold](const Result<QList<EntryId>> &asked) {
            m_isBusy = false;
            if (m_contact)
                showWho();
            if (!asked) {
                emit failed(asked.error());
                return;
            }
            if (!asked->isEmpty() && hold.count() > 0) {
                emit held(*asked,
                    tr("%1 is told what is new in %2 s.", "name of a CRM, seconds")
                        .arg(crm)
                        .arg(hold.count()));
                return;
            }
            emit said(asked->isEmpty() ? tr("There is nothing new to tell %1.").arg(crm)
                                       : tr("%1 is being told what is new.").arg(crm));
            emit told();
        });
}

void ContactDetail::unlink()
{
    if (!m_contact || m_contact->customer.isEmpty() || m_isBusy)
        return;
    m_isBusy = true;
    showWho();
    const ContactRow contact = *m_contact;
    whenReady(m_crm.unlink(contact.customer, contact.connection.text(), contact.kind, contact.remoteId), this,
        [this, contact](const Result<void> &done) {
            m_isBusy = false;
            if (m_contact)
                showWho();
            if (!done) {
                emit failed(done.error());
                return;
            }
            emit undoable(tr("%1 is linked to no customer any more.").arg(contact.name),
                [this, contact] { linkAgain(contact); });
            emit changed();
        });
}

void ContactDetail::linkAgain(const ContactRow &contact)
{
    whenReady(m_crm.link(contact.customer, contact.connection.text(), contact.kind, contact.remoteId), this,
        [this, name = contact.name](const Result<void> &done) {
            if (!done) {
                emit failed(done.error());
                return;
            }
            emit said(tr("%1 is linked again.").arg(name));
            emit changed();
        });
}

void ContactDetail::link(const CrmCandidate &candidate)
{
    m_isBusy = true;
    showWho();
    const ContactRow &record = candidate.record;
    whenReady(m_crm.link(candidate.customer, record.connection.text(), record.kind, record.remoteId), this,
        [this, name = candidate.customerName](const Result<void> &done) {
            m_isBusy = false;
            if (m_contact)
                showWho();
            if (!done) {
                emit failed(done.error());
                return;
            }
            emit said(oneFullStop(tr("Linked to %1.").arg(name)));
            emit changed();
        });
}

} // namespace quittance
