#include "tests/ui/tst_identity.h"

#include "tests/ui/MoneyStage.h"

#include "ui/cards/ModeBadge.h"
#include "ui/widgets/EmptyState.h"

#include <QClipboard>
#include <QDesktopServices>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QString &hostile()
{
    static const QString name = u"<img src=x><b>Paid</b>"_s;
    return name;
}

Error matchesError()
{
    return {.kind = ErrorKind::InvalidInput,
        .rule = u"gateway_customer.matches"_s,
        .field = u"customer"_s,
        .value = u"cus_1, cus_2"_s};
}

struct IdentityStage : MoneyStage {
    IdentityStage()
    {
        desk.providerDesk.matches = SampleProviderDesk::pictureMatches();
        desk.providerDesk.matches[0].name = hostile();
    }

    void open() const
    {
        trigger(window->commands()->identity);
        QTRY_VERIFY(list()->model()->rowCount() > 0);
    }
    DataTable *list() const { return find<DataTable>(u"identity.table"_s); }
    const QList<std::pair<CustomerId, QString>> &chosen() const { return desk.providerDesk.chosen; }
};

} // namespace

void TestIdentity::initTestCase()
{
    // As in TestActions: which window has the keys is up to the window manager of a real screen.
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("dialogs are driven by keys on the offscreen screen only");
}

void TestIdentity::severalMatchesAreShownAndOneIsChosenByKeys()
{
    IdentityStage stage;
    stage.open();

    QCOMPARE(stage.dialog()->windowTitle(), u"Who is this at Stripe?"_s);
    QCOMPARE(stage.text(u"identity.party"_s), u"Adler & Söhne GmbH"_s);
    QCOMPARE(stage.find<ModeBadge>(u"identity.mode"_s)->word(), u"TEST"_s);
    QCOMPARE(stage.list()->model()->rowCount(), 2);
    QCOMPARE(stage.list()->model()->index(0, 0).data().toString(), hostile());
    QCOMPARE(stage.list()->model()->index(1, 0).data().toString(), u"Without a name"_s);
    QCOMPARE(stage.list()->model()->index(1, 3).data().toString(), u"cus_R1x9dKX2L7cQp"_s);
    QCOMPARE(stage.list()->selectedRows(), QList<int>{0});

    stage.press(Qt::Key_Return); // chooses nobody
    QVERIFY(stage.chosen().isEmpty());
    stage.press(Qt::Key_Down);
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.chosen().size(), 1);
    QCOMPARE(stage.chosen().constFirst(), std::pair(CustomerId(u"c-8"_s), u"cus_R1x9dKX2L7cQp"_s));
    QTRY_VERIFY(!stage.dialog());
    QTRY_COMPARE(stage.toast(), u"Adler & Söhne GmbH is linked with cus_R1x9dKX2L7cQp at Stripe."_s);
}

void TestIdentity::aNewOneIsMadeOnlyWhereOneIsWanted()
{
    IdentityStage stage;
    stage.open();

    stage.find<QPushButton>(u"identity.new"_s)->setFocus();
    stage.press(Qt::Key_Space);

    QTRY_COMPARE(stage.chosen().size(), 1);
    QCOMPARE(stage.chosen().constFirst().second, QString());
}

void TestIdentity::anotherIdCanBeTyped()
{
    IdentityStage stage;
    stage.open();

    stage.type(u"identity.id"_s, u" cus_other "_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.chosen().size(), 1);
    QCOMPARE(stage.chosen().constFirst().second, u"cus_other"_s);
}

