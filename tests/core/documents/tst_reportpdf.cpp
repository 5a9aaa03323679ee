#include "tests/core/documents/tst_reportpdf.h"

#include "tests/core/documents/pdfTools.h"
#include "tests/core/documents/samples.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

std::optional<QStringList> pagesOf(const TableDocument &document)
{
    return PdfOnDisk(tablePdf(document).value_or(QByteArray())).pages();
}

} // namespace

void TestReportPdf::repeatsTheHeadOnEveryPage()
{
    const std::optional<QStringList> pages = pagesOf(sampleStatement(150));
    if (!pages)
        QSKIP("pdftotext is not installed");
    QVERIFY(pages->size() > 2);
    for (qsizetype i = 0; i < pages->size(); ++i) {
        QVERIFY(pages->at(i).contains(u"Balance EUR"_s));
        QVERIFY(pages->at(i).contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages->size())));
        QVERIFY(pages->at(i).contains(u"Statement of account"_s));
    }
}

void TestReportPdf::nothingIsLostBetweenPages()
{
    const TableDocument document = sampleStatement(150);
    const std::optional<QStringList> pages = pagesOf(document);
    if (!pages)
        QSKIP("pdftotext is not installed");
    const QString text = pages->join(u'\n');
    for (const QList<ReportCell> &row : document.table.rows)
        QCOMPARE(text.count(std::get<QString>(row[1])), 1);
}

void TestReportPdf::wideTablesLieAcross()
{
    TableDocument document = sampleStatement(3);
    const Result<QByteArray> upright = tablePdf(document);
    QVERIFY(upright);
    QVERIFY(upright->contains("/MediaBox [ 0 0 595.000000 842.000000 ]"));
    for (int i = 0; i < 4; ++i) {
        document.table.columns << ReportTable::Column{
            .title = u"31 to 60 days"_s, .kind = ReportTable::Column::Amount};
        for (QList<ReportCell> &row : document.table.rows)
            row << Money(1'234'567'89, Currency::of("USD"));
        document.table.totals[0] << QString();
    }
    const Result<QByteArray> across = tablePdf(document);
    QVERIFY(across);
    QVERIFY(across->contains("/MediaBox [ 0 0 842.000000 595.000000 ]"));
}

void TestReportPdf::figuresAreOfTheLanguage()
{
    TableDocument document = sampleStatement(2);
    document.language = u"de"_s;
    document.table.columns << ReportTable::Column{.title = u"Satz"_s, .kind = ReportTable::Column::Percent};
    for (QList<ReportCell> &row : document.table.rows)
        row << qint64{75'000};
    document.table.totals[0] << QString();
    document.table.rows[1][4] = Money(1'234'500, Currency::of("JPY")); // Two currencies: each with its code.
    const std::optional<QStringList> pages = pagesOf(document);
    if (!pages)
        QSKIP("pdftotext is not installed");
    const QString text = QString(pages->first()).replace(QChar(QChar::Nbsp), u' ');
    for (const QString &part :
        {u"02.01.2026"_s, u"1.234,56 EUR"_s, u"1.234.500 JPY"_s, u"7,5 %"_s, u"2.469,12"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" is not in: "_s + text));
}

void TestReportPdf::anEmptyTableIsAPage()
{
    TableDocument document = sampleStatement(0);
    document.table.totals.clear();
    const std::optional<QStringList> pages = pagesOf(document);
    if (!pages)
        QSKIP("pdftotext is not installed");
    QCOMPARE(pages->size(), 1);
    document.table.columns.clear();
    QVERIFY(tablePdf(document));
}

void TestReportPdf::aReminderSaysItAll()
{
    const Result<QByteArray> pdf = letterPdf(sampleReminder());
    QVERIFY(pdf);
    const std::optional<QString> text = PdfOnDisk(*pdf).text();
    if (!text)
        QSKIP("pdftotext is not installed");
    for (const QString &part : {u"Reminder: invoice INV-2026-000123"_s, u"Dear Ms Adler,"_s,
             u"18 December 2026"_s, u"INV-2026-000001"_s, u"Kind regards"_s, u"Adler & Söhne GmbH"_s})
        QVERIFY2(text->contains(part), qPrintable(part));
}
