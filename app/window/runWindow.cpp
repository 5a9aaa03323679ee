#include "app/window/runWindow.h"

#include "app/Composition.h"
#include "app/HolderSocket.h"
#include "app/Profile.h"
#include "app/cli/shapes.h"
#include "app/upgradeProfile.h"
#include "app/window/StallWatch.h"
#include "app/window/photograph.h"
#include "core/base/Log.h"
#include "core/base/whenReady.h"
#include "core/service/BookWatch.h"
#include "ui/desk/ServiceDesk.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/style/Theme.h"
#include "ui/text/ErrorText.h"
#include "ui/text/UpgradeText.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QLabel>
#include <QMessageBox>
#include <QPromise>
#include <QThread>
#include <QTimer>

namespace quittance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! The window and what keeps it going, once the facts it needs are read.
class WindowProgram final : public QObject
{
public:
    WindowProgram(const Arguments &arguments, Profile &profile, Composition &composition)
        : m_arguments(arguments)
        , m_profile(profile)
        , m_composition(composition)
        , m_theme(*qApp)
        , m_desk(composition.invoices(), composition.records(), composition.payments(), composition.payWays(),
              composition.cards(), composition.customers(), composition.imports(), composition.control(),
              composition.schedules(), composition.sync(), composition.reports(), composition.settings(),
              composition.connecting(), composition.crm(), composition.bank(), composition.closing(),
              composition.feed())
        , m_watch(composition.workshop(), composition.sync())
    {
        m_theme.apply(arguments.has(u"dark"_s) ? Appearance::Dark
                : arguments.has(u"light"_s)    ? Appearance::Light
                                               : Appearance::System);
        m_facts.stateFile = arguments.has(u"shot"_s) ? QString() : profile.directory() + u"/window.ini"_s;
        if (arguments.has(u"guide"_s))
            m_facts.guide = Guide{.invoice = {}, .proveBooks = [this] { return proof(); }};
        readCompany();
    }

    void raise()
    {
        if (!m_window)
            return;
        m_window->raise();
        m_window->activateWindow();
    }

private:
    void readCompany()
    {
        whenReady(m_composition.settings().company(), this,
            [this](const Result<std::optional<CompanyProfile>> &company) {
                if (company && *company) {
                    m_facts.company = (*company)->name;
                    if (const QTimeZone zone((*company)->zone.toLatin1()); zone.isValid())
                        m_facts.zone = zone;
                }
                readHold();
            });
    }

    void readHold()
    {
        whenReady(
            m_composition.settings().all(), this, [this](const Result<QMap<QString, QString>> &settings) {
                if (settings)
                    m_facts.hold = std::chrono::seconds(settings->value(u"safety.hold_seconds"_s).toInt());
                readGateway();
            });
    }

    void readGateway()
    {
        whenReady(m_composition.settings().gateway(), this, [this](const Result<GatewayFacts> &gateway) {
            if (gateway && gateway->configured && !gateway->live) {
                m_facts.modeWord = u"TEST"_s;
                //: %1 is a provider, %2 the end of its key
                m_facts.modeStripe = tr("%1 %2 – no real money moves").arg(gateway->name, gateway->keyHint);
            }
            readLastSync();
        });
    }

    void readLastSync()
    {
        whenReady(m_composition.sync().lastSync(), this, [this](const Result<QDateTime> &synced) {
            m_facts.syncedAt = synced.value_or(QDateTime());
            readToday();
        });
    }

    void readToday()
    {
        whenReady(m_composition.reports().today(), this, [this](const Result<QDate> &today) {
            m_facts.today = today.value_or(QDate::currentDate());
            open();
        });
    }

    void open()
    {
        m_window = std::make_unique<MainWindow>(m_desk, m_theme, m_facts);
        m_window->show();
        if (m_arguments.has(u"shot"_s)) {
            showSelected();
            return photograph(*m_window, m_arguments);
        }
        if (m_arguments.has(u"stalls"_s))
            m_stalls = std::make_unique<StallWatch>(m_arguments.value(u"stalls"_s));
        connect(&m_dayTimer, &QTimer::timeout, this, &WindowProgram::lookAtTheDay);
        m_dayTimer.start(1min);
        connect(&m_lockTimer, &QTimer::timeout, this, &WindowProgram::becomeWorker);
        m_lockTimer.start(1s);
        becomeWorker();
        m_window->makeDueDrafts();
        if (m_facts.guide)
            return; // The guided path syncs when the user says so.
        connect(&m_syncTimer, &QTimer::timeout, this, &WindowProgram::syncByItself);
        m_syncTimer.start(15min);
        QTimer::singleShot(5s, this, &WindowProgram::syncByItself);
    }

    //! The document that --select names.
    void showSelected()
    {
        if (!m_arguments.has(u"select"_s))
            return;
        whenReady(m_composition.invoices().find(m_arguments.value(u"select"_s)), this,
            [this](const Result<InvoiceId> &id) {
                if (id)
                    m_window->invoices()->showInvoice(*id);
            });
    }

    //! Payments and contacts come in without anybody asking; what goes wrong shows in the window as after a
    //! click.
    void syncByItself()
    {
        if (m_socket && !m_composition.sync().isRunning())
            m_window->syncEverything();
    }

    void lookAtTheDay()
    {
        whenReady(m_composition.reports().today(), this, [this](const Result<QDate> &today) {
            if (today)
                m_window->setToday(*today);
        });
    }

