#include "tests/ui/tst_actions.h"

#include "tests/ui/Stage.h"

#include "ui/acts/ActDialog.h"
#include "ui/text/DateText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/DataTable.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestActions::initTestCase()
{
    // Whether a dialog becomes active, and with it its shortcuts, is up to the window manager of a real
    // screen.
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("dialogs are driven by keys on the offscreen screen only");
}

void TestActions::aDraftIsIssuedByKeysOnly()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(18);

    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(stage.find<QDialog>(u"issue"_s) && stage.find<QDialog>(u"issue"_s)->isActiveWindow());
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.issued.size(), 1);
    QCOMPARE(stage.desk.issued.constFirst(), QList<InvoiceId>{InvoiceId(u"id-18"_s)});
    QTRY_COMPARE(stage.window->toast()->text(), u"Invoice INV-2026-001096 issued."_s);
    QTRY_COMPARE(stage.text(u"detail.number"_s), u"INV-2026-001096"_s);
    QTRY_COMPARE(stage.table()->currentIndex().siblingAtColumn(0).data().toString(), u"INV-2026-001096"_s);
    QVERIFY(stage.table()->selectionModel()->isSelected(stage.table()->currentIndex()));
    QTRY_COMPARE(stage.find<QPushButton>(u"detail.primary"_s)->text(), u"Send payment link"_s);
}

void TestActions::enterDoesNotIssue()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(18);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(stage.find<QDialog>(u"issue"_s) && stage.find<QDialog>(u"issue"_s)->isActiveWindow());

    QTest::keyClick(stage.find<QDialog>(u"issue"_s), Qt::Key_Return);

    QVERIFY(stage.find<QDialog>(u"issue"_s)->isVisible());
    QVERIFY(stage.desk.issued.isEmpty());
}

void TestActions::issuingIsAskedLikeEveryOtherAct()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(18);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(stage.find<ActDialog>(u"issue"_s) && stage.find<ActDialog>(u"issue"_s)->isActiveWindow());
    const auto *act = stage.find<QPushButton>(u"issue.act"_s);
    QCOMPARE(act->text(), u"Issue for €1,875.00"_s);
    QVERIFY2(act->toolTip().endsWith(u"(Ctrl+Enter)"_s), qPrintable(act->toolTip()));
    QCOMPARE(stage.text(u"issue.party"_s), u"Bergström Trä AB"_s);
    QCOMPARE(stage.text(u"issue.figure"_s), u"€1,875.00"_s);
    QTRY_VERIFY(stage.find<QPushButton>(u"issue.cancel"_s)->hasFocus());

    stage.press(Qt::Key_Return);
    QTest::qWait(20);

    QVERIFY(stage.find<QDialog>(u"issue"_s)->isVisible()); // As it says: "Enter does nothing here."
    stage.press(Qt::Key_Space);
    QTRY_VERIFY(!stage.find<QDialog>(u"issue"_s));
    QVERIFY(stage.desk.issued.isEmpty());
}

void TestActions::theDayItWillBeDueStandsThereBeforeIssuing_data()
{
    QTest::addColumn<QString>("terms");
    QTest::addColumn<QString>("due");

    QTest::newRow("by the days agreed with the customer")
        << QString() << dateText(SampleDesk::pictureDay().addDays(Customer().termDays));
    QTest::newRow("by terms in words") << u"At delivery"_s << u"At delivery"_s;
}

void TestActions::theDayItWillBeDueStandsThereBeforeIssuing()
{
    QFETCH(const QString, terms);
    QFETCH(const QString, due);
    Stage stage;
    stage.desk.terms = terms;
    QTRY_VERIFY(stage.isLoaded());
    const auto draft = std::ranges::find(stage.desk.invoices, 18, &InvoiceRow::key);
    draft->issuedOn = {};
    draft->dueOn = {};
    emit stage.desk.invoicesChanged();
    stage.choose(18);
    QTRY_VERIFY(!stage.window->invoices()->currentRow()->dueOn.isValid());

    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.text(u"issue.due"_s), due);
}

