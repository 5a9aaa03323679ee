#include "tests/ui/tst_cards.h"

#include "tests/ui/CardStage.h"

#include "ui/text/CardText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/RecordTableModel.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestCards::initTestCase()
{
    // As in TestActions: which window has the keys is up to the window manager of a real screen.
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("dialogs are driven by keys on the offscreen screen only");
}

void TestCards::aCardIsNamedWithoutItsNumber_data()
{
    QTest::addColumn<SavedCard>("card");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expired");
    const auto card = [](const QString &brand, const QString &last4, int month, int year) {
        return SavedCard{.brand = brand, .last4 = last4, .expiryMonth = month, .expiryYear = year};
    };

    QTest::newRow("whole") << card(u"Visa"_s, u"4242"_s, 8, 2027) << u"Visa •••• 4242, 08/27"_s << false;
    QTest::newRow("its last month") << card(u"Visa"_s, u"4242"_s, 11, 2026) << u"Visa •••• 4242, 11/26"_s
                                    << false;
    QTest::newRow("ended") << card(u"Visa"_s, u"4242"_s, 10, 2026) << u"Visa •••• 4242, 10/26"_s << true;
    QTest::newRow("no end told") << card(u"Amex"_s, u"0005"_s, 0, 0) << u"Amex •••• 0005"_s << false;
    QTest::newRow("no brand, a month that is none")
        << card({}, u"1"_s, 13, 2027) << u"Card •••• 1"_s << false;
    QTest::newRow("nothing told") << card({}, {}, 0, 0) << u"Card"_s << false;
}

void TestCards::aCardIsNamedWithoutItsNumber()
{
    QFETCH(const SavedCard, card);
    QFETCH(const QString, text);
    QFETCH(const bool, expired);

    QCOMPARE(cardText(card), text);
    QCOMPARE(isExpired(card, SampleDesk::pictureDay()), expired);
}

void TestCards::aCardIsChargedByThreeStrokes()
{
    CardStage stage;

    stage.openCharge(); // one
    QCOMPARE(QApplication::focusWidget()->objectName(), u"charge.amount"_s);
    QCOMPARE(stage.find<QLineEdit>(u"charge.amount"_s)->text(), u"1,249.97"_s);
    QCOMPARE(stage.find<QComboBox>(u"charge.card"_s)->currentText(),
        u"Visa •••• 4242, 08/27 · allowed since 03/02/2026"_s);
    QCOMPARE(stage.find<QPushButton>(u"charge.act"_s)->text(), u"Charge €1,249.97"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier); // two, and three is Ctrl

    QTRY_COMPARE(stage.desk.cardDesk.charged.size(), 1);
    QCOMPARE(stage.strokes(), 2); // Ctrl is held.
    const ChargeWish &wish = stage.desk.cardDesk.charged.constFirst();
    QCOMPARE(wish.invoice, InvoiceId(u"id-8"_s));
    QCOMPARE(wish.card, u"pm_1"_s);
    QCOMPARE(wish.amount, std::optional(eur(124997)));
    QVERIFY(wish.capture);
    QTRY_COMPARE(stage.toast(), u"The charge for INV-2026-001042 is on its way."_s);
    QTRY_VERIFY(!stage.find<QDialog>(u"charge"_s));
}

void TestCards::enterChargesNothing()
{
    CardStage stage;
    stage.openCharge();

    stage.press(Qt::Key_Return);
    stage.find<QComboBox>(u"charge.card"_s)->setFocus();
    stage.press(Qt::Key_Return);
    QTest::qWait(20);
    QVERIFY(stage.desk.cardDesk.charged.isEmpty());
    QVERIFY(stage.dialog());

    stage.press(Qt::Key_Escape);
    QTRY_VERIFY(!stage.dialog());
    QVERIFY(stage.desk.cardDesk.charged.isEmpty());
}

void TestCards::theAccountAndItsModeStandInTheDialog_data()
{
    QTest::addColumn<bool>("live");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("note");

    QTest::newRow("live") << true << u"LIVE"_s << u"Stripe rk_live_…9c1e"_s << u"Real money moves."_s;
    QTest::newRow("test") << false << u"TEST"_s << u"Stripe rk_test_…4f2a"_s << u"No real money moves."_s;
}

