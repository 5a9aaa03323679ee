#include "tests/ui/tst_secrets.h"

#include "tests/ui/CrmWizard.h"
#include "tests/ui/SampleSettingsDesk.h"
#include "tests/ui/Stage.h"

#include "ui/connect/GatewayDialog.h"
#include "ui/connect/MailAccountDialog.h"
#include "ui/settings/KeychainDialog.h"
#include "ui/settings/PassphraseDialog.h"
#include "ui/settings/SecretsActions.h"
#include "ui/settings/SettingsWindow.h"
#include "ui/settings/UnlockDialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"seven green bicycles"_s;
const QString other = u"eight green bicycles"_s;
const Error unusable{.kind = ErrorKind::Secret, .rule = u"secret.keychain_unusable"_s};

//! The settings at their page on safety.
struct SafetyStage {
    explicit SafetyStage(const std::function<void(SampleSecretsDesk &)> &prepare = {})
    {
        if (prepare)
            prepare(keys);
        window = std::make_unique<SettingsWindow>(settings, QDate(2026, 11, 23), QTimeZone("Europe/Berlin"));
        window->show();
        window->showPage(u"safety"_s);
        QApplication::setActiveWindow(window.get());
    }

    QString text(const QString &name) const
    {
        const auto *label = window->findChild<PlainLabel *>(name);
        return label && !label->isHidden() ? label->text() : QString();
    }
    QString state() const { return text(u"settings.secrets.state"_s); }
    QString result() const { return text(u"settings.secrets.result"_s); }
    QPushButton *button(const QString &name) const
    {
        return window->findChild<QPushButton *>(u"settings.secrets."_s + name);
    }
    QStringList offered() const
    {
        QStringList names;
        for (const QString &name : {u"unlock"_s, u"use"_s, u"change"_s, u"back"_s})
            if (!button(name)->isHidden())
                names.append(name);
        return names;
    }
    template <class Dialog>
    Dialog *open(const QString &name) const
    {
        button(name)->setFocus();
        QTest::keyClick(button(name), Qt::Key_Space);
        return window->findChild<Dialog *>();
    }

    Theme theme{*qApp};
    SampleSettingsDesk settings;
    SampleSecretsDesk &keys = settings.secretsDesk;
    std::unique_ptr<SettingsWindow> window;
};

void sealed(SampleSecretsDesk &keys)
{
    keys.where = SecretsPlace::Passphrase;
    keys.known = passphrase.toUtf8();
}

void locked(SampleSecretsDesk &keys)
{
    sealed(keys);
    keys.locked = true;
}

void type(QDialog &dialog, const QString &name, const QString &text)
{
    auto *field = dialog.findChild<QLineEdit *>(name);
    field->setFocus();
    field->clear();
    QTest::keyClicks(field, text);
}

void enter(QDialog &dialog, const QString &name)
{
    QTest::keyClick(dialog.findChild<QLineEdit *>(name), Qt::Key_Return);
}

QString trouble(const QDialog &dialog, const QString &name)
{
    const auto *label = dialog.findChild<PlainLabel *>(name + u".trouble"_s);
    return label && !label->isHidden() ? label->text() : QString();
}

} // namespace

void TestSecrets::thePageSaysWhereKeysAre()
{
    SafetyStage stage;
    QCOMPARE(stage.state(), u"In the system keychain."_s);
    QCOMPARE(stage.offered(), QStringList{u"use"_s});

    const SafetyStage open(sealed);
    QVERIFY(open.state().contains(u"open until Quittance closes"_s));
    QCOMPARE(open.offered(), (QStringList{u"change"_s, u"back"_s}));

    const SafetyStage shut(locked);
    QVERIFY(shut.state().contains(u"They are locked"_s));
    QCOMPARE(shut.offered(), QStringList{u"unlock"_s});
}