void TestActions::theOtherActsOpenBesideThePrimaryOneByKeys()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(8);
    auto *primary = stage.find<QPushButton>(u"detail.primary"_s);
    auto *others = stage.find<QPushButton>(u"detail.others"_s);
    QVERIFY(primary->isVisible() && others->isVisible());
    QCOMPARE(primary->geometry().right() + 1, others->geometry().left());
    QCOMPARE(primary->nextInFocusChain(), others);

    others->setFocus(Qt::TabFocusReason);
    stage.press(Qt::Key_Space);

    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QVERIFY(menu->actions().contains(stage.window->commands()->recordPayment));
    menu->close();
}

void TestActions::aDraftIsDeletedAndBroughtBackByKeysOnly()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    const qsizetype before = stage.desk.invoices.size();
    stage.choose(18);
    QVERIFY(!stage.window->commands()->undo->isEnabled());

    stage.press(Qt::Key_Delete);
    QTRY_COMPARE(stage.desk.deletedDrafts, QList<InvoiceId>{InvoiceId(u"id-18"_s)});
    QVERIFY(!QApplication::activeModalWidget());
    QTRY_COMPARE(stage.table()->model()->rowCount(), before - 1);
    QVERIFY(stage.window->toast()->text().startsWith(u"Draft for "_s));
    QVERIFY(stage.window->commands()->undo->isEnabled());

    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stage.desk.broughtBack.size(), 1);
    QCOMPARE(stage.desk.broughtBack.constFirst().id, InvoiceId(u"id-18"_s));
    QCOMPARE(stage.desk.broughtBack.constFirst().sourceKey, u"csv:1"_s);
    QTRY_COMPARE(stage.window->invoices()->current(), InvoiceId(u"id-18"_s));
    QVERIFY(!stage.window->commands()->undo->isEnabled());
}

void TestActions::theToastBringsADraftBackOnce()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(18);
    stage.window->commands()->deleteDraft->trigger();
    QTRY_COMPARE(stage.desk.deletedDrafts.size(), 1);
    QTRY_VERIFY(!stage.window->toast()->text().isEmpty());
    auto *undo = stage.window->toast()->findChild<QAbstractButton *>();

    undo->click();
    undo->click();
    QTRY_COMPARE(stage.window->toast()->text(), u"The draft is back."_s);

    QCOMPARE(stage.desk.broughtBack.size(), 1);
}

void TestActions::whatIsIssuedIsNotDeleted()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());

    stage.choose(20);

    QVERIFY(!stage.window->commands()->deleteDraft->isEnabled());
    QVERIFY(stage.window->commands()->voidInvoice->isEnabled());
}

void TestActions::escLeavesWithoutEffect()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(18);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(stage.find<QDialog>(u"issue"_s) && stage.find<QDialog>(u"issue"_s)->isActiveWindow());

    stage.press(Qt::Key_Escape);

    QTRY_VERIFY(!stage.find<QDialog>(u"issue"_s));
    QVERIFY(stage.desk.issued.isEmpty());
}

void TestActions::aLinkIsSentByKeysOnly()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(14 + 6); // never mailed

    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(stage.find<QDialog>(u"sendLink"_s));
    QTRY_VERIFY(stage.find<QPushButton>(u"sendLink.send"_s)->isEnabled());
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 1);
    QCOMPARE(stage.strokes(), 2);
    const MailOrder &order = stage.desk.mailDesk.sent.constFirst();
    QCOMPARE(order.to, u"buchhaltung@adler.example"_s);
    QVERIFY(!order.again);
    QCOMPARE(order.hold, std::chrono::seconds(10));
    QTRY_COMPARE(stage.window->toast()->text(), u"Payment link for INV-2026-001091 goes out in 10 s."_s);
    QTRY_VERIFY(!stage.find<QDialog>(u"sendLink"_s));

    auto *undo = stage.window->toast()->findChild<QAbstractButton *>();
    QVERIFY(undo);
    undo->click();

    QTRY_COMPARE(stage.window->toast()->text(), u"Taken back. Nothing was sent."_s);
    QCOMPARE(stage.desk.takenBack.size(), 2);
}

