#include "tests/core/base/tst_readlog.h"

#include "core/base/Log.h"
#include "core/base/readLog.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

struct LogFolder {
    QTemporaryDir folder;

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    LogPage read(const LogQuery &query = {}) const
    {
        const Result<LogPage> page = readLog(folder.path(), query);
        return page ? *page : LogPage();
    }
    QStringList texts(const LogQuery &query = {}) const
    {
        QStringList texts;
        const LogPage page = read(query);
        for (const LogLine &line : page.lines)
            texts.append(line.text);
        return texts;
    }
};

const QByteArray older = "2026-11-23T08:00:00.000Z info quittance.net: one\n"
                         "2026-11-23T08:00:01.000Z warning quittance.sync: two\n";
const QByteArray newer = "2026-11-23T09:00:00.000Z critical quittance.mail: three\n"
                         "2026-11-23T09:00:01.500Z info quittance.net: four\n";

} // namespace

void TestReadLog::newestComeFirstAcrossFiles()
{
    const LogFolder log;
    log.write(u"quittance.log.1"_s, older);
    log.write(u"quittance.log"_s, newer);

    QCOMPARE(log.texts(), (QStringList{u"four"_s, u"three"_s, u"two"_s, u"one"_s}));
    const LogLine newest = log.read().lines.constFirst();
    QCOMPARE(newest.at, QDateTime(QDate(2026, 11, 23), QTime(9, 0, 1, 500), Qt::UTC));
    QCOMPARE(newest.level, LogLevel::Info);
    QCOMPARE(newest.category, u"quittance.net"_s);
    QCOMPARE(newest.whole(), u"2026-11-23T09:00:01.500Z info quittance.net: four"_s);
}

void TestReadLog::filtersByLevelPartAndText()
{
    const LogFolder log;
    log.write(u"quittance.log"_s, older + newer);

    QCOMPARE(log.texts({.least = LogLevel::Warning, .text = {}, .category = {}, .until = {}}),
        (QStringList{u"three"_s, u"two"_s}));
    QCOMPARE(log.texts({.text = {}, .category = u"quittance.net"_s, .until = {}}),
        (QStringList{u"four"_s, u"one"_s}));
    QCOMPARE(log.texts({.text = u"THR"_s, .category = {}, .until = {}}), QStringList{u"three"_s});
    QVERIFY(log.texts({.text = u"five"_s, .category = {}, .until = {}}).isEmpty());
}

void TestReadLog::aMessageOfSeveralLinesStaysOne()
{
    const LogFolder log;
    log.write(u"quittance.log"_s, older + "  and more\n\nof it\n" + newer);

    QCOMPARE(log.texts({.text = u"more"_s, .category = {}, .until = {}}),
        QStringList{u"two\n  and more\n\nof it"_s});
    QCOMPARE(log.texts().size(), 4);
}

void TestReadLog::pagesOfOneLookFollowEachOther()
{
    const LogFolder log;
    log.write(u"quittance.log"_s, older + newer);
    LogQuery query{.text = {},
        .category = {},
        .until = QDateTime(QDate(2026, 11, 23), QTime(9, 0, 1, 500), Qt::UTC),
        .limit = 3};
    const LogPage first = log.read(query);
    QCOMPARE(first.lines.size(), 3);
    QVERIFY(first.hasMore);

    // What came meanwhile is not of this look.
    log.write(u"quittance.log"_s, older + newer + "2026-11-23T10:00:00.000Z info quittance.net: five\n");
    query.skipped = 3;
    const LogPage second = log.read(query);

    QCOMPARE(second.lines.size(), 1);
    QCOMPARE(second.lines.constFirst().text, u"one"_s);
    QVERIFY(!second.hasMore);
}

void TestReadLog::whatAnOlderProgramLetThroughIsTakenOut()
{
    const LogFolder log;
    log.write(u"quittance.log"_s, "2026-11-23T08:00:00.000Z info quittance.net: key sk_live_abc\n");

    QCOMPARE(log.texts(), QStringList{u"key sk_***"_s});
}

void TestReadLog::noLogIsAnEmptyOne()
{
    const LogFolder log;

    const Result<LogPage> page = readLog(log.folder.filePath(u"nowhere"_s), {});

    QVERIFY(page);
    QVERIFY(page->lines.isEmpty());
    QVERIFY(!page->hasMore);
}

void TestReadLog::readsWhatTheSinkWrites()
{
    const LogFolder log;
    const QtMessageHandler previous = qInstallMessageHandler(nullptr);
    installLogSink(log.folder.path());
    qCInfo(lcSync).noquote() << "a sync\nwith: two lines";
    qInstallMessageHandler(previous);

    const LogPage page = log.read();

    QCOMPARE(page.lines.size(), 1);
    QCOMPARE(page.lines.constFirst().text, u"a sync\nwith: two lines"_s);
    QCOMPARE(page.lines.constFirst().category, u"quittance.sync"_s);
}