void TestSecrets::keysAreSealedOnceThePassphraseWasTypedTwice()
{
    const SafetyStage stage;
    auto *dialog = stage.open<PassphraseDialog>(u"use"_s);
    QVERIFY(dialog);
    auto *act = dialog->findChild<QPushButton *>(u"passphrase.act"_s);
    QVERIFY(!act->isEnabled());

    type(*dialog, u"passphrase.new_passphrase"_s, passphrase);
    QVERIFY(!act->isEnabled());
    type(*dialog, u"passphrase.again"_s, passphrase);
    QVERIFY(act->isEnabled());
    enter(*dialog, u"passphrase.again"_s);

    QTRY_COMPARE(stage.keys.where, SecretsPlace::Passphrase);
    QCOMPARE(stage.keys.known, passphrase.toUtf8());
    QTRY_VERIFY(stage.result().contains(u"The keychain no longer has"_s));
    QVERIFY(stage.state().contains(u"sealed with a passphrase"_s));
    QTRY_VERIFY(!stage.window->findChild<PassphraseDialog *>()); // And with it goes what was typed.
}

void TestSecrets::aSecondTypingThatDiffersChangesNothing()
{
    const SafetyStage stage;
    auto *dialog = stage.open<PassphraseDialog>(u"use"_s);
    QVERIFY(dialog);

    type(*dialog, u"passphrase.new_passphrase"_s, passphrase);
    type(*dialog, u"passphrase.again"_s, other);
    enter(*dialog, u"passphrase.again"_s);

    QTRY_VERIFY(trouble(*dialog, u"passphrase.again"_s).startsWith(u"The two are not the same."_s));
    QVERIFY(dialog->isVisible());
    QCOMPARE(stage.keys.where, SecretsPlace::Keychain);
}

void TestSecrets::aShortPassphraseIsSaidAtItsField()
{
    const SafetyStage stage;
    auto *dialog = stage.open<PassphraseDialog>(u"use"_s);
    QVERIFY(dialog);

    type(*dialog, u"passphrase.new_passphrase"_s, u"short"_s);
    type(*dialog, u"passphrase.again"_s, u"short"_s);
    enter(*dialog, u"passphrase.again"_s);

    QTRY_VERIFY(trouble(*dialog, u"passphrase.new_passphrase"_s).contains(u"at least 12 characters"_s));
    QCOMPARE(stage.keys.where, SecretsPlace::Keychain);
}

void TestSecrets::theHintSaysHowHardItIsToGuess_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("begins");

    QTest::newRow("nothing") << QString() << u"At least 12 characters"_s;
    QTest::newRow("one letter") << QString(30, u'a') << u"At least 12 characters"_s;
    QTest::newRow("one word") << u"gooseberries"_s << u"Fair."_s;
    QTest::newRow("words") << passphrase << u"Strong."_s;
}

void TestSecrets::theHintSaysHowHardItIsToGuess()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, begins);
    const SafetyStage stage;
    auto *dialog = stage.open<PassphraseDialog>(u"use"_s);
    QVERIFY(dialog);

    type(*dialog, u"passphrase.new_passphrase"_s, typed);

    const QString hint = dialog->findChild<PlainLabel *>(u"passphrase.strength"_s)->text();
    QVERIFY2(hint.startsWith(begins), qPrintable(hint));
}

void TestSecrets::aKeychainThatKeepsSomethingIsTold()
{
    const SafetyStage stage([](SampleSecretsDesk &keys) { keys.keychainError = unusable; });
    auto *dialog = stage.open<PassphraseDialog>(u"use"_s);
    QVERIFY(dialog);

    type(*dialog, u"passphrase.new_passphrase"_s, passphrase);
    type(*dialog, u"passphrase.again"_s, passphrase);
    enter(*dialog, u"passphrase.again"_s);

    QTRY_VERIFY(stage.result().contains(u"The keychain did not answer"_s));
}

