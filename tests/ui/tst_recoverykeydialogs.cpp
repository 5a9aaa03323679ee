#include "tests/ui/tst_recoverykeydialogs.h"

#include "tests/ui/SampleSettingsDesk.h"
#include "tests/ui/Stage.h"

#include "ui/settings/EnterRecoveryKeyDialog.h"
#include "ui/settings/RecoveryKeyDialog.h"
#include "ui/settings/SettingsActions.h"
#include "ui/settings/SettingsWindow.h"

#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! The settings at their page on backups.
struct BackupStage {
    BackupStage()
        : window(settings, QDate(2026, 11, 23), QTimeZone("Europe/Berlin"))
    {
        window.show();
        window.showPage(u"backup"_s);
        QApplication::setActiveWindow(&window);
    }

    QString text(const QString &name) const
    {
        const auto *label = window.findChild<PlainLabel *>(name);
        return label && !label->isHidden() ? label->text() : QString();
    }
    QString state() const { return text(u"settings.backup.recovery.state"_s); }
    QString result() const { return text(u"settings.backup.recovery.result"_s); }
    void click(const QString &name) const { window.findChild<QPushButton *>(name)->click(); }

    RecoveryKeyDialog *make() const
    {
        click(u"settings.backup.recovery.make"_s);
        (void)QTest::qWaitFor([this] { return window.findChild<RecoveryKeyDialog *>() != nullptr; });
        return window.findChild<RecoveryKeyDialog *>();
    }
    EnterRecoveryKeyDialog *enter(const QString &key) const
    {
        click(u"settings.backup.recovery.enter"_s);
        auto *dialog = window.findChild<EnterRecoveryKeyDialog *>();
        dialog->findChild<QLineEdit *>(u"enterRecoveryKey.recovery_key"_s)->setText(key);
        dialog->findChild<QPushButton *>(u"enterRecoveryKey.act"_s)->click();
        return dialog;
    }

    Theme theme{*qApp};
    SampleSettingsDesk settings;
    SettingsWindow window;
};

} // namespace

void TestRecoveryKeyDialogs::aBookWithoutAKeySaysSo()
{
    BackupStage stage;
    QTRY_VERIFY2(stage.state().startsWith(u"No recovery key yet."_s), qPrintable(stage.state()));
}

void TestRecoveryKeyDialogs::theKeyIsShownAndCountsOnceItsEndIsTyped()
{
    BackupStage stage;
    RecoveryKeyDialog *dialog = stage.make();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<PlainLabel *>(u"recoveryKey.key"_s)->text(), stage.settings.madeKey);
    auto *act = dialog->findChild<QPushButton *>(u"recoveryKey.act"_s);
    auto *typed = dialog->findChild<QLineEdit *>(u"recoveryKey.typed"_s);
    QVERIFY(!act->isEnabled());

    typed->setText(u"ZE5V-1GFX"_s);
    QVERIFY(!act->isEnabled());
    QVERIFY(stage.settings.keptKeys.isEmpty());
    typed->setText(u"ze5v igfs"_s);
    QVERIFY(act->isEnabled());
    act->click();

    QTRY_COMPARE(stage.settings.keptKeys, QStringList{stage.settings.madeKey});
    QTRY_VERIFY2(stage.state().contains(u"23"_s), qPrintable(stage.state()));
    QVERIFY(!stage.state().startsWith(u"No recovery key"_s));
    QVERIFY(stage.result().startsWith(u"The key on the paper counts from now on."_s));
    QTRY_VERIFY(!stage.window.findChild<RecoveryKeyDialog *>()); // And with it goes the key.
}

void TestRecoveryKeyDialogs::leavingKeepsTheKeyThereWas()
{
    BackupStage stage;
    RecoveryKeyDialog *dialog = stage.make();
    QVERIFY(dialog);

    QTest::keyClick(dialog, Qt::Key_Escape);

    QTRY_VERIFY(!stage.window.findChild<RecoveryKeyDialog *>());
    QVERIFY(stage.settings.keptKeys.isEmpty());
    QVERIFY(stage.state().startsWith(u"No recovery key yet."_s));
}

