#include "tests/ui/tst_refusals.h"

#include "ui/text/ErrorText.h"
#include "ui/text/RuleText.h"
#include "ui/text/StateText.h"

#include <QRegularExpression>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestRefusals::noRefusalNamesACommand()
{
    // The same sentences stand in the window and on the command line: they say what to do, not what to type.
    const QRegularExpression command(u"(^|\\s)--[a-z]|“[a-z]+ [a-z-]+”|: [a-z]+ [a-z-]+ ID"_s);
    QStringList naming;
    for (const std::span<const RuleText> texts : {bankBookRuleTexts(), bankFileRuleTexts(), bookRuleTexts(),
             cardRuleTexts(), closeRuleTexts(), connectRuleTexts(), crmRuleTexts(), eInvoiceRuleTexts(),
             outsideRuleTexts(), paypalRuleTexts(), tellRuleTexts()})
        for (const RuleText &each : texts) {
            const QString rule = QStringView(each.rule).toString();
            const QString words = QString::fromUtf8(each.text);
            if (!rule.startsWith("usage."_L1) && command.match(words).hasMatch())
                naming += rule + u": "_s + words;
        }

    QVERIFY2(naming.isEmpty(), qPrintable(naming.join(u'\n')));
}

void TestRefusals::theAdviceForSealedKeysHoldsWhereTheBookCanOnlyBeRead()
{
    const QString said = errorText({.kind = ErrorKind::Secret, .rule = u"secret.passphrase_needed"_s});

    QVERIFY2(said.contains(u"can only be read, when it opens"_s), qPrintable(said)); // It has no settings.
}

void TestRefusals::theAdviceForALockedKeychainHoldsWhereTheBookCanOnlyBeRead()
{
    const QString said = errorText({.kind = ErrorKind::Secret, .rule = u"secret.keychain_unusable"_s});

    QVERIFY2(
        said.indexOf(u"Unlock it"_s) < said.indexOf(u"in a book that can be changed"_s), qPrintable(said));
    QVERIFY2(said.contains(u"changed, choose a passphrase"_s), qPrintable(said));
}

void TestRefusals::aRefusedKeyWasSentAndIsNotSaidToHaveStayed_data()
{
    QTest::addColumn<QString>("rule");
    for (const char *rule :
        {"", "paypal.credentials_refused", "paypal.token_refused", "paypal.permission_missing",
            "stripe.key_refused", "stripe.key_expired", "stripe.permission_missing"})
        QTest::newRow(*rule ? rule : "of another service") << QString::fromLatin1(rule);
}

void TestRefusals::aRefusedKeyWasSentAndIsNotSaidToHaveStayed()
{
    QFETCH(const QString, rule);

    const QString said = errorText({.kind = ErrorKind::Unauthorized, .rule = rule});

    QVERIFY2(!said.contains(u"Nothing was sent"_s), qPrintable(said));
    QVERIFY2(said.contains(u"no money moved"_s), qPrintable(said));
}

void TestRefusals::aRefusedLookBeforeAClosingSaysThatTheLinkMayBePaid()
{
    const QString said = outboxAnswerText(u"outbox.look_up_refused_before:No: not now."_s);

    QVERIFY2(said.contains(u"No: not now."_s), qPrintable(said));
    QVERIFY2(said.contains(u"may still be paid"_s), qPrintable(said));
    QVERIFY2(!said.contains(u"may have happened"_s), qPrintable(said)); // It may be the first try.
    QVERIFY2(!said.contains(u"outbox."_s), qPrintable(said));
}

void TestRefusals::aRefusedLookTellsWhatWasSaid_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("words");

    QTest::newRow("in their own words") << u"outbox.look_up_refused:No: not now."_s << u"No: not now."_s;
    QTest::newRow("by a rule") << u"outbox.look_up_refused:stripe.livemode_mismatch"_s
                               << ruleText(u"stripe.livemode_mismatch"_s, {}, {});
}

void TestRefusals::aRefusedLookTellsWhatWasSaid()
{
    QFETCH(const QString, answer);
    QFETCH(const QString, words);

    const QString said = outboxAnswerText(answer);

    QVERIFY2(said.contains(words), qPrintable(said));
    QVERIFY2(said.contains(u"It may have happened"_s), qPrintable(said));
    QVERIFY2(!said.contains(u"outbox."_s), qPrintable(said));
}