void TestActions::aTransferIsChosenAndKeepsTheUsersWords()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(20);
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(stage.find<QPushButton>(u"sendLink.send"_s)
        && stage.find<QPushButton>(u"sendLink.send"_s)->isEnabled());
    auto *subject = stage.find<QLineEdit>(u"sendLink.subject"_s);
    auto *message = stage.find<QPlainTextEdit>(u"sendLink.message"_s);
    subject->selectAll();
    QTest::keyClicks(subject, u"As agreed"_s);

    auto *way = stage.find<QComboBox>(u"sendLink.way"_s);
    way->setFocus();
    QTest::keyClick(way, Qt::Key_Down);

    QTRY_VERIFY(message->toPlainText().contains(u"transfer"_s)); // The words of the other way.
    QCOMPARE(subject->text(), u"As agreed"_s); // The user's own stay.
    QTRY_VERIFY(stage.find<QPushButton>(u"sendLink.send"_s)->isEnabled());
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 1);
    QCOMPARE(stage.desk.mailDesk.sent.constFirst().way, PayWay::BankTransfer);
    QCOMPARE(stage.desk.mailDesk.sent.constFirst().subject, u"As agreed"_s);
    QVERIFY(
        stage.desk.mailDesk.sent.constFirst().message.isEmpty()); // Taken from the template when it leaves.
}

void TestActions::aCheckThatFailsStopsTheMail()
{
    Stage stage;
    stage.desk.mailDesk.checks = {{MailCheck::What::AddressWellFormed, false, u"not an address"_s}};
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(20);

    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(stage.find<Chip>(u"sendLink.verdict"_s));
    QTRY_COMPARE(stage.find<Chip>(u"sendLink.verdict"_s)->look().text, u"Cannot be sent"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QVERIFY(!stage.find<QPushButton>(u"sendLink.send"_s)->isEnabled());
    QVERIFY(stage.desk.mailDesk.sent.isEmpty());
}

void TestActions::aRefusalStaysInTheDialogWithWhatWasTyped()
{
    Stage stage;
    stage.desk.mailDesk.error = Error{.kind = ErrorKind::Busy};
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(20);
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(stage.find<QPushButton>(u"sendLink.send"_s)
        && stage.find<QPushButton>(u"sendLink.send"_s)->isEnabled());
    auto *to = stage.find<QLineEdit>(u"sendLink.to"_s);
    stage.find<QPushButton>(u"sendLink.to.token0.remove"_s)->click();
    QTest::keyClicks(to, u"ap@adler.example"_s);

    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_VERIFY(stage.text(u"sendLink.trouble"_s).startsWith(u"Another task is still running."_s));
    QCOMPARE(to->text(), u"ap@adler.example"_s);
    QVERIFY(stage.find<QPushButton>(u"sendLink.send"_s)->isEnabled());
}

void TestActions::theGuideTicksItselfOff()
{
    WindowFacts given = facts();
    given.guide = Guide{.invoice = InvoiceId(u"id-18"_s), .proveBooks = {}};
    Stage stage(given);
    const auto done = [&] { return stage.window->guide()->done(); };
    QVERIFY(!done()[0]);

    stage.desk.people
        = {ContactRow{.connection = ConnectionId(u"hubspot"_s), .remoteId = u"1"_s, .name = u"Adler"_s}};
    emit stage.desk.contactsChanged();
    QTRY_VERIFY(done()[0]);

    InvoiceRow &row = stage.desk.invoices[17];
    row.state = InvoiceState::Open;
    emit stage.desk.invoicesChanged();
    QTRY_VERIFY(done()[1]);

    row.link = LinkState::Active;
    row.lastMail = MailState::Accepted;
    emit stage.desk.invoicesChanged();
    QTRY_VERIFY(done()[2]);
    QVERIFY(!done()[3]);

    row.state = InvoiceState::Paid;
    emit stage.desk.invoicesChanged();
    QTRY_VERIFY(done()[4]);
    QVERIFY(!done()[5]);
    QTRY_VERIFY(stage.find<QPushButton>(u"guide.step6"_s)->isEnabled());
    QTest::mouseClick(stage.find<QPushButton>(u"guide.step6"_s), Qt::LeftButton);
    QTRY_VERIFY(done()[5]);
}

void TestActions::eachStateHasOnePrimaryAction_data()
{
    QTest::addColumn<qint64>("key");
    QTest::addColumn<QString>("text");

    QTest::newRow("draft") << qint64{18} << u"Issue…"_s;
    QTest::newRow("open") << qint64{20} << u"Send payment link"_s;
    QTest::newRow("overdue") << qint64{8} << u"Send reminder"_s;
    QTest::newRow("partly paid") << qint64{7} << u"Send link for the rest"_s;
    QTest::newRow("processing") << qint64{11} << u"Show payment"_s;
    QTest::newRow("paid") << qint64{4} << u"Send receipt"_s;
    QTest::newRow("void") << qint64{19} << u"Duplicate"_s;
    QTest::newRow("written off") << qint64{6} << u"Duplicate"_s;
}

void TestActions::eachStateHasOnePrimaryAction()
{
    QFETCH(const qint64, key);
    QFETCH(const QString, text);
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());

    stage.choose(key);

    auto *primary = stage.find<QPushButton>(u"detail.primary"_s);
    QTRY_COMPARE(primary->isVisible() ? primary->text() : QString(), text);
}

