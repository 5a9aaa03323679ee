#include "app/Composition.h"

#include "app/prepareBook.h"
#include "core/base/beside.h"
#include "core/store/BookFile.h"

#include <array>
#include <atomic>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif
#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <lmcons.h>
#endif

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Whom the system takes this process for. Variables such as USER are whatever somebody sets them to.
QString systemLogin()
{
#ifdef Q_OS_WIN
    std::array<wchar_t, UNLEN + 1> name{};
    DWORD size = UNLEN + 1;
    if (GetUserNameW(name.data(), &size) != 0)
        return QString::fromWCharArray(name.data());
    return {};
#else
    const uid_t id = ::geteuid();
    std::array<char, 16'384> texts{}; // glibc asks for 1,024; what needs more has no name here.
    passwd facts{};
    passwd *found = nullptr;
    if (::getpwuid_r(id, &facts, texts.data(), texts.size(), &found) == 0 && found != nullptr)
        return QString::fromLocal8Bit(found->pw_name);
    return QString::number(id); // A container's user may have no name.
#endif
}

//! The copy as one file without a log, which prepareBook() has begun.
Result<void> settleCopy(const QString &profile)
{
    static std::atomic_int made = 0;
    Database database(u"settle-copy:%1"_s.arg(++made), Workshop::bookPath(profile), Database::Open::AsItIs);
    if (database.openError())
        return fail(*database.openError());
    return BookFile(database).takeAlone();
}

//! Once another computer has taken the book over nothing more is written here, not even by what is under way.
WriteGuard guardOf(const std::shared_ptr<BookPresence> &presence)
{
    if (!presence)
        return {};
    return [sign = presence]() -> std::optional<Error> {
        if (sign->isThere())
            return std::nullopt;
        return Error{.kind = ErrorKind::Busy, .rule = u"book.taken_over"_s};
    };
}

} // namespace

QString Composition::loginName()
{
#ifdef QUITTANCE_CRASH_POINTS
    // Tests are several people; a release asks the system only.
    if (const QString name = qEnvironmentVariable("QUITTANCE_TEST_LOGIN"); !name.isEmpty())
        return name;
#endif
    return systemLogin();
}

BookUser Composition::self()
{
    BookUser self = BookUser::self(loginName());
#ifdef QUITTANCE_CRASH_POINTS
    // Tests are several computers.
    if (const QString host = qEnvironmentVariable("QUITTANCE_TEST_HOST"); !host.isEmpty())
        self.host = self.machine = self.boot = host;
#endif
    return self;
}

Result<std::unique_ptr<Composition>> Composition::open(const QString &profile, const QString &who)
{
    auto presence = std::make_shared<BookPresence>(profile, self());
    return presence->enter(QDateTime::currentDateTimeUtc())
        .and_then([&] { return prepareBook(Workshop::bookPath(profile)); })
        .transform([&](const QString &bookId) {
            return std::unique_ptr<Composition>(new Composition({.profile = profile,
                .keysProfile = profile,
                .bookId = bookId,
                .actor = who + u':' + loginName(),
                .presence = std::move(presence)}));
        });
}

Result<std::unique_ptr<Composition>> Composition::openCopy(
    const QString &profile, const QString &who, const Held &held)
{
    const Error refusal{.kind = ErrorKind::Busy, .rule = u"book.held_elsewhere"_s, .value = held.holder.host};
    Result<QString> bookId = prepareBook(Workshop::bookPath(profile)).and_then([&](const QString &id) {
        return settleCopy(profile).transform([&id] { return id; });
    });
    if (!bookId) // That program is the older one; its book is brought up to date when it has ended.
        return fail(bookId.error().rule == "book.needs_upgrade"_L1 ? refusal : bookId.error());
    return std::unique_ptr<Composition>(new Composition({.profile = profile,
        .keysProfile = held.profile,
        .bookId = *bookId,
        .actor = who + u':' + loginName(),
        .onlyRead = refusal}));
}

QFuture<Result<bool>> Composition::isStillOurs() const
{
    return beside([sign = m_presence.sign] { return Result<bool>(!sign || sign->isThere()); });
}

Composition::Composition(const Plan &plan)
    : m_presence(plan.presence)
    , m_keychain(plan.bookId, m_quitting)
    , m_sealed(plan.keysProfile)
    , m_keeping(m_sealed, m_keychain)
    , m_secrets(m_environment, m_keeping)
    , m_noTransport(plan.onlyRead.value_or(Error()))
    , m_readSecrets(m_secrets, plan.onlyRead.value_or(Error()))
    , m_workshop({.profile = plan.profile,
          .actor = plan.actor,
          .clock = m_clock,
          .secrets = plan.onlyRead ? static_cast<SecretStore &>(m_readSecrets) : m_secrets,
          .transport = plan.onlyRead ? static_cast<HttpTransport &>(m_noTransport) : m_transport,
          .feed = m_feed,
          .guard = guardOf(plan.presence),
          .onlyRead = plan.onlyRead,
          .keeping = &m_keeping})
    , m_invoices(m_workshop)
    , m_mails(m_workshop)
    , m_records(m_workshop)
    , m_customers(m_workshop)
    , m_payments(m_workshop)
    , m_bank(m_workshop)
    , m_cards(m_workshop)
    , m_crm(m_workshop)
    , m_payWays(m_workshop)
    , m_control(m_workshop)
    , m_closing(m_workshop)
    , m_imports(m_workshop)
    , m_reports(m_workshop)
    , m_schedules(m_workshop)
    , m_settings(m_workshop)
    , m_sync(m_workshop)
    , m_connecting(m_workshop)
{
    if (!plan.presence)
        return;
    QObject::connect(&m_beat, &QTimer::timeout, &m_beat, [sign = plan.presence] {
        beside([sign] { // A shared folder may let one wait.
            sign->beat();
            return true;
        });
    });
    m_beat.start(BookPresence::beatEvery);
}

Composition::~Composition()
{
    m_quitting.stop();
    m_sync.stop();
}

} // namespace quittance
