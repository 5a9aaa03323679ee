#include "tests/ui/tst_payways.h"

#include "tests/ui/MoneyStage.h"

#include "ui/shell/StatusLine.h"
#include "ui/text/PayWayText.h"

#include <QClipboard>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

Completeness report(qint64 there, qint64 here)
{
    Completeness report{.connection = u"stripe"_s,
        .from = QDate(2026, 1, 1),
        .to = SampleDesk::pictureDay(),
        .checkedAt = QDateTime(SampleDesk::pictureDay(), QTime(2, 10), Qt::UTC)};
    report.lines = {{.there = there, .here = here}, {.currency = Currency::of("JPY"), .there = 4, .here = 4}};
    for (qint64 i = here; i < there; ++i)
        report.unexplained.append({.externalKey = u"stripe:test:ch_%1"_s.arg(i),
            .on = QDate(2026, 11, 20),
            .there = eur(9900),
            .here = {}});
    return report;
}

TransferInstructions instructions()
{
    return {.missing = eur(25000),
        .reference = u"QK7X 2W"_s,
        .addresses = {{.kind = u"iban"_s,
            .holder = u"Brightwater GmbH"_s,
            .account = u"DE89370400440532013000"_s,
            .code = u"COBADEFFXXX"_s,
            .branch = {},
            .bank = u"Commerzbank <b>"_s}},
        .page = {}};
}

} // namespace

void TestPayWays::initTestCase()
{
    // As in TestActions: which window has the keys is up to the window manager of a real screen.
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("keys are pressed on the offscreen screen only");
}

void TestPayWays::theProviderIsAskedOnlyWhenSomebodyWantsToKnow()
{
    MoneyStage stage;
    stage.desk.counted = report(1200, 1200);
    stage.choosePayment(0);
    QTest::qWait(120);

    QVERIFY(stage.desk.checked.isEmpty());
    QVERIFY(stage.text(u"payments.completeness.text"_s).startsWith(u"Not held against"_s));
}

void TestPayWays::aCountThatAgreesIsOneLine()
{
    MoneyStage stage;
    stage.desk.counted = report(1200, 1200);

    stage.window->commands()->checkPayments->trigger();

    QTRY_COMPARE(stage.text(u"payments.completeness.text"_s),
        u"Stripe: 1,204 there, 1,204 here, 0 unexplained · checked 23/11/2026 03:10"_s);
    QCOMPARE(
        stage.desk.checked, (QList<std::pair<QDate, QDate>>{{QDate(2026, 1, 1), SampleDesk::pictureDay()}}));
    QVERIFY(!stage.find<QPushButton>(u"payments.completeness.show"_s)->isVisible());
    QVERIFY(stage.find<DataTable>(u"payments.table"_s)->isVisible());
}

void TestPayWays::paymentsNobodyCanExplainAreListed()
{
    MoneyStage stage;
    stage.desk.counted = report(1202, 1200);
    stage.window->commands()->checkPayments->trigger();
    auto *look = stage.find<QPushButton>(u"payments.completeness.show"_s);
    QTRY_VERIFY(look->isVisible());
    QVERIFY(stage.text(u"payments.completeness.text"_s).contains(u"2 unexplained"_s));

    look->setFocus();
    stage.press(Qt::Key_Space);

    auto *list = stage.find<DataTable>(u"unexplained.table"_s);
    QTRY_VERIFY(list && list->isVisible());
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(list->model()->index(0, 1).data().toString(), u"99.00\u00a0EUR"_s);
    QCOMPARE(list->model()->index(0, 2).data().toString(), u"not here"_s); // In the book.
    QCOMPARE(list->model()->index(1, 3).data().toString(), u"ch_1201"_s);
    stage.press(Qt::Key_Escape);
    QTRY_VERIFY(!stage.find<QDialog>(u"unexplained"_s));
}

