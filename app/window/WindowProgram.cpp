#include "app/window/WindowProgram.h"

#include "app/Composition.h"
#include "app/Profile.h"
#include "app/cli/shapes.h"
#include "app/givenPassphrase.h"
#include "app/window/BackupRounds.h"
#include "app/window/DesktopNotices.h"
#include "app/window/StallWatch.h"
#include "app/window/photograph.h"
#include "core/base/whenReady.h"
#include "core/service/ChangeFeed.h"
#include "core/service/SampleBook.h"
#include "ui/dashboard/NeedsWatch.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/shell/Commands.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/modeWords.h"
#include "ui/style/Theme.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Languages.h"
#include "ui/widgets/Banner.h"
#ifdef QUITTANCE_WITH_NOTICES
#include "app/window/DesktopNotices.h"
#endif
#include "app/window/StallWatch.h"
#include "app/window/photograph.h"
#include "core/base/whenReady.h"
#include "core/service/ChangeFeed.h"
#include "core/service/SampleBook.h"
#include "ui/dashboard/NeedsWatch.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/shell/Commands.h"
#include "ui/shell/MainWindow.h"
#include "ui/style/Theme.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Languages.h"
#include "ui/widgets/Banner.h"

#include <QGuiApplication>
#include <QPromise>

#include <utility>

namespace quittance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

WindowProgram::WindowProgram(const Arguments &arguments, Languages &languages, Profile &profile,
    Composition &composition, Theme &theme)
    : m_arguments(arguments)
    , m_languages(languages)
    , m_profile(profile)
    , m_composition(composition)
    , m_theme(theme)
    , m_desk(composition.invoices(), composition.records(), composition.payments(), composition.payWays(),
          composition.cards(), composition.customers(), composition.imports(), composition.control(),
          composition.schedules(), composition.sync(), composition.reports(), composition.settings(),
          composition.connecting(), composition.crm(), composition.bank(), composition.closing(),
          composition.mails(), composition.feed())
    , m_watch(composition.workshop(), composition.sync())
{
    m_facts.stateFile = arguments.has(u"shot"_s) ? QString() : profile.directory() + u"/window.ini"_s;
    if (arguments.has(u"guide"_s))
        m_facts.guide = Guide{.invoice = {}, .proveBooks = [this] { return proof(); }};
    readCompany();
}

WindowProgram::~WindowProgram() = default;

void WindowProgram::take(const QStringList &handed)
{
    if (!m_window) {
        m_handed += handed;
        return;
    }
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show(); // It may be closed while the last copy of the book is written.
    m_window->raise();
    m_window->activateWindow();
    m_window->takeOver(handed);
}

void WindowProgram::readCompany()
{
    whenReady(m_composition.settings().company(), this,
        [this](const Result<std::optional<CompanyProfile>> &company) {
            if (company && *company) {
                m_facts.company = (*company)->name;
                if (const QTimeZone zone((*company)->zone.toLatin1()); zone.isValid())
                    m_facts.zone = zone;
            }
            readSettings();
        });
}

void WindowProgram::readSettings()
{
    whenReady(m_composition.settings().all(), this, [this](const Result<QMap<QString, QString>> &settings) {
        if (settings) {
            m_facts.hold = std::chrono::seconds(settings->value(u"safety.hold_seconds"_s).toInt());
            m_facts.typing.units = settings->value(u"safety.typed_above"_s).toLongLong();
            m_region = regionForm(*settings);
            applyRegion(m_region);
            m_facts.language = settings->value(u"ui.language"_s);
            if (m_facts.language.isEmpty() && !m_proposed.isEmpty()) {
                m_facts.language = m_proposed;
                whenReady(m_composition.settings().set(u"ui.language"_s, m_proposed), this,
                    [](const Result<void> &) {});
            }
            m_spoken = m_facts.language;
            m_facts.isSample = settings->value(sampleSetting()) == "on"_L1;
            m_facts.sampleLacksBank = settings->value(sampleWithoutBankSetting()) == "on"_L1;
        }
        if (!m_arguments.has(u"language"_s))
            m_languages.choose(m_facts.language);
        readGateway();
    });
}

void WindowProgram::readGateway()
{
    whenReady(m_composition.settings().gateway(), this, [this](const Result<GatewayFacts> &gateway) {
        if (gateway)
            m_gateway = *gateway;
        readLastSync();
    });
}

