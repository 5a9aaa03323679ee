#include "tests/ui/tst_settings.h"

#include "tests/ui/SettingsStage.h"

#include "ui/connect/ConnectDialog.h"
#include "ui/shell/ModeStripe.h"
#include "ui/text/DateText.h"
#include "ui/widgets/Notice.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QStackedWidget>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestSettings::oneWindowIsOpenedAndRaised()
{
    SettingsStage stage;
    const SettingsWindow *first = stage.window();
    QVERIFY(first && first->isVisible());
    QVERIFY(first->windowModality() == Qt::NonModal);

    stage.main->commands()->connections->trigger();

    QCOMPARE(stage.window(), first);
    QCOMPARE(stage.find<QListWidget>(u"settings.pages"_s)->currentItem()->text(), u"Connections"_s);
    stage.main->close(); // The last window goes with its settings.
    QVERIFY(!stage.window() || !stage.window()->isVisible());
}

void TestSettings::everyPageHasItsFields()
{
    const SettingsStage stage;
    QCOMPARE(stage.window()->pageKeys(),
        (QStringList{u"company"_s, u"documents"_s, u"numbering"_s, u"taxes"_s, u"reminders"_s,
            u"connections"_s, u"mail"_s, u"language"_s, u"appearance"_s, u"safety"_s, u"backup"_s,
            u"folders"_s}));

    QTRY_COMPARE(stage.find<QLineEdit>(u"settings.company.name"_s)->text(), u"Brightwater GmbH"_s);
    QCOMPARE(stage.find<QComboBox>(u"settings.company.country"_s)->currentData().toString(), u"DE"_s);
    QCOMPARE(stage.find<QLineEdit>(u"settings.company.iban"_s)->text(), u"DE89370400440532013000"_s);
    QCOMPARE(stage.find<QLineEdit>(u"settings.safety.hold_seconds"_s)->text(), u"10"_s);
    QCOMPARE(stage.find<QLineEdit>(u"settings.links.expire_days"_s)->text(), u"14"_s);
    QCOMPARE(stage.find<QComboBox>(u"settings.datev.chart"_s)->currentData().toString(), u"skr03"_s);
}

void TestSettings::aFieldCountsAsSoonAsItIsLeft()
{
    const SettingsStage stage(u"company"_s);
    QTRY_VERIFY(!stage.find<QLineEdit>(u"settings.company.city"_s)->text().isEmpty());

    QLineEdit *city = stage.type(u"company.city"_s, u"Köln"_s);
    QVERIFY(stage.settings.done.isEmpty()); // Not while it is typed.
    QTest::keyClick(city, Qt::Key_Tab);

    QTRY_COMPARE(stage.settings.settings.value(u"company.city"_s), u"Köln"_s);
    QTRY_COMPARE(stage.text(u"settings.word"_s), u"Saved."_s);
    QVERIFY(stage.find<PlainLabel>(u"settings.word"_s)->isVisible());
    city->setFocus();
    QTest::keyClick(city, Qt::Key_Tab);
    QCOMPARE(stage.settings.done.size(), qsizetype{1}); // Nothing has changed.
}

void TestSettings::theFootIsThereOnlyWhileItSaysSomething()
{
    const SettingsStage stage(u"company"_s);
    QTRY_VERIFY(!stage.find<QLineEdit>(u"settings.company.city"_s)->text().isEmpty());
    const auto *word = stage.find<PlainLabel>(u"settings.word"_s);
    const auto *pages = stage.window()->findChild<QStackedWidget *>();
    QVERIFY(!word->isVisible());
    QTRY_COMPARE(pages->height(), stage.window()->height());

    QTest::keyClick(stage.type(u"company.city"_s, u"Kiel"_s), Qt::Key_Tab);
    QTRY_VERIFY(word->isVisible());
    stage.window()->showPage(u"taxes"_s);

    QVERIFY(!word->isVisible());
}

