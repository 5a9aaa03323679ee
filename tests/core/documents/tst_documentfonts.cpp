#include "tests/core/documents/tst_documentfonts.h"

#include "core/documents/InvoicePdf.h"
#include "core/documents/documentFonts.h"
#include "core/documents/renamedFont.h"
#include "tests/core/documents/pdfTools.h"
#include "tests/core/documents/samples.h"

#include <QFile>
#include <QFontDatabase>
#include <QProcess>
#include <QRawFont>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

QByteArray fontFile(const QString &name)
{
    QFile file(u":/fonts/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestDocumentFonts::coversTheAlphabet_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("letters");
    QTest::newRow("Turkish") << u"NotoSans"_s << u"ÇçĞğIıİiÖöŞşÜüÂâÎîÛû₺"_s;
    QTest::newRow("German") << u"NotoSans"_s << u"ÄäÖöÜüẞß€§„“"_s;
    QTest::newRow("French") << u"NotoSans"_s << u"ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ«»\u202f"_s;
    QTest::newRow("Polish, Czech, Hungarian") << u"NotoSans"_s << u"ĄĆĘŁŃÓŚŹŻąćęłńóśźżČĎĚŇŘŠŤŮŽŐŰőű"_s;
    QTest::newRow("Romanian, Latvian, Vietnamese") << u"NotoSans"_s << u"ĂȘȚășțĀĒĢĪĶĻŅŪƠƯĐặệộ"_s;
    QTest::newRow("Greek") << u"NotoSans"_s << u"ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩάέήίόύώϊϋΐΰςσ"_s;
    QTest::newRow("Russian")
        << u"NotoSans"_s
        << u"АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯёйщъыьэюя₽"_s;
    QTest::newRow("Ukrainian, Serbian, Kazakh") << u"NotoSans"_s << u"ҐЄІЇґєіїЂЈЉЊЋЏђјљњћџӘҒҚҢӨҰҮҺ₴₸"_s;
    QTest::newRow("signs of money") << u"NotoSans"_s << u"€£¥₹₩₪₫₱₦₡₵ƒ¢"_s;
    QTest::newRow("dashes and dots") << u"NotoSans"_s << u"–—…•·×‘’"_s;
    QTest::newRow("Arabic") << u"NotoSansArabic"_s << u"ابتثجحخدذرزسشصضطظعغفقكلمنهوي٠١٢٣٤٥٦٧٨٩"_s;
    QTest::newRow("Persian and Urdu") << u"NotoSansArabic"_s << u"پچژگکیٹڈڑےں۰۱۲۳"_s;
    QTest::newRow("Hebrew") << u"NotoSansHebrew"_s << u"אבגדהוזחטיכךלמםנןסעפףצץקרשת"_s;
}

void TestDocumentFonts::coversTheAlphabet()
{
    QFETCH(QString, file);
    QFETCH(QString, letters);
    for (const QString &style : {u"Regular"_s, u"Bold"_s}) {
        const QRawFont font(fontFile(u"%1-%2.ttf"_s.arg(file, style)), 10);
        QVERIFY(font.isValid());
        for (const QChar letter : letters)
            QVERIFY2(font.supportsCharacter(letter), qPrintable(style + u' ' + letter));
    }
}

void TestDocumentFonts::aPageHasOurFontsOnly()
{
    const Result<QByteArray> pdf = invoicePdf(scriptsInvoice());
    QVERIFY(pdf);
    const std::optional<QStringList> fonts = PdfOnDisk(*pdf).fonts();
    if (!fonts)
        QSKIP("pdffonts is not installed");
    QStringList names;
    for (const QString &font : *fonts)
        names << font.section(u' ', 0, 0).section(u'+', -1);
    names.sort();
    for (const QString &name : {u"QuittanceSans-Bold"_s, u"QuittanceSans-Regular"_s,
             u"QuittanceSansArabic-Regular"_s, u"QuittanceSansHebrew-Regular"_s})
        QVERIFY2(names.contains(name), qPrintable(names.join(u' ')));
    for (const QString &name : std::as_const(names))
        QVERIFY2(name.startsWith(u"QuittanceSans"_s), qPrintable(name));
}

void TestDocumentFonts::noFontOfTheSystemIsNeeded()
{
#ifndef Q_OS_LINUX
    QSKIP("Only fontconfig can be told that a system has no fonts");
#endif
    QTemporaryDir folder;
    QFile bare(folder.filePath(u"fonts.conf"_s));
    QVERIFY(bare.open(QIODevice::WriteOnly));
    bare.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><cachedir>"
        + folder.path().toUtf8() + "</cachedir></fontconfig>");
    bare.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FONTCONFIG_FILE"_s, bare.fileName());
    QProcess process;
    process.setProcessEnvironment(environment);
    const QString path = folder.filePath(u"other.pdf"_s);
    process.start(QCoreApplication::applicationFilePath(), {u"--write"_s, path});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == *invoicePdf(scriptsInvoice()));
}

void TestDocumentFonts::aRenamedFontHasOurNameAndTheSameLetters()
{
    const QByteArray bytes = fontFile(u"NotoSans-Bold.ttf"_s);
    const QRawFont before(bytes, 20);
    const QRawFont after(renamedFont(bytes, u"Some Name"_s, u"Bold"_s), 20);
    QVERIFY(after.isValid());
    QCOMPARE(after.familyName(), u"Some Name"_s);
    QCOMPARE(after.styleName(), u"Bold"_s);
    QCOMPARE(after.weight(), before.weight());
    QCOMPARE(after.glyphIndexesForString(u"Ğ€Ω"_s), before.glyphIndexesForString(u"Ğ€Ω"_s));
    for (const char *table : {"glyf", "GPOS", "GSUB", "cmap", "hmtx"})
        QVERIFY2(after.fontTable(table) == before.fontTable(table), table);
    QVERIFY(after.fontTable("DSIG").isEmpty());
}
