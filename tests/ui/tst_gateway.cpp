#include "tests/ui/tst_gateway.h"

#include "tests/ui/SampleDesk.h"
#include "tests/ui/SampleSettingsDesk.h"

#include "ui/connect/GatewayDialog.h"
#include "ui/connect/MailAccountDialog.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PlainLabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const Error unusable{.kind = ErrorKind::Secret, .rule = u"secret.keychain_unusable"_s};

//! A dialog on sample answers, shown; counts the keys that are pressed besides typed text.
template <class Dialog>
struct Wizard {
    explicit Wizard(Dialog *made)
        : dialog(made)
    {
        dialog->show();
        QApplication::setActiveWindow(dialog);
        QTest::qWait(0); // What it asked first is answered.
    }
    ~Wizard() { delete dialog; }
    Q_DISABLE_COPY_MOVE(Wizard)

    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        ++keys;
        QWidget *target = dialog->focusWidget() ? dialog->focusWidget() : dialog.data();
        QTest::keyClick(target, static_cast<Qt::Key>(key), modifiers);
        QTest::qWait(0);
    }
    //! Goes on, and waits for what was asked for.
    void act()
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        (void)QTest::qWaitFor([this] { return !dialog || !isAsking(); });
    }
    bool isAsking() const
    {
        for (const QPushButton *button : dialog->template findChildren<QPushButton *>())
            if (button->objectName().endsWith(u".act"_s))
                return !button->isEnabled();
        return false;
    }
    void type(const QString &text) { QTest::keyClicks(dialog->focusWidget(), text); }
    template <class T>
    T *find(const QString &name) const
    {
        return dialog->template findChild<T *>(name);
    }
    QString text(const QString &name) const
    {
        const auto *label = find<PlainLabel>(name);
        return label && label->isVisible() ? label->text() : QString();
    }

    QPointer<Dialog> dialog;
    int keys = 0;
};

struct GatewayStage {
    explicit GatewayStage(const QString &connection = u"stripe"_s)
        : wizard(new GatewayDialog(desk, *gatewayGuide(connection), SampleDesk::pictureDay(), nullptr))
    {
    }

    SampleSettingsDesk desk;
    Wizard<GatewayDialog> wizard;
};

struct MailStage {
    MailStage()
        : wizard(new MailAccountDialog(desk, nullptr))
    {
    }

    SampleMailAccountDesk desk;
    Wizard<MailAccountDialog> wizard;
};

} // namespace

void TestGateway::stripeIsConnectedByKeysAlone()
{
    GatewayStage stage;
    Wizard<GatewayDialog> &wizard = stage.wizard;
    const QSignalSpy connected(wizard.dialog, &GatewayDialog::connected);
    QCOMPARE(wizard.text(u"gateway.promise"_s),
        u"Card numbers never pass through Quittance. The key is kept in the system keychain."_s);
    QCOMPARE(wizard.find<QLineEdit>(u"gateway.api_key"_s)->echoMode(), QLineEdit::Password);

    wizard.type(u"  rk_test_hush  "_s);
    wizard.press(Qt::Key_Tab);
    wizard.type(u"Brightwater <b>(test)</b>"_s);
    wizard.act(); // Check.
    QTRY_COMPARE(wizard.text(u"gateway.account"_s), u"Brightwater <b>(test)</b>"_s);
    QVERIFY(stage.desk.gatewayDesk.kept.isEmpty());
    wizard.act(); // What it opens.
    wizard.act(); // Ways to pay.
    wizard.act(); // Bank transfers.
    wizard.act(); // Complete from: connects.

    QTRY_COMPARE(connected.size(), qsizetype{1});
    QCOMPARE(wizard.keys, 6);
    QCOMPARE(stage.desk.gatewayDesk.given.constLast().secrets.value(u"api_key"_s).reveal(),
        QByteArray("rk_test_hush"));
    const GatewayWishes wishes{.label = u"Brightwater <b>(test)</b>"_s,
        .ways = {PayWay::Page, PayWay::BankTransfer, PayWay::Checkout},
        .completeFrom = QDate(2026, 1, 1),
        .isUsual = true};
    QCOMPARE(stage.desk.gatewayDesk.kept, QList<GatewayWishes>{wishes});
    QVERIFY(stage.desk.done.isEmpty()); // The bank details are as they were.
}

