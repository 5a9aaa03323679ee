#include "core/documents/InvoicePdf.h"
#include "tests/TestMain.h"
#include "tests/core/documents/pdfTools.h"
#include "tests/core/documents/samples.h"
#include "tests/core/documents/tst_documentfonts.h"
#include "tests/core/documents/tst_invoicepdf.h"
#include "tests/core/documents/tst_pdffile.h"
#include "tests/core/documents/tst_reportpdf.h"
#include "tests/core/documents/tst_tablexlsx.h"
#include "tests/core/documents/tst_ublinvoice.h"

#include <QFile>
#include <QGuiApplication>

namespace {

using namespace quittance;

void writePictures(const QString &folder)
{
    const auto write = [&](const char *name, const Result<QByteArray> &pdf) {
        if (pdf)
            PdfOnDisk(*pdf).toPictures(folder, QString::fromLatin1(name));
    };
    InvoiceDocument scripts = sampleInvoice();
    scripts.company.logo = sampleLogo(600, 200);
    scripts.buyer.name = QStringLiteral("株式会社やまだ");
    scripts.content.lines[0].item = QStringLiteral("مؤسسة النور");
    scripts.content.lines[1].item = QStringLiteral("חברת השלום, 한국상사");
    InvoiceDocument credit = sampleInvoice();
    credit.content.type = DocumentType::CreditNote;
    credit.content.precedingNumber = credit.number;
    write("invoice", invoicePdf(sampleInvoice()));
    write("scripts", invoicePdf(scripts));
    write("credit", invoicePdf(credit));
    write("long", invoicePdf(longInvoice(60)));
    for (const char *language : {"de", "tr", "fr", "es"})
        write(language, invoicePdf(fullInvoice(QString::fromLatin1(language))));
    write("statement", tablePdf(sampleStatement(60)));
    write("reminder", letterPdf(sampleReminder()));
    for (const char *language : {"tr", "de", "ar", "ja"})
        write((QByteArray("overdue-") + language).constData(),
            letterPdf(overdueReminder(QString::fromLatin1(language))));
}

} // namespace

//! With "--pictures <folder>" it draws samples to look at. With "--write <file>" it writes one in many
//! scripts and ends: another process for tests that compare bytes.
int main(int argc, char **argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--write") == 0) {
        const QGuiApplication application(argc, argv);
        QFile file(QString::fromLocal8Bit(argv[2]));
        const auto pdf = quittance::invoicePdf(scriptsInvoice());
        return pdf && file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size() ? 0 : 1;
    }
    if (argc == 3 && qstrcmp(argv[1], "--pictures") == 0) {
        const QGuiApplication application(argc, argv);
        writePictures(QString::fromLocal8Bit(argv[2]));
        return 0;
    }
    return runTests<QGuiApplication, TestDocumentFonts, TestPdfFile, TestInvoicePdf, TestReportPdf,
        TestTableXlsx, TestUblInvoice>(argc, argv);
}