void TestActions::whatIsVoidIsWrittenAnewByOneKey()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(19);
    QTRY_VERIFY(stage.window->commands()->primary->isEnabled());

    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.duplicated, QList<InvoiceId>{InvoiceId(u"id-19"_s)});
}

void TestActions::aPressOnTheSumsCopiesThem()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    auto *shown = stage.find<PlainLabel>(u"invoices.shown"_s);
    QTRY_VERIFY(shown->text().startsWith(QString::number(stage.desk.invoices.size())));
    const auto copied = [shown] {
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(shown, Qt::LeftButton);
        return QGuiApplication::clipboard()->text();
    };
    QTRY_VERIFY(copied().contains(u"Open"_s)); // The sums come behind the rows.

    QVERIFY(copied().startsWith(shown->text()));
}

void TestActions::outboxSaysWhatNeedsYou()
{
    Stage stage;
    stage.desk.effects = {OutboxRow{.id = EntryId(u"1"_s), .state = OutboxState::Refused, .answer = u"550"_s},
        OutboxRow{.id = EntryId(u"2"_s), .state = OutboxState::Waiting}};

    emit stage.desk.outboxChanged();

    QTRY_VERIFY(stage.text(u"status.right"_s).contains(u"1 needs you in Outbox"_s));
    QTRY_VERIFY(stage.find<QWidget>(u"sidebar.outbox"_s)->accessibleName().contains(u"1 need you"_s));
}

void TestActions::theLastLineAndTheReportOfASyncSayTheSameOfTheOutbox()
{
    Stage stage;
    for (const QString &id : {u"1"_s, u"2"_s})
        stage.desk.effects.append(
            OutboxRow{.id = EntryId(id), .state = OutboxState::Refused, .answer = u"550"_s});

    emit stage.desk.outboxChanged();

    QTRY_VERIFY(stage.text(u"status.right"_s).contains(needYouText(2)));
    SyncReport report;
    report.refused = 2;
    QVERIFY(reportText(report).contains(needYouText(2)));
}

