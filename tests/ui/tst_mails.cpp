#include "tests/ui/tst_mails.h"

#include "tests/ui/isReady.h"
#include "tests/ui/selectRows.h"

#include "ui/cards/ModeBadge.h"
#include "ui/shell/UndoStack.h"
#include "ui/text/MailText.h"
#include "ui/widgets/DataTable.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! Overdue and mailed before.
constexpr qint64 overdueKey = 8;
//! Paid.
constexpr qint64 paidKey = 4;

DataTable *batchOf(const Stage &stage)
{
    return stage.find<DataTable>(u"bulkMail.table"_s);
}

//! Opens the batch dialog with the first rows.
void openBatch(const Stage &stage, int count)
{
    selectRows(stage, count);
    QTRY_COMPARE(stage.table()->selectedCount(), count);
    QTRY_VERIFY(stage.window->commands()->sendReminder->isEnabled());
    stage.window->commands()->sendReminder->trigger();
    QTRY_VERIFY(batchOf(stage));
    QTRY_COMPARE(batchOf(stage)->model()->rowCount(), count);
}

} // namespace

void TestMails::initTestCase()
{
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("dialogs are driven by keys on the offscreen screen only");
}

void TestMails::aReminderIsSentByKeysOnly()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(overdueKey);

    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"sendReminder.send"_s));
    QCOMPARE(stage.find<QDialog>(u"sendReminder"_s)->windowTitle(), u"Send reminder 1"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 1);
    QCOMPARE(stage.strokes(), 2);
    const MailOrder &order = stage.desk.mailDesk.sent.constFirst();
    QCOMPARE(order.kind, MailKind::Reminder);
    QVERIFY(order.bringsLink && order.attach);
    QCOMPARE(order.hold, std::chrono::seconds(10));
    QTRY_VERIFY(stage.window->toast()->text().startsWith(u"Reminder for "_s));
    QVERIFY(stage.window->toast()->text().endsWith(u"goes out in 10 s."_s));
    stage.window->toast()->findChild<QAbstractButton *>()->click();
    QTRY_COMPARE(stage.desk.takenBack.size(), 2);
}

void TestMails::aLinkIsCopiedWithoutAMail()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(overdueKey);
    stage.desk.url = QUrl(u"https://pay.example/l/7"_s);
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"sendLink.copyOnly"_s));
    auto *way = stage.find<QComboBox>(u"sendLink.way"_s);
    way->setCurrentIndex(way->findData(static_cast<int>(PayWay::BankTransfer)));
    QVERIFY(!isReady(*stage.window, u"sendLink.copyOnly"_s)); // Bank details are no link.
    way->setCurrentIndex(way->findData(static_cast<int>(PayWay::Page)));
    QTRY_VERIFY(isReady(*stage.window, u"sendLink.copyOnly"_s));

    stage.press(Qt::Key_C, Qt::AltModifier);

    QTRY_COMPARE(stage.desk.providerDesk.linksMade.size(), qsizetype{1});
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"https://pay.example/l/7"_s);
    QVERIFY(stage.window->toast()->text().contains(u"copied"_s));
    QVERIFY(stage.desk.mailDesk.sent.isEmpty());
    QTRY_VERIFY(!stage.find<QDialog>(u"sendLink"_s));
}

void TestMails::whatIsNotOpenHasNoLinkToCopy()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(overdueKey);
    stage.desk.mailDesk.checks = {{.what = MailCheck::What::InvoiceOpen, .ok = false}};

    stage.press(Qt::Key_L, Qt::ControlModifier);

    QTRY_VERIFY(stage.find<QPushButton>(u"sendLink.copyOnly"_s));
    QTest::qWait(20);
    QVERIFY(!stage.find<QPushButton>(u"sendLink.copyOnly"_s)->isEnabled());
}

