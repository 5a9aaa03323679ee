#include "tests/core/store/tst_bookpresence.h"

#include "core/store/BookPresence.h"
#include "tests/core/journal/CheckedBook.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace quittance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 nobody = 99'999'999; //!< No process has this number.

BookUser here()
{
    return {.host = u"here"_s,
        .machine = u"m1"_s,
        .boot = u"b1"_s,
        .user = u"mara"_s,
        .process = QCoreApplication::applicationPid()};
}

BookUser there()
{
    return {.host = u"far"_s, .machine = u"m2"_s, .boot = u"b2"_s, .user = u"ada"_s, .process = 1};
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void age(const QString &path, std::chrono::seconds by)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly));
    QVERIFY(file.setFileTime(
        QDateTime::currentDateTimeUtc().addSecs(-by.count()), QFileDevice::FileModificationTime));
}

std::optional<BookHolder> otherSeenHere(const QString &folder)
{
    return BookPresence::other(folder, here(), QDateTime::currentDateTimeUtc());
}

} // namespace

void TestBookPresence::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    write(m_dir->filePath(u"book.sqlite"_s), "a book");
}

QStringList TestBookPresence::signs() const
{
    QStringList paths;
    const QStringList names = QDir(folder()).entryList({u"holder*"_s}, QDir::Files);
    for (const QString &name : names)
        paths.append(m_dir->filePath(name));
    return paths;
}

void TestBookPresence::programsOfOneComputerDoNotMindEachOther()
{
    BookPresence window(folder(), here());
    BookPresence command(folder(), here());

    QCOMPARE(ruleOf(window.enter(QDateTime::currentDateTimeUtc())), QString());
    QCOMPARE(ruleOf(command.enter(QDateTime::currentDateTimeUtc())), QString());

    QVERIFY(!otherSeenHere(folder()));
    QVERIFY(window.isThere() && command.isThere());
}

