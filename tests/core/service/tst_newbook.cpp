#include "tests/core/service/tst_newbook.h"

#include "core/service/startBook.h"
#include "core/store/BookHealthQuery.h"
#include "core/store/CompanyTable.h"
#include "core/store/CrmConnectionTable.h"
#include "core/store/SettingTable.h"
#include "core/store/Transaction.h"
#include "tests/core/billing/BookState.h"
#include "tests/core/service/ServiceBook.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

NewBook answers()
{
    return {.company = u" Nordlicht GmbH "_s,
        .country = u"DE"_s,
        .currency = Currency::of("CHF"),
        .zone = u"Europe/Berlin"_s};
}

QByteArray picture()
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::black);
    QBuffer png;
    image.save(&png, "PNG");
    return png.data();
}

void set(ServiceBook &book, const QString &key, const QString &value)
{
    must(Transaction::run(book.database, [&] { return SettingTable(book.database).set(key, value); }));
}

//! The bytes of a book with some pages, all in its file.
QByteArray bookBytes()
{
    BillingBook book;
    for (int i = 0; i < 20; ++i)
        book.addIssued();
    must(book.database.query(u"PRAGMA wal_checkpoint(TRUNCATE)"_s)).next();
    QFile file(book.database.path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray torn(QByteArray bytes)
{
    const qsizetype middle = bytes.size() / 2;
    return bytes.replace(middle, 8192, QByteArray(8192, 'x'));
}

QString keep(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    file.open(QIODevice::WriteOnly);
    file.write(bytes);
    return file.fileName();
}

} // namespace

void TestNewBook::aBookBeginsWithThreeAnswers()
{
    {
        CheckedBook book;

        must(startBook(book.book, answers(), QDate(2026, 11, 29)));

        const auto company = must(CompanyTable(book.database).read());
        QVERIFY(company.has_value());
        QCOMPARE(company->name, u"Nordlicht GmbH"_s);
        QCOMPARE(company->address.country, u"DE"_s);
        QCOMPARE(company->currency, Currency::of("CHF"));
        QCOMPARE(company->zone, u"Europe/Berlin"_s);
    } // One book at a time is open under a name.
    BillingBook numbered;
    must(startBook(numbered.book, answers(), numbered.today()));
    const InvoiceId first = numbered.addIssued();
    QCOMPARE(numbered.invoice(first).number.text(), u"2026-000001"_s);
}

void TestNewBook::aBookWithoutANameDoesNotBegin()
{
    CheckedBook book;

    const Result<void> begun = startBook(book.book, {.company = u"  "_s, .country = {}}, QDate(2026, 11, 29));

    QCOMPARE(ruleOf(begun), u"company.name_missing"_s);
    QCOMPARE(book.entryCount(), 0);
}

void TestNewBook::aNewBookHasEverythingToSetUp()
{
    ServiceBook book; // Somebody has given it a key of Stripe.

    const SetupFacts facts = must(await(book.settings.setup()));
    QVERIFY(!facts.isDismissed);
    QVERIFY(facts.isDone(SetupStep::Payments));
    QCOMPARE(facts.doneCount(), 1);
}

void TestNewBook::whatIsThereIsDone()
{
    ServiceBook book;
    const auto isDone = [&](SetupStep step) { return must(await(book.settings.setup())).isDone(step); };

    changeCompany(book, [](CompanyProfile &company) {
        company.address.street = u"Kaiserkai 30"_s;
        company.address.city = u"Hamburg"_s;
        company.vatId = u"DE900000003"_s;
    });
    QVERIFY(!isDone(SetupStep::Company)); // There is no logo yet.
    changeCompany(book, [](CompanyProfile &company) { company.logo = picture(); });
    QVERIFY(isDone(SetupStep::Company));

    QVERIFY(!isDone(SetupStep::Invoices));
    book.addDraft();
    QVERIFY(isDone(SetupStep::Invoices));

    must(CrmConnectionTable(book.database)
             .save({.id = ConnectionId(u"hubspot"_s),
                 .provider = u"hubspot"_s,
                 .accountId = u"4711"_s,
                 .accountName = u"Brightwater"_s,
                 .version = {}}));
    QVERIFY(isDone(SetupStep::Crm));

    must(await(book.settings.setSecret(
        ConnectionId(u"stripe"_s), u"api_key"_s, SecretText("rk_test_7hKq2nVw9sXbLd4m"))));
    QVERIFY(isDone(SetupStep::Payments));

    must(await(book.settings.set(u"smtp.url"_s, u"smtps://mail.example"_s)));
    QVERIFY(isDone(SetupStep::Mail));

    set(book, u"backup.folder"_s, u"/srv/backup"_s);
    QVERIFY(!isDone(SetupStep::Backup)); // Without its key no backup can be read.
    const QString key = must(await(book.settings.makeRecoveryKey()));
    must(await(book.settings.keepRecoveryKey(SecretText(key.toLatin1()))));
    QCOMPARE(must(await(book.settings.setup())).doneCount(), 6);
}

void TestNewBook::aDismissedListIsRemembered()
{
    ServiceBook book;

    must(await(book.settings.dismissSetup(true)));
    QVERIFY(must(await(book.settings.setup())).isDismissed);

    must(await(book.settings.dismissSetup(false)));
    QVERIFY(!must(await(book.settings.setup())).isDismissed);
}

void TestNewBook::aGoodBookIsWholeAndNotTouched()
{
    const QTemporaryDir folder;
    const QByteArray bytes = bookBytes();
    const QString path = keep(folder, u"book.sqlite"_s, bytes);

    const BookHealth health = bookHealth(path, folder.filePath(u"backup"_s));

    QVERIFY(health.isThere && health.isReadable && health.isBook && health.isWhole);
    QVERIFY(!health.isNewer);
    QVERIFY(health.backup.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void TestNewBook::whatIsWrongWithAFileIsTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isBook");
    const QByteArray good = bookBytes();
    QTest::newRow("torn in the middle") << torn(good) << true;
    QTest::newRow("cut off") << good.left(good.size() / 2) << true;
    QTest::newRow("no book") << QByteArray("no book at all ").repeated(1000) << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestNewBook::whatIsWrongWithAFileIsTold()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isBook);
    const QTemporaryDir folder;

    const BookHealth health = bookHealth(keep(folder, u"book.sqlite"_s, bytes), folder.filePath(u"backup"_s));

    QVERIFY(health.isThere && health.isReadable);
    QCOMPARE(health.isBook, isBook);
    QVERIFY(!health.isWhole);
    QVERIFY(!bookHealth(folder.filePath(u"other.sqlite"_s), {}).isThere);
    QVERIFY(!QFile::exists(folder.filePath(u"other.sqlite"_s)));
}

void TestNewBook::theNewestBackupThatIsWholeIsNamed()
{
    const QTemporaryDir folder;
    const QByteArray good = bookBytes();
    const auto date = [](const QString &path, int day) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime({2026, 11, day}, {9, 0}, Qt::UTC), QFile::FileModificationTime));
    };
    const QString older = keep(folder, u"older.sqlite"_s, good);
    const QString newer = keep(folder, u"newer.sqlite"_s, good);
    const QString newest = keep(folder, u"newest.sqlite"_s, torn(good));
    date(older, 1);
    date(newer, 2);
    date(newest, 3);

    const BookHealth health = bookHealth(folder.filePath(u"book.sqlite"_s), folder.path());

    QCOMPARE(health.backup, newer);
    QCOMPARE(health.backupAt, QDateTime({2026, 11, 2}, {9, 0}, Qt::UTC));
}