void TestMails::theAccountIsCalledAsItWasNamed()
{
    Stage stage;
    stage.desk.mailDesk.label = u"My shop"_s;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(overdueKey);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"sendReminder.send"_s));

    QCOMPARE(stage.find<ModeBadge>(u"sendReminder.account"_s)->accessibleName(),
        u"TEST: Stripe “My shop” rk_test_…4f2a"_s);
}

void TestMails::aReminderNeedsNoLink()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(overdueKey);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"sendReminder.send"_s));

    const auto *account = stage.find<ModeBadge>(u"sendReminder.account"_s);
    QVERIFY(account->isVisible());
    QCOMPARE(account->accessibleName(), u"TEST: Stripe rk_test_…4f2a"_s);
    auto *way = stage.find<QComboBox>(u"sendReminder.way"_s);
    way->setFocus();
    QTest::keyClick(way, Qt::Key_End);
    QTRY_VERIFY(account->account().isEmpty());
    QVERIFY(!account->isVisible());
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 1);
    QVERIFY(!stage.desk.mailDesk.sent.constFirst().bringsLink);
}

void TestMails::aReceiptIsSentByKeysOnly()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(paidKey);

    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"sendReceipt.send"_s));
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 1);
    QCOMPARE(stage.strokes(), 2);
    QCOMPARE(stage.desk.mailDesk.sent.constFirst().kind, MailKind::Receipt);
}

void TestMails::aDocumentAlwaysCarriesItsFile()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(paidKey);

    stage.window->commands()->sendDocument->trigger();
    QTRY_VERIFY(isReady(*stage.window, u"sendDocument.send"_s));

    QVERIFY(!stage.find<QCheckBox>(u"sendDocument.attach"_s));
    QVERIFY(stage.text(u"sendDocument.attachment"_s).endsWith(u".pdf"_s));
    QVERIFY(!stage.find<QComboBox>(u"sendDocument.way"_s));
}

void TestMails::severalAddressesAndCopiesAreKept()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(overdueKey);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"sendReminder.send"_s));
    auto *to = stage.find<QLineEdit>(u"sendReminder.to"_s);
    QVERIFY(to->hasFocus());

    stage.press(Qt::Key_Backspace); // To the one that is proposed.
    stage.press(Qt::Key_Backspace);
    QTest::keyClicks(to, u"ap@adler.example, buy@adler.example"_s);
    QTest::keyClick(to, Qt::Key_Tab);
    auto *cc = stage.find<QLineEdit>(u"sendReminder.cc"_s);
    QVERIFY(cc->hasFocus());
    QTest::keyClicks(cc, u"sales@brightwater.example"_s);
    QTRY_VERIFY(isReady(*stage.window, u"sendReminder.send"_s));
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 1);
    QCOMPARE(stage.desk.mailDesk.sent.constFirst().to, u"ap@adler.example, buy@adler.example"_s);
    QCOMPARE(stage.desk.mailDesk.sent.constFirst().cc, u"sales@brightwater.example"_s);
}

void TestMails::aTestGoesToMeAndNothingIsSent()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(overdueKey);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"sendReminder.send"_s));
    QVERIFY(stage.find<QPushButton>(u"sendReminder.test"_s)
                ->toolTip()
                .contains(u"billing@brightwater.example"_s));

    stage.press(Qt::Key_T, Qt::AltModifier);

    QTRY_COMPARE(stage.desk.mailDesk.tested.size(), 1);
    QTRY_VERIFY(stage.text(u"sendReminder.trouble"_s).startsWith(u"The test was accepted by mail server."_s));
    QVERIFY(stage.desk.mailDesk.sent.isEmpty());
}

void TestMails::aFailedTestIsTold()
{
    Stage stage;
    stage.desk.mailDesk.error = Error{.kind = ErrorKind::Refused, .rule = u"mail.test_refused"_s};
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(overdueKey);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"sendReminder.send"_s));

    stage.find<QPushButton>(u"sendReminder.test"_s)->click();

    QTRY_VERIFY(stage.text(u"sendReminder.trouble"_s).startsWith(u"The mail server refused the test."_s));
    QVERIFY(isReady(*stage.window, u"sendReminder.send"_s));
}