void TestGateway::whoHoldsTheAccountWhereNobodyIsNamedIsSaid()
{
    GatewayStage stage;
    Wizard<GatewayDialog> &wizard = stage.wizard;
    wizard.type(u"rk_test_hush"_s);
    wizard.press(Qt::Key_Tab);
    wizard.type(u"Brightwater"_s);
    wizard.act(); // Check.
    QTRY_COMPARE(wizard.text(u"gateway.account"_s), u"Brightwater"_s);

    wizard.act(); // What it opens.
    wizard.act(); // Ways to pay.

    QTRY_COMPARE(wizard.text(u"gateway.holderHint"_s), u"Empty: the company's name."_s);
}

void TestGateway::payPalIsConnectedByKeysAlone()
{
    GatewayStage stage(u"paypal"_s);
    stage.desk.gatewayDesk.trial.ways = {PayWay::Page, PayWay::Checkout};
    Wizard<GatewayDialog> &wizard = stage.wizard;
    const QSignalSpy connected(wizard.dialog, &GatewayDialog::connected);

    wizard.press(Qt::Key_S, Qt::AltModifier); // The sandbox.
    QTRY_VERIFY(wizard.find<QRadioButton>(u"gateway.sandbox"_s)->isChecked());
    QCOMPARE(wizard.find<QLineEdit>(u"gateway.client_id"_s)->echoMode(), QLineEdit::Normal); // It is public.
    QCOMPARE(wizard.find<QLineEdit>(u"gateway.client_secret"_s)->echoMode(), QLineEdit::Password);
    wizard.press(Qt::Key_Tab);
    wizard.type(u"AeA1QIZXiflr1"_s);
    wizard.press(Qt::Key_Tab);
    wizard.type(u"ECYYrrSHdKfk"_s);
    wizard.act();
    QTRY_VERIFY(!wizard.text(u"gateway.account"_s).isEmpty());
    wizard.act();
    wizard.act();
    wizard.act();

    QTRY_COMPARE(connected.size(), qsizetype{1});
    QCOMPARE(wizard.keys, 7);
    const GatewayCredentials given = stage.desk.gatewayDesk.given.constLast();
    QVERIFY(given.isSandbox);
    QCOMPARE(given.secrets.value(u"client_id"_s).reveal(), QByteArray("AeA1QIZXiflr1"));
    QCOMPARE(given.secrets.value(u"client_secret"_s).reveal(), QByteArray("ECYYrrSHdKfk"));
}

void TestGateway::theMailAccountIsSetUpByKeysAlone()
{
    MailStage stage;
    Wizard<MailAccountDialog> &wizard = stage.wizard;
    const QSignalSpy saved(wizard.dialog, &MailAccountDialog::saved);

    wizard.type(u"mail.brightwater.example"_s);
    for (int i = 0; i < 3; ++i)
        wizard.press(Qt::Key_Tab);
    wizard.type(u"billing"_s);
    wizard.press(Qt::Key_Tab);
    wizard.type(u"hush"_s);
    wizard.act(); // Really sends.
    QTRY_VERIFY(
        wizard.find<Notice>(u"mailAccount.notice"_s)->text().startsWith(u"Accepted by mail server"_s));
    QVERIFY(stage.desk.kept.isEmpty());
    wizard.act(); // Saves.

    QTRY_COMPARE(saved.size(), qsizetype{1});
    QCOMPARE(wizard.keys, 6);
    const MailAccount kept = stage.desk.kept.constLast();
    QCOMPARE(kept.url, u"smtps://mail.brightwater.example:465"_s);
    QCOMPARE(kept.user.reveal(), QByteArray("billing"));
    QCOMPARE(stage.desk.tested.constLast().second.to, u"billing@brightwater.example"_s);
}

void TestGateway::aKeyThatCannotBeRightIsNamedUnderItsField_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("words");

    QTest::newRow("publishable") << u"stripe.key_publishable"_s << u"publishable"_s;
    QTest::newRow("of a webhook") << u"stripe.key_webhook"_s << u"webhook"_s;
    QTest::newRow("of the other mode") << u"gateway.other_mode"_s << u"never mixes test and real money"_s;
}

