#include "core/service/SyncService.h"

#include "core/base/Clock.h"
#include "core/base/Log.h"
#include "core/base/whenReady.h"
#include "core/billing/ResolveEffect.h"
#include "core/crm/CrmConnector.h"
#include "core/crm/CrmWriter.h"
#include "core/journal/Journal.h"
#include "core/mail/MailTransport.h"
#include "core/outbox/CrmPerformer.h"
#include "core/outbox/GatewayPerformer.h"
#include "core/outbox/MailPerformer.h"
#include "core/outbox/OutboxRunner.h"
#include "core/outbox/closeEndedLinks.h"
#include "core/payments/PaymentGateway.h"
#include "core/service/ChangeFeed.h"
#include "core/service/CrmRunNote.h"
#include "core/service/PaymentWait.h"
#include "core/service/Workshop.h"
#include "core/service/composeMail.h"
#include "core/service/crmPorts.h"
#include "core/service/gatewayChoice.h"
#include "core/service/linkNews.h"
#include "core/service/linkRoute.h"
#include "core/service/lookAtCrm.h"
#include "core/service/syncNotes.h"
#include "core/service/withCountedGateway.h"
#include "core/store/CrmContactTable.h"
#include "core/store/CrmTimeline.h"
#include "core/store/CursorTable.h"
#include "core/store/CustomerTable.h"
#include "core/store/EffectTable.h"
#include "core/store/OutboxAttemptTable.h"
#include "core/sync/CompletenessCheck.h"
#include "core/sync/PaymentObserver.h"
#include "core/sync/readPause.h"
#include "core/sync/syncCrm.h"

#include <QList>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

bool isFirstOfItsKind(const ConnectionFacts &facts)
{
    return std::ranges::find(connectionFacts(), facts.kind, &ConnectionFacts::kind)->id == facts.id;
}

//! Where one of a kind is set up, nobody misses the others; where none is, one of them says so.
bool isMissed(Workshop &workshop, Database &database, const ConnectionFacts &facts)
{
    if (isConfigured(workshop, database, facts).value_or(true))
        return true;
    for (const ConnectionFacts &other : connectionFacts())
        if (other.kind == facts.kind && other.id != facts.id
            && isConfigured(workshop, database, other).value_or(true))
            return false;
    return isFirstOfItsKind(facts);
}

} // namespace

//! One sync: several jobs in the lanes of their connections, whose reports come together in the main thread.
class SyncService::Round : public std::enable_shared_from_this<Round>
{
public:
    //! running: the service's mark that a round of this kind is under way.
    Round(SyncService &service, Workshop &workshop, bool &running)
        : m_service(service)
        , m_workshop(workshop)
        , m_marked(running)
    {
        m_promise.start();
    }

    QFuture<Result<SyncReport>> future() { return m_promise.future(); }

    //! Keeps the round open while its jobs are started.
    void begin() { ++m_running; }
    void end() { finishOne(); }

    void refuse()
    {
        m_promise.addResult(
            Result<SyncReport>(fail(Error{.kind = ErrorKind::Busy, .rule = u"sync.running"_s})));
        m_promise.finish();
    }

    void contacts(const ConnectionFacts &facts, CrmSyncOrder order, bool onlyIfConfigured)
    {
        observe(facts, onlyIfConfigured,
            [this, facts, order, stop = m_service.m_stop](Database &database) -> Result<SyncReport> {
                if (!isMissed(m_workshop, database, facts))
                    return SyncReport();
                return lookAtCrm(m_workshop, database, facts, order, progress(), stop);
            });
    }

    void payments(const ConnectionFacts &facts, bool full, bool onlyIfConfigured)
    {
        observe(facts, onlyIfConfigured,
            [this, facts, full, stop = m_service.m_stop](Database &database) -> Result<SyncReport> {
                if (!isMissed(m_workshop, database, facts))
                    return SyncReport();
                return m_workshop.book(database, u"provider:"_s + facts.id).and_then([&](Book book) {
                    const auto looked = [this, id = ConnectionId(facts.id), tell = progress()](qint64 done) {
                        tell({.connection = id, .stage = u"payments"_s, .done = done, .total = 0});
                    };
                    return withCountedGateway(m_workshop, book, facts.id, [&](PaymentGateway &gateway) {
                        return PaymentObserver(book, gateway).run(full, looked, stop);
                    }).and_then([&](const PaymentReport &done) {
                        noteSynced(m_workshop, database, facts.id, Touched::Invoices);
                        return ReadCount(book).ofMonth(facts.id).transform([&](const ReadsOfMonth &reads) {
                            return SyncReport{.paymentsBooked = done.booked, .reads = reads};
                        });
                    });
                });
            });
    }