void TestRecoveryKeyDialogs::aRefusalIsSaidAndTheKeyStaysInView()
{
    BackupStage stage;
    stage.settings.recoveryError = Error{.kind = ErrorKind::Secret, .rule = u"secret.keychain_unusable"_s};
    RecoveryKeyDialog *dialog = stage.make();
    QVERIFY(dialog);

    dialog->findChild<QLineEdit *>(u"recoveryKey.typed"_s)->setText(u"ZE5V-1GFS"_s);
    dialog->findChild<QPushButton *>(u"recoveryKey.act"_s)->click();

    auto *trouble = dialog->findChild<PlainLabel *>(u"recoveryKey.trouble"_s);
    QTRY_VERIFY(trouble->isVisible());
    QVERIFY(!trouble->text().isEmpty());
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<PlainLabel *>(u"recoveryKey.key"_s)->isVisible());
}

void TestRecoveryKeyDialogs::theKeyIsSavedForItsOwnerOnly()
{
    BackupStage stage;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"key.txt"_s);
    RecoveryKeyDialog *dialog = stage.make();
    QVERIFY(dialog);

    dialog->findChild<QPushButton *>(u"recoveryKey.save"_s)->click();
    auto *chooser = dialog->findChild<QFileDialog *>(u"recoveryKey.file"_s);
    QVERIFY(chooser);
    emit chooser->fileSelected(path);

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(stage.settings.madeKey.toLatin1()));
    QCOMPARE(
        file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions());
    QVERIFY(dialog->findChild<PlainLabel *>(u"recoveryKey.result"_s)->text().contains(u"key.txt"_s));
    QVERIFY(stage.settings.keptKeys.isEmpty()); // A file is not yet a paper that somebody read.
}

void TestRecoveryKeyDialogs::anEnteredKeyTellsWhereTheBooksKeyIsNow()
{
    BackupStage stage;
    stage.enter(u" 7k3m 0qx9 "_s);
    QTRY_VERIFY2(
        stage.result().contains(u"The keychain of this computer now has"_s), qPrintable(stage.result()));
    QCOMPARE(stage.settings.usedKeys, QStringList{u" 7k3m 0qx9 "_s}); // What it means, the book decides.
    QTRY_VERIFY(!stage.window.findChild<EnterRecoveryKeyDialog *>());

    stage.settings.keyKept = KeyKept::ForNow;
    stage.enter(stage.settings.madeKey);
    QTRY_VERIFY2(stage.result().contains(u"until Quittance closes"_s), qPrintable(stage.result()));
}

void TestRecoveryKeyDialogs::aWrongKeyStaysTypedWithTheReason()
{
    BackupStage stage;
    stage.settings.recoveryError
        = Error{.kind = ErrorKind::Secret, .rule = u"recovery.wrong"_s, .field = u"recovery_key"_s};

    EnterRecoveryKeyDialog *dialog = stage.enter(stage.settings.madeKey);

    auto *trouble = dialog->findChild<PlainLabel *>(u"enterRecoveryKey.recovery_key.trouble"_s);
    QTRY_VERIFY(trouble->isVisible());
    QVERIFY2(trouble->text().startsWith(u"This recovery key does not open this book."_s),
        qPrintable(trouble->text()));
    QCOMPARE(
        dialog->findChild<QLineEdit *>(u"enterRecoveryKey.recovery_key"_s)->text(), stage.settings.madeKey);
}

void TestRecoveryKeyDialogs::restoringLeadsToThePageWhereABookIsChosen()
{
    SampleSettingsDesk settings;
    Theme theme(*qApp);
    SampleDesk desk;
    desk.settingsDesk = &settings;
    MainWindow main(desk, theme, facts());
    main.show();
    main.findChild<SettingsActions *>()->open(u"backup"_s);
    const QSignalSpy wanted(&main, &MainWindow::otherBookWanted);

    main.findChild<SettingsActions *>()
        ->window()
        ->findChild<QPushButton *>(u"settings.backup.restore"_s)
        ->click();

    QCOMPARE(wanted.count(), 1);
}
