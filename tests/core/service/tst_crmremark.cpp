#include "tests/core/service/tst_crmremark.h"

#include "core/service/crmRemark.h"
#include "core/store/InvoiceTable.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

InvoiceRecord invoice()
{
    return {.number = InvoiceNumber(u"INV-2026-000042"_s),
        .dueOn = QDate(2026, 11, 30),
        .total = Money(124'997, Currency::of("EUR"))};
}

} // namespace

void TestCrmRemark::saysWhatHappenedInTheCustomersLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("milestone");
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << u"en"_s << u"sent"_s
                             << u"Invoice INV-2026-000042 over EUR\u00a01,249.97 was sent."_s;
    QTest::newRow("German")
        << u"de"_s << u"overdue"_s
        << u"Rechnung INV-2026-000042 über 1.249,97\u00a0EUR war am Montag, 30. November 2026 fällig und "
           "ist nicht bezahlt."_s;
    QTest::newRow("a language we have no words for")
        << u"ja"_s << u"paid"_s << u"Invoice INV-2026-000042 over EUR\u00a01,249.97 was paid."_s;
}

void TestCrmRemark::saysWhatHappenedInTheCustomersLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const QString, milestone);

    QTEST(crmRemarkText(invoice(), milestone, QLocale(language)), "text");
}

void TestCrmRemark::everyLanguageNamesNumberAmountAndDay()
{
    for (const QString &language : {u"en"_s, u"de"_s, u"tr"_s, u"fr"_s, u"es"_s})
        for (const QString &milestone : {u"sent"_s, u"paid"_s, u"overdue"_s}) {
            const QString text = crmRemarkText(invoice(), milestone, QLocale(language));
            QVERIFY2(text.contains("INV-2026-000042"_L1) && text.contains("EUR"_L1), qPrintable(text));
            QVERIFY2(!text.contains(u'%'), qPrintable(text));
            QCOMPARE(text.contains("30"_L1), milestone == "overdue"_L1);
        }
}

void TestCrmRemark::whatIsNoMilestoneSaysNothing()
{
    QCOMPARE(crmRemarkText(invoice(), u"seen"_s, QLocale(u"en"_s)), QString());
}
