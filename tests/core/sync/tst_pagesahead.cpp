#include "tests/core/sync/tst_pagesahead.h"

#include "core/store/CrmRecordTable.h"
#include "core/sync/CrmListing.h"

#include <QElapsedTimer>
#include <QMutexLocker>
#include <QTest>

#include <atomic>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const StopFlag never;
PageBell bell;

//! Page 3 at "3", of records "3.0", "3.1" …; behind it "4", and nothing behind the last one.
Result<CrmRecordPage> pageAt(const QString &position, int last, int records = 1)
{
    const int number = position.isEmpty() ? 0 : position.toInt();
    CrmRecordPage page{.records = {}, .next = number < last ? QString::number(number + 1) : QString()};
    for (int i = 0; i < records; ++i)
        page.records.append({.id = u"%1.%2"_s.arg(number).arg(i)});
    return page;
}

//! A stream of six pages that remembers who read which.
class WatchedStream final : public CrmStream
{
public:
    static constexpr int last = 5;

    bool mayElsewhere = true;
    int overAt = -1; //!< Read elsewhere, the access is over there; once.
    int brokenAt = -1;
    int lent = 0;
    int returned = 0;

    QStringList log() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_log;
    }

    QStringList ready() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_ready;
    }

    Result<CrmRecordPage> list(const QString &cursor, const StopFlag &) override
    {
        const bool isHere = QThread::currentThread() == m_home;
        const int number = cursor.isEmpty() ? 0 : cursor.toInt();
        const QMutexLocker lock(&m_mutex);
        m_log.append((isHere ? u"here "_s : u"there "_s) + QString::number(number));
        if (!isHere && number == overAt) {
            overAt = -1;
            return fail(Error{.kind = ErrorKind::Unauthorized, .rule = CrmConnector::accessOver});
        }
        if (number == brokenAt)
            return fail(ErrorKind::Offline, u"cut"_s);
        return pageAt(cursor, last);
    }
    bool listElsewhere(const StopFlag &) override
    {
        lent += mayElsewhere ? 1 : 0;
        return mayElsewhere;
    }
    void listHere() override { ++returned; }
    void makeReady(CrmRecordPage &page) override
    {
        const bool isHere = QThread::currentThread() == m_home;
        const QMutexLocker lock(&m_mutex);
        m_ready.append((isHere ? u"here "_s : u"there "_s) + page.records.first().id);
    }

    CrmTrack track() const override { return CrmKind::Company; }
    QString name() const override { return u"companies"_s; }
    Result<CrmRecordPage> archived(const QString &, const QDateTime &, const StopFlag &) override
    {
        return CrmRecordPage();
    }
    Result<QStringList> deletedSince(const QDateTime &, const StopFlag &) override { return QStringList(); }
    Result<CrmChangePage> changed(
        const QDateTime &, const QDateTime &, const QString &, const StopFlag &) override
    {
        return CrmChangePage();
    }
    Result<CrmReadResult> read(const QStringList &, const StopFlag &) override { return CrmReadResult(); }
    qsizetype readMax() const override { return 100; }
    std::chrono::seconds overlap() const override { return std::chrono::seconds(0); }
    bool mergesCanBeUndone() const override { return false; }
    qsizetype pendingMax() const override { return 100; }
    Result<void> show(const CrmRecord &, const CrmRecordRow &) override { return {}; }
    Result<void> hide(const QString &) override { return {}; }
    Result<void> follow(const QString &, const QString &) override { return {}; }
    Result<qint64> shown() override { return qint64{0}; }

private:
    QThread *const m_home = QThread::currentThread();
    mutable QMutex m_mutex;
    QStringList m_log;
    QStringList m_ready;
};

//! The first id of each page up to the last one or an error, whose detail ends the list.
QStringList walk(CrmListing &listing, const QString &from = {})
{
    QStringList ids;
    for (QString position = from;;) {
        const Result<CrmRecordPage> page = listing.page(position, never);
        if (!page)
            return ids << page.error().detail;
        ids.append(page->records.first().id);
        if (page->next.isEmpty())
            return ids;
        position = page->next;
    }
}

} // namespace

void TestPagesAhead::pagesComeInTheirOrder()
{
    constexpr int last = 99;
    PagesAhead pages(
        [](const QString &position, const StopFlag &) { return pageAt(position, last); }, u"0"_s, bell);

    for (int i = 0; i <= last; ++i) {
        const Result<CrmRecordPage> page = pages.next(never);
        QVERIFY(page);
        QCOMPARE(page->records.first().id, u"%1.0"_s.arg(i));
        QCOMPARE(page->next.isEmpty(), i == last);
    }
}

void TestPagesAhead::anErrorComesWhereItsPageWouldHaveAndNothingIsAskedBehindIt()
{
    std::atomic_int asked{0};
    PagesAhead pages(
        [&](const QString &position, const StopFlag &) -> Result<CrmRecordPage> {
            ++asked;
            if (position == "2"_L1)
                return fail(ErrorKind::Offline, u"cut"_s);
            return pageAt(position, 9);
        },
        u"0"_s, bell);

    QVERIFY(pages.next(never));
    QVERIFY(pages.next(never));
    const Result<CrmRecordPage> third = pages.next(never);
    QVERIFY(!third);
    QCOMPARE(third.error().kind, ErrorKind::Offline);
    QTest::qWait(60);
    QCOMPARE(asked.load(), 3);
}

void TestPagesAhead::onlySoManyPagesWait_data()
{
    QTest::addColumn<int>("records");
    QTest::addColumn<int>("waiting");
    QTest::newRow("small pages") << 1 << static_cast<int>(PagesAhead::pagesMax);
    QTest::newRow("large pages") << static_cast<int>(PagesAhead::recordsMax) << 1;
}