    //! Links first, for the mails wait for them.
    void outbox(bool impatient)
    {
        ++m_running;
        ++m_linking;
        for (const ConnectionFacts &facts : connectionFacts()) {
            if (facts.kind == "crm"_L1)
                start(facts.id, pushes(facts.id, impatient));
            if (facts.kind == "gateway"_L1)
                link(facts.id, impatient, true);
        }
        mailWhenLinked(impatient);
        finishOne();
    }

private:
    //! isFirst: what it settles may be what another provider's link waits for (the closing of the one
    //! before), so that the others look once more.
    void link(const QString &connection, bool impatient, bool isFirst)
    {
        ++m_linking;
        ++m_running;
        whenReady(links(connection, impatient), &m_service,
            [this, connection, impatient, isFirst, keep = shared_from_this()](
                const Result<SyncReport> &linked) {
                take(connection, linked);
                if (isFirst && linked && linked->linksIssued + linked->refused > 0)
                    for (const ConnectionFacts &facts : connectionFacts())
                        if (facts.kind == "gateway"_L1 && facts.id != connection)
                            link(facts.id, impatient, false);
                mailWhenLinked(impatient);
                finishOne();
            });
    }

    void mailWhenLinked(bool impatient)
    {
        if (--m_linking == 0)
            start(u"smtp"_s, mails(impatient));
    }

    using Look = std::function<Result<SyncReport>(Database &database)>;

    //! A job in the observing lane of a connection; one that is not set up may be passed over.
    void observe(const ConnectionFacts &facts, bool onlyIfConfigured, Look look)
    {
        ++m_looks;
        start(facts.id,
            m_workshop.observe(facts.id).run(
                [this, facts, onlyIfConfigured, look = std::move(look), keep = shared_from_this()](
                    Database &database, const StopFlag &) -> Result<SyncReport> {
                    if (onlyIfConfigured && !isConfigured(m_workshop, database, facts).value_or(true))
                        return SyncReport{.nobodyToAsk = true};
                    return look(database);
                }),
            // What the look found out that the CRM is to be told leaves at once.
            facts.kind == "crm"_L1
                ? std::function<void()>([this, id = facts.id] { start(id, pushes(id, false)); })
                : std::function<void()>());
    }

    QFuture<Result<SyncReport>> links(const QString &connection, bool impatient)
    {
        return effects(connection, [this, connection, impatient](Book &book, const StopFlag &stop) {
            return withCountedGateway(m_workshop, book, connection, [&](PaymentGateway &gateway) {
                GatewayPerformer performer(
                    gateway, composeMail, linkAskerOf(m_workshop), paymentBookerOf(connection));
                return OutboxRunner(book, connection, performer)
                    .run(impatient, stop)
                    .transform([](const OutboxRun &run) {
                        return SyncReport{.linksIssued = run.done, .refused = run.settled - run.done};
                    });
            });
        });
    }

    QFuture<Result<SyncReport>> mails(bool impatient)
    {
        return effects(u"smtp"_s, [this, impatient](Book &book, const StopFlag &stop) {
            return openMail(m_workshop, book.database).and_then([&](const auto &transport) {
                MailPerformer performer(*transport, composeMail, linkAskerOf(m_workshop));
                return OutboxRunner(book, u"smtp"_s, performer)
                    .run(impatient, stop)
                    .transform([](const OutboxRun &run) {
                        return SyncReport{.mailsAccepted = run.done, .refused = run.settled - run.done};
                    });
            });
        });
    }

    //! What CRMs are told.
    QFuture<Result<SyncReport>> pushes(const QString &connection, bool impatient)
    {
        return effects(connection, [this, connection, impatient](Book &book, const StopFlag &stop) {
            if (!mayRead(book, ConnectionId(connection)))
                return Result<SyncReport>(SyncReport()); // What is to be told waits, too.
            return openCrm(m_workshop, book.database, connection)
                .and_then([&](const OpenCrm &crm) -> Result<SyncReport> {
                    CrmWriter *const writer = crm.connector->writer();
                    if (!writer)
                        return SyncReport(); // It waits for a version that can.
                    const auto mapped
                        = readMappedFields(book.database, *crm.connector, ConnectionId(connection));
                    if (!mapped)
                        return fail(mapped.error());
                    CrmPerformer performer(*writer, crmPorts(m_workshop, *crm.connector));
                    const Result<OutboxRun> told
                        = OutboxRunner(book, connection, performer).run(impatient, stop);
                    noteCrmQuota(m_workshop, book.database, connection, crm.connector->quota());
                    return told.transform([&](const OutboxRun &run) {
                        noteToldSince(
                            m_workshop, book.database, connection, run.done, run.settled - run.done);
                        return SyncReport{.crmTold = run.done, .refused = run.settled - run.done};
                    });
                });
        });
    }

    using Perform = std::function<Result<SyncReport>(Book &book, const StopFlag &stop)>;

