#include "app/window/Opener.h"

#include "app/Profile.h"
#include "app/upgradeProfile.h"
#include "app/window/WindowProgram.h"
#include "app/window/sampleProfile.h"
#include "app/window/upgradeWithNotice.h"
#include "core/base/Json.h"
#include "core/base/Log.h"
#include "core/base/beside.h"
#include "core/base/whenReady.h"
#include "core/store/copyHeldBook.h"
#include "ui/start/StartWindow.h"
#include "ui/text/UpgradeText.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLockFile>
#include <QMessageBox>
#include <QProcess>
#include <QTimer>
#include <QUrl>

namespace quittance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostTries = 50; //!< Of 200 ms: the other program may be about to open its book.

//! As they mean the same in a program that was started elsewhere.
QStringList absolute(const QStringList &handed)
{
    QStringList things;
    for (const QString &thing : handed) {
        const QUrl url(thing);
        things.append(thing.startsWith("quittance:"_L1) ? thing
                : url.isLocalFile()                     ? url.toLocalFile()
                                                        : QFileInfo(thing).absoluteFilePath());
    }
    return things;
}

void tellWhereOldFileIs(const QString &path)
{
    auto *box = new QMessageBox(QMessageBox::Information, u"Quittance"_s,
        upgradeDoneText(QDir::toNativeSeparators(path)), QMessageBox::Close);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

Appearance appearanceOf(const Arguments &arguments)
{
    return arguments.has(u"dark"_s) ? Appearance::Dark
        : arguments.has(u"light"_s) ? Appearance::Light
                                    : Appearance::System;
}

} // namespace

Opener::Opener(const Arguments &arguments)
    : m_arguments(arguments)
    , m_theme(*qApp)
    , m_desk(m_shelf, arguments.profile.isEmpty() ? QString() : Profile(arguments.profile).directory())
    , m_handed(absolute(arguments.handed))
{
    m_waitsLong.setSingleShot(true);
    m_waitsLong.setInterval(700ms); // Who answers at once needs no page.
    connect(&m_waitsLong, &QTimer::timeout, this, &Opener::showWait);
    m_languages.choose(arguments.has(u"language"_s) ? arguments.value(u"language"_s) : m_shelf.language());
    m_theme.apply(appearanceOf(arguments));
}

Opener::~Opener()
{
    letGoOfCopy();
}

void Opener::begin()
{
    const bool isNamed = !m_arguments.profile.isEmpty();
    const QString folder = isNamed ? Profile(m_arguments.profile).directory() : m_shelf.last();
    const bool asksNothing = m_arguments.has(u"shot"_s) || m_arguments.has(u"guide"_s);
    if (asksNothing)
        return open(folder.isEmpty() ? m_shelf.freeFolder() : folder);
    if (m_arguments.has(u"start"_s) || !Bookshelf::holdsBook(folder))
        return showStart({});
    open(folder);
}

bool Opener::take(const QString &folder)
{
    if (m_profile && m_profile->directory() == folder)
        return true;
    auto profile = std::make_unique<Profile>(folder);
    if (!profile->prepare() || !profile->lockWindow(0ms))
        return false;
    m_door.reset();
    m_profile = std::move(profile);
    m_door = std::make_unique<HolderSocket>(m_profile->windowSocketName(),
        [this](const QString &request, const HolderSocket::Done &done) { doRequest(request, done); });
    return true;
}

void Opener::doRequest(const QString &request, const HolderSocket::Done &done)
{
    const QJsonObject given = parseJsonObject(request.section(u' ', 1).toUtf8()).value_or(QJsonObject());
    const QVariantList things = given["things"_L1].toArray().toVariantList();
    QStringList handed;
    for (const QVariant &thing : things)
        handed.append(thing.toString());
    if (m_program) {
        m_program->take(handed);
    } else {
        m_handed += handed;
        if (m_start) {
            m_start->raise();
            m_start->activateWindow();
        }
    }
    done({{"raised"_L1, true}});
}

void Opener::open(const QString &folder)
{
    letGoOfCopy();
    if (!m_arguments.has(u"shot"_s) && Bookshelf::holdsBook(folder))
        if (const auto holder
            = BookPresence::other(folder, Composition::self(), QDateTime::currentDateTimeUtc()))
            return openCopyOf(folder, *holder);
    const Result<void> ready = Profile(folder).prepare();
    if (!ready)
        return showStart(BookTrouble{.folder = folder, .error = ready.error()});
    const bool mayMakeIt = m_arguments.has(u"shot"_s) || m_arguments.has(u"guide"_s);
    if (!mayMakeIt && !Bookshelf::holdsBook(folder))
        return showStart(BookTrouble{
            .folder = folder, .error = Error{.kind = ErrorKind::NotFound, .rule = u"book.none_here"_s}});
    // A picture is taken beside a window that is open.
    if (m_arguments.has(u"shot"_s))
        m_profile = std::make_unique<Profile>(folder);
    else if (!take(folder))
        return handOver(folder);
    openTaken(folder);
}