void TestPagesAhead::onlySoManyPagesWait()
{
    QFETCH(const int, records);
    QFETCH(const int, waiting);
    std::atomic_int asked{0};
    PagesAhead pages(
        [&](const QString &position, const StopFlag &) {
            ++asked;
            return pageAt(position, 1000, records);
        },
        u"0"_s, bell);

    QTRY_COMPARE(asked.load(), waiting);
    QTest::qWait(120);
    QCOMPARE(asked.load(), waiting);

    QVERIFY(pages.next(never));
    QTRY_COMPARE(asked.load(), waiting + 1);
    QTest::qWait(120);
    QCOMPARE(asked.load(), waiting + 1);
}

void TestPagesAhead::stoppingEndsTheWaitForAPage()
{
    const StopFlag stop;
    PagesAhead pages(
        [&](const QString &, const StopFlag &itsStop) -> Result<CrmRecordPage> {
            stop.stop();
            while (!itsStop.stopped())
                QThread::msleep(1);
            return fail(ErrorKind::Cancelled, u"stopped"_s);
        },
        u"0"_s, bell);

    const Result<CrmRecordPage> page = pages.next(stop);

    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::Cancelled);
}

void TestPagesAhead::droppingItStopsAReaderThatWaits()
{
    std::atomic_int asked{0};
    QElapsedTimer timer;
    {
        const PagesAhead pages(
            [&](const QString &position, const StopFlag &) {
                ++asked;
                return pageAt(position, 1000);
            },
            u"0"_s, bell);
        QTRY_COMPARE(asked.load(), static_cast<int>(PagesAhead::pagesMax));
        timer.start();
    }
    QVERIFY(timer.elapsed() < 1000);
}

void TestPagesAhead::aPageThatNamesItselfIsTheLastOneRead()
{
    std::atomic_int asked{0};
    PagesAhead pages(
        [&](const QString &position, const StopFlag &) -> Result<CrmRecordPage> {
            ++asked;
            return CrmRecordPage{.records = {}, .next = position};
        },
        u"7"_s, bell);

    const Result<CrmRecordPage> page = pages.next(never);

    QVERIFY(page);
    QCOMPARE(page->next, u"7"_s);
    QTest::qWait(60);
    QCOMPARE(asked.load(), 1);
}

void TestPagesAhead::aListingOfOnePageIsReadHere()
{
    WatchedStream stream;
    CrmListing listing(stream, false, bell);

    QCOMPARE(walk(listing, u"5"_s), QStringList{u"5.0"_s});
    QCOMPARE(stream.log(), QStringList{u"here 5"_s});
    QCOMPARE(stream.lent, 0);
}

void TestPagesAhead::fromTheSecondPageOnItIsReadElsewhere()
{
    WatchedStream stream;
    CrmListing listing(stream, false, bell);

    QCOMPARE(walk(listing), (QStringList{u"0.0"_s, u"1.0"_s, u"2.0"_s, u"3.0"_s, u"4.0"_s, u"5.0"_s}));
    QCOMPARE(stream.log(),
        (QStringList{u"here 0"_s, u"there 1"_s, u"there 2"_s, u"there 3"_s, u"there 4"_s, u"there 5"_s}));
    QCOMPARE(stream.lent, 1);
    QCOMPARE(stream.returned, 1);
}

void TestPagesAhead::anAccessThatIsOverIsRenewedHereAndTheReaderGoesOn()
{
    WatchedStream stream;
    stream.overAt = 3;
    CrmListing listing(stream, false, bell);

    QCOMPARE(walk(listing), (QStringList{u"0.0"_s, u"1.0"_s, u"2.0"_s, u"3.0"_s, u"4.0"_s, u"5.0"_s}));
    QCOMPARE(stream.log(),
        (QStringList{
            u"here 0"_s, u"there 1"_s, u"there 2"_s, u"there 3"_s, u"here 3"_s, u"there 4"_s, u"there 5"_s}));
    QCOMPARE(stream.lent, 2);
    QCOMPARE(stream.returned, 2);
}

void TestPagesAhead::aListingThatCannotBeReadElsewhereIsReadHere()
{
    WatchedStream stream;
    stream.mayElsewhere = false;
    CrmListing listing(stream, false, bell);

    QCOMPARE(walk(listing).size(), qsizetype{6});
    QVERIFY(stream.log().filter(u"there"_s).isEmpty());
    QCOMPARE(stream.returned, 0);
}

void TestPagesAhead::afterAnErrorAnyPlaceMayBeAskedFor()
{
    WatchedStream stream;
    stream.brokenAt = 2;
    CrmListing listing(stream, false, bell);

    QCOMPARE(walk(listing), (QStringList{u"0.0"_s, u"1.0"_s, u"cut"_s}));
    stream.brokenAt = -1;
    QCOMPARE(walk(listing, u"2"_s), (QStringList{u"2.0"_s, u"3.0"_s, u"4.0"_s, u"5.0"_s}));
    QCOMPARE(stream.lent, stream.returned);
}

void TestPagesAhead::rowsAreMadeWhereAFirstLoadIsReadAhead()
{
    WatchedStream again;
    CrmListing listing(again, false, bell);
    QCOMPARE(walk(listing).size(), qsizetype{6});
    QVERIFY(again.ready().isEmpty());

    WatchedStream first;
    first.overAt = 3;
    CrmListing load(first, true, bell);
    QCOMPARE(walk(load).size(), qsizetype{6});
    QCOMPARE(first.ready(), (QStringList{u"there 1.0"_s, u"there 2.0"_s, u"there 4.0"_s, u"there 5.0"_s}));
}