void TestMails::manyAreRemindedByKeysOnly()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    openBatch(stage, 4);
    QTRY_VERIFY(isReady(*stage.window, u"bulkMail.send"_s));
    const QString first = stage.text(u"bulkMail.summary"_s);
    QVERIFY(first.startsWith(u"4 mail"_s));

    stage.press(Qt::Key_Right, Qt::AltModifier); // The next mail, beside the list.
    QTRY_COMPARE(batchOf(stage)->currentIndex().row(), 1);
    stage.press(Qt::Key_Space); // Not this one.
    QTRY_VERIFY(stage.text(u"bulkMail.summary"_s).startsWith(u"3 mail"_s));
    stage.press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(batchOf(stage)->currentIndex().row(), 0);
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 3);
    QCOMPARE(stage.strokes(), 7);
    for (const MailOrder &order : stage.desk.mailDesk.sent) {
        QCOMPARE(order.kind, MailKind::Reminder);
        QCOMPARE(order.hold, std::chrono::seconds(10));
    }
    QTRY_VERIFY(stage.window->toast()->text().startsWith(u"3 mail"_s));
    stage.window->toast()->findChild<QAbstractButton *>()->click();
    QTRY_COMPARE(stage.desk.takenBack.size(), 6); // Held as one: links and mails.
}

void TestMails::aFlaggedOneIsNotTickedAndCannotBe()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    selectRows(stage, 3);
    const QList<qint64> selected = stage.window->invoices()->selectedKeys();
    for (const InvoiceRow &row : std::as_const(stage.desk.invoices))
        if (row.key == selected.at(1))
            stage.desk.mailDesk.disputed = {row.id};
    QTRY_VERIFY(stage.window->commands()->sendReminder->isEnabled());
    stage.window->commands()->sendReminder->trigger();
    QTRY_VERIFY(batchOf(stage) && batchOf(stage)->model()->rowCount() == 3);
    const QAbstractItemModel *model = batchOf(stage)->model();

    QCOMPARE(model->index(1, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    QVERIFY(model->index(1, 6).data().toString().contains(u"disputed"_s));
    stage.press(Qt::Key_Right, Qt::AltModifier);
    stage.press(Qt::Key_Space);
    QCOMPARE(model->index(1, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    QVERIFY(stage.text(u"bulkMail.summary"_s).contains(u"1 left out"_s));
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 2);
}

void TestMails::veryManyAskForTheirNumber()
{
    Stage stage;
    stage.desk.mailDesk.manyFrom = 3;
    QTRY_VERIFY(stage.isLoaded());
    openBatch(stage, 3);
    auto *count = stage.find<QLineEdit>(u"bulkMail.count"_s);
    QTRY_VERIFY(count->isVisible());

    QVERIFY(!isReady(*stage.window, u"bulkMail.send"_s));
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(stage.desk.mailDesk.sent.isEmpty());
    count->setFocus();
    QTest::keyClicks(count, u"3"_s);
    QVERIFY(isReady(*stage.window, u"bulkMail.send"_s));
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 3);
}

void TestMails::theResultShowsOnlyWhatWasRefused()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    openBatch(stage, 2);
    QTRY_VERIFY(isReady(*stage.window, u"bulkMail.send"_s));
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 2);
    const InvoiceId first = stage.desk.mailDesk.sent[0].invoice;
    const InvoiceId second = stage.desk.mailDesk.sent[1].invoice;

    stage.desk.effects = {OutboxRow{.id = EntryId(u"mail"_s + first.text()),
                              .subject = first,
                              .state = OutboxState::Refused,
                              .answer = u"550 unknown user"_s},
        OutboxRow{.id = EntryId(u"mail"_s + second.text()), .subject = second, .state = OutboxState::Done}};
    emit stage.desk.outboxChanged();

    QTRY_VERIFY(stage.text(u"bulkMail.summary"_s).contains(u"1 refused"_s));
    QVERIFY(batchOf(stage)->model()->index(0, 6).data().toString().contains(u"550 unknown user"_s));
    stage.press(Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY(batchOf(stage)->isRowHidden(1));
    QVERIFY(!batchOf(stage)->isRowHidden(0));
}