void TestGateway::aKeyThatCannotBeRightIsNamedUnderItsField()
{
    QFETCH(const QString, rule);
    QFETCH(const QString, words);
    GatewayStage stage;
    stage.desk.gatewayDesk.error
        = Error{.kind = ErrorKind::InvalidInput, .rule = rule, .field = u"api_key"_s};

    stage.wizard.act();
    QCOMPARE(stage.wizard.text(u"gateway.api_key.trouble"_s), u"“Restricted key” is empty."_s);
    stage.wizard.type(u"pk_test_1"_s);
    QVERIFY(stage.wizard.text(u"gateway.api_key.trouble"_s).isEmpty());
    stage.wizard.act();

    QTRY_VERIFY(stage.wizard.text(u"gateway.api_key.trouble"_s).contains(words));
    QVERIFY(stage.wizard.find<QLineEdit>(u"gateway.api_key"_s)->hasFocus());
}

void TestGateway::troubleIsToldAndNothingTypedIsLost_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("words");

    QTest::newRow("offline") << ErrorKind::Offline << QString() << u"could not be reached"_s;
    QTest::newRow("refused") << ErrorKind::Unauthorized << u"stripe.key_refused"_s
                             << u"Stripe refused the key"_s;
}

void TestGateway::troubleIsToldAndNothingTypedIsLost()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, rule);
    QFETCH(const QString, words);
    GatewayStage stage;
    stage.desk.gatewayDesk.error = Error{.kind = kind, .rule = rule};
    stage.wizard.type(u"rk_test_1"_s);

    stage.wizard.act();

    QTRY_VERIFY(stage.wizard.text(u"gateway.trouble"_s).contains(words));
    QCOMPARE(stage.wizard.find<QLineEdit>(u"gateway.api_key"_s)->text(), u"rk_test_1"_s);
    stage.desk.gatewayDesk.error.reset();
    stage.wizard.act();
    QTRY_VERIFY(!stage.wizard.text(u"gateway.account"_s).isEmpty());
    QVERIFY(stage.wizard.text(u"gateway.trouble"_s).isEmpty());
}

void TestGateway::permissionsAreShownOneByOne()
{
    GatewayStage stage;
    stage.desk.gatewayDesk.trial.broadKey = true;
    stage.wizard.type(u"sk_test_1"_s);

    stage.wizard.act();

    QTRY_VERIFY(stage.wizard.find<QWidget>(u"gateway.permission.Refunds Write"_s));
    QCOMPARE(stage.wizard.text(u"gateway.money"_s), u"No real money moves: this is the test side."_s);
    QVERIFY(stage.wizard.text(u"gateway.currencies"_s).contains(u"USD"_s));
    QVERIFY(!stage.wizard.find<Notice>(u"gateway.broad"_s)->text().isEmpty());
    for (KeyPermission &permission : stage.desk.gatewayDesk.trial.permissions)
        permission.granted = false;
    stage.wizard.press(Qt::Key_B, Qt::AltModifier);
    QTRY_VERIFY(stage.wizard.find<QLineEdit>(u"gateway.api_key"_s)->hasFocus());
    stage.wizard.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stage.desk.gatewayDesk.given.size(), qsizetype{2});
    QTRY_VERIFY(!stage.wizard.find<QPushButton>(u"gateway.act"_s)->isEnabled()); // It connects nothing.
}

void TestGateway::permissionLinesBeginWithACapital()
{
    GatewayStage stage;
    stage.wizard.type(u"sk_test_1"_s);

    stage.wizard.act();

    const QWidget *line = nullptr;
    QTRY_VERIFY((line = stage.wizard.find<QWidget>(u"gateway.permission.Refunds Write"_s)));
    QCOMPARE(line->findChild<PlainLabel *>()->text(), u"Paying money back · Refunds Write"_s);
}

void TestGateway::aPermissionThatIsMissingComesFirst()
{
    GatewayStage stage;
    auto &permissions = stage.desk.gatewayDesk.trial.permissions;
    for (KeyPermission &permission : permissions)
        permission.granted = true;
    permissions.last().granted = false;
    stage.wizard.type(u"rk_test_1"_s);

    stage.wizard.act();

    const auto line = [&](const KeyPermission &permission) {
        return stage.wizard.find<QWidget>(u"gateway.permission."_s + permission.name);
    };
    QTRY_VERIFY(line(permissions.last()) && line(permissions.first()));
    QTRY_VERIFY(line(permissions.last())->y() < line(permissions.first())->y());
}