void TestSecrets::enterUnlocks()
{
    const SafetyStage stage(locked);
    auto *dialog = stage.open<UnlockDialog>(u"unlock"_s);
    QVERIFY(dialog);

    type(*dialog, u"unlock.passphrase"_s, passphrase);
    enter(*dialog, u"unlock.passphrase"_s);

    QTRY_VERIFY(!stage.keys.locked);
    QTRY_COMPARE(stage.offered(), (QStringList{u"change"_s, u"back"_s}));
    QVERIFY(stage.result().contains(u"open until Quittance closes"_s));
}

void TestSecrets::aWrongPassphraseStaysTypedWithTheReason()
{
    const SafetyStage stage(locked);
    auto *dialog = stage.open<UnlockDialog>(u"unlock"_s);
    QVERIFY(dialog);

    type(*dialog, u"unlock.passphrase"_s, other);
    enter(*dialog, u"unlock.passphrase"_s);

    QTRY_VERIFY(trouble(*dialog, u"unlock.passphrase"_s).startsWith(u"This passphrase does not open"_s));
    QCOMPARE(dialog->findChild<QLineEdit *>(u"unlock.passphrase"_s)->text(), other);
    QVERIFY(dialog->isVisible());
    QVERIFY(stage.keys.locked);
}

void TestSecrets::aChangeAsksForThePassphraseOfNow()
{
    const SafetyStage stage(sealed);
    auto *dialog = stage.open<PassphraseDialog>(u"change"_s);
    QVERIFY(dialog);

    type(*dialog, u"passphrase.passphrase"_s, other);
    type(*dialog, u"passphrase.new_passphrase"_s, other);
    type(*dialog, u"passphrase.again"_s, other);
    enter(*dialog, u"passphrase.again"_s);
    QTRY_VERIFY(trouble(*dialog, u"passphrase.passphrase"_s).startsWith(u"This passphrase does not open"_s));
    QCOMPARE(stage.keys.known, passphrase.toUtf8());

    type(*dialog, u"passphrase.passphrase"_s, passphrase);
    enter(*dialog, u"passphrase.passphrase"_s);
    QTRY_COMPARE(stage.keys.known, other.toUtf8());
    QTRY_VERIFY(stage.result().startsWith(u"The new passphrase counts"_s));
}

void TestSecrets::theWayBackIsOnePress()
{
    const SafetyStage stage(sealed);

    stage.button(u"back"_s)->click();

    QTRY_COMPARE(stage.keys.where, SecretsPlace::Keychain);
    QTRY_COMPARE(stage.state(), u"In the system keychain."_s);
    QVERIFY(stage.result().contains(u"the sealed file is gone"_s));
}

void TestSecrets::aWayBackThatIsRefusedIsTold()
{
    const SafetyStage stage([](SampleSecretsDesk &keys) {
        sealed(keys);
        keys.keychainError = unusable;
    });

    stage.button(u"back"_s)->click();

    QTRY_VERIFY(stage.result().startsWith(u"The keychain cannot be used now."_s));
    QCOMPARE(stage.keys.where, SecretsPlace::Passphrase);
    QVERIFY(stage.state().contains(u"sealed with a passphrase"_s));
}