    //! A job in the effects lane of a connection; nothing is opened where there is nothing to do. Stop ends a
    //! sync, not what leaves the house: only the end of the program does.
    QFuture<Result<SyncReport>> effects(const QString &connection, Perform perform)
    {
        return m_workshop.effects(connection)
            .run([this, connection, perform = std::move(perform), keep = shared_from_this()](
                     Database &database, const StopFlag &stop) -> Result<SyncReport> {
                Book plain = m_workshop.plainBook(database, u"sync:"_s + connection);
                if (const auto ended = closeEndedLinks(plain, connection); !ended)
                    qCWarning(lcOutbox) << "cannot close what has ended" << ended.error().detail;
                if (!EffectTable(database).hasOpen(connection).value_or(true))
                    return SyncReport();
                Result<SyncReport> done
                    = m_workshop.book(database).and_then([&](Book book) { return perform(book, stop); });
                if (!done)
                    pause(database, connection);
                return done;
            });
    }

    //! What could not even be opened is not asked for again every second.
    void pause(Database &database, const QString &connection)
    {
        constexpr qint64 minute = 60;
        Book book = m_workshop.plainBook(database);
        const QDateTime now = m_workshop.clock().now();
        const Result<void> paused = Journal(book).change(Touched::Outbox,
            [&] { return OutboxAttemptTable(database).pause(connection, now.addSecs(minute), now); });
        if (!paused)
            qCWarning(lcOutbox) << "cannot pause" << connection << paused.error().detail;
    }

    std::function<void(const SyncProgress &)> progress()
    {
        return [service = &m_service](const SyncProgress &now) {
            QMetaObject::invokeMethod(service, [service, now] { emit service->progressed(now); });
        };
    }

    void start(const QString &connection, const QFuture<Result<SyncReport>> &job,
        const std::function<void()> &afterwards = {})
    {
        ++m_running;
        whenReady(job, &m_service,
            [this, connection, afterwards, keep = shared_from_this()](const Result<SyncReport> &report) {
                take(connection, report);
                if (report && afterwards)
                    afterwards();
                finishOne();
            });
    }

    void take(const QString &connection, const Result<SyncReport> &report)
    {
        if (!report) {
            m_report.problems.append({.connection = ConnectionId(connection), .error = report.error()});
            return;
        }
        m_report.contactsChanged += report->contactsChanged;
        m_report.contactsKnown += report->contactsKnown;
        m_report.interactionsChanged += report->interactionsChanged;
        m_report.problems += report->problems;
        m_report.paymentsBooked += report->paymentsBooked;
        m_report.linksIssued += report->linksIssued;
        m_report.mailsAccepted += report->mailsAccepted;
        m_report.crmTold += report->crmTold;
        m_report.refused += report->refused;
        m_passedOver += report->nobodyToAsk ? 1 : 0;
        if (!report->reads.month.isEmpty())
            m_report.reads = report->reads;
    }

    void finishOne()
    {
        if (--m_running > 0)
            return;
        const auto count = m_workshop.reads().run(
            [](Database &database, const StopFlag &) { return EffectTable(database).waiting(); });
        whenReady(count, &m_service, [this, keep = shared_from_this()](const Result<qint64> &waiting) {
            m_report.waiting = waiting.value_or(0);
            m_report.nobodyToAsk = m_looks > 0 && m_passedOver == m_looks;
            m_marked = false;
            m_promise.addResult(Result<SyncReport>(m_report));
            m_promise.finish();
            if (&m_marked == &m_service.m_syncing)
                emit m_service.finished();
        });
    }

    SyncService &m_service;
    Workshop &m_workshop;
    bool &m_marked;
    QPromise<Result<SyncReport>> m_promise;
    SyncReport m_report; //!< Only touched in the main thread.
    int m_running = 0;
    int m_linking = 0; //!< Gateways that mails wait for.
    int m_looks = 0; //!< At connections.
    int m_passedOver = 0; //!< Of these, those that are not set up.
};

SyncService::SyncService(Workshop &workshop, QObject *parent)
    : QObject(parent)
    , m_workshop(workshop)
{
}

QFuture<Result<SyncReport>> SyncService::sync(Scope scope, bool full)
{
    const auto round = std::make_shared<Round>(*this, m_workshop, m_syncing);
    QFuture<Result<SyncReport>> future = round->future();
    if (m_syncing) {
        round->refuse();
        return future;
    }
    m_syncing = true;
    m_stop = StopFlag();
    emit started();
    const bool isRound = scope == Scope::Round;
    const bool everything = isRound || scope == Scope::Everything;
    if (everything && !m_performing)
        (void)runOutbox();
    round->begin();
    for (const ConnectionFacts &facts : connectionFacts()) {
        if (facts.kind == "crm"_L1 && scope != Scope::Payments)
            round->contacts(facts,
                {.full = full, .acceptGone = scope == Scope::ContactsGone, .inBackground = isRound},
                everything);
        if (facts.kind == "gateway"_L1 && (everything || scope == Scope::Payments))
            round->payments(facts, full, everything);
    }
    round->end();
    return future;
}

