#include "tests/ui/tst_modewords.h"

#include "core/service/SettingsService.h"
#include "ui/shell/modeWords.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

GatewayFacts stripe(bool live, bool mailsLeave = false)
{
    return {.configured = true,
        .live = live,
        .name = u"Stripe"_s,
        .keyHint = live ? u"rk_live_…9c1d"_s : u"rk_test_…4f2a"_s,
        .mailsLeave = mailsLeave};
}

} // namespace

void TestModeWords::theStripeSaysWhatIsTrueOfMoneyAndMails_data()
{
    QTest::addColumn<GatewayFacts>("gateway");
    QTest::addColumn<bool>("isSample");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRealMoney");

    QTest::newRow("nothing connected") << GatewayFacts() << false << QString() << QString() << false;
    QTest::newRow("live") << stripe(true) << false << QString() << QString() << true;
    QTest::newRow("test") << stripe(false) << false << u"TEST"_s
                          << u"Stripe rk_test_…4f2a – no real money moves"_s << false;
    QTest::newRow("a sample book alone")
        << GatewayFacts() << true << u"SAMPLE"_s << u"Made-up company – no real money moves, no mail leaves"_s
        << false;
    QTest::newRow("a sample book with a test account")
        << stripe(false) << true << u"SAMPLE"_s << u"Made-up company – no real money moves, no mail leaves"_s
        << false;
    QTest::newRow("a sample book with a mail server")
        << GatewayFacts{.mailsLeave = true} << true << u"SAMPLE"_s
        << u"Made-up company – no real money moves, but mails do leave"_s << false;
    QTest::newRow("a sample book with real money")
        << stripe(true, true) << true << u"SAMPLE"_s
        << u"Made-up company, but connected to Stripe rk_live_…9c1d – real money moves"_s << true;
}

void TestModeWords::theStripeSaysWhatIsTrueOfMoneyAndMails()
{
    QFETCH(const GatewayFacts, gateway);
    QFETCH(const bool, isSample);

    const ModeWords words = modeWords(gateway, isSample);

    QTEST(words.word, "word");
    QTEST(words.text, "text");
    QTEST(words.isRealMoney, "isRealMoney");
}
