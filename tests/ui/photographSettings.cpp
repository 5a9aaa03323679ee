#include "tests/ui/pictures.h"

#include "tests/ui/SampleConnectDesk.h"
#include "tests/ui/SampleDesk.h"
#include "tests/ui/SampleSettingsDesk.h"

#include "ui/connect/GatewayDialog.h"
#include "ui/connect/MailAccountDialog.h"
#include "ui/settings/EnterRecoveryKeyDialog.h"
#include "ui/settings/KeychainDialog.h"
#include "ui/settings/PassphraseDialog.h"
#include "ui/settings/RecoveryKeyDialog.h"
#include "ui/settings/SettingsWindow.h"
#include "ui/settings/UnlockDialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace quittance::pictures {

using namespace Qt::StringLiterals;

namespace {

void shootPages(SampleSettingsDesk &desk, Appearance appearance, const QString &name)
{
    const MailStanding none = desk.mailDesk.stands;
    desk.mailDesk.stands.url = u"smtps://mail.brightwater.example:465"_s;
    desk.mailDesk.stands.hasLogin = true;
    SettingsWindow window(desk, SampleDesk::pictureDay(), QTimeZone("Europe/Berlin"));
    window.showAppearance(appearance, false);
    window.show();
    QApplication::setActiveWindow(&window);
    QTest::qWait(200);
    const QStringList pages = window.pageKeys();
    for (const QString &page : pages) {
        window.showPage(page);
        shoot(window, name + u"settings-"_s + page + u".png"_s);
    }
    window.showPage(u"connections"_s);
    desk.missing = {u"Refunds Write"_s};
    window.findChild<QAbstractButton *>(u"settings.stripe.check"_s)->click();
    window.findChild<QAbstractButton *>(u"settings.smtp.disconnect"_s)->click();
    shoot(window, name + u"settings-connections-asked.png"_s);
    window.showPage(u"company"_s);
    desk.error = Error{.kind = ErrorKind::InvalidInput, .rule = u"company.email_malformed"_s};
    auto *email = window.findChild<QLineEdit *>(u"settings.company.email"_s);
    email->setFocus();
    email->selectAll();
    QTest::keyClicks(email, u"nobody"_s);
    QTest::keyClick(email, Qt::Key_Return);
    shoot(window, name + u"settings-company-refused.png"_s);
    desk.error.reset();
    desk.mailDesk.stands = none; // The wizard begins without one.
}

//! Later: copies are made, days are locked; and what stands there when copying failed.
void shootKept(SampleSettingsDesk &desk, const QString &name)
{
    desk.settings[backupFolderKey] = u"/media/mara/backup/Quittance"_s;
    desk.settings[backupAtKey] = u"2026-11-22T16:05:00.000Z"_s;
    desk.settings[backupFileKey] = u"/media/mara/backup/Quittance/book-2026-11-22.sqlite"_s;
    desk.locked = QDate(2026, 10, 31);
    const auto shootPage = [&](const QString &page, const QString &what) {
        SettingsWindow window(desk, SampleDesk::pictureDay(), QTimeZone("Europe/Berlin"));
        window.show();
        window.showPage(page);
        QTest::qWait(100);
        shoot(window, name + u"settings-"_s + what + u".png"_s);
    };
    shootPage(u"backup"_s, u"backup-kept"_s);
    shootPage(u"safety"_s, u"safety-locked"_s);
    desk.settings[backupTroubleKey] = u"backup.folder_missing"_s;
    shootPage(u"backup"_s, u"backup-failed"_s);
}

void shootGateway(SampleSettingsDesk &desk, const QString &connection, const QString &name)
{
    GatewayDialog dialog(desk, *gatewayGuide(connection), SampleDesk::pictureDay(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    QTest::qWait(100);
    const QString start = name + u"gateway-"_s + connection;
    shoot(dialog, start + u"-1.png"_s);
    const auto act = [&dialog] { QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier); };
    desk.gatewayDesk.error = connection == "stripe"_L1
        ? Error{.kind = ErrorKind::InvalidInput, .rule = u"stripe.key_publishable"_s, .field = u"api_key"_s}
        : Error{.kind = ErrorKind::Unauthorized, .rule = u"paypal.credentials_refused"_s};
    for (QLineEdit *field : dialog.findChildren<QLineEdit *>())
        if (field->isVisible() && field->text().isEmpty())
            field->setText(u"pk_test_0123456789"_s);
    dialog.findChild<QLineEdit *>(u"gateway.label"_s)->setText(u"Brightwater (test)"_s);
    act();
    shoot(dialog, start + u"-refused.png"_s);
    desk.gatewayDesk.error.reset();
    for (int step = 2; step <= (connection == "stripe"_L1 ? 5 : 4); ++step) {
        act();
        shoot(dialog, start + u"-%1.png"_s.arg(step));
    }
}

void shootRecovery(SampleSettingsDesk &desk, const QString &name)
{
    RecoveryKeyDialog made(desk, desk.madeKey, u"Brightwater GmbH"_s, SampleDesk::pictureDay(), nullptr);
    made.setAttribute(Qt::WA_DeleteOnClose, false);
    made.show();
    QTest::qWait(100);
    shoot(made, name + u"recovery-key.png"_s);
    made.hide();
    EnterRecoveryKeyDialog entered(desk, nullptr);
    entered.setAttribute(Qt::WA_DeleteOnClose, false);
    entered.show();
    entered.findChild<QLineEdit *>(u"enterRecoveryKey.recovery_key"_s)->setText(desk.madeKey);
    desk.recoveryError
        = Error{.kind = ErrorKind::Secret, .rule = u"recovery.wrong"_s, .field = u"recovery_key"_s};
    entered.findChild<QAbstractButton *>(u"enterRecoveryKey.act"_s)->click();
    QTest::qWait(100);
    shoot(entered, name + u"recovery-key-wrong.png"_s);
    desk.recoveryError.reset();
}

void shootSecrets(SampleSettingsDesk &desk, const QString &name)
{
    const auto shootDialog = [&name](ActDialog &dialog, const QString &what, const QList<QString> &fields) {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        for (const QString &field : fields)
            dialog.findChild<QLineEdit *>(field)->setText(u"seven bicycles"_s);
        if (!fields.isEmpty())
            QTest::keyClick(&dialog, Qt::Key_Return);
        QTest::qWait(100);
        shoot(dialog, name + what + u".png"_s);
        dialog.hide();
    };
    const auto refuse = [](const SecretText &, const SecretText &) {
        return QtFuture::makeReadyFuture(Result<void>(fail(SampleSecretsDesk::wrong())));
    };
    PassphraseDialog first(PassphraseDialog::Kind::First, refuse, nullptr);
    shootDialog(first, u"passphrase"_s, {u"passphrase.new_passphrase"_s});
    PassphraseDialog change(PassphraseDialog::Kind::Change, refuse, nullptr);
    shootDialog(change, u"passphrase-change"_s,
        {u"passphrase.passphrase"_s, u"passphrase.new_passphrase"_s, u"passphrase.again"_s});
    desk.secretsDesk.where = SecretsPlace::Passphrase;
    desk.secretsDesk.locked = true;
    UnlockDialog unlock(desk.secretsDesk, UnlockDialog::Use::ForWork, nullptr);
    shootDialog(unlock, u"unlock-wrong"_s, {u"unlock.passphrase"_s});
    KeychainDialog keychain(desk.secretsDesk, KeychainDialog::Offers::Passphrase, nullptr);
    shootDialog(keychain, u"keychain"_s, {});
    SettingsWindow window(desk, SampleDesk::pictureDay(), QTimeZone("Europe/Berlin"));
    window.show();
    window.showPage(u"safety"_s);
    QTest::qWait(100);
    shoot(window, name + u"settings-safety-sealed.png"_s);
    desk.secretsDesk.where = SecretsPlace::Keychain;
    desk.secretsDesk.locked = false;
}

void shootMail(SampleMailAccountDesk &desk, const QString &name)
{
    MailAccountDialog dialog(desk, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    QTest::qWait(100);
    shoot(dialog, name + u"mail-account-1.png"_s);
    dialog.findChild<QLineEdit *>(u"mailAccount.smtp.url"_s)->setText(u"mail.brightwater.example"_s);
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    shoot(dialog, name + u"mail-account-2.png"_s);
    QTest::keyClick(&dialog, Qt::Key_Control); // Lets go of Ctrl, or the next picture selects one row more.
}

} // namespace

void shootSettings(Theme &theme, Appearance appearance, const QString &folder, const QString &kind)
{
    const QString name = folder + u'/' + kind + u'-';
    SampleSettingsDesk desk;
    theme.apply(appearance);
    shootPages(desk, appearance, name);
    shootGateway(desk, u"stripe"_s, name);
    desk.gatewayDesk.trial.ways = {PayWay::Page, PayWay::Checkout};
    desk.gatewayDesk.trial.keyHint = u"AeA1…Wx9z"_s;
    desk.gatewayDesk.trial.live = true;
    shootGateway(desk, u"paypal"_s, name);
    shootMail(desk.mailDesk, name);
    shootRecovery(desk, name);
    shootSecrets(desk, name);
    desk.settings[recoveryKeyAtKey] = u"2026-11-20T09:30:00.000Z"_s;
    shootKept(desk, name);
}

} // namespace quittance::pictures