void TestSettings::theToleranceIsAnAmount_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("then");

    QTest::newRow("euros have cents") << u"EUR"_s << u"1.00"_s << u"2.5"_s << u"250"_s << u"2.50"_s;
    QTest::newRow("yen have none") << u"JPY"_s << u"100"_s << u"250"_s << u"250"_s << u"250"_s;
    QTest::newRow("none") << u"EUR"_s << u"1.00"_s << QString() << u"0"_s << u"0.00"_s;
}

void TestSettings::theToleranceIsAnAmount()
{
    QFETCH(const QString, currency);
    QFETCH(const QString, shown);
    QFETCH(const QString, typed);
    QFETCH(const QString, kept);
    QFETCH(const QString, then);
    const QString key = u"company.shortfall_tolerance"_s;
    SettingsStage stage(u"reminders"_s);
    stage.settings.settings.insert(u"company.currency"_s, currency);
    stage.window()->reload();
    QTRY_COMPARE(stage.text(u"settings."_s + key + u".unit"_s), currency);
    QTRY_COMPARE(stage.find<QLineEdit>(u"settings."_s + key)->text(), shown);

    QLineEdit *field = stage.type(key, typed);
    if (typed.isEmpty())
        QTest::keyClick(field, Qt::Key_Delete); // All of it is selected.
    QTest::keyClick(field, Qt::Key_Tab);

    QTRY_COMPARE(stage.settings.settings.value(key), kept);
    QCOMPARE(field->text(), then);
}

void TestSettings::aToleranceOfTwoReadingsIsNotKept()
{
    const QString key = u"company.shortfall_tolerance"_s;
    const SettingsStage stage(u"reminders"_s);
    QTRY_VERIFY(!stage.find<QLineEdit>(u"settings."_s + key)->text().isEmpty());

    const QLineEdit *field = stage.type(key, u"1.234"_s);
    stage.find<QListWidget>(u"settings.pages"_s)->setFocus();

    QVERIFY(stage.trouble(key).contains(u"1.234"_s));
    QCOMPARE(field->text(), u"1.234"_s);
    QVERIFY(stage.settings.done.isEmpty());
}

void TestSettings::whatCannotBeKeptStaysTypedWithTheReason()
{
    SettingsStage stage(u"company"_s);
    QTRY_VERIFY(!stage.find<QLineEdit>(u"settings.company.email"_s)->text().isEmpty());
    stage.settings.error = Error{.kind = ErrorKind::InvalidInput, .rule = u"company.email_malformed"_s};

    QLineEdit *email = stage.type(u"company.email"_s, u"nobody"_s);
    QTest::keyClick(email, Qt::Key_Tab);

    QTRY_VERIFY(!stage.trouble(u"company.email"_s).isEmpty());
    QVERIFY(!stage.trouble(u"company.email"_s).contains(u"settings"_s)); // One is there already.
    QCOMPARE(email->text(), u"nobody"_s);
    stage.settings.error.reset();
    stage.type(u"company.email"_s, u"b@brightwater.example"_s);
    QVERIFY(stage.trouble(u"company.email"_s).isEmpty()); // It goes with the first letter.
    QTest::keyClick(email, Qt::Key_Return);
    QTRY_COMPARE(stage.settings.settings.value(u"company.email"_s), u"b@brightwater.example"_s);
}

void TestSettings::escLeavesWhatIsTypedWithoutEffect()
{
    const SettingsStage stage(u"company"_s);
    QTRY_VERIFY(!stage.find<QLineEdit>(u"settings.company.city"_s)->text().isEmpty());

    QTest::keyClick(stage.type(u"company.city"_s, u"Köln"_s), Qt::Key_Escape);

    QTRY_VERIFY(!stage.window());
    QVERIFY(stage.settings.done.isEmpty());
}

void TestSettings::closingKeepsWhatIsTyped()
{
    const SettingsStage stage(u"company"_s);
    QTRY_VERIFY(!stage.find<QLineEdit>(u"settings.company.city"_s)->text().isEmpty());

    QTest::keyClick(stage.type(u"company.city"_s, u"Köln"_s), Qt::Key_W, Qt::ControlModifier);

    QTRY_VERIFY(!stage.window());
    QCOMPARE(stage.settings.settings.value(u"company.city"_s), u"Köln"_s);
}