void TestCards::theAccountAndItsModeStandInTheDialog()
{
    QFETCH(const bool, live);
    QFETCH(const QString, word);
    QFETCH(const QString, account);
    QFETCH(const QString, note);
    CardStage stage;
    stage.desk.cardDesk.isLive = live;
    stage.openCharge();

    const auto *mode = stage.find<ModeBadge>(u"charge.mode"_s);
    QCOMPARE(mode->word(), word);
    QCOMPARE(mode->account(), account);
    QCOMPARE(mode->accessibleName(), word + u": "_s + account);
    QVERIFY(stage.text(u"charge.note"_s).startsWith(note));
    QVERIFY(stage.text(u"charge.note"_s).contains(u"The payment link is closed first."_s));
    QVERIFY(
        stage.text(u"charge.note"_s).contains(u"Without an answer from Stripe the charge is “Uncertain”"_s));
    QVERIFY(stage.text(u"charge.note"_s).contains(u"It never charges again by itself."_s));
}

void TestCards::whatIsOpenAfterwardsFollowsTheAmount()
{
    CardStage stage;
    stage.openCharge();
    QCOMPARE(stage.text(u"charge.after.before"_s), u"€1,249.97"_s);
    QCOMPARE(stage.text(u"charge.after.after"_s), u"€0.00"_s);

    stage.type(u"charge.amount"_s, u"1000"_s);
    QCOMPARE(stage.text(u"charge.after.after"_s), u"€249.97"_s);
    QCOMPARE(stage.find<QPushButton>(u"charge.act"_s)->text(), u"Charge €1,000.00"_s);
    stage.type(u"charge.amount"_s, u"much"_s);
    QCOMPARE(stage.text(u"charge.after.after"_s), u"–"_s);
    stage.type(u"charge.amount"_s, u"1300"_s); // More than is open is not charged.
    QCOMPARE(stage.text(u"charge.after.after"_s), u"–"_s);
}

void TestCards::moreThanIsOpenIsNotAskedFor_data()
{
    QTest::addColumn<QString>("typed");

    QTest::newRow("more than is open") << u"1249.98"_s;
    QTest::newRow("nothing") << u"0"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("less than nothing") << u"-1"_s;
    QTest::newRow("words") << u"much"_s;
    QTest::newRow("ambiguous") << u"1.234"_s;
}

void TestCards::moreThanIsOpenIsNotAskedFor()
{
    QFETCH(const QString, typed);
    CardStage stage;
    stage.openCharge();

    auto *amount = stage.find<QLineEdit>(u"charge.amount"_s);
    amount->selectAll();
    QTest::keyClick(amount, Qt::Key_Delete);
    QTest::keyClicks(amount, typed);
    const auto *act = stage.find<QPushButton>(u"charge.act"_s);
    QVERIFY(!act->isEnabled());
    QVERIFY(!act->toolTip().contains(u"Ctrl+Enter"_s)); // But why not.
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_VERIFY(!stage.trouble(u"charge.amount"_s).isEmpty());
    QVERIFY(stage.desk.cardDesk.charged.isEmpty());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"charge.amount"_s);
    // The window goes with the dialog open and the amount not written out yet: that is harmless.
}

void TestCards::aPressedButtonCannotBePressedAgain()
{
    CardStage stage;
    stage.openCharge();
    auto *act = stage.find<QPushButton>(u"charge.act"_s);

    act->click();
    QVERIFY(!act->isEnabled());
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_VERIFY(!stage.find<QDialog>(u"charge"_s));
    QCOMPARE(stage.desk.cardDesk.charged.size(), 1);
}

void TestCards::withoutACardTheWayToOneIsOffered()
{
    CardStage stage;
    stage.desk.cardDesk.known.clear();
    stage.openCharge();

    QCOMPARE(stage.text(u"charge.note"_s), ruleText(u"card.none"_s, {}, {}));
    const auto *act = stage.find<QPushButton>(u"charge.act"_s);
    QVERIFY(!act->isEnabled());
    QCOMPARE(act->text(), u"Charge"_s); // No amount that it could move.
    QCOMPARE(stage.text(u"charge.after.after"_s), u"–"_s); // Nor one that stays open after it.
    stage.type(u"charge.amount"_s, u"100"_s);
    QVERIFY(!act->isEnabled());
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(20);
    QVERIFY(stage.desk.cardDesk.charged.isEmpty());
    stage.find<QPushButton>(u"charge.cards"_s)->click();

    QTRY_VERIFY(stage.find<QDialog>(u"cards"_s));
    QCOMPARE(stage.text(u"cards.party"_s), u"Adler & Söhne GmbH"_s);
}

