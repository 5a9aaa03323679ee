#include "tests/core/secrets/tst_keychain.h"

#include "core/secrets/KeychainSecretStore.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QPromise>
#include <QTest>
#include <QThreadPool>

#include <memory>

using namespace quittance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Runs in another thread, as a lane would, while this thread's event loop goes on.
template <class Work>
auto inLane(Work work)
{
    using R = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    QFuture<R> future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    while (!future.isFinished())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    return future.result();
}

} // namespace

#define SKIP_WITHOUT_KEYRING()                                                                               \
    if (m_keyring != "unlocked")                                                                             \
    QSKIP(                                                                                                   \
        "needs a Secret Service: dbus-run-session -- tests/with-keyring.sh unlocked (dbus, gnome-keyring, "  \
        "libsecret-1-0)")

void TestKeychain::initTestCase()
{
    m_keyring = qgetenv("QUITTANCE_TEST_KEYRING");
    if (m_keyring.isEmpty()) // The developer's own keychain is none of our business.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
}

void TestKeychain::keepsTheFieldsOfAConnectionInOneItem()
{
    SKIP_WITHOUT_KEYRING();
    KeychainSecretStore store(u"book1"_s, StopFlag());

    const auto before = inLane([&] { return store.read(u"smtp"_s, u"user"_s); });
    QVERIFY(before && !*before);
    QVERIFY(inLane([&] { return store.write(u"smtp"_s, u"user"_s, SecretText("ada@example.com")); }));
    QVERIFY(inLane(
        [&] { return store.write(u"smtp"_s, u"password"_s, SecretText(u"çok \"gizli\""_s.toUtf8())); }));
    QVERIFY(inLane([&] { return store.write(u"smtp"_s, u"user"_s, SecretText("eve@example.com")); }));

    KeychainSecretStore later(u"book1"_s, StopFlag());
    const auto user = inLane([&] { return later.read(u"smtp"_s, u"user"_s); });
    const auto password = inLane([&] { return later.read(u"smtp"_s, u"password"_s); });
    QCOMPARE((*user)->reveal(), QByteArray("eve@example.com"));
    QCOMPARE((*password)->reveal(), u"çok \"gizli\""_s.toUtf8());
}

void TestKeychain::removingTheLastFieldRemovesTheItem()
{
    SKIP_WITHOUT_KEYRING();
    KeychainSecretStore store(u"book2"_s, StopFlag());
    QVERIFY(inLane([&] { return store.write(u"stripe"_s, u"api_key"_s, SecretText("a")); }));
    QVERIFY(inLane([&] { return store.write(u"stripe"_s, u"other"_s, SecretText("b")); }));

    QVERIFY(inLane([&] { return store.remove(u"stripe"_s, u"api_key"_s); }));
    const auto other = inLane([&] { return store.read(u"stripe"_s, u"other"_s); });
    QVERIFY(inLane([&] { return store.remove(u"stripe"_s, u"other"_s); }));
    const auto gone = inLane([&] { return store.read(u"stripe"_s, u"other"_s); });

    QVERIFY(other && *other);
    QVERIFY(gone && !*gone);
    QVERIFY(inLane([&] { return store.remove(u"stripe"_s, u"other"_s); }));
}

void TestKeychain::booksDoNotSeeEachOthersSecrets()
{
    SKIP_WITHOUT_KEYRING();
    KeychainSecretStore one(u"book3"_s, StopFlag());
    KeychainSecretStore two(u"book4"_s, StopFlag());
    QVERIFY(inLane([&] { return one.write(u"vault"_s, u"key"_s, SecretText("k")); }));

    const auto seen = inLane([&] { return two.read(u"vault"_s, u"key"_s); });

    QVERIFY(seen && !*seen);
}

void TestKeychain::refusesWhatWindowsCouldNotKeep()
{
    SKIP_WITHOUT_KEYRING();
    KeychainSecretStore store(u"book5"_s, StopFlag());
    QVERIFY(inLane([&] { return store.write(u"hubspot"_s, u"a"_s, SecretText(QByteArray(1500, 'x'))); }));

    const auto refused
        = inLane([&] { return store.write(u"hubspot"_s, u"b"_s, SecretText(QByteArray(600, 'x'))); });
    const auto kept = inLane([&] { return store.read(u"hubspot"_s, u"a"_s); });

    QVERIFY(!refused);
    QCOMPARE(refused.error().rule, u"secret.too_large"_s);
    QCOMPARE((*kept)->reveal().size(), 1500);
}

void TestKeychain::refusesWhatIsNoText()
{
    KeychainSecretStore store(u"book6"_s, StopFlag());

    const auto refused = inLane([&] { return store.write(u"x"_s, u"a"_s, SecretText("\xff\xfe")); });

    QVERIFY(!refused);
    QCOMPARE(refused.error().rule, u"secret.not_text"_s);
}

void TestKeychain::withoutABusItSaysSoAtOnce()
{
    if (!m_keyring.isEmpty())
        QSKIP("runs in the pass without a Secret Service");
    KeychainSecretStore store(u"book7"_s, StopFlag());
    QElapsedTimer timer;
    timer.start();

    const auto read = inLane([&] { return store.read(u"smtp"_s, u"user"_s); });
    const auto written = inLane([&] { return store.write(u"smtp"_s, u"user"_s, SecretText("x")); });

    QVERIFY(!read && !written);
    QCOMPARE(read.error().kind, ErrorKind::Secret);
    QCOMPARE(read.error().rule, u"secret.keychain_unusable"_s);
    QCOMPARE(written.error().rule, u"secret.keychain_unusable"_s);
    QVERIFY(timer.elapsed() < 10'000);
}

void TestKeychain::aLockedKeychainTakesNothingAndDoesNotHang()
{
    if (m_keyring != "locked")
        QSKIP("runs in the pass with a locked Secret Service");
    KeychainSecretStore store(u"book10"_s, StopFlag());
    QElapsedTimer timer;
    timer.start();

    const auto written = inLane([&] { return store.write(u"smtp"_s, u"user"_s, SecretText("x")); });

    QVERIFY(!written);
    QCOMPARE(written.error().rule, u"secret.keychain_unusable"_s);
    QVERIFY(!written.error().detail.contains("smtp/user"_L1));
    QVERIFY(timer.elapsed() < 10'000);
}

void TestKeychain::stoppingEndsTheWait()
{
    const StopFlag stop;
    stop.stop();
    KeychainSecretStore store(u"book8"_s, stop);

    const auto read = inLane([&] { return store.read(u"smtp"_s, u"user"_s); });

    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Cancelled);
}

void TestKeychain::aWaitHasAnEnd()
{
    KeychainSecretStore store(u"book9"_s, StopFlag(), 0ms);

    const auto read = inLane([&] { return store.read(u"smtp"_s, u"user"_s); });

    QVERIFY(!read);
    QCOMPARE(read.error().rule, u"secret.keychain_unusable"_s);
}

QTEST_GUILESS_MAIN(TestKeychain)