void TestSettings::anotherLanguageLeavesThemOpenWhereTheyAre()
{
    SettingsStage stage(u"language"_s);
    QVERIFY(stage.main->canGiveWay());

    MainWindow window(stage.desk, stage.theme, facts());
    window.takeOver(*stage.main);
    window.show();

    const auto *actions = window.findChild<SettingsActions *>();
    QTRY_VERIFY(actions->window() && actions->window()->isVisible());
    QCOMPARE(actions->window()->page(), u"language"_s);
    QTRY_VERIFY(!stage.window()); // One window of settings at a time.
}

void TestSettings::aWindowInAnotherLanguageOpensNoSettingsByItself()
{
    SettingsStage stage;
    stage.window()->close();
    QTRY_VERIFY(!stage.window());

    MainWindow window(stage.desk, stage.theme, facts());
    window.takeOver(*stage.main);
    window.show();
    QCoreApplication::sendPostedEvents();

    QVERIFY(!window.findChild<SettingsActions *>()->window());
}

void TestSettings::aNumberShowsHowItWillLook()
{
    const SettingsStage stage(u"numbering"_s);
    QTRY_COMPARE(stage.text(u"settings.numbers.invoices.example"_s), u"For example INV-2026-000042"_s);

    QLineEdit *mask = stage.type(u"numbers.invoices"_s, u"R{yy}/{seq:4}"_s);
    QCOMPARE(stage.text(u"settings.numbers.invoices.example"_s), u"For example R26/0042"_s);
    stage.type(u"numbers.invoices.next"_s, u"500"_s);
    QTest::keyClick(mask, Qt::Key_Return);

    QTRY_VERIFY(!stage.settings.defined.isEmpty());
    QCOMPARE(stage.settings.defined.constLast().mask, u"R{yy}/{seq:4}"_s);
    stage.type(u"numbers.invoices"_s, u"R"_s);
    QVERIFY(!stage.text(u"settings.numbers.invoices.example"_s).startsWith(u"For example"_s));
}

void TestSettings::aFurtherSeriesIsMadeOrSaysWhyNot()
{
    SettingsStage stage(u"numbering"_s);
    QTRY_VERIFY(stage.text(u"settings.numbers.further"_s).contains(u"EXP-{yyyy}-{seq:5}"));

    stage.type(u"numbers.new"_s, u"DOM"_s);
    stage.type(u"numbers.new.mask"_s, u"D{seq:6}"_s);
    stage.click(u"settings.numbers.add"_s);
    QTRY_VERIFY(stage.text(u"settings.numbers.further"_s).contains(u"D{seq:6}"));
    QCOMPARE(stage.settings.series.constLast().name, u"DOM"_s);

    stage.settings.error = Error{.kind = ErrorKind::InvalidInput, .rule = u"number_series.name"_s};
    stage.type(u"numbers.new"_s, u"dom"_s);
    stage.click(u"settings.numbers.add"_s);
    QTRY_VERIFY(stage.text(u"settings.numbers.new.trouble"_s).contains(u"A to Z"));
    QCOMPARE(stage.find<QLineEdit>(u"settings.numbers.new"_s)->text(), u"dom"_s);
}

void TestSettings::daysAreLockedWithAReason()
{
    const SettingsStage stage(u"safety"_s);
    QTRY_COMPARE(stage.text(u"settings.lock.state"_s), u"Nothing is locked"_s);

    stage.click(u"settings.lock.act"_s);
    QTRY_VERIFY(!stage.trouble(u"lock"_s).isEmpty());
    QVERIFY(stage.find<QLineEdit>(u"settings.lock.reason"_s)->hasFocus());
    stage.type(u"lock.reason"_s, u"Handed to the adviser"_s);
    stage.click(u"settings.lock.act"_s);

    QTRY_COMPARE(stage.settings.locked, QDate(2026, 10, 31));
    QTRY_COMPARE(stage.text(u"settings.lock.state"_s), u"31/10/2026"_s);
    stage.type(u"lock.reason"_s, u"One was missing"_s);
    stage.click(u"settings.lock.open"_s);
    QTRY_VERIFY(stage.settings.locked.isNull());
    QCOMPARE(stage.settings.reasons.size(), qsizetype{2});
}