void TestMails::theResultNamesOnlyKeysThatStillDoSomething()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    openBatch(stage, 2);
    QTRY_VERIFY(isReady(*stage.window, u"bulkMail.send"_s));
    QCOMPARE(stage.text(u"bulkMail.about"_s), u"1 of 2 · Alt+Left and Alt+Right step, Space ticks"_s);

    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.text(u"bulkMail.about"_s), u"1 of 2 · Alt+Left and Alt+Right step"_s);
}

void TestMails::theVerdictOnTheCurrentMailIsReadWhole()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    for (const InvoiceRow &row : std::as_const(stage.desk.invoices))
        stage.desk.mailDesk.disputed.append(row.id);
    openBatch(stage, 2);

    QTRY_VERIFY(stage.find<QLabel>(u"bulkMail.verdict"_s)->isVisible());
    const QString summary = stage.text(u"bulkMail.summary"_s);
    QVERIFY2(summary.count(u" · "_s) == 1, qPrintable(summary)); // No sum of nothing between.
    constexpr int verdict = 6;
    QCOMPARE(stage.text(u"bulkMail.verdict"_s), batchOf(stage)->model()->index(0, verdict).data().toString());
    for (int column = 0; column < verdict; ++column)
        QVERIFY(batchOf(stage)->columnWidth(column) < batchOf(stage)->columnWidth(verdict));
}

void TestMails::whatIsUncertainOrLeftOutWasNotRefused()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    openBatch(stage, 3);
    QTRY_VERIFY(isReady(*stage.window, u"bulkMail.send"_s));
    stage.press(Qt::Key_Space); // Not the first one.
    QTRY_VERIFY(stage.text(u"bulkMail.summary"_s).contains(u"1 left out"_s));
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 2);
    const InvoiceId second = stage.desk.mailDesk.sent[0].invoice;
    const InvoiceId third = stage.desk.mailDesk.sent[1].invoice;

    stage.desk.effects = {
        OutboxRow{.id = EntryId(u"mail"_s + second.text()), .subject = second, .state = OutboxState::Refused},
        OutboxRow{
            .id = EntryId(u"mail"_s + third.text()), .subject = third, .state = OutboxState::Uncertain}};
    emit stage.desk.outboxChanged();

    QTRY_VERIFY(stage.text(u"bulkMail.summary"_s).contains(u"1 refused"_s));
    QVERIFY(stage.text(u"bulkMail.summary"_s).contains(u"1 left out"_s));
    stage.press(Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY(batchOf(stage)->isRowHidden(2));
    QVERIFY(batchOf(stage)->isRowHidden(0));
    QVERIFY(!batchOf(stage)->isRowHidden(1));
}

void TestMails::remindersAreHeldByKeysOnly()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(overdueKey);
    stage.window->commands()->holdReminders->trigger();
    QTRY_VERIFY(stage.find<QLineEdit>(u"holdReminders.until"_s));
    auto *until = stage.find<QLineEdit>(u"holdReminders.until"_s);
    QTRY_VERIFY(until->hasFocus());

    stage.press(Qt::Key_Plus);
    QTest::keyClick(until, Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"in talks"_s);
    stage.press(Qt::Key_Return);

    QTRY_COMPARE(stage.desk.mailDesk.held.size(), 1);
    QCOMPARE(stage.desk.mailDesk.held.constFirst().until, SampleDesk::pictureDay().addDays(15));
    QCOMPARE(stage.desk.mailDesk.held.constFirst().reason, u"in talks"_s);
    QTRY_COMPARE(stage.window->toast()->text(), u"Reminders held."_s);
    stage.window->toast()->findChild<QAbstractButton *>()->click();
    QTRY_COMPARE(stage.desk.mailDesk.held.size(), 2);
    QVERIFY(!stage.desk.mailDesk.held.constLast().until.isValid());
}

