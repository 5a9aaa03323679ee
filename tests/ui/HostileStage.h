#pragma once

#include "tests/ui/SampleBankDesk.h"
#include "tests/ui/SampleCloseDesk.h"
#include "tests/ui/SampleCrmDesk.h"
#include "tests/ui/SampleCustomerDesk.h"
#include "tests/ui/SampleEvidenceDesk.h"
#include "tests/ui/SampleReportDesk.h"
#include "tests/ui/SampleSettingsDesk.h"
#include "tests/ui/Stage.h"

namespace quittance {

//! A desk whose documents say the same mean text everywhere.
class HostileDesk final : public SampleDesk
{
public:
    explicit HostileDesk(QString text)
        : m_text(std::move(text))
    {
    }

    QFuture<Result<InvoiceDetail>> detail(InvoiceId id) override
    {
        const Result<InvoiceDetail> sample = SampleDesk::detail(id).result();
        if (!sample)
            return ready<InvoiceDetail>(sample);
        InvoiceDetail detail = *sample;
        detail.customer.contactName = m_text;
        detail.customer.vatId = m_text;
        detail.content.terms = m_text;
        detail.content.orderNumber = m_text;
        detail.content.buyerReference = m_text;
        detail.content.note = m_text;
        detail.sourceNumber = m_text;
        for (InvoiceLine &line : detail.content.lines)
            line.item = line.description = m_text;
        for (PaymentRow &payment : detail.payments)
            payment.method = m_text;
        for (AllocationRow &allocation : detail.allocations)
            allocation.from = m_text;
        for (ActivityLine &line : detail.timeline)
            line.party = line.words = m_text;
        detail.hold = ReminderHold{};
        draftDesk.put(detail);
        return ready<InvoiceDetail>(detail);
    }

private:
    QString m_text;
};

//! A window in which every name, text and answer of others is the same mean text.
class HostileStage
{
public:
    explicit HostileStage(const QString &text)
        : desk(text)
        , theme(*qApp)
    {
        fillBook(text);
        fillCustomers(text);
        fillCrm(text);
        fillBank(text);
        fillReports(text);
        WindowFacts told = facts();
        told.company = text;
        told.modeStripe = text;
        window = std::make_unique<MainWindow>(desk, theme, std::move(told));
        window->show();
        QApplication::setActiveWindow(window.get());
    }

    template <class T>
    T *find(const QString &name) const
    {
        return window->findChild<T *>(name);
    }