void TestSettings::theLookChangesAtOnceAndFollowsTheMenu()
{
    SettingsStage stage(u"appearance"_s);

    stage.click(u"settings.appearance.dark"_s);
    QCOMPARE(stage.theme.appearance(), Appearance::Dark);
    QVERIFY(stage.main->commands()->lookDark->isChecked());
    stage.click(u"settings.appearance.compact"_s);
    QVERIFY(stage.main->commands()->compact->isChecked());

    stage.main->commands()->lookLight->trigger();
    stage.main->commands()->compact->trigger();
    QVERIFY(stage.find<QRadioButton>(u"settings.appearance.light"_s)->isChecked());
    QVERIFY(!stage.find<QCheckBox>(u"settings.appearance.compact"_s)->isChecked());
}

void TestSettings::daysTakeTheChosenFormAtOnce()
{
    SettingsStage stage(u"language"_s);
    const auto back = qScopeGuard([] { writeDaysAs(DayForm::Region); });
    stage.desk.invoices = SampleDesk::pictureRows();
    stage.desk.moneyIn = SampleDesk::picturePayments();
    emit stage.desk.invoicesChanged();
    const auto paidOn = [&stage] {
        return stage.main->findChild<QAbstractItemView *>(u"payments.table"_s)
            ->model()
            ->index(0, 0)
            .data()
            .toString();
    };
    const auto dueOn = [&stage] {
        const auto *model = static_cast<InvoiceTableModel *>(stage.main->invoices()->table()->model());
        const int row = model->rowOfKey(8);
        return row < 0 ? QString()
                       : model->index(row, static_cast<int>(InvoiceColumn::Due)).data().toString();
    };
    stage.main->show(Section::Invoices);
    QTRY_COMPARE(dueOn().count(u'/'), 2);
    stage.main->show(Section::Payments);
    QTRY_COMPARE(paidOn().count(u'/'), 2);
    auto *form = stage.find<QComboBox>(u"settings.ui.iso_dates"_s);
    QTRY_COMPARE(form->currentData().toString(), u"off"_s);

    emit form->activated(form->findData(u"on"_s));

    QTRY_COMPARE(stage.settings.settings.value(u"ui.iso_dates"_s), u"on"_s);
    const QRegularExpression iso(u"^\\d{4}-\\d\\d-\\d\\d$"_s);
    QTRY_VERIFY(iso.match(paidOn()).hasMatch());
    stage.main->show(Section::Invoices);
    QTRY_VERIFY(iso.match(dueOn()).hasMatch());
    stage.main->show(Section::Payments);
    emit form->activated(form->findData(u"off"_s));
    QTRY_COMPARE(paidOn().count(u'/'), 2);
}

void TestSettings::noticesAreOfferedWhereTheProgramKnowsThem()
{
    SettingsStage stage(u"appearance"_s);
    QTRY_VERIFY(stage.find<QCheckBox>(u"settings.ui.notices"_s));
    QVERIFY(!stage.find<QCheckBox>(u"settings.ui.notices"_s)->isChecked());

    stage.click(u"settings.ui.notices"_s);
    QTRY_COMPARE(stage.settings.settings.value(u"ui.notices"_s), u"on"_s);

    SettingsStage other;
    other.settings.settings.remove(u"ui.notices"_s);
    other.window()->close();
    QTRY_VERIFY(!other.window());
    other.main->commands()->settings->trigger();
    QTRY_COMPARE(other.find<QLineEdit>(u"settings.company.name"_s)->text(), u"Brightwater GmbH"_s);
    QVERIFY(!other.find<QCheckBox>(u"settings.ui.notices"_s));
}