void TestCards::everyOutcomeIsToldInWords_data()
{
    QTest::addColumn<ChargeState>("state");

    QTest::newRow("received") << ChargeState::Succeeded;
    QTest::newRow("declined") << ChargeState::Failed;
    QTest::newRow("must confirm") << ChargeState::NeedsAction;
    QTest::newRow("cancelled") << ChargeState::Cancelled;
}

void TestCards::everyOutcomeIsToldInWords()
{
    QFETCH(const ChargeState, state);
    CardStage stage;
    stage.desk.cardDesk.made = {SampleCardDesk::pictureCharge(ChargeState::Requested)};
    stage.openCharge();
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stage.desk.cardDesk.charged.size(), 1);

    stage.desk.cardDesk.made = {SampleCardDesk::pictureCharge(state)};
    emit stage.desk.outboxChanged();
    emit stage.desk.outboxChanged(); // told once, however often something changes

    const QString text = chargeText(SampleCardDesk::pictureCharge(state));
    QVERIFY(!text.isEmpty());
    QVERIFY(!text.contains(u"insufficient_funds"_s));
    QTRY_VERIFY(!stage.toast().isEmpty());
    if (stage.toast() != text) // that it is on its way is told first
        stage.find<QPushButton>(u"toast.close"_s)->click();
    QTRY_COMPARE(stage.toast(), text);
}

void TestCards::aCustomerWhoMustConfirmGetsTheLink()
{
    CardStage stage;
    stage.desk.cardDesk.made = {SampleCardDesk::pictureCharge(ChargeState::NeedsAction)};
    emit stage.desk.outboxChanged();
    auto *notice = stage.find<Notice>(u"detail.charge"_s);
    QTRY_VERIFY(notice->text().startsWith(u"Customer must confirm: "_s));

    stage.find<QPushButton>(u"detail.charge.link"_s)->setFocus();
    stage.press(Qt::Key_Space);

    QTRY_VERIFY(stage.dialog() && stage.dialog()->objectName().startsWith(u"sendLink"_s));
}

void TestCards::theInvoiceTellsOfTheChargeUnderWay()
{
    CardStage stage;
    stage.desk.cardDesk.made = {SampleCardDesk::pictureCharge(ChargeState::Requested)};
    emit stage.desk.outboxChanged();
    auto *notice = stage.find<Notice>(u"detail.charge"_s);

    QTRY_COMPARE(notice->text(),
        u"Processing: The charge of 1,249.97\u00a0EUR to Visa\u00a0••••\u00a04242 is under way."_s);
    QVERIFY(!stage.find<QPushButton>(u"detail.charge.link"_s)->isVisible());
    stage.choose(9);
    QTRY_COMPARE(notice->text(), QString());
}

void TestCards::aChargeNobodyAnsweredIsUncertainEverywhere()
{
    CardStage stage;
    Charge charge = SampleCardDesk::pictureCharge(ChargeState::Requested);
    charge.isUncertain = true;
    charge.nextLook = QDateTime(SampleDesk::pictureDay(), QTime(13, 5), Qt::UTC);
    stage.desk.cardDesk.made = {charge};
    stage.choose(5);
    stage.choose(8);

    QTRY_COMPARE(stage.text(u"detail.charge.text"_s),
        u"Uncertain – asking Stripe: Stripe did not answer. The charge of 1,249.97\u00a0EUR to "
        u"Visa\u00a0••••\u00a04242 may "
        "have happened; Quittance asks again at 14:05. Do not charge again."_s);
    QVERIFY(!stage.find<QPushButton>(u"detail.charge.link"_s)->isVisible());

    const auto timelineTells = [&] {
        const auto labels = stage.find<QWidget>(u"detail.page.facts"_s)->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->text().startsWith(u"Charge of "_s)
                && label->text().endsWith(u" to Visa •••• 4242 requested. Uncertain – asking Stripe"_s);
        });
    };
    QTRY_VERIFY(timelineTells());

    stage.desk.cardDesk.obstacle = u"charge.under_way"_s;
    stage.openCharge();
    QTRY_VERIFY(
        stage.text(u"charge.note"_s).startsWith(u"Uncertain – asking Stripe: Stripe did not answer."_s));
    QCOMPARE(stage.text(u"charge.after.after"_s), u"–"_s);
    QVERIFY(!stage.find<QPushButton>(u"charge.act"_s)->isEnabled());
}

