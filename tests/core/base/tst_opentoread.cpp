#include "tests/core/base/tst_opentoread.h"

#include "core/base/openToRead.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestOpenToRead::whatCannotBeReadIsNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("not there") << u"nowhere.csv"_s;
    QTest::newRow("a folder") << u"."_s;
    QTest::newRow("no name") << QString();
}

void TestOpenToRead::whatCannotBeReadIsNamed()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    QFile file(name.isEmpty() ? name : folder.filePath(name));

    const Result<void> opened = openToRead(file, u"company.logo"_s);

    QVERIFY(!opened);
    Error error = opened.error();
    QVERIFY(!file.fileName().isEmpty() ? !error.detail.contains(folder.path()) : true); // It is logged.
    error.detail.clear();
    QCOMPARE(error, unreadableFile(file.fileName(), u"company.logo"_s));
    QCOMPARE(error.kind, ErrorKind::NotFound);
    QCOMPARE(error.rule, u"file.unreadable"_s);
    QCOMPARE(error.field, u"company.logo"_s);
    QCOMPARE(error.value, file.fileName());
}

void TestOpenToRead::whatCanBeReadIsOpen()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"here"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();

    QVERIFY(openToRead(file).has_value());
    QVERIFY(file.isReadable());
}