QFuture<Result<SyncReport>> SyncService::runOutbox(bool impatient)
{
    const auto round = std::make_shared<Round>(*this, m_workshop, m_performing);
    QFuture<Result<SyncReport>> future = round->future();
    if (m_performing) {
        round->refuse();
        return future;
    }
    m_performing = true;
    round->outbox(impatient);
    return future;
}

QFuture<Result<QDateTime>> SyncService::lastSync() const
{
    return m_workshop.reads().run(
        [](Database &database, const StopFlag &) { return CursorTable(database).lastChange(syncedCursor); });
}

QFuture<Result<bool>> SyncService::waitForPayment(InvoiceId invoice)
{
    return (new PaymentWait(m_workshop, std::move(invoice), {}, this))->future();
}

QFuture<Result<Completeness>> SyncService::completeness(QString connection, QDate from, QDate to) const
{
    return m_workshop.observe(connection)
        .run([=, this](Database &database, const StopFlag &stop) -> Result<Completeness> {
            Book book = m_workshop.plainBook(database);
            const Result<QString> id
                = connection.isEmpty() ? usualGateway(m_workshop, database) : Result<QString>(connection);
            if (!id)
                return fail(id.error());
            const Result<QDate> begin = completeFrom(database, *id);
            if (!begin)
                return fail(begin.error());
            // What the provider took before that day belongs to no book or to another one.
            const QDate first = begin->isValid() ? std::min(std::max(from, *begin), to) : from;
            return withCountedGateway(m_workshop, book, *id, [&](PaymentGateway &gateway) {
                return CompletenessCheck(database, gateway).run(first, to, m_workshop.clock().now(), stop);
            });
        });
}

void SyncService::stop()
{
    m_stop.stop();
}

QFuture<Result<QList<OutboxRow>>> SyncService::outbox() const
{
    constexpr int shown = 500;
    return m_workshop.reads().run([this](Database &database, const StopFlag &) {
        return EffectTable(database).list(m_workshop.clock().now(), shown);
    });
}

QFuture<Result<void>> SyncService::resolve(EntryId id, Resolution how)
{
    return m_workshop.commands().run([=, this](Database &database, const StopFlag &) {
        if (how == Resolution::Again) // Files that go along are opened and sealed once more.
            if (Result<Book> sealing = m_workshop.book(database); sealing)
                return resolveEffect(*sealing, id, how);
        Book book = m_workshop.plainBook(database);
        return resolveEffect(book, id, how);
    });
}

QFuture<Result<void>> SyncService::takeBack(QList<EntryId> effects)
{
    return m_workshop.commands().run([=, this](Database &database, const StopFlag &) -> Result<void> {
        Book book = m_workshop.plainBook(database);
        // The last one first: a mail waits for its link, and must not be left behind for a moment.
        for (qsizetype i = effects.size() - 1; i >= 0; --i)
            if (const Result<void> dropped = resolveEffect(book, effects.at(i), Resolution::Dropped);
                !dropped)
                return dropped;
        return {};
    });
}

QFuture<Result<QList<ContactRow>>> SyncService::contacts(QString text, int limit) const
{
    return m_workshop.reads().run(
        [=](Database &database, const StopFlag &) { return CrmContactTable(database).page(text, limit); });
}

QFuture<Result<QList<Interaction>>> SyncService::timeline(CustomerId customer, int limit) const
{
    return m_workshop.reads().run([=](Database &database, const StopFlag &) -> Result<QList<Interaction>> {
        return CustomerTable(database).byId(customer).and_then(
            [&](const Customer &found) { return CrmTimeline(database).ofCustomer(found.id, limit); });
    });
}

QFuture<Result<QList<Interaction>>> SyncService::timelineOf(
    ConnectionId connection, ContactRow::Kind kind, QString remoteId, int limit) const
{
    return m_workshop.reads().run([=](Database &database, const StopFlag &) {
        return CrmTimeline(database).ofRecord(connection, kind, remoteId, limit);
    });
}

QFuture<Result<QList<ContactRow>>> SyncService::contactsOfId(QString remoteId) const
{
    return m_workshop.reads().run(
        [=](Database &database, const StopFlag &) { return CrmContactTable(database).ofId(remoteId); });
}

QFuture<Result<QList<Interaction>>> SyncService::interactions(QString text, int limit) const
{
    return m_workshop.reads().run(
        [=](Database &database, const StopFlag &) { return CrmTimeline(database).search(text, limit); });
}

} // namespace quittance
