#include "tests/ui/tst_mailresult.h"

#include "tests/ui/Stage.h"
#include "tests/ui/isReady.h"
#include "tests/ui/selectRows.h"

#include "ui/mails/MailActions.h"
#include "ui/mails/MailBatchModel.h"
#include "ui/style/Theme.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/cells.h"

#include <QAbstractTextDocumentLayout>
#include <QComboBox>
#include <QPushButton>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

DataTable *batchOf(const Stage &stage)
{
    return stage.find<DataTable>(u"bulkMail.table"_s);
}

//! Opens the batch dialog with the first two rows.
void openBatch(const Stage &stage)
{
    selectRows(stage, 2);
    QTRY_VERIFY(stage.window->commands()->sendReminder->isEnabled());
    stage.window->commands()->sendReminder->trigger();
    QTRY_VERIFY(isReady(*stage.window, u"bulkMail.send"_s));
}

} // namespace

void TestMailResult::initTestCase()
{
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("dialogs are driven by keys on the offscreen screen only");
}

void TestMailResult::aTickThatCannotBeChangedLooksSo()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    openBatch(stage);
    const QModelIndex take = batchOf(stage)->model()->index(1, 0); // Not of the current row.
    const auto drawn = [&stage, &take] {
        return batchOf(stage)->viewport()->grab(batchOf(stage)->visualRect(take)).toImage();
    };
    const QImage before = drawn();

    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 2);

    QTRY_VERIFY(drawn() != before);
    QCOMPARE(take.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
}

void TestMailResult::whatIsHeldIsTakenBackFromTheResult()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    openBatch(stage);
    auto *takeBack = stage.find<QPushButton>(u"bulkMail.takeBack"_s);
    QVERIFY(!takeBack->isVisible());

    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(takeBack->isVisible());
    stage.press(Qt::Key_U, Qt::AltModifier);

    QTRY_COMPARE(stage.desk.takenBack.size(), 4); // Held as one: links and mails.
    QTRY_VERIFY(!batchOf(stage));
    QTRY_COMPARE(stage.window->toast()->text(), u"Taken back. Nothing was sent."_s);
}

void TestMailResult::whatIsNotHeldOffersNoUndo()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.window->findChild<MailActions *>()->setHold(std::chrono::seconds(0));
    openBatch(stage);

    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_VERIFY(stage.find<QWidget>(u"bulkMail.onlyRefused"_s)->isVisible());
    QVERIFY(!stage.find<QPushButton>(u"bulkMail.takeBack"_s)->isVisible());
}

void TestMailResult::ctrlEnterSendsFromALinkOfThePreviewToo()
{
    const Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(8);
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"sendLink.send"_s));
    auto *preview = stage.find<QTextBrowser>(u"sendLink.preview"_s);
    QTRY_VERIFY(!preview->toPlainText().isEmpty());
    preview->setFocus();
    stage.press(Qt::Key_Tab);
    QVERIFY(preview->hasFocus() && preview->textCursor().hasSelection());

    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 1);
}

void TestMailResult::aWideWindowShowsWholeWhoGetsAMail()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.window->resize(1920, 1080);

    openBatch(stage);

    const DataTable *batch = batchOf(stage);
    const QFontMetrics letters(fonts::small());
    for (int row = 0; row < 2; ++row)
        for (const int column : {int(MailBatchModel::CustomerName), int(MailBatchModel::To)}) {
            const QString text = batch->model()->index(row, column).data().toString();
            QVERIFY2(letters.horizontalAdvance(text) + 2 * cells::padding <= batch->columnWidth(column),
                qPrintable(text));
        }
}

void TestMailResult::theBoxWithTheAmountTouchesNeitherTheMessageNorTheButton()
{
    const Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(8);
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"sendLink.send"_s));
    auto *preview = stage.find<QTextBrowser>(u"sendLink.preview"_s);
    QTRY_VERIFY(!preview->toPlainText().isEmpty());
    QTextDocument *document = preview->document();
    const auto placeOf = [document](const QString &words) {
        const QTextCursor found = document->find(words);
        return found.isNull() ? QRectF() : document->documentLayout()->blockBoundingRect(found.block());
    };

    const QRectF message = placeOf(u"You can pay it"_s);
    const QRectF caption = placeOf(u"Open amount"_s);
    const QRectF button = placeOf(u"Pay at checkout.example"_s);

    QVERIFY(message.isValid() && caption.isValid() && button.isValid());
    QVERIFY2(caption.top() - message.bottom() >= 36, "22 above the box, 18 within");
    const QRectF amount
        = document->documentLayout()->blockBoundingRect(document->find(u"Open amount"_s).block().next());
    QVERIFY2(button.top() - amount.bottom() >= 24, "16 below the figure, 12 within the button");
}

