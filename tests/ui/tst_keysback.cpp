#include "tests/ui/tst_keysback.h"

#include "tests/ui/BankBench.h"
#include "tests/ui/CardStage.h"
#include "tests/ui/CustomerStage.h"
#include "tests/ui/SampleCloseDesk.h"
#include "tests/ui/SettingsStage.h"
#include "tests/ui/isReady.h"

#include "ui/reconcile/CloseMonthDialog.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/offWhileAsked.h"

#include <QSignalSpy>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! Two buttons, the keys on the first.
struct Pair {
    Pair()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(first);
        layout->addWidget(second);
        window.show();
        first->setFocus();
    }

    QWidget window;
    QPushButton *first = new QPushButton(u"One"_s, &window);
    QPushButton *second = new QPushButton(u"Two"_s, &window);
};

WaitingApproval requestOf(const QString &id)
{
    return {.request = {.id = EntryId(id),
                .askedBy = id,
                .askedAt = QDateTime(QDate(2026, 11, 23), QTime(8, 15), QTimeZone::utc()),
                .matter = {.what = ApprovalMatter::What::WriteOff,
                    .invoice = InvoiceId(u"id-8"_s),
                    .amount = eur(124997),
                    .reason = u"Insolvent"_s,
                    .on = SampleDesk::pictureDay()}},
        .askedBy = id,
        .document = u"INV-2026-001042"_s,
        .customer = u"Adler & Söhne GmbH"_s};
}

//! Counts each Enter that reaches a button. A theme that lets Enter press it does so there.
class KeysReached : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease)
            count += static_cast<QKeyEvent *>(event)->key() != Qt::Key_Control;
        return false;
    }

    int count = 0;
};

int keysReaching(QPushButton *button, Qt::KeyboardModifiers modifiers = {})
{
    KeysReached keys;
    button->installEventFilter(&keys);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return, modifiers);
    return keys.count;
}

//! Presses Enter on each button that can have the keys; gives the names of those it reached.
QStringList reachedByEnter(const QWidget &dialog)
{
    QStringList reached;
    for (QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || !button->isEnabled() || !(button->focusPolicy() & Qt::TabFocus))
            continue;
        KeysReached keys;
        button->installEventFilter(&keys);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        QTest::keyClick(button, Qt::Key_Enter);
        if (keys.count > 0)
            reached.append(button->objectName());
    }
    return reached;
}

QString keysOf(const QWidget *window)
{
    return window && window->focusWidget() ? window->focusWidget()->objectName() : QString();
}

} // namespace

void TestKeysBack::initTestCase()
{
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("dialogs are driven by keys on the offscreen screen only");
}

void TestKeysBack::theyComeBackToAButtonThatWasOff()
{
    const Pair pair;

    const auto on = offWhileAsked(*pair.first);
    QVERIFY(!pair.first->isEnabled());
    QCOMPARE(pair.window.focusWidget(), pair.second); // Qt passes them on.

    on();
    QVERIFY(pair.first->isEnabled());
    QCOMPARE(pair.window.focusWidget(), pair.first);
}

void TestKeysBack::whoWentOnIsNotCalledBack()
{
    const Pair pair;
    auto *field = new QLineEdit(pair.first->parentWidget());
    field->show();

    const auto on = offWhileAsked(*pair.first);
    field->setFocus();
    on();

    QCOMPARE(pair.window.focusWidget(), field);
}

void TestKeysBack::theyComeBackToAddingACard()
{
    CardStage stage;
    stage.trigger(stage.window->commands()->savedCards);
    auto *add = stage.find<QPushButton>(u"cards.add"_s);
    QTRY_VERIFY(stage.find<QPushButton>(u"cards.remove"_s)->isEnabled());
    add->setFocus();
    stage.desk.cardDesk.error = Error{.kind = ErrorKind::Offline}; // Else a browser would be opened.

    stage.press(Qt::Key_Space);

    QVERIFY(!add->isEnabled());
    QTRY_VERIFY(add->isEnabled());
    QCOMPARE(keysOf(stage.dialog()), u"cards.add"_s);
}

void TestKeysBack::theyComeBackToSendingATest()
{
    const Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(8);
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"sendLink.copyOnly"_s));
    auto *test = stage.find<QPushButton>(u"sendLink.test"_s);
    test->setFocus();

    stage.press(Qt::Key_Space);

    QTRY_COMPARE(stage.desk.mailDesk.tested.size(), 1);
    QTRY_VERIFY(test->isEnabled());
    QCOMPARE(keysOf(test->window()), u"sendLink.test"_s); // Not on "Copy link only".
}