void TestBookPresence::anotherComputerIsKeptOut()
{
    BookPresence theirs(folder(), there());
    must(theirs.enter(QDateTime::currentDateTimeUtc()));
    BookPresence ours(folder(), here());

    const Result<void> refused = ours.enter(QDateTime::currentDateTimeUtc());

    QCOMPARE(refused.error().kind, ErrorKind::Busy);
    QCOMPARE(refused.error().rule, u"book.held_elsewhere"_s);
    QCOMPARE(refused.error().value, u"far"_s);
    QCOMPARE(signs().size(), 1);
    const auto holder = otherSeenHere(folder());
    QVERIFY(holder);
    QCOMPARE(holder->host, u"far"_s);
    QCOMPARE(holder->user, u"ada"_s);
    QVERIFY(qAbs(holder->since.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QVERIFY(!holder->isSilent);
}

void TestBookPresence::whoLeavesLeavesNothingBehind()
{
    BookPresence ours(folder(), here());
    {
        BookPresence theirs(folder(), there());
        must(theirs.enter(QDateTime::currentDateTimeUtc()));
    }

    QCOMPARE(signs(), QStringList());
    QCOMPARE(ruleOf(ours.enter(QDateTime::currentDateTimeUtc())), QString());
}

void TestBookPresence::aCrashHereKeepsNobodyHereOut()
{
    BookUser before = here();
    before.process = nobody;
    BookPresence crashed(folder(), before);
    must(crashed.enter(QDateTime::currentDateTimeUtc()));
    BookPresence ours(folder(), here());

    QCOMPARE(ruleOf(ours.enter(QDateTime::currentDateTimeUtc())), QString());
}

void TestBookPresence::whatACrashHereLeftIsClearedAway_data()
{
    QTest::addColumn<QString>("boot");
    QTest::addColumn<int>("minutes");

    QTest::newRow("the computer has started again") << u"b0"_s << 0;
    QTest::newRow("its process is gone and silent") << u"b1"_s << 5;
}

void TestBookPresence::whatACrashHereLeftIsClearedAway()
{
    QFETCH(const QString, boot);
    QFETCH(const int, minutes);
    BookUser before = here();
    before.boot = boot;
    before.process = nobody;
    BookPresence crashed(folder(), before);
    must(crashed.enter(QDateTime::currentDateTimeUtc()));
    age(signs().constFirst(), std::chrono::minutes(minutes));
    BookPresence ours(folder(), here());

    must(ours.enter(QDateTime::currentDateTimeUtc()));

    QCOMPARE(signs().size(), 1);
    QVERIFY(ours.isThere());
}

void TestBookPresence::aRunningProgramsSignStays()
{
    BookPresence window(folder(), here());
    must(window.enter(QDateTime::currentDateTimeUtc()));
    age(signs().constFirst(), 8h); // The computer slept.
    BookPresence command(folder(), here());

    must(command.enter(QDateTime::currentDateTimeUtc()));

    QVERIFY(window.isThere());
}

void TestBookPresence::silenceAloneLetsNobodyIn()
{
    BookPresence theirs(folder(), there());
    must(theirs.enter(QDateTime::currentDateTimeUtc()));
    age(signs().constFirst(), 8h);
    BookPresence ours(folder(), here());

    QCOMPARE(ruleOf(ours.enter(QDateTime::currentDateTimeUtc())), u"book.held_elsewhere"_s);

    QVERIFY(otherSeenHere(folder())->isSilent);
    QVERIFY(theirs.isThere());
}

void TestBookPresence::aSignOfLifeEndsTheSilence()
{
    BookPresence theirs(folder(), there());
    must(theirs.enter(QDateTime::currentDateTimeUtc()));
    const QDateTime since = otherSeenHere(folder())->since;
    age(signs().constFirst(), 8h);

    theirs.beat();

    QVERIFY(!otherSeenHere(folder())->isSilent);
    QCOMPARE(otherSeenHere(folder())->since, since);
}

void TestBookPresence::aPersonPassesOverWhoIsSilent()
{
    BookPresence theirs(folder(), there());
    must(theirs.enter(QDateTime::currentDateTimeUtc()));
    age(signs().constFirst(), 11min);
    write(m_dir->filePath(u"window.lock"_s), "17\nquittance\nfar\n");
    BookPresence ours(folder(), here());

    QCOMPARE(ruleOf(BookPresence::passOver(folder(), here(), QDateTime::currentDateTimeUtc())), QString());

    QVERIFY(!theirs.isThere()); // From then on it writes nothing.
    QVERIFY(!QFileInfo::exists(m_dir->filePath(u"window.lock"_s)));
    QCOMPARE(ruleOf(ours.enter(QDateTime::currentDateTimeUtc())), QString());
    theirs.beat();
    QVERIFY(!theirs.isThere()); // A late sign of life brings it back nowhere.
}

void TestBookPresence::nobodyPassesOverWhoIsAlive()
{
    BookPresence theirs(folder(), there());
    must(theirs.enter(QDateTime::currentDateTimeUtc()));
    age(signs().constFirst(), 9min);

    const Result<void> refused = BookPresence::passOver(folder(), here(), QDateTime::currentDateTimeUtc());

    QCOMPARE(ruleOf(refused), u"book.held_elsewhere"_s);
    QVERIFY(theirs.isThere());
    QCOMPARE(signs().size(), 1);
}

void TestBookPresence::aLockOfAnotherComputerSaysSo()
{
    write(m_dir->filePath(u"worker.lock"_s), "17\nquittance\nfar\n");
    BookPresence ours(folder(), here());

    QCOMPARE(ruleOf(ours.enter(QDateTime::currentDateTimeUtc())), u"book.held_elsewhere"_s);

    QCOMPARE(otherSeenHere(folder())->host, u"far"_s);
}

void TestBookPresence::aFileThatCannotBeReadIsSomebody()
{
    write(m_dir->filePath(u"holder-x.json"_s), "{");
    BookPresence ours(folder(), here());

    QCOMPARE(ruleOf(ours.enter(QDateTime::currentDateTimeUtc())), u"book.held_elsewhere"_s);

    QCOMPARE(otherSeenHere(folder())->host, QString());
}

void TestBookPresence::whoComesAndGoesIsNeverSomebodyElse()
{
    std::atomic_bool hasEnded = false;
    std::atomic_int looks = 0;
    std::atomic_int others = 0;
    const std::unique_ptr<QThread> watch(QThread::create([&] {
        while (!hasEnded) {
            ++looks;
            others += otherSeenHere(folder()) ? 1 : 0;
        }
    }));
    watch->start();
    while (looks == 0)
        QThread::yieldCurrentThread();

    for (int i = 0; i < 200; ++i) {
        BookPresence command(folder(), here());
        must(command.enter(QDateTime::currentDateTimeUtc()));
    }

    hasEnded = true;
    QVERIFY(watch->wait());
    QCOMPARE(others.load(), 0);
    QCOMPARE(signs(), QStringList()); // Nothing half written either.
}

void TestBookPresence::aComputerThatIsCalledOtherwiseMeanwhileIsNoOther()
{
    BookUser before = here();
    before.host = u"before"_s;
    BookPresence window(folder(), before);
    must(window.enter(QDateTime::currentDateTimeUtc()));
    const QString lock = m_dir->filePath(u"window.lock"_s);
    write(lock, QByteArray::number(before.process) + "\nquittance\nbefore\n");
    age(lock, 8h);
    BookPresence command(folder(), here());

    QVERIFY(!otherSeenHere(folder()));
    QCOMPARE(ruleOf(command.enter(QDateTime::currentDateTimeUtc())), QString());
    QCOMPARE(ruleOf(BookPresence::passOver(folder(), here(), QDateTime::currentDateTimeUtc())), QString());
    QVERIFY(QFileInfo::exists(lock)); // That of a window that is open here.
}

void TestBookPresence::aFolderThatIsGoneForAMomentIsNoTakeOver()
{
    BookPresence ours(folder(), here());
    must(ours.enter(QDateTime::currentDateTimeUtc()));

    QDir(folder()).removeRecursively();

    QVERIFY(ours.isThere());
}