//! What stands above every page where this is not real money.
void WindowProgram::tellMode()
{
    const ModeWords mode = modeWords(m_gateway, m_facts.isSample);
    m_facts.modeWord = mode.word;
    m_facts.modeStripe = mode.text;
    m_facts.isRealMoney = mode.isRealMoney;
}

void WindowProgram::readLastSync()
{
    whenReady(m_composition.sync().lastSync(), this, [this](const Result<QDateTime> &synced) {
        m_facts.syncedAt = synced.value_or(QDateTime());
        readToday();
    });
}

void WindowProgram::readToday()
{
    whenReady(m_composition.reports().today(), this, [this](const Result<QDate> &today) {
        m_facts.today = today.value_or(QDate::currentDate());
        open();
    });
}

//! A window in the language that is spoken now.
std::unique_ptr<MainWindow> WindowProgram::newWindow()
{
    tellMode();
    auto window = std::make_unique<MainWindow>(m_desk, m_theme, m_facts);
    connect(window.get(), &MainWindow::otherBookWanted, this, &WindowProgram::otherBookWanted);
    connect(window.get(), &MainWindow::removalWanted, this, &WindowProgram::removalWanted);
    connect(window.get(), &MainWindow::languageWanted, this, &WindowProgram::keepLanguage);
    connect(window.get(), &MainWindow::tryAgainWanted, this, &WindowProgram::tryAgainWanted);
    connect(window.get(), &MainWindow::takeOverWanted, this, &WindowProgram::takeOverWanted);
    return window;
}

//! The settings say so then, whoever set it: a menu, the settings' page, the command line.
void WindowProgram::keepLanguage(const QString &code)
{
    whenReady(m_composition.settings().set(u"ui.language"_s, code), this, [](const Result<void> &) {});
    followLanguage(code);
}

void WindowProgram::followSettings()
{
    whenReady(m_composition.settings().all(), this, [this](const Result<QMap<QString, QString>> &settings) {
        if (!settings)
            return;
        // The next window is built of these; the one that is open was told by its own settings.
        m_facts.hold = std::chrono::seconds(settings->value(u"safety.hold_seconds"_s).toInt());
        m_facts.company = settings->value(u"company.name"_s);
        if (m_needs)
            m_needs->setOn(settings->value(u"ui.notices"_s) == "on"_L1);
        followRegion(regionForm(*settings));
        followLanguage(settings->value(u"ui.language"_s));
    });
}

void WindowProgram::followLanguage(const QString &code)
{
    if (code == m_facts.language)
        return;
    m_facts.language = code;
    m_languageTimer.start(0ms);
}

void WindowProgram::followRegion(const RegionForm &form)
{
    if (form == m_region)
        return;
    m_region = form;
    applyRegion(form); // What is read anew until then has the new form already.
    m_languageTimer.start(0ms);
}

//! Another one in another language, or with another form of numbers and days. What is open or under way may
//! have to end first; until then it is looked again.
void WindowProgram::changeWindow()
{
    if (!m_window->canGiveWay())
        return m_languageTimer.start(200ms);
    if (m_spoken != m_facts.language) // One that was named at the start stays until another one is chosen.
        m_languages.choose(m_facts.language);
    m_spoken = m_facts.language;
    std::unique_ptr<MainWindow> window = newWindow();
    window->takeOver(*m_window);
    window->show(); // Before the other one goes, or the program would have no window and end.
    m_window = std::move(window);
}

void WindowProgram::open()
{
    m_window = newWindow();
    m_window->show();
    emit shown();
    if (m_arguments.has(u"shot"_s)) {
        showSelected();
        return photograph(*m_window, m_arguments);
    }
    if (m_arguments.has(u"stalls"_s))
        m_stalls = std::make_unique<StallWatch>(m_arguments.value(u"stalls"_s));
    m_languageTimer.setSingleShot(true);
    connect(&m_languageTimer, &QTimer::timeout, this, &WindowProgram::changeWindow);
    connect(&m_composition.feed(), &ChangeFeed::settingsChanged, this, &WindowProgram::followSettings);
    connect(&m_dayTimer, &QTimer::timeout, this, &WindowProgram::lookAtTheDay);
    m_dayTimer.start(1min);
    if (m_facts.held)
        return openSecrets(); // To read what is sealed.
    beginWork();
}