void TestKeysBack::theyComeBackToCheckingAConnection()
{
    const SettingsStage stage(u"connections"_s);
    QTRY_VERIFY(isReady(*stage.window(), u"settings.stripe.check"_s));
    auto *check = stage.find<QPushButton>(u"settings.stripe.check"_s);
    check->setFocus();

    check->click();

    QVERIFY(!check->isEnabled());
    QTRY_VERIFY(check->isEnabled());
    QCOMPARE(keysOf(stage.window()), u"settings.stripe.check"_s);
}

void TestKeysBack::theyComeBackToSendingRemindersAgain()
{
    CustomerStage stage;
    stage.customers.hold
        = ReminderHold{.invoice = {}, .customer = {}, .until = QDate(2026, 12, 18), .reason = {}};
    stage.choose(u"Adler & Söhne GmbH"_s);
    QTRY_VERIFY(isReady(*stage.window, u"customer.held.release"_s));
    auto *release = stage.find<QPushButton>(u"customer.held.release"_s);
    release->setFocus();

    QTest::keyClick(release, Qt::Key_Space);

    QVERIFY(!release->isEnabled());
    QTRY_VERIFY(release->isEnabled());
    QCOMPARE(keysOf(stage.window.get()), u"customer.held.release"_s);
}

void TestKeysBack::theyAreOnConnectingAfterDisconnecting()
{
    const SettingsStage stage(u"connections"_s);
    QTRY_VERIFY(isReady(*stage.window(), u"settings.stripe.disconnect"_s));
    stage.click(u"settings.stripe.disconnect"_s);
    stage.find<QPushButton>(u"settings.stripe.question.yes"_s)->setFocus();

    stage.click(u"settings.stripe.question.yes"_s);

    QCOMPARE(keysOf(stage.window()), u"settings.stripe.disconnect"_s); // Until it is done, or if it fails.
    QTRY_COMPARE(keysOf(stage.window()), u"settings.stripe.connect"_s);
}

void TestKeysBack::theyAreOnTheNextRequestAfterOneIsDecided()
{
    MoneyStage stage;
    stage.desk.approvalDesk.requests = {requestOf(u"first"_s), requestOf(u"second"_s), requestOf(u"third"_s)};
    stage.trigger(stage.window->commands()->approvals);
    auto *list = stage.find<QTreeWidget>(u"approvals.list"_s);
    QTRY_COMPARE(list->topLevelItemCount(), 3);
    list->setCurrentItem(list->topLevelItem(1));
    stage.type(u"approvals.reason"_s, u"Paid"_s);
    stage.find<QPushButton>(u"approvals.refuse"_s)->setFocus();

    stage.press(Qt::Key_Return);

    QTRY_COMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->currentItem()->text(1), u"third"_s);
    QCOMPARE(keysOf(stage.dialog()), u"approvals.list"_s);
}

void TestKeysBack::theyAreOnTheScheduleThatIsBack()
{
    MoneyStage stage;
    stage.desk.recurring = SampleDesk::pictureSchedules();
    stage.trigger(stage.window->commands()->schedules);
    auto *list = stage.find<DataTable>(u"schedules.table"_s);
    QTRY_COMPARE(list->model()->rowCount(), 5);
    stage.find<QPushButton>(u"schedules.delete"_s)->click();
    QTRY_COMPARE(list->model()->rowCount(), 4);
    auto *undo = stage.find<QPushButton>(u"schedules.undo"_s);
    QTRY_VERIFY(undo->isVisible());
    undo->setFocus();

    stage.press(Qt::Key_Return);

    QTRY_COMPARE(list->model()->rowCount(), 5);
    QCOMPARE(keysOf(stage.dialog()), u"schedules.table"_s);
    QCOMPARE(list->currentIndex().siblingAtColumn(0).data().toString(), u"Hosting"_s);
}

void TestKeysBack::theyAreOnTheRowsThatComeWhereTheFilterIsCleared()
{
    const Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(stage.find<QLineEdit>(u"invoices.filter"_s), u"zzzz"_s);
    auto *none = stage.find<QWidget>(u"invoices.noMatch"_s);
    QTRY_VERIFY(none->isVisible());
    none->findChildren<QPushButton *>().constFirst()->setFocus();

    stage.press(Qt::Key_Space);

    QTRY_VERIFY(!none->isVisible());
    QTRY_VERIFY(stage.isLoaded());
    QCOMPARE(stage.window->focusWidget(), stage.table());
}