void TestIdentity::whoIsLinkedIsShown()
{
    IdentityStage stage;
    stage.desk.providerDesk.linked = stage.desk.providerDesk.matches[0];
    stage.open();

    QCOMPARE(stage.list()->model()->rowCount(), 1);
    QVERIFY(stage.text(u"identity.words"_s).startsWith(u"Linked."_s));
    QVERIFY(!stage.find<QPushButton>(u"identity.new"_s)->isEnabled());
    QVERIFY(!stage.find<QPushButton>(u"identity.take"_s)->isEnabled());
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    stage.press(Qt::Key_Escape);
    QTRY_VERIFY(!stage.dialog());
    QVERIFY(stage.chosen().isEmpty());
}

void TestIdentity::whereNobodyIsFoundTheListSaysWhatComesNext()
{
    IdentityStage stage;
    stage.desk.providerDesk.matches.clear();

    stage.trigger(stage.window->commands()->identity);

    const auto *empty = stage.find<EmptyState>(u"identity.empty"_s);
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->title(), u"Nobody at Stripe has this e-mail address."_s);
    QCOMPARE(empty->hint(), u"A new customer is made there when it is needed."_s);
    QVERIFY(!stage.find<QWidget>(u"identity.words"_s)->isVisible());
    QVERIFY(stage.find<QPushButton>(u"identity.new"_s)->hasFocus());
}

void TestIdentity::aRefusalStaysInTheDialog()
{
    IdentityStage stage;
    stage.open();
    stage.desk.providerDesk.error = Error{.kind = ErrorKind::InvalidInput,
        .rule = u"gateway_customer.taken"_s,
        .field = u"customer"_s,
        .value = u"cus_1"_s};

    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.text(u"identity.words"_s), errorText(*stage.desk.providerDesk.error));
    QVERIFY(stage.dialog());
    QVERIFY(stage.find<QPushButton>(u"identity.take"_s)->isEnabled());
}

void TestIdentity::theBannerLeadsToTheQuestion()
{
    IdentityStage stage;
    stage.desk.providerDesk.error = matchesError();
    stage.window->commands()->payPage->trigger();
    auto *action = stage.find<QPushButton>(u"banner.action"_s);
    QTRY_VERIFY(action->isVisible());
    QCOMPARE(action->text(), u"Who is this?…"_s);
    stage.desk.providerDesk.error.reset();

    action->setFocus();
    stage.press(Qt::Key_Space);

    QTRY_VERIFY(stage.dialog() && stage.dialog()->objectName() == u"identity"_s);
    QVERIFY(!stage.find<QWidget>(u"banner"_s)->isVisible());
}

void TestIdentity::theCardsLeadToTheQuestion()
{
    IdentityStage stage;
    stage.trigger(stage.window->commands()->savedCards);
    stage.desk.cardDesk.error = matchesError();
    stage.find<QPushButton>(u"cards.add"_s)->setFocus();
    stage.press(Qt::Key_Space);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"cards.who"_s);

    stage.press(Qt::Key_Space);

    QTRY_VERIFY(stage.find<QDialog>(u"identity"_s));
    QTRY_COMPARE(stage.text(u"identity.party"_s), u"Adler & Söhne GmbH"_s);
}