    //! A command may hold the lock for a moment; from then on the window does the work and takes requests.
    void becomeWorker()
    {
        if (m_socket || !m_profile.lockWorker(0ms))
            return;
        m_lockTimer.stop();
        m_watch.setPerforming(true);
        m_socket = std::make_unique<HolderSocket>(m_profile.socketName(),
            [this](const QString &request, const HolderSocket::Done &done) { doRequest(request, done); });
    }

    void doRequest(const QString &request, const HolderSocket::Done &done)
    {
        SyncService &sync = m_composition.sync();
        const auto whenDone = [done](const Result<SyncReport> &report) { done(endShape(report)); };
        if (request == "raise"_L1) {
            raise();
            return whenDone(SyncReport());
        }
        if (request == "outbox"_L1)
            return whenReady(sync.runOutbox(true), this, whenDone);
        if (sync.isRunning()) { // One sync at a time: this one comes next.
            connect(
                &sync, &SyncService::finished, this, [this, request, done] { doRequest(request, done); },
                Qt::SingleShotConnection);
            return;
        }
        const auto scope = request.startsWith(u"contacts") ? SyncService::Scope::Contacts
            : request.startsWith(u"gone-contacts")         ? SyncService::Scope::ContactsGone
                                                           : SyncService::Scope::Payments;
        whenReady(sync.sync(scope, request.endsWith(u" full")), this, whenDone);
    }

    QFuture<Result<QString>> proof()
    {
        const auto promise = std::make_shared<QPromise<Result<QString>>>();
        promise->start();
        whenReady(m_composition.reports().verify(), this, [promise](const Result<LedgerCheck> &check) {
            if (!check)
                promise->addResult(Result<QString>(fail(check.error())));
            else if (!check->ok)
                promise->addResult(Result<QString>(fail(Error{.kind = ErrorKind::Storage,
                    .rule = u"book.damaged"_s,
                    .value = check->problems.join(u' ')})));
            else
                promise->addResult(Result<QString>(
                    tr("%n entries, every one accounted for. Seal %1.", "", static_cast<int>(check->entries))
                        .arg(QString::fromLatin1(check->head.toHex().left(8)))));
            promise->finish();
        });
        return promise->future();
    }

    const Arguments &m_arguments;
    Profile &m_profile;
    Composition &m_composition;
    Theme m_theme;
    ServiceDesk m_desk;
    BookWatch m_watch;
    WindowFacts m_facts;
    QTimer m_dayTimer;
    QTimer m_syncTimer;
    QTimer m_lockTimer;
    std::unique_ptr<HolderSocket> m_socket;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<StallWatch> m_stalls; //!< Null unless it is measured.
};

int explain(const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Critical, u"Quittance"_s, errorText(error), QMessageBox::Close);
    box->setTextFormat(Qt::PlainText);
    box->setDetailedText(errorDetails(error));
    QObject::connect(box, &QMessageBox::finished, qApp, [] { QCoreApplication::exit(1); });
    box->open();
    return QCoreApplication::exec();
}

//! The upgrade has a thread of its own, so that the notice is painted and the system sees a living program.
Result<BookUpgrade> upgradeWithNotice(Profile &profile)
{
    Result<BookUpgrade> result;
    QEventLoop loop;
    const std::unique_ptr<QThread> worker(
        QThread::create([&profile, &result] { result = upgradeProfile(profile); }));
    QObject::connect(worker.get(), &QThread::finished, &loop, &QEventLoop::quit);
    QApplication::setQuitOnLastWindowClosed(false); // Closing the notice stops nothing.
    QLabel notice(upgradeBeginsText());
    notice.setTextFormat(Qt::PlainText);
    notice.setMargin(24);
    notice.show();
    worker->start();
    loop.exec();
    worker->wait();
    notice.hide();
    QApplication::setQuitOnLastWindowClosed(true);
    return result;
}

void tellWhereOldFileIs(const QString &path)
{
    auto *box = new QMessageBox(QMessageBox::Information, u"Quittance"_s,
        upgradeDoneText(QDir::toNativeSeparators(path)), QMessageBox::Close);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace

int runWindow(const Arguments &arguments)
{
    Profile profile(arguments.profile);
    if (const Result<void> ready = profile.prepare(); !ready)
        return explain(ready.error());
    installLogSink(profile.directory() + u"/logs"_s);
    if (!arguments.has(u"shot"_s) && !profile.lockWindow(0ms)) {
        QObject context; // The window that is open comes to the front instead of a second one.
        askHolder(profile.socketName(), u"raise"_s, 5s, &context, [](const HolderAnswer &answer) {
            QCoreApplication::exit(answer.kind == HolderAnswer::Kind::Answered ? 0 : 1);
        });
        return QCoreApplication::exec();
    }
    auto composition = Composition::open(profile.directory(), u"person"_s);
    if (!composition && composition.error().rule == "book.needs_upgrade"_L1) {
        const Result<BookUpgrade> upgrade = upgradeWithNotice(profile);
        if (!upgrade)
            return explain(upgrade.error());
        if (!upgrade->keptAt.isEmpty() && !arguments.has(u"shot"_s))
            tellWhereOldFileIs(upgrade->keptAt);
        composition = Composition::open(profile.directory(), u"person"_s);
    }
    if (!composition)
        return explain(composition.error());
    const WindowProgram program(arguments, profile, **composition);
    return QCoreApplication::exec();
}

} // namespace quittance
