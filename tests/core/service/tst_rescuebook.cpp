#include "tests/core/service/tst_rescuebook.h"

#include "core/service/rescueBook.h"
#include "tests/core/service/ServiceBook.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;
using What = BookRescue::What;

namespace {

constexpr qsizetype pageSize = 4096; // SQLite's own, which books keep.
constexpr char tableLeaf = 0x0d; // The first byte of a page with rows.
constexpr int documents = 40;
const QDateTime moment({2026, 11, 29}, {18, 5, 9}, Qt::UTC);

//! A copy of a book with many invoices, to be damaged.
struct RescueStage {
    RescueStage()
    {
        for (int i = 0; i < documents; ++i)
            book.addIssued();
        book.addDraft({.price = 7'500'000});
        must(await(book.settings.saveCopy(path())));
    }

    QString path() const { return dir.filePath(u"torn.sqlite"_s); }
    QString target() const { return dir.filePath(u"out"_s); }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    //! Places of the pages that hold entries, in the file's order.
    QList<qsizetype> entryPages() const
    {
        const QByteArray all = bytes();
        QList<qsizetype> found;
        for (qsizetype at = pageSize; at < all.size(); at += pageSize)
            if (all.at(at) == tableLeaf && all.mid(at, pageSize).contains("InvoiceIssued"))
                found.append(at);
        return found;
    }
    void tear(qsizetype page) const
    {
        QByteArray all = bytes();
        std::fill_n(all.begin() + page, 64, '\xff');
        write(all);
    }
    Result<BookRescue> rescue(const StopFlag &stop = {}) const
    {
        (void)QDir().mkpath(target());
        return rescueBook(path(), target(), moment, stop);
    }
    QStringList leftBehind() const
    {
        return QDir(target()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }

    ServiceBook book;
    QTemporaryDir dir;
};

BookRescue::Part part(const BookRescue &rescue, What what)
{
    return *std::ranges::find(rescue.parts, what, &BookRescue::Part::what);
}

QList<QByteArray> lines(const BookRescue &rescue, const QString &file)
{
    QFile written(rescue.folder + u'/' + file);
    if (!written.open(QIODevice::ReadOnly))
        return {};
    QList<QByteArray> all = written.readAll().split('\n');
    all.removeAll(QByteArray());
    return all;
}

} // namespace

void TestRescueBook::aWholeBookIsWrittenWhole()
{
    RescueStage stage;
    const qint64 entries = stage.book.entryCount();

    const BookRescue rescue = must(stage.rescue());

    QVERIFY(rescue.isWhole());
    QCOMPARE(rescue.folder, stage.target() + u"/quittance-readable-20261129-180509"_s);
    QCOMPARE(part(rescue, What::Entries).written, entries);
    QCOMPARE(part(rescue, What::Documents).written, qint64{documents});
    QCOMPARE(part(rescue, What::Drafts).written, qint64{1});
    QCOMPARE(qint64(lines(rescue, u"journal.jsonl"_s).size()), entries);
    QCOMPARE(lines(rescue, u"unreadable.csv"_s).size(), qsizetype{1}); // Its head.
    const QList<QByteArray> written = lines(rescue, u"documents.csv"_s);
    QCOMPARE(qint64(written.size()), qint64{documents + 1});
    QVERIFY2(written.at(0).contains(",total,"), written.at(0).constData());
    QVERIFY2(written.at(1).contains(",INV-2026-000001,") && written.at(1).contains(",119.00,"),
        written.at(1).constData());
    const QJsonObject last = QJsonDocument::fromJson(lines(rescue, u"journal.jsonl"_s).constLast()).object();
    QCOMPARE(last.value(u"seq"_s).toInteger(), entries);
    QVERIFY(QJsonDocument::fromJson(last.value(u"body"_s).toString().toUtf8()).isObject());
    QCOMPARE(last.value(u"hash"_s).toString().size(), qsizetype{64});
    QVERIFY(!QFile::exists(rescue.folder + u"/reading.sqlite"_s));
    QCOMPARE(QFile::permissions(rescue.folder + u"/customers.csv"_s)
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions());
}

void TestRescueBook::aTornPageCostsItsRowsOnly()
{
    RescueStage stage;
    const QList<qsizetype> pages = stage.entryPages();
    QVERIFY(pages.size() >= 3);
    stage.tear(pages.at(pages.size() / 2));

    const BookRescue rescue = must(stage.rescue());

    const BookRescue::Part entries = part(rescue, What::Entries);
    QVERIFY(!rescue.isWhole());
    QVERIFY(entries.isThere && entries.lost > 0 && !entries.isEndLost);
    QVERIFY(entries.written > entries.lost);
    QCOMPARE(entries.written + entries.lost, stage.book.entryCount());
    QCOMPARE(qint64(lines(rescue, u"journal.jsonl"_s).size()), entries.written);
    QVERIFY(part(rescue, What::Customers).isWhole());
    QVERIFY(part(rescue, What::Documents).isWhole());
    const QList<QByteArray> missing = lines(rescue, u"unreadable.csv"_s);
    QCOMPARE(missing.size(), qsizetype{2});
    QVERIFY2(missing.at(1).startsWith("journal,"), missing.at(1).constData());
}

void TestRescueBook::aTornEndIsSaid()
{
    RescueStage stage;
    stage.tear(stage.entryPages().constLast());

    const BookRescue rescue = must(stage.rescue());

    const BookRescue::Part entries = part(rescue, What::Entries);
    QVERIFY(entries.isEndLost || entries.lost > 0);
    QVERIFY(entries.written > 0 && entries.written < stage.book.entryCount());
    QVERIFY(!entries.isWhole());
}

void TestRescueBook::theFileStaysAsItIs()
{
    RescueStage stage;
    stage.tear(stage.entryPages().constFirst());
    const QByteArray before = stage.bytes();
    const QDateTime changed = QFileInfo(stage.path()).lastModified();

    (void)stage.rescue();

    QCOMPARE(stage.bytes(), before);
    QCOMPARE(QFileInfo(stage.path()).lastModified(), changed);
    QCOMPARE(QDir(stage.dir.path()).entryList(QDir::Files), QStringList{u"torn.sqlite"_s});
}

void TestRescueBook::whereNothingCanBeReadNoFolderIsLeft_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no book") << QByteArray(20'000, 'x');
    QTest::newRow("its beginning alone") << QByteArray("SQLite format 3\0", 16);
}