void TestGateway::atLeastOneWayIsOffered()
{
    GatewayStage stage;
    stage.wizard.type(u"rk_test_1"_s);
    stage.wizard.act();
    stage.wizard.act();
    for (const QString &way : {u"page"_s, u"checkout"_s, u"bank_transfer"_s})
        stage.wizard.find<QCheckBox>(u"gateway.way."_s + way)->setChecked(false);

    stage.wizard.act();

    QVERIFY(stage.wizard.text(u"gateway.trouble"_s).startsWith(u"No way to pay is chosen."_s));
}

void TestGateway::withoutBankTransfersNobodyIsAskedAboutThem()
{
    GatewayStage stage;
    const QSignalSpy connected(stage.wizard.dialog, &GatewayDialog::connected);
    stage.wizard.type(u"rk_test_1"_s);
    stage.wizard.act();
    stage.wizard.act();
    stage.wizard.press(Qt::Key_T, Qt::AltModifier);
    QTRY_VERIFY(!stage.wizard.find<QCheckBox>(u"gateway.way.bank_transfer"_s)->isChecked());
    stage.wizard.act();

    QVERIFY(stage.wizard.find<QLineEdit>(u"gateway.from"_s)->hasFocus());
    stage.wizard.act();
    QTRY_COMPARE(connected.size(), qsizetype{1});
    QCOMPARE(stage.desk.gatewayDesk.kept.constLast().ways, (QList<PayWay>{PayWay::Page, PayWay::Checkout}));
}

void TestGateway::aLockedKeychainIsToldInOnePlace()
{
    GatewayStage stage;
    const QSignalSpy connected(stage.wizard.dialog, &GatewayDialog::connected);
    stage.desk.gatewayDesk.keepError = unusable;
    stage.wizard.type(u"rk_test_1"_s);
    for (int step = 0; step < 5; ++step)
        stage.wizard.act();

    QTRY_VERIFY(stage.wizard.find<QPushButton>(u"gateway.keys.help"_s)->isVisible());
    QVERIFY(stage.wizard.text(u"gateway.trouble"_s).isEmpty());
    QVERIFY(connected.isEmpty());
    stage.desk.gatewayDesk.keepError.reset();
    stage.wizard.act();
    QTRY_COMPARE(connected.size(), qsizetype{1});
}

void TestGateway::aKeychainThatCannotTakeAPasswordIsToldInOnePlace()
{
    MailStage stage;
    SampleSecretsDesk keys;
    stage.wizard.dialog->setKeys(keys);
    stage.desk.keepError = unusable;
    stage.wizard.type(u"mail.example"_s);

    stage.wizard.find<QPushButton>(u"mailAccount.saveOnly"_s)->click();

    QTRY_VERIFY(stage.wizard.find<QPushButton>(u"mailAccount.keys.help"_s)->isVisible());
    QVERIFY(!stage.wizard.find<Notice>(u"mailAccount.notice"_s)->isVisible());
}

void TestGateway::aKeychainThatCannotBeUsedIsToldBeforeAnythingIsTyped()
{
    SampleSettingsDesk desk;
    desk.secretsDesk.keychainError = unusable;

    const Wizard<GatewayDialog> gateway(
        new GatewayDialog(desk, *gatewayGuide(u"stripe"_s), SampleDesk::pictureDay(), nullptr));
    const Wizard<MailAccountDialog> mail(new MailAccountDialog(desk.mailDesk, nullptr));
    mail.dialog->setKeys(desk.secretsDesk);

    QTRY_VERIFY(gateway.find<QPushButton>(u"gateway.keys.help"_s)->isVisible());
    QTRY_VERIFY(mail.find<QPushButton>(u"mailAccount.keys.help"_s)->isVisible());
}

void TestGateway::whatCannotBeKeptHasItsOwnName()
{
    SampleSettingsDesk desk;
    desk.secretsDesk.keychainError = unusable;
    const Wizard<GatewayDialog> gateway(
        new GatewayDialog(desk, *gatewayGuide(u"stripe"_s), SampleDesk::pictureDay(), nullptr));
    const Wizard<MailAccountDialog> mail(new MailAccountDialog(desk.mailDesk, nullptr));
    mail.dialog->setKeys(desk.secretsDesk);

    QTRY_VERIFY(gateway.find<Notice>(u"gateway.keys"_s)->text().contains(u"the key of this connection"_s));
    QTRY_VERIFY(
        mail.find<Notice>(u"mailAccount.keys"_s)->text().contains(u"the password of the mail server"_s));
}