void TestSecrets::aKeychainThatFailsOffersThreeChoices()
{
    SampleSecretsDesk keys;
    keys.keychainError = unusable;
    Theme theme(*qApp);
    QWidget window;
    window.show();
    SecretsActions actions(keys, window);
    const QSignalSpy usable(&actions, &SecretsActions::usable);
    QVERIFY(!SecretsActions::remedyText(unusable.rule).isEmpty());
    QVERIFY(SecretsActions::remedyText(u"stripe.key_refused"_s).isEmpty());

    actions.remedy(unusable.rule);
    QPointer<KeychainDialog> dialog = window.findChild<KeychainDialog *>();
    QVERIFY(dialog);
    for (const QString &name : {u"keychain.act"_s, u"keychain.passphrase"_s, u"keychain.cancel"_s})
        QVERIFY2(dialog->findChild<QPushButton *>(name)->isEnabled(), qPrintable(name));
    QCOMPARE(dialog->findChild<QPushButton *>(u"keychain.cancel"_s)->text(), u"Go on without keys"_s);

    QTest::keyClick(dialog.data(), Qt::Key_Return); // Try again: still locked.
    QTRY_COMPARE(keys.keychainAsked, 1);
    QTRY_VERIFY(!trouble(*dialog, u"keychain"_s).isEmpty());
    keys.keychainError.reset();
    QTRY_COMPARE(QApplication::focusWidget(), dialog->findChild<QPushButton *>(u"keychain.act"_s));
    QTest::keyClick(dialog.data(), Qt::Key_Return);
    QTRY_COMPARE(usable.count(), 1);
    QTRY_VERIFY(!dialog);

    actions.remedy(unusable.rule);
    dialog = window.findChild<KeychainDialog *>();
    QVERIFY(dialog);
    auto *instead = dialog->findChild<QPushButton *>(u"keychain.passphrase"_s);
    instead->setFocus();
    QTest::keyClick(instead, Qt::Key_Space);
    QTRY_VERIFY(!dialog);
    QVERIFY(window.findChild<PassphraseDialog *>());
}

void TestSecrets::escapeLeavesEachDialogWithoutEffect()
{
    SampleSecretsDesk keys;
    locked(keys);
    Theme theme(*qApp);
    QWidget window;
    window.show();
    SecretsActions actions(keys, window);
    const QSignalSpy changed(&actions, &SecretsActions::changed);

    for (void (SecretsActions::*act)() : {&SecretsActions::unlock, &SecretsActions::choose,
             &SecretsActions::usePassphrase, &SecretsActions::changePassphrase}) {
        (actions.*act)();
        auto *dialog = window.findChild<QDialog *>();
        QVERIFY(dialog);
        const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
        for (QLineEdit *field : fields)
            field->setText(passphrase);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!window.findChild<QDialog *>());
    }

    QVERIFY(keys.locked);
    QCOMPARE(keys.known, passphrase.toUtf8());
    QCOMPARE(changed.count(), 0);
}

void TestSecrets::theWindowAsksAndReadsOnWithoutAnAnswer()
{
    SampleSettingsDesk settings;
    locked(settings.secretsDesk);
    Theme theme(*qApp);
    SampleDesk desk;
    desk.invoices = SampleDesk::pictureRows();
    desk.settingsDesk = &settings;
    MainWindow window(desk, theme, facts());
    window.show();

    window.askPassphrase();
    auto *dialog = window.findChild<UnlockDialog *>();
    QVERIFY(dialog);
    window.askPassphrase(); // Once is enough.
    QCOMPARE(window.findChildren<UnlockDialog *>().size(), 1);
    QTest::keyClick(dialog, Qt::Key_Escape);

    QTRY_VERIFY(!window.findChild<UnlockDialog *>());
    QVERIFY(settings.secretsDesk.locked);
    QTRY_VERIFY(window.invoices()->table()->model()->rowCount() > 0);
}

void TestSecrets::whoMayWriteWithoutKeysIsNotToldToReadOnly()
{
    const SafetyStage stage(locked);
    const auto *dialog = stage.open<UnlockDialog>(u"unlock"_s);
    QVERIFY(dialog);

    const QList<PlainLabel *> labels = dialog->findChildren<PlainLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const PlainLabel *label) { return label->text().contains(u"write invoices"); }));
    QCOMPARE(dialog->findChild<QPushButton *>(u"unlock.cancel"_s)->text(), u"Go on without keys"_s);
}

void TestSecrets::nobodyIsAskedWhileTheKeychainHasTheKeys()
{
    SampleSettingsDesk settings;
    Theme theme(*qApp);
    SampleDesk desk;
    desk.settingsDesk = &settings;
    MainWindow window(desk, theme, facts());
    window.show();

    window.askPassphrase();

    QVERIFY(!window.findChild<UnlockDialog *>());
}

