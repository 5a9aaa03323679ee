#include "tests/ui/tst_otheracts.h"

#include "tests/ui/BankBench.h"
#include "tests/ui/CustomerStage.h"
#include "tests/ui/EditorStage.h"
#include "tests/ui/MoneyStage.h"
#include "tests/ui/ReportStage.h"

#include "ui/records/RecordWindow.h"
#include "ui/records/RecordWindows.h"
#include "ui/text/DateText.h"
#include "ui/text/MailText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/stateChips.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

QList<InvoiceRow> rowsWith(InvoiceState state)
{
    QList<InvoiceRow> rows = SampleDesk::pictureRows();
    const auto row = std::ranges::find(rows, qint64{8}, &InvoiceRow::key);
    row->state = state;
    return rows;
}

//! What the empty places of a page say.
QStringList emptyTitles(const ReconcilePage &page)
{
    QStringList titles;
    for (const EmptyState *empty : page.findChildren<EmptyState *>())
        if (empty->isVisible())
            titles.append(empty->title());
    return titles;
}

//! The section without movements.
struct EmptyBench {
    explicit EmptyBench(QDate lastStatement)
    {
        reports.bookNeeds.lastStatement = lastStatement;
        desk.bankDesk = &bank;
        desk.reportDesk = &reports;
        page = std::make_unique<ReconcilePage>(desk, SampleDesk::pictureDay());
        page->show();
    }

    SampleBankDesk bank;
    SampleReportDesk reports;
    SampleDesk desk;
    std::unique_ptr<ReconcilePage> page;
};

} // namespace

void TestOtherActs::onlyWhatIsVoidOrWrittenOffHasAReason_data()
{
    QTest::addColumn<InvoiceState>("state");
    QTest::addColumn<bool>("has");

    QTest::newRow("void") << InvoiceState::Void << true;
    QTest::newRow("written off") << InvoiceState::WrittenOff << true;
    QTest::newRow("open") << InvoiceState::Open << false;
    QTest::newRow("draft") << InvoiceState::Draft << false;
}

void TestOtherActs::onlyWhatIsVoidOrWrittenOffHasAReason()
{
    QFETCH(const InvoiceState, state);
    QFETCH(const bool, has);
    const Stage stage(facts(), rowsWith(state));
    QTRY_VERIFY(stage.isLoaded());

    stage.choose(8);

    QCOMPARE(stage.window->commands()->showReason->isEnabled(), has);
}