void TestActions::theOutboxSaysHowMuchAndThroughWhat()
{
    Stage stage;
    stage.desk.effects = {OutboxRow{.id = EntryId(u"1"_s),
                              .what = OutboxWhat::Charge,
                              .subjectText = u"INV-1"_s,
                              .to = u"stripe"_s,
                              .connection = u"stripe"_s,
                              .amount = Money(124997, Currency::of("EUR"))},
        OutboxRow{.id = EntryId(u"2"_s),
            .what = OutboxWhat::CrmPush,
            .customer = CustomerId(u"c-1"_s),
            .subjectText = u"<img src=x><b>Paid</b>"_s,
            .to = u"hubspot"_s,
            .connection = u"hubspot"_s}};
    emit stage.desk.outboxChanged();
    stage.window->commands()->outbox->trigger();
    auto *table = stage.find<DataTable>(u"outbox.table"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    const auto texts = [&](int row) {
        QStringList cells;
        for (const int column : {2, 3, 4, 5, 9})
            cells += table->model()->index(row, column).data().toString();
        return cells;
    };

    QCOMPARE(texts(0), (QStringList{u"INV-1"_s, u"Stripe"_s, u"1,249.97"_s, u"EUR"_s, u"Stripe"_s}));
    QCOMPARE(
        texts(1), (QStringList{u"<img src=x><b>Paid</b>"_s, u"HubSpot"_s, u"–"_s, u"–"_s, u"HubSpot"_s}));
    goToRow(*table, 1); // about a customer: there is no document to go to
    table->setFocus();
    stage.press(Qt::Key_Return);
    QVERIFY(table->isVisible());
}

void TestActions::whatIsHeldIsTakenBackInTheOutbox_data()
{
    QTest::addColumn<OutboxWhat>("what");
    QTest::addColumn<QString>("words");

    QTest::newRow("mail") << OutboxWhat::Mail << u"Undo send"_s;
    QTest::newRow("payment link") << OutboxWhat::PaymentLink << u"Undo send"_s;
    QTest::newRow("what a CRM is to be told") << OutboxWhat::CrmPush << u"Undo"_s;
}

void TestActions::whatIsHeldIsTakenBackInTheOutbox()
{
    QFETCH(const OutboxWhat, what);
    QFETCH(const QString, words);
    Stage stage;
    stage.desk.effects = {OutboxRow{
        .id = EntryId(u"8"_s), .what = what, .connection = u"hubspot"_s, .state = OutboxState::Held}};
    emit stage.desk.outboxChanged();
    stage.window->commands()->outbox->trigger();
    auto *table = stage.find<DataTable>(u"outbox.table"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
    auto *undo = stage.find<QPushButton>(u"outbox.drop"_s);
    QVERIFY(undo->isVisible());
    QCOMPARE(undo->text(), words);

    QTest::mouseClick(undo, Qt::LeftButton);

    QTRY_COMPARE(stage.desk.resolved.size(), 1);
    QCOMPARE(stage.desk.resolved.constFirst(), std::pair(EntryId(u"8"_s), Resolution::Dropped));
}

void TestActions::anUncertainMailIsDecidedByAPerson()
{
    Stage stage;
    stage.desk.effects
        = {OutboxRow{.id = EntryId(u"7"_s), .to = u"ap@adler.example"_s, .state = OutboxState::Uncertain}};
    emit stage.desk.outboxChanged();
    stage.window->commands()->outbox->trigger();
    auto *table = stage.find<DataTable>(u"outbox.table"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(!stage.find<QWidget>(u"outbox.decision"_s)->isVisible());

    table->selectRow(0);
    QVERIFY(stage.find<QWidget>(u"outbox.decision"_s)->isVisible());
    QVERIFY(stage.text(u"outbox.question"_s).contains(u"ap@adler.example"_s));
    QTest::mouseClick(stage.find<QPushButton>(u"outbox.arrived"_s), Qt::LeftButton);

    QTRY_COMPARE(stage.desk.resolved.size(), 1);
    QCOMPARE(stage.desk.resolved.constFirst(), std::pair(EntryId(u"7"_s), Resolution::Accepted));
}