void TestSettings::theHoldCountsForTheNextMail()
{
    const SettingsStage stage(u"safety"_s);
    QTRY_VERIFY(!stage.find<QLineEdit>(u"settings.safety.hold_seconds"_s)->text().isEmpty());

    QTest::keyClick(stage.type(u"safety.hold_seconds"_s, u"25"_s), Qt::Key_Return);

    QTRY_COMPARE(stage.settings.settings.value(u"safety.hold_seconds"_s), u"25"_s);
}

void TestSettings::connectionsHaveRoomWithoutABar()
{
    const SettingsStage stage(u"connections"_s);
    QTRY_VERIFY(stage.find<QWidget>(u"settings.smtp"_s));

    const auto *page = stage.find<QWidget>(u"settings.page.connections"_s);
    QTRY_VERIFY(page->height() <= page->parentWidget()->height());
}

void TestSettings::connectionsShowHowTheyStand()
{
    const SettingsStage stage(u"connections"_s);
    QTRY_VERIFY(stage.find<QWidget>(u"settings.stripe"_s));

    QCOMPARE(stage.text(u"settings.stripe.facts"_s), u"rk_test_…4f2a · Synced 23/11/2026 09:02"_s);
    QVERIFY(stage.find<QWidget>(u"settings.stripe.mode"_s)->accessibleName().startsWith(u"TEST"_s));
    QCOMPARE(stage.find<QPushButton>(u"settings.paypal.connect"_s)->text(), u"Connect…"_s);
    QVERIFY(!stage.find<QPushButton>(u"settings.paypal.check"_s)->isVisible());
    QCOMPARE(stage.find<QPushButton>(u"settings.hubspot.connect"_s)->text(), u"Sign in again…"_s);
    QVERIFY(!stage.find<Notice>(u"settings.hubspot.notice"_s)->text().isEmpty());

    stage.click(u"settings.hubspot.connect"_s);
    auto *dialog = stage.find<ConnectDialog>(u"connect"_s);
    QVERIFY(dialog);
    dialog->reject();
}

void TestSettings::aCheckNamesWhatIsMissing()
{
    SettingsStage stage(u"connections"_s);
    QTRY_VERIFY(stage.find<QWidget>(u"settings.stripe"_s));
    const auto *notice = stage.find<Notice>(u"settings.stripe.notice"_s);

    stage.click(u"settings.stripe.check"_s);
    QTRY_COMPARE(notice->text(), u"It answers, and all that is needed is allowed."_s);

    stage.settings.missing = {u"Refunds Write"_s};
    stage.click(u"settings.stripe.check"_s);
    QTRY_VERIFY(notice->text().contains(u"Refunds Write (paying money back)"_s));

    stage.settings.error = Error{.kind = ErrorKind::Unauthorized, .rule = u"stripe.key_refused"_s};
    stage.click(u"settings.stripe.check"_s);
    QTRY_VERIFY(notice->text().startsWith(u"Stripe refused the key."_s));
}

void TestSettings::disconnectingAsksFirst()
{
    const SettingsStage stage(u"connections"_s);
    QTRY_VERIFY(stage.find<QWidget>(u"settings.stripe"_s));

    stage.click(u"settings.stripe.disconnect"_s);
    QVERIFY(stage.settings.disconnected.isEmpty());
    stage.click(u"settings.stripe.question.no"_s);
    QVERIFY(stage.find<Notice>(u"settings.stripe.question"_s)->text().isEmpty());
    stage.click(u"settings.stripe.disconnect"_s);
    stage.click(u"settings.stripe.question.yes"_s);

    QTRY_COMPARE(stage.settings.disconnected, QStringList{u"stripe"_s});
    QTRY_COMPARE(stage.find<QPushButton>(u"settings.stripe.connect"_s)->text(), u"Connect…"_s);
    stage.click(u"settings.smtp.disconnect"_s);
    QCOMPARE(stage.find<Notice>(u"settings.smtp.question"_s)->text(),
        u"Server and login are taken away, and no mail is sent any more."_s);
}