//! What a window does for its book beside showing it.
void WindowProgram::beginWork()
{
    connect(&m_presenceTimer, &QTimer::timeout, this, &WindowProgram::lookWhoseItIs);
    m_presenceTimer.start(5s);
    connect(&m_lockTimer, &QTimer::timeout, this, &WindowProgram::becomeWorker);
    m_lockTimer.start(1s);
    becomeWorker();
    openSecrets();
    m_window->makeDueDrafts();
    if (!m_handed.isEmpty())
        m_window->takeOver(std::exchange(m_handed, {}));
    if (m_facts.guide)
        return; // The guided path syncs when the user says so.
    watchNeeds();
    m_backups = std::make_unique<BackupRounds>(m_composition.settings());
    connect(&m_syncTimer, &QTimer::timeout, this, &WindowProgram::syncByItself);
    m_syncTimer.start(15min);
    QTimer::singleShot(5s, this, &WindowProgram::syncByItself);
}

void WindowProgram::lookWhoseItIs()
{
    if (std::exchange(m_looksWhose, true))
        return;
    whenReady(m_composition.isStillOurs(), this, [this](const Result<bool> &isOurs) {
        m_looksWhose = false;
        if (!isOurs || *isOurs)
            return;
        m_presenceTimer.stop();
        emit takenOver();
    });
}

//! A passphrase that was chosen on the start page seals the keys, one that was given opens sealed ones, and
//! where none was somebody is asked. Whoever does not answer reads on without keys.
void WindowProgram::openSecrets()
{
    SecretsService &secrets = m_composition.settings().secrets();
    const std::optional<SecretText> chosen = std::exchange(m_passphrase, {});
    if (secrets.place() == SecretsPlace::Keychain) {
        if (chosen)
            whenReady(secrets.usePassphrase(*chosen), this, [this](const Result<SecretsMove> &move) {
                if (!move)
                    m_window->banner()->tell(Tone::Danger, errorText(move.error()), {}, {});
            });
        return;
    }
    const std::optional<SecretText> given = givenPassphrase(m_arguments).value_or(std::nullopt);
    if (!given)
        return m_window->askPassphrase();
    whenReady(secrets.unlock(*given), this, [this](const Result<void> &open) {
        if (!open)
            m_window->askPassphrase();
    });
}

//! Tells by the desktop what more needs somebody, where that is wanted and nobody has the window in front.
void WindowProgram::watchNeeds()
{
#ifdef QUITTANCE_WITH_NOTICES
    m_needs = std::make_unique<NeedsWatch>(
        m_desk, *m_desk.reports(),
        [] { return QGuiApplication::applicationState() != Qt::ApplicationActive; },
        [this] { return m_facts.today; });
    auto *notices = new DesktopNotices(m_needs.get());
    connect(m_needs.get(), &NeedsWatch::grew, notices, &DesktopNotices::show);
    connect(notices, &DesktopNotices::chosen, this, [this] {
        take({});
        m_window->commands()->dashboard->trigger();
    });
    followSettings();
#endif
}

//! The document that --select names.
void WindowProgram::showSelected()
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
void WindowProgram::syncByItself()
{
    if (m_composition.settings().secrets().isLocked())
        return; // Every connection would only say so.
    if (m_socket && !m_composition.sync().isRunning())
        m_window->syncByItself();
}

void WindowProgram::lookAtTheDay()
{
    whenReady(m_composition.reports().today(), this, [this](const Result<QDate> &today) {
        if (!today)
            return;
        m_facts.today = *today;
        m_window->setToday(*today);
    });
}

//! A command may hold the lock for a moment; from then on the window does the work and takes requests.
void WindowProgram::becomeWorker()
{
    if (m_socket || !m_profile.lockWorker(0ms))
        return;
    m_lockTimer.stop();
    m_watch.setPerforming(true);
    m_socket = std::make_unique<HolderSocket>(m_profile.socketName(),
        [this](const QString &request, const HolderSocket::Done &done) { doRequest(request, done); });
}

void WindowProgram::doRequest(const QString &request, const HolderSocket::Done &done)
{
    SyncService &sync = m_composition.sync();
    const auto whenDone = [done](const Result<SyncReport> &report) { done(endShape(report)); };
    if (request == "raise"_L1) {
        take({});
        return whenDone(SyncReport());
    }
    if (request.startsWith(u"open "))
        return done({}); // Files go to the window's own socket.
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

QFuture<Result<QString>> WindowProgram::proof()
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

} // namespace quittance