void TestPayWays::aCheckThatFailsSaysWhy()
{
    MoneyStage stage;
    stage.desk.providerError = Error{.kind = ErrorKind::Offline};
    stage.window->commands()->checkPayments->trigger();

    QTRY_COMPARE(stage.text(u"payments.completeness.text"_s), errorText(*stage.desk.providerError));
    QVERIFY(stage.find<QPushButton>(u"payments.completeness.check"_s)->isEnabled());
}

void TestPayWays::aFullCheckComparesAfterwards()
{
    MoneyStage stage;
    stage.desk.counted = report(3, 3);

    stage.press(Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(stage.desk.checked.isEmpty());
    stage.desk.finishSync(SyncReport{});
    QTRY_COMPARE(stage.desk.checked.size(), 1);

    stage.press(Qt::Key_F5);
    stage.desk.finishSync(SyncReport{});
    QTest::qWait(20);
    QCOMPARE(stage.desk.checked.size(), 1);
}

void TestPayWays::whoWaitsForAPaymentIsTold_data()
{
    QTest::addColumn<bool>("paid");
    QTest::addColumn<QString>("text");

    QTest::newRow("it came") << true << u"Invoice INV-2026-001042 is paid."_s;
    QTest::newRow("it did not")
        << false << u"Invoice INV-2026-001042 is not paid yet. The next look at the provider will tell."_s;
}

void TestPayWays::whoWaitsForAPaymentIsTold()
{
    QFETCH(const bool, paid);
    QFETCH(const QString, text);
    MoneyStage stage;
    QAction *wait = stage.window->commands()->waitForPayment;
    QVERIFY(wait->isEnabled());

    wait->trigger();
    QCOMPARE(stage.desk.waitedFor, QList<InvoiceId>{InvoiceId(u"id-8"_s)});
    QCOMPARE(wait->text().remove(u'&'), u"Stop waiting for INV-2026-001042"_s);
    stage.desk.finishWaiting(paid);

    QTRY_COMPARE(stage.toast(), text);
    QTRY_COMPARE(wait->text().remove(u'&'), u"Wait for the payment"_s);
}

void TestPayWays::waitingCanBeStopped()
{
    MoneyStage stage;
    QAction *wait = stage.window->commands()->waitForPayment;
    wait->trigger();
    stage.choose(9); // paid: nothing to wait for, but the waiting goes on and can be ended here

    QVERIFY(wait->isEnabled());
    wait->trigger();

    QTRY_COMPARE(wait->text().remove(u'&'), u"Wait for the payment"_s);
    QVERIFY(!wait->isEnabled());
    QVERIFY(stage.toast().isEmpty());
}

void TestPayWays::aTransferSaysWhatIsMissingAndWhere()
{
    MoneyStage stage(5);
    stage.desk.liveLink = LiveLink{.way = PayWay::BankTransfer, .amount = eur(124997), .missing = eur(25000)};
    stage.desk.payWay = WayToPay{.way = PayWay::BankTransfer, .url = {}, .transfer = instructions()};
    stage.choose(8);
    QTRY_COMPARE(stage.text(u"detail.way"_s), u"Bank transfer · 250.00\u00a0EUR still missing"_s);

    stage.trigger(stage.window->commands()->bankDetails);
    QCOMPARE(stage.text(u"transfer.reference"_s), u"QK7X 2W"_s);
    QCOMPARE(stage.text(u"transfer.amount"_s), u"250.00\u00a0EUR"_s);
    QCOMPARE(stage.text(u"transfer.0.1"_s), u"DE89370400440532013000"_s);
    stage.press(Qt::Key_Return);

    QTRY_VERIFY(!stage.dialog());
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.contains(u"IBAN: DE89370400440532013000\n"_s));
    QVERIFY(copied.contains(u"Bank: Commerzbank <b>\n"_s));
    QVERIFY(copied.endsWith(u"Reference: QK7X 2W\n"_s));
}