void TestRescueBook::whereNothingCanBeReadNoFolderIsLeft()
{
    QFETCH(const QByteArray, content);
    RescueStage stage;
    stage.write(content);

    const Result<BookRescue> rescue = stage.rescue();

    QVERIFY(!rescue);
    QCOMPARE(rescue.error().rule, u"rescue.nothing"_s);
    QCOMPARE(stage.leftBehind(), QStringList());
    QFile::remove(stage.path());
    QCOMPARE(stage.rescue().error().rule, u"file.unreadable"_s);
    QCOMPARE(stage.leftBehind(), QStringList());
}

void TestRescueBook::aStopLeavesNoFolder()
{
    const RescueStage stage;
    const StopFlag stop;
    stop.stop();

    QCOMPARE(stage.rescue(stop).error().rule, u"rescue.stopped"_s);

    QCOMPARE(stage.leftBehind(), QStringList());
}

void TestRescueBook::formulasInNamesStayText()
{
    RescueStage stage;
    stage.book.addCustomer(u"=HYPERLINK(\"x\")"_s, u"x@adler.example"_s);
    QFile::remove(stage.path());
    must(await(stage.book.settings.saveCopy(stage.path())));

    const BookRescue rescue = must(stage.rescue());

    const QByteArray all = lines(rescue, u"customers.csv"_s).join('\n');
    QVERIFY2(all.contains("\"'=HYPERLINK(\"\"x\"\")\""), all.constData());
}