    HostileDesk desk;
    SampleCustomerDesk customers;
    SampleCrmDesk crm;
    SampleBankDesk bank;
    SampleCloseDesk close;
    SampleEvidenceDesk evidence;
    SampleReportDesk reports = SampleReportDesk::ofPictures();
    SampleSettingsDesk settings;
    Theme theme;
    std::unique_ptr<MainWindow> window;

private:
    void fillBook(const QString &text)
    {
        desk.invoices = SampleDesk::pictureRows();
        for (InvoiceRow &row : desk.invoices) {
            row.customer = text;
            desk.customersKnown.append({.id = row.customerId, .name = text, .email = text, .notes = text});
        }
        desk.invoices[7].number = InvoiceNumber(hostileNumber());
        desk.moneyIn = SampleDesk::picturePayments();
        for (PaymentRow &payment : desk.moneyIn) {
            payment.customer = payment.method = text;
            payment.pays = {hostileNumber()};
        }
        desk.moneyIn[0].unallocated = desk.moneyIn[0].amount;
        desk.moneyIn[0].pays.clear();
        desk.journal = SampleDesk::pictureJournal();
        for (ActivityLine &line : desk.journal) {
            line.actor = u"person:"_s + text;
            line.party = line.words = text;
        }
        const EntryId refused(u"o-1"_s);
        desk.effects = {{.id = refused,
            .subjectText = text,
            .to = text,
            .connection = u"smtp"_s,
            .state = OutboxState::Refused,
            .since = QDateTime(SampleDesk::pictureDay(), QTime(9, 0), Qt::UTC),
            .answer = text}};
        desk.credits = {{.source = {.payment = PaymentId(u"pay-1"_s), .creditNote = {}},
            .left = Money(50'000, Currency::of("EUR")),
            .refunded = Money(0, Currency::of("EUR")),
            .customer = CustomerId(u"c-8"_s),
            .name = text,
            .since = SampleDesk::pictureDay(),
            .way = u"bank"_s}};
        desk.paidOut = SampleDesk::picturePayouts();
        for (PayoutRow &row : desk.paidOut)
            row.answer = text;
        desk.payoutParts = SampleDesk::picturePayoutLines();
        desk.contested = SampleDesk::pictureDisputes();
        for (Dispute &dispute : desk.contested)
            dispute.status = dispute.reason = text;
        evidence.known = SampleDesk::pictureEvidence();
        evidence.known.customer = evidence.known.method = text;
        evidence.known.documents[0].number = InvoiceNumber(hostileNumber());
        desk.evidenceDesk = &evidence;
        desk.recurring = SampleDesk::pictureSchedules();
        for (ScheduleRow &row : desk.recurring)
            row.customer = row.schedule.terms.name = text;
        desk.cardDesk.known = SampleCardDesk::pictureCards(CustomerId(u"c-8"_s));
        for (SavedCard &card : desk.cardDesk.known)
            card.agreement = card.brand = text;
        desk.cardDesk.made = {SampleCardDesk::pictureCharge(ChargeState::Failed)};
        desk.cardDesk.made[0].answer = desk.cardDesk.made[0].method = text;
        desk.providerDesk.matches = SampleProviderDesk::pictureMatches();
        for (GatewayCustomer &match : desk.providerDesk.matches)
            match.name = match.email = text;
    }
    void fillCustomers(const QString &text)
    {
        customers.rows = SampleCustomerDesk::pictureCustomers();
        for (CustomerRow &row : customers.rows) {
            row.customer.name = row.customer.contactName = row.customer.notes = text;
            row.customer.email = row.customer.phone = row.customer.vatId = text;
            row.customer.address.street = row.customer.address.postCode = row.customer.address.city = text;
            row.customer.contacts = {{.name = text, .email = text, .phone = text, .role = text}};
            row.customer.owner = u"mara"_s;
        }
        customers.members = {{.login = u"mara"_s, .name = text}};
        customers.done = {interaction(text)};
        ContactRow record = contact(text);
        record.customer = customers.rows.constFirst().customer.id;
        customers.records = {{.record = record}};
        customers.news = &desk;
        desk.customerDesk = &customers;
    }
    void fillCrm(const QString &text)
    {
        crm.stands = {CrmStatus{.connection = ConnectionId(u"hubspot"_s), .account = text, .conflicts = 1}};
        crm.stands[0].parked = {};
        crm.done = {interaction(text)};
        crm.open = {CrmConflict{.connection = ConnectionId(u"hubspot"_s),
            .customer = CustomerId(u"c-8"_s),
            .customerName = text,
            .base = text,
            .ours = text,
            .theirs = text + u'!',
            .since = QDateTime(SampleDesk::pictureDay(), QTime(9, 0), Qt::UTC),
            .oursBy = u"person:"_s + text,
            .theirsOwner = text}};
        crm.mapped = {CrmMapping{.remote = u"name"_s, .direction = CrmDirection::Both, .remoteLabel = text}};
        crm.records = {CrmPreviewRow{.remoteId = u"1"_s,
            .recordName = text,
            .customer = CustomerId(u"c-8"_s),
            .customerName = text,
            .isTold = true,
            .theirs = text,
            .understood = text,
            .ours = text}};
        desk.people = {contact(text)};
        desk.interactions
            = {{.key = 1, .what = interaction(text), .customer = CustomerId(u"c-8"_s), .customerName = text}};
        desk.crmRuns = {{.key = 1,
            .connection = ConnectionId(u"hubspot"_s),
            .startedAt = QDateTime(SampleDesk::pictureDay(), QTime(9, 0), Qt::UTC),
            .outcome = CrmSyncRun::Outcome::Failed,
            .trouble = Error{.kind = ErrorKind::Refused, .value = text, .providerText = text}}};
        crm.examined
            = {{.name = text, .kind = ContactRow::Kind::Company, .customerName = text, .values = {text}}};
        crm.maybes = {CrmCandidate{.record = contact(text),
            .customer = CustomerId(u"c-8"_s),
            .customerName = text,
            .reasons = {u"email"_s}}};
        desk.crmDesk = &crm;
    }
    void fillBank(const QString &text)
    {
        bank.rows = SampleBankDesk::pictureLines();
        for (BankLineRow &row : bank.rows) {
            row.line.payer = row.line.payerAccount = row.line.purpose = row.line.endToEndId = text;
            for (BankProposal &proposal : row.proposals)
                proposal.customerName = proposal.words = text;
        }
        BankCandidate candidate;
        candidate.kind = BankCandidate::Kind::Customer;
        candidate.match.customerName = text;
        candidate.name = candidate.who = text;
        bank.known = {candidate};
        desk.bankDesk = &bank;
        desk.closeDesk = &close;
    }
    void fillReports(const QString &text)
    {
        reports.bookNeeds.firstDisputes[0].customer = text;
        reports.bookNeeds.refusedMails.customers = {text, text};
        reports.bookNeeds.firstUncertain[0].customer = text;
        reports.bookNeeds.firstCards[0].name = text;
        desk.reportDesk = &reports;
        for (ConnectionState &state : settings.states)
            state.label = text;
        settings.settings[u"company.name"_s] = text;
        desk.settingsDesk = &settings;
    }

    static QString hostileNumber() { return u"<img src=x>-8 &Paid"_s; }
    static Interaction interaction(const QString &text)
    {
        return {.connection = ConnectionId(u"hubspot"_s),
            .remoteId = u"1"_s,
            .subject = text,
            .text = text,
            .at = QDateTime(SampleDesk::pictureDay(), QTime(9, 0), Qt::UTC),
            .owner = text,
            .with = {{.kind = ContactRow::Kind::Person, .remoteId = u"1"_s, .name = text}}};
    }
    static ContactRow contact(const QString &text)
    {
        return {.key = 1,
            .connection = ConnectionId(u"hubspot"_s),
            .remoteId = u"1"_s,
            .name = text,
            .email = text,
            .phone = text,
            .company = text,
            .domain = text,
            .owner = text,
            .changedThere = QDateTime(SampleDesk::pictureDay(), QTime(9, 0), Qt::UTC)};
    }
};

} // namespace quittance
