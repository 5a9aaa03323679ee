#include "app/Composition.h"

#include "app/prepareBook.h"

#include <array>

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

Result<std::unique_ptr<Composition>> Composition::open(const QString &profile, const QString &who)
{
    return prepareBook(Workshop::bookPath(profile)).transform([&](const QString &bookId) {
        return std::unique_ptr<Composition>(new Composition(profile, bookId, who + u':' + loginName()));
    });
}

Composition::Composition(const QString &profile, const QString &bookId, const QString &actor)
    : m_keychain(bookId, m_quitting)
    , m_sealed(profile)
    , m_keeping(m_sealed, m_keychain)
    , m_secrets(m_environment, m_keeping)
    , m_workshop({.profile = profile,
          .actor = actor,
          .clock = m_clock,
          .secrets = m_secrets,
          .transport = m_transport,
          .feed = m_feed,
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
}

Composition::~Composition()
{
    m_quitting.stop();
    m_sync.stop();
}

} // namespace quittance