void TestKeysBack::theyAreOnWhatAnEmptySectionOffers()
{
    CustomerStage stage(QList<CustomerRow>{}); // Reached by Ctrl+4.

    QTRY_COMPARE(QApplication::focusWidget(), stage.find<QPushButton>(u"customers.empty.new"_s));
    QVERIFY(stage.window->testAttribute(Qt::WA_KeyboardFocusChange)); // Else it is not drawn.
    stage.press(Qt::Key_Return);

    QTRY_VERIFY(stage.dialog());
    QCOMPARE(stage.dialog()->objectName(), u"customerEditor"_s);
}

void TestKeysBack::theyAreOnWhatIsOfferedOnceTheLastMovementIsMatched()
{
    BankBench section;
    section.bank.rows = section.bank.rows.first(1);
    emit section.desk.invoicesChanged();
    QTRY_COMPARE(section.table->model()->rowCount(), 1);
    QSignalSpy wanted(section.page.get(), &ReconcilePage::importWanted);

    section.press(Qt::Key_Return);

    QTRY_COMPARE(section.table->model()->rowCount(), 0);
    auto *offered = section.find<EmptyState>(u"bank.empty"_s)->findChild<QPushButton *>();
    QTRY_COMPARE(QApplication::focusWidget(), offered);
    QVERIFY(section.page->testAttribute(Qt::WA_KeyboardFocusChange));
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QApplication::sendEvent(offered, &held); // Of the Enter that matched.
    QCOMPARE(wanted.size(), qsizetype{0});
    QTest::keyClick(offered, Qt::Key_Return);
    QCOMPARE(wanted.size(), qsizetype{1});
    QTest::keyClick(offered, Qt::Key_U); // The keys of the list are there all the same.
    QTRY_COMPARE(section.bank.undone, QList<qint64>{1});
}

void TestKeysBack::backwardsTheyGetPastWhatIsOffered()
{
    CustomerStage stage(QList<CustomerRow>{});
    auto *offered = stage.find<QPushButton>(u"customers.empty.new"_s);
    QTRY_COMPARE(QApplication::focusWidget(), offered);

    stage.press(Qt::Key_Backtab, Qt::ShiftModifier);

    QVERIFY(QApplication::focusWidget() != offered);
}

void TestKeysBack::theyAreOnTheRowsThatCameWhileAnotherSectionWasInView()
{
    Stage stage(facts(), {});
    stage.press(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), stage.find<QPushButton>(u"invoices.empty.new"_s));
    stage.press(Qt::Key_3, Qt::ControlModifier);
    stage.desk.invoices = SampleDesk::pictureRows();
    emit stage.desk.invoicesChanged();
    QTRY_VERIFY(stage.isLoaded());

    stage.press(Qt::Key_2, Qt::ControlModifier);

    QTRY_COMPARE(QApplication::focusWidget(), stage.table());
}

void TestKeysBack::enterReachesNoButtonOfAnActWhateverTheThemeLetsItPress_data()
{
    QTest::addColumn<QString>("button"); // One that would act or leave.
    QTest::newRow("the act") << u"charge.act"_s;
    QTest::newRow("Cancel") << u"charge.cancel"_s;
}

void TestKeysBack::enterReachesNoButtonOfAnActWhateverTheThemeLetsItPress()
{
    QFETCH(const QString, button);
    CardStage stage;
    stage.openCharge();
    QTRY_VERIFY(isReady(*stage.window, u"charge.act"_s));

    QCOMPARE(reachedByEnter(*stage.dialog()), QStringList());

    QTest::qWait(20);
    QVERIFY(stage.desk.cardDesk.charged.isEmpty());
    QVERIFY(stage.dialog());
    auto *pressed = stage.find<QPushButton>(button);
    pressed->setFocus();
    QTest::keyClick(pressed, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stage.desk.cardDesk.charged.size(), qsizetype{1}); // Once, and on Cancel too.
}

