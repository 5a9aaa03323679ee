#include "core/service/SyncService.h"

#include "core/base/Clock.h"
#include "core/base/whenReady.h"
#include "core/billing/ResolveEffect.h"
#include "core/crm/CrmConnector.h"
#include "core/mail/MailTransport.h"
#include "core/outbox/MailPerformer.h"
#include "core/outbox/OutboxRunner.h"
#include "core/payments/PaymentGateway.h"
#include "core/service/ChangeFeed.h"
#include "core/service/connections.h"
#include "core/service/linkRoute.h"
#include "core/service/Workshop.h"
#include "core/store/CrmContactTable.h"
#include "core/store/EffectTable.h"
#include "core/sync/ContactSync.h"
#include "core/sync/PaymentObserver.h"

#include <QList>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Whether there is anything to do on a connection; spares a key look-up and a TLS handshake when there is not.
Result<bool> hasWork(Database &database, const QString &connection)
{
    return EffectTable(database).hasOpen(connection);
}

} // namespace

//! One sync: several jobs in the lanes of their connections, whose reports come together in the main thread.
class SyncService::Round : public std::enable_shared_from_this<Round>
{
public:
    Round(SyncService &service, Workshop &workshop)
        : m_service(service)
        , m_workshop(workshop)
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

    void contacts(const ConnectionFacts &facts, bool full, bool onlyIfConfigured)
    {
        start(facts.id,
            m_workshop.observe(facts.id)
                .run([this, facts, full, onlyIfConfigured, keep = shared_from_this()](
                         Database &database, const StopFlag &) -> Result<SyncReport> {
                    if (onlyIfConfigured && !isConfigured(m_workshop, database, facts).value_or(true))
                        return SyncReport();
                    return openCrm(m_workshop, database, facts.id).and_then([&](const auto &connector) {
                        return ContactSync::run(database, *connector, m_workshop.clock(), full, progress(),
                            m_service.m_stop)
                            .transform([&](const ContactSyncReport &done) {
                                m_workshop.feed().committed(Touched::Contacts);
                                return SyncReport{.contactsChanged = done.changed, .contactsKnown = done.known};
                            });
                    });
                }));
    }

    void payments(const ConnectionFacts &facts, bool full, bool onlyIfConfigured)
    {
        start(facts.id,
            m_workshop.observe(facts.id)
                .run([this, facts, full, onlyIfConfigured, keep = shared_from_this()](
                         Database &database, const StopFlag &) -> Result<SyncReport> {
                    if (onlyIfConfigured && !isConfigured(m_workshop, database, facts).value_or(true))
                        return SyncReport();
                    Result<Book> book = m_workshop.book(database, u"provider:"_s + facts.id);
                    if (!book)
                        return fail(book.error());
                    return openGateway(m_workshop, database, facts.id).and_then([&](const auto &gateway) {
                        const auto looked = [this, id = ConnectionId(facts.id), tell = progress()](qint64 done) {
                            tell({.connection = id, .stage = u"payments"_s, .done = done, .total = 0});
                        };
                        return PaymentObserver(*book, *gateway)
                            .run(full, looked, m_service.m_stop)
                            .transform([](const PaymentReport &done) {
                                return SyncReport{.paymentsBooked = done.booked};
                            });
                    });
                }));
    }

    //! Links first, for the mails wait for them.
    void outbox(bool impatient)
    {
        ++m_running;
        whenReady(links(impatient), &m_service, [this, impatient, keep = shared_from_this()](const auto &linked) {
            take(u"stripe"_s, linked);
            start(u"smtp"_s, mails(impatient));
            finishOne();
        });
    }

private:
    QFuture<Result<SyncReport>> links(bool impatient)
    {
        return m_workshop.effects(u"stripe"_s)
            .run([this, impatient, keep = shared_from_this()](
                     Database &database, const StopFlag &) -> Result<SyncReport> {
                if (!hasWork(database, u"stripe"_s).value_or(true))
                    return SyncReport();
                Result<Book> book = m_workshop.book(database);
                if (!book)
                    return fail(book.error());
                return openGateway(m_workshop, database, u"stripe"_s).and_then([&](const auto &gateway) {
                    LinkPerformer performer(*gateway, composeLinkMail);
                    return OutboxRunner(*book, u"stripe"_s, performer)
                        .run(impatient, m_service.m_stop)
                        .transform([](const OutboxRun &run) { return SyncReport{.linksIssued = run.done}; });
                });
            });
    }