void TestCards::aChargeOnlyAPersonCanKnowOfIsDroppedOrNothing()
{
    Stage stage;
    stage.desk.effects = {OutboxRow{.id = EntryId(u"9"_s),
        .what = OutboxWhat::Charge,
        .connection = u"stripe"_s,
        .state = OutboxState::Uncertain}};
    emit stage.desk.outboxChanged();
    stage.window->commands()->outbox->trigger();
    auto *table = stage.find<DataTable>(u"outbox.table"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);

    table->selectRow(0);

    QVERIFY(stage.text(u"outbox.question"_s).contains(u"Look at Stripe"_s));
    auto *drop = stage.find<QPushButton>(u"outbox.drop"_s);
    QVERIFY(drop->isVisible());
    QVERIFY(!stage.find<QPushButton>(u"outbox.arrived"_s)->isVisible());
    QVERIFY(!stage.find<QPushButton>(u"outbox.again"_s)->isVisible());
    drop->setFocus();
    stage.press(Qt::Key_Space);
    QTRY_VERIFY(table->hasFocus()); // What was pressed goes with the question.
    QCOMPARE(stage.desk.resolved.constLast(), std::pair(EntryId(u"9"_s), Resolution::Dropped));
}

void TestCards::aChargeOfWhichTheProviderCannotTellIsForAPerson()
{
    CardStage stage;
    Charge charge = SampleCardDesk::pictureCharge(ChargeState::Requested);
    charge.isUncertain = true;
    charge.needsPerson = true;
    charge.nextLook = QDateTime(SampleDesk::pictureDay(), QTime(13, 5), Qt::UTC);
    stage.desk.cardDesk.made = {charge};
    stage.choose(5);
    stage.choose(8);

    QTRY_COMPARE(stage.text(u"detail.charge.text"_s),
        u"Uncertain – asking Stripe: Nobody could find out whether the charge of 1,249.97\u00a0EUR to "
        u"Visa\u00a0••••\u00a04242 happened. Look at Stripe, and drop it in Outbox only if it did not. "
        u"Do not charge again before."_s);
}

void TestCards::anUncertainChargeIsToldOnceAndThenItsEnd()
{
    CardStage stage;
    stage.openCharge();
    Charge charge = SampleCardDesk::pictureCharge(ChargeState::Requested);
    charge.isUncertain = true;
    stage.desk.cardDesk.made = {charge};
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!stage.dialog());
    QTRY_VERIFY(stage.toast().startsWith(u"The charge for INV-2026-001042 is on its way"_s));
    emit stage.desk.outboxChanged();
    stage.find<QPushButton>(u"toast.close"_s)->click();
    QTRY_VERIFY(stage.toast().startsWith(u"Stripe did not answer."_s));
    QVERIFY(stage.toast().endsWith(u"Do not charge again."_s));

    charge.isUncertain = false;
    charge.state = ChargeState::Succeeded;
    stage.desk.cardDesk.made = {charge};
    emit stage.desk.outboxChanged();
    stage.find<QPushButton>(u"toast.close"_s)->click();

    QTRY_VERIFY(stage.toast().endsWith(u"were charged to Visa\u00a0••••\u00a04242."_s));
}

void TestCards::whatCannotBeChargedIsNotOffered_data()
{
    QTest::addColumn<qint64>("key");
    QTest::addColumn<bool>("offered");

    QTest::newRow("open") << qint64{8} << true;
    QTest::newRow("partly paid") << qint64{7} << true;
    QTest::newRow("disputed") << qint64{1} << false;
    QTest::newRow("paid") << qint64{9} << false;
    QTest::newRow("written off") << qint64{6} << false;
    QTest::newRow("money is on its way") << qint64{11} << false;
    QTest::newRow("a draft") << qint64{18} << false;
}

void TestCards::whatCannotBeChargedIsNotOffered()
{
    QFETCH(const qint64, key);
    QFETCH(const bool, offered);
    CardStage stage(key);

    QCOMPARE(stage.window->commands()->chargeCard->isEnabled(), offered);
}