void TestOtherActs::onlyWhatNothingIsPaidOfCanBeVoid_data()
{
    QTest::addColumn<InvoiceState>("state");
    QTest::addColumn<qint64>("paid");
    QTest::addColumn<bool>("can");

    QTest::newRow("open") << InvoiceState::Open << qint64{0} << true;
    QTest::newRow("partly paid") << InvoiceState::PartlyPaid << qint64{100} << false;
    QTest::newRow("paid") << InvoiceState::Paid << qint64{124'997} << false;
    QTest::newRow("written off") << InvoiceState::WrittenOff << qint64{124'997} << false;
}

void TestOtherActs::onlyWhatNothingIsPaidOfCanBeVoid()
{
    QFETCH(const InvoiceState, state);
    QFETCH(const qint64, paid);
    QFETCH(const bool, can);
    QList<InvoiceRow> rows = rowsWith(state);
    rows[7].open = rows[7].total - Money(paid, rows[7].total.currency());
    rows[7].lastMail = MailState::None;
    rows[7].link = LinkState::None;
    const Stage stage(facts(), rows);
    QTRY_VERIFY(stage.isLoaded());

    stage.choose(8);

    const QAction *act = stage.window->commands()->voidInvoice;
    QTRY_COMPARE(act->isEnabled(), can);
    QCOMPARE(act->statusTip().startsWith(u"Something of it is paid"_s), !can);
}

void TestOtherActs::whatLeftTheHouseIsNotVoidedAndSaysWhatToDo_data()
{
    QTest::addColumn<MailState>("mail");
    QTest::addColumn<LinkState>("link");
    QTest::addColumn<QString>("why"); // Its beginning; empty: it can be void.

    const QString mailed = u"It was mailed, or may have been. Issue a credit note"_s;
    const QString linked = u"Its payment link can be paid"_s;
    QTest::newRow("nobody had it") << MailState::None << LinkState::None << QString();
    QTest::newRow("mailed") << MailState::Accepted << LinkState::None << mailed;
    QTest::newRow("perhaps mailed") << MailState::Uncertain << LinkState::None << mailed;
    QTest::newRow("mailed with a link") << MailState::Accepted << LinkState::Active << mailed;
    QTest::newRow("a mail waits") << MailState::Queued << LinkState::None
                                  << u"A mail about it waits in the outbox. Drop that"_s;
    QTest::newRow("the mail was refused") << MailState::Refused << LinkState::None << QString();
    QTest::newRow("the mail was taken back") << MailState::Dropped << LinkState::None << QString();
    QTest::newRow("a link is live") << MailState::None << LinkState::Active << linked;
    QTest::newRow("a link is asked for") << MailState::Refused << LinkState::Requested << linked;
    QTest::newRow("the link has ended") << MailState::None << LinkState::Expired << QString();
    QTest::newRow("the link was closed") << MailState::Dropped << LinkState::Revoked << QString();
    QTest::newRow("there was no link") << MailState::None << LinkState::Refused << QString();
}

void TestOtherActs::whatLeftTheHouseIsNotVoidedAndSaysWhatToDo()
{
    QFETCH(const MailState, mail);
    QFETCH(const LinkState, link);
    QFETCH(const QString, why);
    QList<InvoiceRow> rows = rowsWith(InvoiceState::Open);
    rows[7].lastMail = mail;
    rows[7].link = link;
    const Stage stage(facts(), rows);
    QTRY_VERIFY(stage.isLoaded());

    stage.choose(8);

    const QAction *act = stage.window->commands()->voidInvoice;
    QTRY_COMPARE(act->isEnabled(), why.isEmpty());
    QCOMPARE(act->statusTip().isEmpty(), why.isEmpty());
    QVERIFY2(act->statusTip().startsWith(why), qPrintable(act->statusTip()));
    QVERIFY(act->toolTip().contains(act->statusTip()));
}

void TestOtherActs::whatOnlyTheBookKnowsKeepsFromVoidingBeforeAReasonIsTyped()
{
    MoneyStage stage(20);
    const InvoiceId id = stage.window->invoices()->currentRow()->id;
    stage.desk.foreseenRefusals.insert(
        id, refused(u"void.already_sent"_s, u"invoice"_s)); // By an earlier mail.

    stage.trigger(stage.window->commands()->voidInvoice);

    const QString why = errorText(refused(u"void.already_sent"_s, u"invoice"_s));
    QTRY_COMPARE(stage.trouble(u"void"_s), why);
    const auto *act = stage.find<QPushButton>(u"void.act"_s);
    QVERIFY(!act->isEnabled());
    QCOMPARE(act->toolTip(), why);
}

void TestOtherActs::theReasonIsToldWithItsActivity()
{
    Stage stage(facts(), rowsWith(InvoiceState::Void));
    stage.desk.reasonGiven = u"Wrong <b>customer</b>"_s;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(8);

    stage.window->commands()->showReason->trigger();

    QTRY_VERIFY(stage.text(u"toast.text"_s).contains(u"Wrong <b>customer</b>"));
    const auto *tabs = stage.find<QTabBar>(u"detail.tabs"_s);
    QCOMPARE(tabs->tabData(tabs->currentIndex()).toString(), u"activity"_s);
}

void TestOtherActs::onlyADraftIsPreviewed()
{
    SampleReportDesk reports;
    SampleDesk desk;
    desk.reportDesk = &reports;
    desk.invoices = rowsWith(InvoiceState::Draft);
    Theme theme(*qApp);
    MainWindow window(desk, theme, facts());
    window.show();
    auto *model = static_cast<InvoiceTableModel *>(window.invoices()->table()->model());
    QTRY_VERIFY(model->rowOfKey(8) >= 0);

    goToRow(*window.invoices()->table(), model->rowOfKey(8));
    QTRY_VERIFY(window.commands()->preview->isEnabled());

    const auto other = std::ranges::find_if(
        desk.invoices, [](const InvoiceRow &row) { return row.state == InvoiceState::Open; });
    goToRow(*window.invoices()->table(), model->rowOfKey(other->key));
    QTRY_VERIFY(!window.commands()->preview->isEnabled());
}

void TestOtherActs::aStatementStandsBesideTheNextInvoice()
{
    const CustomerStage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(stage.names().constFirst());
    auto *primary = stage.find<QPushButton>(u"customer.primary"_s);
    auto *others = stage.find<QPushButton>(u"customer.otherActs"_s);
    QVERIFY(others->isVisible());
    QCOMPARE(primary->geometry().right() + 1, others->geometry().left());

    others->setFocus(Qt::TabFocusReason);
    stage.press(Qt::Key_Space);

    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().constFirst(), stage.window->commands()->sendStatement);
    menu->close();
}

void TestOtherActs::aCustomersWindowOffersTheNextInvoice()
{
    const CustomerStage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(stage.names().constFirst());

    stage.window->commands()->openRecord->trigger();

    QTRY_COMPARE(stage.window->records()->windows().size(), 1);
    const RecordWindow *window = stage.window->records()->windows().constFirst();
    QCOMPARE(window->findChild<QAction *>(u"record.primary"_s)->text(), u"&New invoice"_s);
    QVERIFY(window->findChild<QAction *>(u"record.statement"_s));
}

void TestOtherActs::aSeriesOfNumbersIsChosenInTheEditor()
{
    EditorStage stage(false);
    stage.desk.draftDesk.numberSeries.append({.name = u"EXP"_s, .mask = u"EXP-{seq:5}"_s});
    stage.open();
    stage.chooseAdler();
    auto *series = stage.part<QComboBox>(u"series"_s);
    QTRY_VERIFY(series->isVisible());
    QCOMPARE(series->itemText(0), u"As usual (INV)"_s);
    QCOMPARE(series->currentIndex(), 0);
    const auto *language = stage.part<QComboBox>(u"language"_s);
    const auto *currency = stage.part<QComboBox>(u"currency"_s);
    const auto *issued = stage.part<QLineEdit>(u"issued_on"_s);
    QTRY_COMPARE(series->y(), language->y()); // All in one row.
    QCOMPARE(currency->y(), language->y());
    QVERIFY(language->geometry().right() < series->x() && series->geometry().right() < currency->x());
    QCOMPARE(language->width(), issued->width());

    series->setFocus();
    QTest::keyClick(series, Qt::Key_Down);
    stage.key(Qt::Key_S, Qt::ControlModifier);

    QTRY_VERIFY(!stage.desk.draftDesk.saved.isEmpty());
    QTRY_COMPARE(stage.lastSaved().content.series, u"EXP"_s);
}

void TestOtherActs::aSingleSeriesIsNotAskedFor()
{
    EditorStage stage;

    QVERIFY(!stage.part<QComboBox>(u"series"_s)->isVisible());
    QTRY_VERIFY(stage.part<QComboBox>(u"language"_s)->width() // Nothing stands empty.
        > stage.part<QLineEdit>(u"issued_on"_s)->width());
    stage.chooseAdler();
    stage.key(Qt::Key_S, Qt::ControlModifier);

    QTRY_VERIFY(!stage.desk.draftDesk.saved.isEmpty());
    QCOMPARE(stage.lastSaved().content.series, QString());
}

void TestOtherActs::anEmptyListTellsTheLastStatement()
{
    const QDate day(2026, 11, 12);
    const EmptyBench bench(day);

    QTRY_COMPARE(emptyTitles(*bench.page),
        QStringList{u"Nothing to match. Last statement: %1."_s.arg(shortDayText(day))});
}

void TestOtherActs::withoutAStatementNoDayIsTold()
{
    const EmptyBench bench{QDate()};

    QTRY_VERIFY(bench.reports.needsAsked > 0);

    QCOMPARE(emptyTitles(*bench.page), QStringList{u"Nothing to match."_s});
}

void TestOtherActs::whatWasRefusedIsDismissedByKeysAndNoLongerCounts()
{
    Stage stage;
    const EntryId effect(u"5"_s);
    stage.desk.effects = {OutboxRow{.id = effect,
                              .what = OutboxWhat::Charge,
                              .subjectText = u"INV-1"_s,
                              .state = OutboxState::Refused,
                              .answer = u"declined"_s},
        OutboxRow{.id = EntryId(u"6"_s), .state = OutboxState::Refused, .isDismissed = true}};
    emit stage.desk.outboxChanged();
    stage.window->commands()->outbox->trigger();
    auto *table = stage.find<DataTable>(u"outbox.table"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    const auto badge = [&] { return stage.find<QWidget>(u"sidebar.outbox"_s)->accessibleName(); };
    QVERIFY2(badge().contains(u"1 need you"_s), qPrintable(badge()));
    goToRow(*table, 0);
    const auto *decision = stage.find<QWidget>(u"outbox.decision"_s);
    auto *dismiss = stage.find<QPushButton>(u"outbox.dismiss"_s);
    QVERIFY(dismiss->isVisible());
    QVERIFY(!stage.find<QPushButton>(u"outbox.drop"_s)->isVisible());
    QVERIFY(stage.text(u"outbox.question"_s).contains(u"INV-1"_s));

    dismiss->setFocus();
    stage.press(Qt::Key_Space);

    QTRY_COMPARE(stage.desk.resolved.size(), 1);
    QCOMPARE(stage.desk.resolved.constFirst(), std::pair(effect, Resolution::Dismissed));
    QTRY_VERIFY2(!badge().contains(u"need you"_s), qPrintable(badge()));
    QTRY_VERIFY(!stage.text(u"status.right"_s).contains(u"needs you"_s));
    QTRY_VERIFY(!decision->isVisible());
    QVERIFY(table->hasFocus());
    constexpr int stateColumn = 6;
    for (int row = 0; row < 2; ++row) {
        QCOMPARE(table->model()->index(row, stateColumn).data().toString(), u"Refused"_s);
        QVERIFY(outboxChip(stage.desk.effects.at(row), {}).tone == Tone::Neutral);
        goToRow(*table, row);
        QVERIFY(!decision->isVisible()); // What was dismissed asks nothing.
    }
}

void TestOtherActs::aDismissedMailIsNoTroubleOfItsInvoice()
{
    InvoiceRow row = SampleDesk::pictureRows().constFirst();
    row.lastMail = MailState::Refused;
    row.lastMailKind = MailKind::PaymentLink;
    QCOMPARE(lastMailChip(row).tone, Tone::Danger);
    QCOMPARE(lastMailChip(row).text, u"Refused by mail server"_s);

    row.isLastMailDismissed = true;

    QCOMPARE(lastMailChip(row).tone, Tone::Neutral);
    QCOMPARE(lastMailChip(row).text, u"Refused by mail server, dismissed"_s);
    row.lastMailKind = MailKind::Reminder;
    row.lastMailLevel = 2;
    QCOMPARE(lastMailText(row), u"Reminder 2: Refused by mail server, dismissed"_s);
}

void TestOtherActs::whatTheOutboxAsksIsDecidedFromTheMenusAsWell()
{
    Stage stage;
    const Commands &commands = *stage.window->commands();
    stage.desk.effects
        = {OutboxRow{.id = EntryId(u"7"_s), .to = u"ap@adler.example"_s, .state = OutboxState::Uncertain}};
    emit stage.desk.outboxChanged();
    QVERIFY(!commands.outboxAgain->isEnabled());
    QVERIFY(commands.outboxAgain->statusTip().contains(u"Choose an entry"_s));
    commands.outbox->trigger();
    auto *table = stage.find<DataTable>(u"outbox.table"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);

    goToRow(*table, 0);
    for (const QAction *act : {commands.outboxArrived, commands.outboxAgain, commands.outboxDrop})
        QVERIFY2(act->isEnabled() && act->statusTip().isEmpty(), qPrintable(act->text()));
    QVERIFY(!commands.outboxDismiss->isEnabled()); // Nobody refused it.
    commands.outboxAgain->trigger();

    QTRY_COMPARE(stage.desk.resolved.size(), 1);
    QCOMPARE(stage.desk.resolved.constFirst(), std::pair(EntryId(u"7"_s), Resolution::Again));
    commands.invoices->trigger();
    QVERIFY(!commands.outboxDrop->isEnabled()); // The entry is out of sight.
}

void TestOtherActs::whatIsOverdueIsRemindedOfAlsoUnmailed()
{
    QList<InvoiceRow> rows = SampleDesk::pictureRows();
    rows[7].lastMail = MailState::None;
    rows[7].link = LinkState::None;
    const Stage stage(facts(), rows);
    QTRY_VERIFY(stage.isLoaded());

    stage.choose(8);

    QTRY_COMPARE(stage.find<QPushButton>(u"detail.primary"_s)->text(), u"Send reminder"_s);
}