    QFuture<Result<SyncReport>> mails(bool impatient)
    {
        return m_workshop.effects(u"smtp"_s)
            .run([this, impatient, keep = shared_from_this()](
                     Database &database, const StopFlag &) -> Result<SyncReport> {
                if (!hasWork(database, u"smtp"_s).value_or(true))
                    return SyncReport();
                Result<Book> book = m_workshop.book(database);
                if (!book)
                    return fail(book.error());
                return openMail(m_workshop, database).and_then([&](const auto &transport) {
                    MailPerformer performer(*transport, composeLinkMail);
                    return OutboxRunner(*book, u"smtp"_s, performer)
                        .run(impatient, m_service.m_stop)
                        .transform([](const OutboxRun &run) { return SyncReport{.mailsAccepted = run.done}; });
                });
            });
    }

    std::function<void(const SyncProgress &)> progress()
    {
        return [service = &m_service](const SyncProgress &now) {
            QMetaObject::invokeMethod(service, [service, now] { emit service->progressed(now); });
        };
    }

    void start(const QString &connection, const QFuture<Result<SyncReport>> &job)
    {
        ++m_running;
        whenReady(job, &m_service, [this, connection, keep = shared_from_this()](const Result<SyncReport> &report) {
            take(connection, report);
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
        m_report.paymentsBooked += report->paymentsBooked;
        m_report.linksIssued += report->linksIssued;
        m_report.mailsAccepted += report->mailsAccepted;
    }

    void finishOne()
    {
        if (--m_running > 0)
            return;
        const auto count = m_workshop.reads().run(
            [](Database &database, const StopFlag &) { return EffectTable(database).waiting(); });
        whenReady(count, &m_service, [this, keep = shared_from_this()](const Result<qint64> &waiting) {
            m_report.waiting = waiting.value_or(0);
            m_service.m_running = false;
            m_promise.addResult(Result<SyncReport>(m_report));
            m_promise.finish();
            emit m_service.finished();
        });
    }

    SyncService &m_service;
    Workshop &m_workshop;
    QPromise<Result<SyncReport>> m_promise;
    SyncReport m_report; //!< Only touched in the main thread.
    int m_running = 0;
};

SyncService::SyncService(Workshop &workshop, QObject *parent)
    : QObject(parent)
    , m_workshop(workshop)
{
}

QFuture<Result<SyncReport>> SyncService::sync(Scope scope, bool full)
{
    const auto round = std::make_shared<Round>(*this, m_workshop);
    QFuture<Result<SyncReport>> future = round->future();
    if (m_running) {
        round->refuse();
        return future;
    }
    m_running = true;
    m_stop = StopFlag();
    emit started();
    const bool everything = scope == Scope::Everything;
    round->begin();
    for (const ConnectionFacts &facts : connectionFacts()) {
        if (facts.kind == "crm"_L1 && scope != Scope::Payments)
            round->contacts(facts, full, everything);
        if (facts.kind == "gateway"_L1 && scope != Scope::Contacts)
            round->payments(facts, full, everything);
    }
    if (everything)
        round->outbox(false);
    round->end();
    return future;
}

QFuture<Result<SyncReport>> SyncService::runOutbox(bool impatient)
{
    const auto round = std::make_shared<Round>(*this, m_workshop);
    QFuture<Result<SyncReport>> future = round->future();
    if (m_running) {
        round->refuse();
        return future;
    }
    m_running = true;
    m_stop = StopFlag();
    round->outbox(impatient);
    return future;
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
        Book book = m_workshop.plainBook(database);
        return resolveEffect(book, id, how);
    });
}

QFuture<Result<QList<ContactRow>>> SyncService::contacts(QString text, int limit) const
{
    return m_workshop.reads().run(
        [=](Database &database, const StopFlag &) { return CrmContactTable(database).page(text, limit); });
}

} // namespace quittance