void TestMailResult::theResultCountsWhatIsThroughUntilAllIs()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    openBatch(stage);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 2);
    auto *progress = stage.find<QWidget>(u"bulkMail.progress"_s);
    const auto effect = [&stage](qsizetype place, OutboxState state) {
        const InvoiceId about = stage.desk.mailDesk.sent[place].invoice;
        return OutboxRow{.id = EntryId(u"mail"_s + about.text()), .subject = about, .state = state};
    };
    QTRY_VERIFY(progress->isVisible());

    stage.desk.effects = {effect(0, OutboxState::Done), effect(1, OutboxState::Requested)};
    emit stage.desk.outboxChanged();
    QTRY_VERIFY(stage.text(u"bulkMail.summary"_s).contains(u"1 accepted"_s));
    QVERIFY(progress->isVisible());

    stage.desk.effects = {effect(0, OutboxState::Done), effect(1, OutboxState::Refused)};
    emit stage.desk.outboxChanged();
    QTRY_VERIFY(stage.text(u"bulkMail.summary"_s).contains(u"1 accepted · 1 refused"_s));
    QVERIFY(!progress->isVisible());
}

void TestMailResult::sendingTooEarlyLeadsToTheCount()
{
    Stage stage;
    stage.desk.mailDesk.manyFrom = 2;
    QTRY_VERIFY(stage.isLoaded());
    selectRows(stage, 2);
    QTRY_VERIFY(stage.window->commands()->sendReminder->isEnabled());
    stage.window->commands()->sendReminder->trigger();
    QTRY_VERIFY(stage.find<QLineEdit>(u"bulkMail.count"_s));
    QTRY_VERIFY(stage.find<QLineEdit>(u"bulkMail.count"_s)->isVisible());
    QCOMPARE(stage.find<QPushButton>(u"bulkMail.send"_s)->toolTip(), u"Type 2 to send"_s);

    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_VERIFY(stage.find<QLineEdit>(u"bulkMail.count"_s)->hasFocus());
    QVERIFY(stage.desk.mailDesk.sent.isEmpty());
}

void TestMailResult::oneWayToPayIsChosenForManyReminders()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    openBatch(stage);
    auto *way = stage.find<QComboBox>(u"bulkMail.way"_s);
    QVERIFY(way);
    const auto *expires = stage.find<QComboBox>(u"bulkMail.expires"_s);
    QCOMPARE(way->currentText(), u"Payment page"_s);
    QVERIFY(expires->isEnabled());

    way->setFocus();
    QTest::keyClick(way, Qt::Key_Down);
    QTRY_COMPARE(stage.desk.mailDesk.lookedAt.constFirst().way, PayWay::BankTransfer);
    QVERIFY(!expires->isEnabled()); // Only a page has an end.
    QTRY_VERIFY(isReady(*stage.window, u"bulkMail.send"_s));
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 2);
    for (const MailOrder &order : std::as_const(stage.desk.mailDesk.sent)) {
        QCOMPARE(order.way, PayWay::BankTransfer);
        QVERIFY(order.bringsLink);
    }
    QTRY_VERIFY(!way->isVisible());
}

void TestMailResult::manyRemindersDoWithoutALinkWhereNoProviderIs()
{
    Stage stage;
    stage.desk.mailDesk.hasProvider = false;
    QTRY_VERIFY(stage.isLoaded());
    openBatch(stage);

    QCOMPARE(stage.find<QComboBox>(u"bulkMail.way"_s)->currentText(), u"What the invoice says"_s);
    QVERIFY(stage.text(u"bulkMail.summary"_s).startsWith(u"2 mail"_s));
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 2);
    for (const MailOrder &order : std::as_const(stage.desk.mailDesk.sent))
        QVERIFY(!order.bringsLink);
}

void TestMailResult::manyLinksNeedAProvider()
{
    Stage stage;
    stage.desk.mailDesk.hasProvider = false;
    QTRY_VERIFY(stage.isLoaded());
    selectRows(stage, 2);
    QTRY_VERIFY(stage.window->commands()->sendLink->isEnabled());
    stage.window->commands()->sendLink->trigger();

    QTRY_VERIFY(stage.text(u"bulkMail.summary"_s).contains(u"2 left out"_s));
    QVERIFY(!isReady(*stage.window, u"bulkMail.send"_s));
    QCOMPARE(stage.find<QComboBox>(u"bulkMail.way"_s)->count(), 2); // A link mail brings a link.
}