void TestIdentity::aPageThatIsOpenIsShownInTheBrowser()
{
    QDesktopServices::setUrlHandler(u"https"_s, this, "takeUrl");
    m_opened.clear();
    MoneyStage stage;
    stage.desk.payWay
        = WayToPay{.way = PayWay::Checkout, .url = QUrl(u"https://pay.example/c/1"_s), .transfer = {}};

    stage.window->commands()->payPage->trigger();

    QTRY_COMPARE(m_opened, QList<QUrl>{QUrl(u"https://pay.example/c/1"_s)});
    QCOMPARE(stage.desk.providerDesk.opened, QList<InvoiceId>{InvoiceId(u"id-8"_s)});
    QTRY_COMPARE(stage.toast(), u"The page on which INV-2026-001042 is paid is open in the browser."_s);
    auto *copy = stage.find<QPushButton>(u"toast.action"_s);
    QVERIFY(copy);
    copy->click();
    QCOMPARE(QApplication::clipboard()->text(), u"https://pay.example/c/1"_s);
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void TestIdentity::aPageIsWaitedForInTheOutbox()
{
    QDesktopServices::setUrlHandler(u"https"_s, this, "takeUrl");
    m_opened.clear();
    MoneyStage stage;
    stage.desk.providerDesk.wish = EntryId(u"wish"_s);
    stage.desk.effects = {{.id = EntryId(u"wish"_s), .state = OutboxState::Done}};
    stage.desk.payWay
        = WayToPay{.way = PayWay::Checkout, .url = QUrl(u"https://pay.example/c/2"_s), .transfer = {}};

    stage.window->commands()->payPage->trigger();

    QTRY_COMPARE(m_opened, QList<QUrl>{QUrl(u"https://pay.example/c/2"_s)});
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void TestIdentity::aPageThatIsRefusedSaysWhy()
{
    MoneyStage stage;
    stage.desk.providerDesk.wish = EntryId(u"wish"_s);
    stage.desk.effects
        = {{.id = EntryId(u"wish"_s), .state = OutboxState::Refused, .answer = u"No such price"_s}};

    stage.window->commands()->payPage->trigger();

    QTRY_COMPARE(stage.toast(), u"No page for INV-2026-001042 yet. No such price"_s);
    QVERIFY(!stage.find<QWidget>(u"banner"_s)->isVisible());
}

void TestIdentity::whatCannotBePaidNowHasNoPage_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("possible");

    QTest::newRow("open") << 8 << true;
    QTest::newRow("paid") << 9 << false;
}

void TestIdentity::whatCannotBePaidNowHasNoPage()
{
    QFETCH(const int, key);
    QFETCH(const bool, possible);
    MoneyStage stage(key);
    const QAction *page = stage.window->commands()->payPage;

    QTRY_COMPARE(page->isEnabled(), possible);
    QCOMPARE(page->toolTip().contains(u"Only what is open"_s), !possible);
}

void TestIdentity::theReturnPageIsSetWhereItIsMissing()
{
    MoneyStage stage;
    stage.desk.providerDesk.error
        = Error{.kind = ErrorKind::InvalidInput, .rule = u"gateway.return_page"_s, .field = u"return_page"_s};
    stage.window->commands()->payPage->trigger();
    auto *action = stage.find<QPushButton>(u"banner.action"_s);
    QTRY_VERIFY(action->isVisible());
    QCOMPARE(action->text(), u"Set return page…"_s);
    QVERIFY(!stage.text(u"banner.text"_s).contains(u"stripe.return_page"_s));
    stage.desk.providerDesk.error.reset();

    action->setFocus();
    stage.press(Qt::Key_Space);
    QTRY_VERIFY(stage.dialog());
    stage.type(u"returnPage.page"_s, u"https://brightwater.example/thanks"_s);
    stage.press(Qt::Key_Return);

    QTRY_COMPARE(stage.desk.providerDesk.page, u"https://brightwater.example/thanks"_s);
    QTRY_COMPARE(stage.toast(), u"Return page saved."_s);
}

void TestIdentity::aBadReturnPageIsToldAtItsField()
{
    MoneyStage stage;
    stage.desk.providerDesk.page = u"https://old.example/"_s;
    stage.trigger(stage.window->commands()->returnPage);
    QTRY_COMPARE(stage.find<QLineEdit>(u"returnPage.page"_s)->text(), u"https://old.example/"_s);
    stage.desk.providerDesk.error = Error{.kind = ErrorKind::InvalidInput,
        .rule = u"setting.url_insecure"_s,
        .field = u"stripe.return_page"_s,
        .value = u"http://x"_s};
    stage.type(u"returnPage.page"_s, u"http://x"_s);

    stage.press(Qt::Key_Return);

    QTRY_VERIFY(!stage.trouble(u"returnPage.page"_s).isEmpty());
    QVERIFY(stage.dialog());
}