void Opener::openCopyOf(const QString &folder, const BookHolder &holder)
{
    const QString copy = m_shelf.copyFolder(folder);
    if (const Result<void> ready = Profile(copy).prepare(); !ready)
        return showStart(BookTrouble{.folder = folder, .error = ready.error()});
    m_held = Composition::Held{.profile = folder, .holder = holder};
    if (!take(copy))
        return handOver(copy); // It is looked at here already.
    openTaken(copy);
}

void Opener::bringCopy()
{
    whenReady(beside([from = Workshop::bookPath(m_held->profile),
                         to = Workshop::bookPath(m_profile->directory())] { return copyHeldBook(from, to); }),
        this, [this](const Result<void> &copied) {
            auto composition = copied.and_then(
                [this] { return Composition::openCopy(m_profile->directory(), u"person"_s, *m_held); });
            if (!composition)
                return showStart(BookTrouble{.folder = m_held->profile, .error = composition.error()});
            m_composition = std::move(*composition);
            showBook(m_held->profile);
        });
}

void Opener::openAgain()
{
    // The window goes before the next one is there.
    QApplication::setQuitOnLastWindowClosed(false);
    const QString folder = m_held ? m_held->profile : m_profile->directory();
    letGoOfCopy();
    m_program.reset();
    m_composition.reset();
    m_door.reset();
    m_profile.reset();
    open(folder);
}

void Opener::takeOver()
{
    const Result<void> over
        = BookPresence::passOver(m_held->profile, Composition::self(), QDateTime::currentDateTimeUtc());
    // Where it has been heard of meanwhile, the next window says so.
    if (!over)
        qCWarning(lcStore) << "take over" << over.error().rule;
    openAgain();
}

void Opener::letGoOfCopy()
{
    if (!m_held)
        return;
    m_program.reset();
    m_composition.reset();
    const QString book = Workshop::bookPath(m_shelf.copyFolder(m_held->profile));
    if (m_profile && m_profile->directory() == m_shelf.copyFolder(m_held->profile))
        for (const QString &end : {QString(), u"-wal"_s, u"-shm"_s, u".open"_s})
            QFile::remove(book + end);
    m_held.reset();
}

void Opener::openTaken(const QString &folder)
{
    m_waitsLong.stop();
    if (m_start)
        m_start->setOpening(true);
    installLogSink(folder + u"/logs"_s);
    if (m_held)
        return bringCopy();
    auto composition = Composition::open(folder, u"person"_s);
    if (!composition && composition.error().rule == "book.needs_upgrade"_L1) {
        const Result<BookUpgrade> upgrade = upgradeWithNotice(*m_profile);
        if (!upgrade)
            return showStart(BookTrouble{.folder = folder, .error = upgrade.error()});
        if (!upgrade->keptAt.isEmpty() && !m_arguments.has(u"shot"_s))
            tellWhereOldFileIs(upgrade->keptAt);
        composition = Composition::open(folder, u"person"_s);
    }
    if (!composition)
        return showStart(BookTrouble{.folder = folder, .error = composition.error()});
    m_composition = std::move(*composition);
    showBook(folder);
}