void TestPayWays::addressesAreNamedAsTheirBanksDo_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("names");

    QTest::newRow("euro") << u"iban"_s << QStringList{u"Account holder"_s, u"IBAN"_s, u"BIC"_s};
    QTest::newRow("pound") << u"sort_code"_s
                           << QStringList{u"Account holder"_s, u"Account number"_s, u"Sort code"_s};
    QTest::newRow("dollar") << u"aba"_s
                            << QStringList{u"Account holder"_s, u"Account number"_s, u"Routing number"_s};
    QTest::newRow("peso") << u"spei"_s << QStringList{u"Account holder"_s, u"CLABE"_s, u"Bank code"_s};
    QTest::newRow("a kind of a later program")
        << u"new"_s << QStringList{u"Account holder"_s, u"Account number"_s, u"Bank code"_s};
}

void TestPayWays::addressesAreNamedAsTheirBanksDo()
{
    QFETCH(const QString, kind);
    QFETCH(const QStringList, names);
    const TransferAddress address{.kind = kind, .holder = u"H"_s, .account = u"1"_s, .code = u"2"_s};

    QStringList found;
    for (const auto &[name, value] : transferParts(address))
        found += name;

    QCOMPARE(found, names); // what is empty is left out
}

void TestPayWays::moneyThatWaitsAtTheProviderIsSaid()
{
    MoneyStage stage(5);
    stage.desk.cash = {{.connection = u"stripe"_s,
        .holder = u"cus_1"_s,
        .customer = CustomerId(u"c-8"_s),
        .amount = eur(5000),
        .seenAt = {},
        .name = {}}};

    stage.choose(8);

    QTRY_VERIFY(stage.find<PlainLabel>(u"detail.cash"_s));
    QCOMPARE(stage.text(u"detail.cash"_s),
        u"50.00\u00a0EUR of the customer wait at Stripe and pay nothing yet."_s);
}

void TestPayWays::theCustomersOwnPageIsForThoseWithCards()
{
    MoneyStage stage;
    const QAction *portal = stage.window->commands()->copyPortal;
    QTest::qWait(20);
    QVERIFY(!portal->isEnabled());
    QVERIFY(portal->toolTip().startsWith(u"This customer has no saved cards"_s));

    stage.desk.cardDesk.known = SampleCardDesk::pictureCards(CustomerId(u"c-8"_s));
    emit stage.desk.invoicesChanged();

    QTRY_VERIFY(portal->isEnabled());
}

void TestPayWays::whoMayNotHandAWayToPayOutIsToldWhy()
{
    MoneyStage stage;
    stage.desk.liveLink = LiveLink{.way = PayWay::BankTransfer, .amount = eur(124997), .missing = eur(25000)};
    stage.choose(5);
    stage.choose(8);
    const Commands &commands = *stage.window->commands();
    QTRY_VERIFY(commands.bankDetails->isEnabled());
    stage.desk.deniedRights.insert(Right::Issue, refused(u"role.not_allowed"_s, u"issue"_s));

    QEvent back(QEvent::ActivationChange);
    QApplication::sendEvent(stage.window.get(), &back);

    for (const QAction *action : {commands.waitForPayment, commands.bankDetails, commands.payPage}) {
        QTRY_VERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
        QCOMPARE(action->toolTip(), ruleText(u"role.not_allowed"_s, {}, {}));
    }
}

void TestPayWays::whatCannotBeWaitedForSaysSo()
{
    MoneyStage stage(9); // paid
    const Commands &commands = *stage.window->commands();

    QTRY_VERIFY(!commands.waitForPayment->isEnabled());
    QCOMPARE(commands.waitForPayment->toolTip(), u"There is no payment link to wait for."_s);
    QCOMPARE(commands.bankDetails->toolTip(), u"This document is not being paid by transfer."_s);
}

void TestPayWays::theCustomersOwnPageIsCopied()
{
    MoneyStage stage;
    stage.desk.cardDesk.known = SampleCardDesk::pictureCards(CustomerId(u"c-8"_s));
    emit stage.desk.invoicesChanged();
    QTRY_VERIFY(stage.window->commands()->copyPortal->isEnabled());
    stage.window->commands()->copyPortal->trigger();

    QTRY_COMPARE(QApplication::clipboard()->text(), u"https://provider.example/portal"_s);
    QVERIFY(stage.toast().contains(u"Adler & Söhne GmbH"_s));
}