void TestKeysBack::enterReachesNoButtonOfTheMonthsClose()
{
    SampleCloseDesk desk;
    desk.month.checks
        = {{.code = u"bank_lines"_s, .askedAt = {}, .findings = {}, .figures = {}, .accepted = {}}};
    desk.next = QDate(2026, 10, 1);
    CloseMonthDialog dialog(desk, QDate(2026, 11, 23), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *lock = dialog.findChild<QPushButton *>(u"closeMonth.lock"_s);
    QTRY_VERIFY(lock->isEnabled());

    QCOMPARE(keysReaching(lock), 0);

    QTest::qWait(20);
    QVERIFY(desk.locked.isEmpty());
}

void TestKeysBack::enterReachesNoButtonThatRemovesACard()
{
    const CardStage stage;
    stage.trigger(stage.window->commands()->savedCards);
    QTRY_VERIFY(stage.find<QPushButton>(u"cards.remove"_s)->isEnabled());
    stage.find<QPushButton>(u"cards.remove"_s)->click();

    QCOMPARE(keysReaching(stage.find<QPushButton>(u"cards.question.remove"_s)), 0);

    QTest::qWait(20);
    QVERIFY(stage.desk.cardDesk.removed.isEmpty());
}

void TestKeysBack::enterReachesNoButtonThatApproves()
{
    MoneyStage stage;
    stage.desk.approvalDesk.requests = {requestOf(u"first"_s)};
    stage.trigger(stage.window->commands()->approvals);
    auto *list = stage.find<QTreeWidget>(u"approvals.list"_s);
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    auto *approve = stage.find<QPushButton>(u"approvals.approve"_s);
    QTRY_VERIFY(approve->isEnabled());

    QCOMPARE(keysReaching(approve), 0);

    QTest::qWait(20);
    QCOMPARE(list->topLevelItemCount(), 1);
}

void TestKeysBack::ctrlEnterReachesNoButtonOfACustomer()
{
    const CustomerStage stage;
    stage.window->commands()->newCustomer->trigger();
    QTRY_VERIFY(stage.dialog());

    // It is made, or told why not; what it is not is left.
    QCOMPARE(keysReaching(stage.find<QPushButton>(u"customerEditor.cancel"_s), Qt::ControlModifier), 0);

    QVERIFY(stage.dialog());
}

void TestKeysBack::enterPressesTheButtonOfAListOnceAndReachesNone_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<QString>("close");

    QTest::newRow("recurring invoices") << u"schedules"_s << u"schedules.close"_s;
    QTest::newRow("deleted drafts") << u"deletedDrafts"_s << u"deletedDrafts.close"_s;
}

void TestKeysBack::enterPressesTheButtonOfAListOnceAndReachesNone()
{
    QFETCH(const QString, act);
    QFETCH(const QString, close);
    const MoneyStage stage;
    stage.trigger(stage.find<QAction>(u"action."_s + act));
    QTRY_VERIFY(isReady(*stage.window, close));
    auto *button = stage.find<QPushButton>(close);
    const QSignalSpy pressed(button, &QPushButton::clicked);

    QCOMPARE(keysReaching(button), 0);

    QCOMPARE(pressed.size(), 1);
    QTRY_VERIFY(!stage.dialog());
}

void TestKeysBack::enterPressesTheButtonOfAMailThatHasTheKeys()
{
    const MoneyStage stage;
    stage.trigger(stage.window->commands()->sendLink);
    stage.find<QPushButton>(u"sendLink.cancel"_s)->setFocus();

    stage.press(Qt::Key_Return);

    QTRY_VERIFY(!stage.dialog());
    QVERIFY(stage.desk.mailDesk.sent.isEmpty());
}

void TestKeysBack::tabReachesEveryControl_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QStringList>("reached");

    QTest::newRow("credit note") << u"creditNote"_s << u"credit.all"_s
                                 << QStringList{u"credit.reason"_s, u"credit.cancel"_s, u"credit.act"_s};
    QTest::newRow("record payment") << u"recordPayment"_s << u"recordPayment.amount"_s
                                    << QStringList{u"recordPayment.thirdParty"_s, u"recordPayment.cancel"_s,
                                           u"recordPayment.act"_s};
}

void TestKeysBack::tabReachesEveryControl()
{
    QFETCH(const QString, act);
    QFETCH(const QString, first);
    QFETCH(QStringList, reached);
    const MoneyStage stage;
    stage.trigger(stage.window->findChild<QAction *>(u"action."_s + act));
    QTRY_VERIFY(stage.find<QWidget>(first) && stage.find<QWidget>(first)->isVisible());
    stage.find<QWidget>(first)->setFocus();

    constexpr int most = 30;
    for (int presses = 0; presses < most && !reached.isEmpty(); ++presses) {
        stage.press(Qt::Key_Tab);
        reached.removeAll(QApplication::focusWidget()->objectName());
    }

    QCOMPARE(reached, QStringList());
}