//! A window for the book that is open. folder: where the book is, which is not where a copy of it is.
void Opener::showBook(const QString &folder)
{
    if (m_arguments.profile.isEmpty())
        m_shelf.remember(folder);
    m_program
        = std::make_unique<WindowProgram>(m_arguments, m_languages, *m_profile, *m_composition, m_theme);
    m_program->proposeLanguage(m_language);
    m_program->proposePassphrase(m_desk.takePassphrase());
    m_program->take(std::exchange(m_handed, {}));
    if (m_held)
        m_program->showHeld({.holder = m_held->holder, .copiedAt = QDateTime::currentDateTimeUtc()});
    connect(m_program.get(), &WindowProgram::shown, this, [this] {
        m_start.reset();
        QApplication::setQuitOnLastWindowClosed(true);
    });
    // Queued: the window that asks goes.
    connect(m_program.get(), &WindowProgram::tryAgainWanted, this, &Opener::openAgain, Qt::QueuedConnection);
    connect(m_program.get(), &WindowProgram::takeOverWanted, this, &Opener::takeOver, Qt::QueuedConnection);
    connect(m_program.get(), &WindowProgram::takenOver, this, &Opener::openAgain, Qt::QueuedConnection);
    connect(m_program.get(), &WindowProgram::otherBookWanted, this,
        [] { QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--start"_s}); });
    // The window itself asks for it, and goes.
    connect(
        m_program.get(), &WindowProgram::removalWanted, this, &Opener::removeSample, Qt::QueuedConnection);
}

void Opener::handOver(const QString &folder)
{
    if (m_start)
        m_start->setOpening(true);
    else
        m_waitsLong.start();
    askAgain(folder, mostTries);
}

QString Opener::pageFolder() const
{
    return m_arguments.profile.isEmpty() ? m_shelf.root() : Profile(m_arguments.profile).directory();
}

void Opener::showWait()
{
    take(pageFolder()); // Where that page is shown already, this one only waits.
    m_start = newStart();
    m_start->setOpening(true);
    m_start->say(tr("Another window has this open. Waiting for its answer…"));
    m_start->show();
    m_start->activateWindow();
    QApplication::setQuitOnLastWindowClosed(true);
}

void Opener::askAgain(const QString &folder, int triesLeft)
{
    const QString request = u"open "_s
        + QString::fromUtf8(canonicalJson({{"things"_L1, QJsonArray::fromStringList(m_handed)}}));
    askHolder(Profile(folder).windowSocketName(), request, 5s, this,
        [this, folder, triesLeft](const HolderAnswer &answer) {
            if (answer.kind == HolderAnswer::Kind::Answered)
                return QCoreApplication::exit(0);
            if (take(folder)) // It has ended meanwhile.
                return openTaken(folder);
            if (answer.kind == HolderAnswer::Kind::NobodyThere && triesLeft > 0)
                return QTimer::singleShot(
                    200ms, this, [this, folder, triesLeft] { askAgain(folder, triesLeft - 1); });
            qint64 process = 0;
            QString host;
            QString program;
            QLockFile(folder + u"/window.lock"_s).getLockInfo(&process, &host, &program);
            showStart(BookTrouble{.folder = folder,
                .error = Error{.kind = ErrorKind::Busy, .rule = u"book.open_elsewhere"_s, .value = host}});
        });
}

void Opener::showStart(const std::optional<BookTrouble> &trouble)
{
    QApplication::setQuitOnLastWindowClosed(false); // The page comes in the window's place.
    letGoOfCopy();
    m_program.reset();
    m_composition.reset();
    if (m_arguments.has(u"shot"_s) && trouble)
        return QCoreApplication::exit(1);
    m_waitsLong.stop();
    // A page that is there already is enough; one that has to tell something is shown all the same.
    if (!take(pageFolder()) && !trouble && !m_start)
        return handOver(pageFolder());
    installLogSink(m_shelf.root() + u"/logs"_s); // That of a book may go away with it.
    if (!m_start)
        m_start = newStart();
    m_start->setOpening(false);
    m_start->say({}); // Nothing is waited for any more.
    if (trouble)
        m_start->tellTrouble(*trouble);
    m_start->show();
    m_start->activateWindow();
    QApplication::setQuitOnLastWindowClosed(true);
}

std::unique_ptr<StartWindow> Opener::newStart()
{
    auto start = std::make_unique<StartWindow>(m_desk, QDate::currentDate());
    connect(start.get(), &StartWindow::chosen, this, &Opener::open);
    // Queued: the page that asks goes.
    connect(start.get(), &StartWindow::languageWanted, this, &Opener::changeLanguage, Qt::QueuedConnection);
    return start;
}

void Opener::changeLanguage(const QString &code)
{
    if (!m_start)
        return; // A book was opened meanwhile.
    m_language = code;
    m_shelf.rememberLanguage(code);
    m_languages.choose(code);
    std::unique_ptr<StartWindow> next = newStart();
    next->takeOver(*m_start);
    next->show(); // Before the other one goes, or the program would have no window and end.
    next->activateWindow();
    m_start = std::move(next);
}

void Opener::removeSample()
{
    const QString folder = m_profile->directory();
    showStart({}); // Lets go of the book, and keeps the program going.
    m_shelf.forget(folder);
    m_start->setOpening(true);
    whenReady(
        beside([folder] { return removeSampleProfile(folder); }), this, [this](const Result<void> &removed) {
            m_start.reset(); // What it knew of books is out of date.
            showStart({});
            m_start->say(removed ? tr("The sample book is removed.")
                                 : tr("The sample book could not be removed completely."));
        });
}

} // namespace quittance