void TestCards::aCardIsRemovedOnlyAfterTheQuestion()
{
    CardStage stage;
    const QString hostile = u"<img src=x><b>Paid</b>"_s;
    for (InvoiceRow &row : stage.desk.invoices)
        if (row.key == 8)
            row.customer = hostile;
    emit stage.desk.invoicesChanged();
    QTRY_COMPARE(stage.window->invoices()->currentRow()->customer, hostile);
    stage.trigger(stage.window->commands()->savedCards);
    auto *list = stage.find<DataTable>(u"cards.table"_s);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QTRY_VERIFY(stage.find<ModeBadge>(u"cards.mode"_s)->isVisible());
    const auto &model = static_cast<const RecordTableModel &>(*list->model());
    QCOMPARE(model.recordAt(1).cells.at(1).chip->text, u"Ended 10/26"_s);
    QCOMPARE(model.recordAt(1).cells.at(3).tooltip, u"<b>by phone</b> %1"_s);
    list->setFocus();
    list->selectRow(1);

    stage.press(Qt::Key_Delete);
    auto *question = stage.find<Notice>(u"cards.question"_s);
    // Which card, whose, and in which account: several customers may have a card that ends so.
    QVERIFY2(question->text().startsWith(u"Remove Mastercard •••• 4444, 10/26 of "_s + hostile
                 + u" at Stripe rk_test_…4f2a (TEST)?"_s),
        qPrintable(question->text()));
    QVERIFY(question->text().contains(u"cannot be undone"_s));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"cards.question.keep"_s);
    stage.press(Qt::Key_Return); // keeps it
    QCOMPARE(question->text(), QString());
    QVERIFY(stage.desk.cardDesk.removed.isEmpty());

    stage.press(Qt::Key_Delete);
    stage.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"cards.question.remove"_s);
    stage.press(Qt::Key_Return); // Enter removes nothing…
    QTest::qWait(20);
    QVERIFY(stage.desk.cardDesk.removed.isEmpty());
    stage.press(Qt::Key_Return, Qt::ControlModifier); // …Ctrl+Enter does.
    QTRY_COMPARE(stage.desk.cardDesk.removed, QStringList(u"pm_2"_s));
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QCOMPARE(stage.text(u"cards.words"_s), u"Mastercard •••• 4444, 10/26 is removed."_s);
}

void TestCards::addingOpensTheProvidersPage()
{
    QDesktopServices::setUrlHandler(u"https"_s, this, "takeUrl");
    CardStage stage;
    stage.desk.cardDesk.known.clear();
    stage.trigger(stage.window->commands()->savedCards);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"cards.add"_s);
    QVERIFY(stage.find<QWidget>(u"cards.empty"_s)->isVisible()); // No table without a word.

    stage.press(Qt::Key_Space);

    QTRY_COMPARE(m_opened, QList<QUrl>{QUrl(u"https://provider.example/setup"_s)});
    QVERIFY(stage.text(u"cards.words"_s).startsWith(u"The page is open in the browser."_s));
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void TestCards::onePageIsLookedAtUntilItHasEnded()
{
    QDesktopServices::setUrlHandler(u"https"_s, this, "takeUrl");
    CardStage stage;
    SampleCardDesk &desk = stage.desk.cardDesk;
    const QList<SavedCard> saved = desk.known;
    desk.known.clear();
    stage.trigger(stage.window->commands()->savedCards);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"cards.add"_s);
    stage.press(Qt::Key_Space);
    auto *looking = stage.find<QTimer>(u"cards.looking"_s);
    QTRY_VERIFY(looking->isActive());
    QCOMPARE(looking->interval(), 20'000);
    QVERIFY(desk.looked.isEmpty());

    looking->start(1);
    QTRY_COMPARE(desk.looked, QStringList{u"stripe:test:cs_1"_s});
    QTRY_VERIFY(looking->isActive()); // The answer has come, and the next look is put off.
    desk.error = Error{.kind = ErrorKind::Offline, .rule = u"net.refused"_s}; // One moment without a network.
    looking->start(1);
    QTRY_COMPARE(desk.looked.size(), 2);
    QTRY_VERIFY(looking->isActive());
    desk.error.reset();
    desk.pageState = CardPage::State::Complete;
    desk.known = saved;
    looking->start(1);

    QTRY_COMPARE(stage.text(u"cards.words"_s), u"The card is saved."_s);
    QTRY_COMPARE(stage.find<DataTable>(u"cards.table"_s)->model()->rowCount(), saved.size());
    QTest::qWait(20);
    QCOMPARE(desk.looked.size(), 3);
    QVERIFY(!looking->isActive());
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void TestCards::withoutAProviderNothingIsSaidOfCards()
{
    struct NoCards : SampleDesk {
        CardDesk *cards() override { return nullptr; }
    } desk;
    desk.invoices = SampleDesk::pictureRows();
    Theme theme(*qApp);
    const MainWindow window(desk, theme, facts());

    QVERIFY(!window.commands()->chargeCard->isVisible());
    QVERIFY(!window.commands()->savedCards->isVisible());
}