void TestMails::undoOfASecondHoldBringsTheFirstOneBack()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(overdueKey);
    const QList<ReminderHold> &held = stage.desk.mailDesk.held;
    for (qsizetype count = 1; count <= 2; ++count) {
        QTRY_VERIFY(stage.window->invoices()->currentRow());
        stage.window->commands()->holdReminders->trigger();
        QTRY_VERIFY(stage.find<QLineEdit>(u"holdReminders.until"_s));
        QTRY_VERIFY(stage.find<QLineEdit>(u"holdReminders.until"_s)->hasFocus());
        for (qsizetype days = 0; days < count; ++days)
            stage.press(Qt::Key_Plus);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(held.size(), count);
        QTRY_VERIFY(!stage.find<QLineEdit>(u"holdReminders.until"_s));
    }
    const ReminderHold first = held.constFirst();
    QVERIFY(first.until != held.constLast().until);

    stage.window->undoStack()->undo();

    QTRY_COMPARE(held.size(), 3);
    QCOMPARE(held.constLast(), first);
    QTRY_COMPARE(stage.window->toast()->text(), u"The earlier hold of reminders is back."_s);
}

void TestMails::remindersThatAreSentAgainAreHeldAgainByUndo()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(overdueKey);
    QTRY_VERIFY(stage.window->invoices()->currentRow());
    QList<ReminderHold> &held = stage.desk.mailDesk.held;
    held = {{.invoice = stage.window->invoices()->currentRow()->id,
        .customer = {},
        .until = SampleDesk::pictureDay().addDays(9),
        .reason = u"in talks"_s}};
    const ReminderHold hold = held.constFirst();

    stage.window->commands()->releaseReminders->trigger();
    QTRY_COMPARE(stage.window->toast()->text(), u"Reminders are sent again."_s);
    QVERIFY(!held.constLast().until.isValid());
    QTRY_COMPARE(stage.window->commands()->undo->text(), u"&Undo: Send reminders again"_s);
    stage.window->undoStack()->undo();

    QTRY_COMPARE(held.size(), 3);
    QCOMPARE(held.constLast(), hold);
}

void TestMails::theLastMailSaysWhichReminderItWas()
{
    InvoiceRow row = SampleDesk::pictureRows().constFirst();
    row.lastMail = MailState::Accepted;
    row.lastMailAt = QDateTime(QDate(2026, 11, 12), QTime(9, 5), Qt::UTC);
    QVERIFY(shortLastMailText(row).startsWith(u"Accepted"_s));

    row.lastMailKind = MailKind::Reminder;
    row.lastMailLevel = 2;

    QVERIFY(shortLastMailText(row).startsWith(u"Reminder 2, "_s));
    QCOMPARE(lastMailText(row), u"Reminder 2: Accepted by mail server"_s);
}

void TestMails::whatNeedsAReasonIsNotOffered()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    const Commands *commands = stage.window->commands();

    stage.choose(paidKey);
    QVERIFY(!commands->sendReminder->isEnabled());
    QCOMPARE(
        commands->sendReminder->toolTip(), u"Only what is overdue and not disputed can be reminded of."_s);
    QVERIFY(commands->sendReceipt->isEnabled() && commands->sendDocument->isEnabled());
    QVERIFY(!commands->holdReminders->isEnabled());

    stage.choose(overdueKey);
    QVERIFY(commands->sendReminder->isEnabled() && commands->holdReminders->isEnabled());
    QVERIFY(!commands->sendReceipt->isEnabled());
}