void TestGateway::aChangedKeyIsCheckedAgain()
{
    GatewayStage stage;
    stage.wizard.type(u"rk_test_1"_s);
    stage.wizard.act();
    QTRY_VERIFY(!stage.wizard.text(u"gateway.account"_s).isEmpty());

    stage.wizard.press(Qt::Key_B, Qt::AltModifier);
    QTRY_VERIFY(stage.wizard.find<QLineEdit>(u"gateway.api_key"_s)->hasFocus());
    QCOMPARE(stage.wizard.find<QLineEdit>(u"gateway.api_key"_s)->text(), u"rk_test_1"_s);
    stage.wizard.act();

    QTRY_COMPARE(stage.desk.gatewayDesk.given.size(), qsizetype{2});
}

void TestGateway::escKeepsNothing()
{
    GatewayStage stage;
    stage.wizard.type(u"rk_test_1"_s);
    stage.wizard.act();

    stage.wizard.press(Qt::Key_Escape);

    QTRY_VERIFY(!stage.wizard.dialog);
    QVERIFY(stage.desk.gatewayDesk.kept.isEmpty());
    QCOMPARE(stage.desk.gatewayDesk.forgets, 1);
}

void TestGateway::aRefusedTestMailIsToldWithTheServersWords()
{
    MailStage stage;
    stage.desk.error = Error{.kind = ErrorKind::Unauthorized,
        .rule = u"mail.test_account"_s,
        .providerText = u"535 5.7.8 Authentication <b>failed</b>"_s};
    stage.wizard.type(u"mail.example"_s);

    stage.wizard.act();

    QTRY_VERIFY(stage.wizard.find<Notice>(u"mailAccount.notice"_s)
                    ->text()
                    .contains(u"535 5.7.8 Authentication <b>failed</b>"_s));
    QVERIFY(stage.desk.kept.isEmpty());
    stage.wizard.find<QPushButton>(u"mailAccount.saveOnly"_s)->click(); // Offline is normal.
    QTRY_COMPARE(stage.desk.kept.size(), qsizetype{1});
}

void TestGateway::whatWasTestedIsWhatIsSaved()
{
    MailStage stage;
    stage.wizard.type(u"mail.example"_s);
    stage.wizard.act();
    QTRY_COMPARE(stage.wizard.find<QPushButton>(u"mailAccount.act"_s)->text(), u"Save"_s);

    auto *server = stage.wizard.find<QLineEdit>(u"mailAccount.smtp.url"_s);
    server->setFocus();
    QTest::keyClicks(server, u".com"_s);

    QCOMPARE(stage.wizard.find<QPushButton>(u"mailAccount.act"_s)->text(), u"Send a test to yourself"_s);
    stage.wizard.find<QComboBox>(u"mailAccount.security"_s)->setCurrentIndex(1);
    emit stage.wizard.find<QComboBox>(u"mailAccount.security"_s)->activated(1);
    stage.wizard.act();
    stage.wizard.act();
    QTRY_COMPARE(stage.desk.kept.size(), qsizetype{1});
    QCOMPARE(stage.desk.kept.constLast().url, u"smtp://mail.example.com:587"_s);
}

void TestGateway::mnemonicsAreUnique()
{
    GatewayStage stage(u"paypal"_s);
    stage.wizard.type(u"AeA1"_s);
    stage.wizard.press(Qt::Key_Tab);
    stage.wizard.type(u"ECYY"_s);
    stage.desk.gatewayDesk.trial.ways = {PayWay::Page, PayWay::Checkout, PayWay::BankTransfer};
    stage.wizard.act();
    stage.wizard.act();

    QStringList letters;
    for (const QAbstractButton *button : stage.wizard.dialog->findChildren<QAbstractButton *>()) {
        const qsizetype at = button->text().indexOf(u'&');
        if (at >= 0 && button->isVisible())
            letters.append(button->text().mid(at + 1, 1).toLower());
    }
    QVERIFY(letters.size() > 3);
    QCOMPARE(letters.removeDuplicates(), qsizetype{0});
}