void TestSettings::aTestKeyPutsTheStripeUp()
{
    SettingsStage stage(u"connections"_s);
    QTRY_VERIFY(stage.find<QWidget>(u"settings.stripe"_s));
    const auto *stripe = stage.main->findChild<ModeStripe *>();
    stage.settings.facts = {.configured = true,
        .live = false,
        .name = u"Stripe"_s,
        .label = u"Brightwater"_s,
        .keyHint = u"rk_test_…9c1e"_s};

    emit stage.actions()->connectionsChanged();
    QTRY_VERIFY(stripe->accessibleName().contains(u"Stripe “Brightwater” rk_test_…9c1e"_s));

    stage.settings.facts.live = true;
    emit stage.actions()->connectionsChanged();
    QTRY_VERIFY(!stripe->isVisible());
}

void TestSettings::whatHelpsSupportIsCopiedWithoutTheBook()
{
    const SettingsStage stage(u"folders"_s);

    stage.click(u"settings.folders.support"_s);

    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.contains(u"Qt "_s) && copied.contains(u"Quittance"_s));
    QVERIFY(!copied.contains(u"Brightwater"_s));
    QCOMPARE(stage.text(u"settings.folder.book.path"_s), u"/home/mara/.local/share/Quittance/book"_s);
}

void TestSettings::aSettingTheProgramDoesNotKnowHasNoField()
{
    SettingsStage stage(u"reminders"_s);
    QTRY_VERIFY(!stage.find<QLineEdit>(u"settings.company.shortfall_tolerance"_s)->text().isEmpty());
    QVERIFY(!stage.find<QLineEdit>(u"settings.reminders.pause_days"_s));

    stage.settings.settings.insert(u"reminders.pause_days"_s, u"7"_s);
    stage.window()->reload();

    QTRY_VERIFY(stage.find<QLineEdit>(u"settings.reminders.pause_days"_s));
    QCOMPARE(stage.find<QLineEdit>(u"settings.reminders.pause_days"_s)->text(), u"7"_s);
}

void TestSettings::everyControlHasAName()
{
    const SettingsStage stage(u"connections"_s);
    QTRY_VERIFY(stage.find<QWidget>(u"settings.stripe"_s));

    for (const QWidget *widget : stage.window()->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget);
        if (!isControl || widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s)
            || qobject_cast<const QComboBox *>(widget->parentWidget()))
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
            qPrintable(widget->objectName()));
    }
}

void TestSettings::aBackupFolderIsTriedAtOnce()
{
    SettingsStage stage(u"backup"_s);
    QTRY_VERIFY(!stage.find<QPushButton>(u"settings.backup.now"_s)->isEnabled());

    QLineEdit *field = stage.type(backupFolderKey, u"/srv/backup"_s);
    QTest::keyClick(field, Qt::Key_Return);

    QTRY_COMPARE(stage.settings.backUps, 1);
    QCOMPARE(stage.settings.settings.value(backupFolderKey), u"/srv/backup"_s);
    QTRY_VERIFY2(stage.text(u"settings.backup.last"_s).startsWith(u"Last good copy: "_s),
        qPrintable(stage.text(u"settings.backup.last"_s)));
    QTRY_VERIFY(stage.find<QPushButton>(u"settings.backup.now"_s)->isEnabled());
    stage.click(u"settings.backup.now"_s);
    QTRY_COMPARE(stage.settings.backUps, 2);
}

void TestSettings::aBackupThatFailsSaysWhy()
{
    SettingsStage stage(u"backup"_s);
    stage.settings.backUpError = Error{.kind = ErrorKind::Storage, .rule = u"backup.folder_missing"_s};

    QLineEdit *field = stage.type(backupFolderKey, u"/srv/gone"_s);
    QTest::keyClick(field, Qt::Key_Return);

    QTRY_VERIFY2(stage.text(u"settings.backup.last"_s).startsWith(u"The backup folder is not there."_s),
        qPrintable(stage.text(u"settings.backup.last"_s)));
    QVERIFY(stage.find<PlainLabel>(u"settings.backup.last"_s)->isVisible());
}
