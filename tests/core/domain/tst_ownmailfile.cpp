#include "tests/core/domain/tst_ownmailfile.h"

#include "core/domain/OwnMailFile.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestOwnMailFile::namesAreClean_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("clean");

    QTest::newRow("a plain one") << u"Terms 2026.pdf"_s << u"Terms 2026.pdf"_s;
    QTest::newRow("letters of all languages") << u"Şartlar-é.pdf"_s << u"Şartlar-é.pdf"_s;
    QTest::newRow("a path") << u"/home/mara/secret/terms.pdf"_s << u"terms.pdf"_s;
    QTest::newRow("a path of Windows") << u"C:\\Users\\mara\\terms.pdf"_s << u"terms.pdf"_s;
    QTest::newRow("marks that turn the direction") << u"a\u202Efdp.exe"_s << u"a_fdp.exe"_s;
    QTest::newRow("line ends and quotes") << u"a\r\nBcc: x\".pdf"_s << u"a__Bcc_ x_.pdf"_s;
    QTest::newRow("hidden") << u"..profile"_s << u"profile"_s;
    QTest::newRow("nothing") << QString() << u"attachment"_s;
    QTest::newRow("only dots") << u"..."_s << u"attachment"_s;
    QTest::newRow("long, the ending stays")
        << QString(200, u'x') + u".pdf"_s << QString(76, u'x') + u".pdf"_s;
}

void TestOwnMailFile::namesAreClean()
{
    QFETCH(const QString, name);
    QFETCH(const QString, clean);

    QCOMPARE(cleanFileName(name), clean);
    QCOMPARE(cleanFileName(clean), clean);
}

void TestOwnMailFile::namesComeOnce()
{
    const auto checked = checkedOwnFiles({{u"a.pdf"_s, "1"}, {u"x/A.pdf"_s, "2"}, {u"a.pdf"_s, "3"}});

    QVERIFY(checked);
    QCOMPARE(checked->at(0).name, u"a.pdf"_s);
    QCOMPARE(checked->at(1).name, u"A-2.pdf"_s);
    QCOMPARE(checked->at(2).name, u"a-3.pdf"_s);
    QCOMPARE(checked->at(2).content, QByteArray("3"));
}

void TestOwnMailFile::refusesWhatCannotGoAlong_data()
{
    QTest::addColumn<QList<int>>("sizes");
    QTest::addColumn<QString>("rule");

    const int half = static_cast<int>(mostOwnFileBytes / 2);
    QTest::newRow("none") << QList<int>() << QString();
    QTest::newRow("as much as goes") << QList<int>{half, half} << QString();
    QTest::newRow("too much together") << QList<int>{half, half, 1} << u"mail.files_too_large"_s;
    QTest::newRow("an empty one") << QList<int>{1, 0} << u"mail.file_empty"_s;
    QTest::newRow("ten") << QList<int>(10, 1) << QString();
    QTest::newRow("eleven") << QList<int>(11, 1) << u"mail.too_many_files"_s;
}

void TestOwnMailFile::refusesWhatCannotGoAlong()
{
    QFETCH(const QList<int>, sizes);
    QFETCH(const QString, rule);
    QList<OwnMailFile> files;
    for (const int size : sizes)
        files.append({.name = u"a.bin"_s, .content = QByteArray(size, 'x')});

    const auto checked = checkedOwnFiles(files);

    QCOMPARE(checked ? QString() : checked.error().rule, rule);
}