void TestSecrets::typedPassphrasesAreHidden()
{
    const SafetyStage stage(sealed);
    auto *dialog = stage.open<PassphraseDialog>(u"change"_s);
    QVERIFY(dialog);

    const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
    int seen = 0;
    for (const QLineEdit *field : fields) {
        if (!field->isVisible() || !field->objectName().startsWith(u"passphrase."_s))
            continue;
        ++seen;
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QVERIFY((field->inputMethodHints() & Qt::ImhSensitiveData) != 0);
    }
    QVERIFY(seen >= 3);
}

void TestSecrets::aWizardTellsAtItsBeginningThatKeysCannotBeKept_data()
{
    QTest::addColumn<bool>("isSealed");
    QTest::addColumn<QString>("help");
    QTest::newRow("no keychain") << false << u"What can be done…"_s;
    QTest::newRow("a passphrase that was not given") << true << u"Unlock…"_s;
}

void TestSecrets::aWizardTellsAtItsBeginningThatKeysCannotBeKept()
{
    QFETCH(const bool, isSealed);
    SampleSecretsDesk keys;
    keys.keychainError = unusable;
    if (isSealed)
        locked(keys);
    const CrmWizard wizard(u"hubspot-token"_s);
    wizard.dialog->setKeys(keys);

    auto *help = wizard.button(u"keys.help"_s);
    QTRY_VERIFY(help->isVisible());
    QTEST(help->text(), "help");
    QVERIFY(wizard.desk.given.isEmpty()); // Before anything was typed.

    help->click();
    if (isSealed) {
        auto *dialog = wizard.dialog->findChild<UnlockDialog *>();
        type(*dialog, u"unlock.passphrase"_s, passphrase);
        enter(*dialog, u"unlock.passphrase"_s);
    } else {
        keys.keychainError.reset(); // Unlocked by now.
        wizard.dialog->findChild<QPushButton *>(u"keychain.act"_s)->click();
    }
    QTRY_VERIFY(!help->isVisible());
    QVERIFY(wizard.button(u"act"_s)->isEnabled());
}

void TestSecrets::aKeychainThatFailsInTheEndIsToldInOnePlace()
{
    SampleSecretsDesk keys;
    CrmWizard wizard(u"hubspot-token"_s);
    wizard.dialog->setKeys(keys);
    wizard.desk.keepError = unusable;
    wizard.goOn();

    wizard.act();

    QTRY_VERIFY(wizard.button(u"keys.help"_s)->isVisible());
    QVERIFY(wizard.dialog->findChild<PlainLabel *>(u"connect.trouble"_s)->isHidden());
}

void TestSecrets::whatPromisesAPlaceNamesTheOneInUse()
{
    SafetyStage stage(sealed);
    const auto promised = [&stage](const QString &place) {
        const QList<PlainLabel *> labels = stage.window->findChildren<PlainLabel *>();
        return std::ranges::count_if(labels, [&place](const PlainLabel *label) {
            return label->text().contains(place) && label->objectName().isEmpty();
        });
    };
    QTRY_COMPARE(promised(u"sealed with your passphrase"_s), 2); // Connections, folders.
    QCOMPARE(promised(u"system keychain"_s), 0);
    stage.button(u"back"_s)->click();
    QTRY_COMPARE(promised(u"system keychain"_s), 2);
    QCOMPARE(promised(u"sealed with your passphrase"_s), 0);
    sealed(stage.keys);

    GatewayDialog gateway(stage.settings, *gatewayGuide(u"stripe"_s), QDate(2026, 11, 23), nullptr);
    gateway.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(gateway.findChild<PlainLabel *>(u"gateway.promise"_s)->text().contains("your passphrase"_L1));
    MailAccountDialog mail(stage.settings.mailDesk, nullptr);
    mail.setAttribute(Qt::WA_DeleteOnClose, false);
    const auto *promise = mail.findChild<PlainLabel *>(u"mailAccount.promise"_s);
    QVERIFY(promise->text().contains("system keychain"_L1));
    mail.setKeys(stage.keys);
    QVERIFY(promise->text().contains("your passphrase"_L1));
}
