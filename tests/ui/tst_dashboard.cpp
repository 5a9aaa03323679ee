#include "tests/ui/tst_dashboard.h"

#include "tests/ui/ReportStage.h"

#include "ui/customers/CustomersPage.h"
#include "ui/dashboard/AgeBars.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/dashboard/NeedRow.h"
#include "ui/dashboard/permille.h"
#include "ui/payments/PaymentsPage.h"
#include "ui/reports/ReportsPage.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/PlainLabel.h"

#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTemporaryDir>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

constexpr auto ctrl = Qt::ControlModifier;

//! The stage with the dashboard in view and its figures there.
struct Board : ReportStage {
    explicit Board(SampleReportDesk given = SampleReportDesk::ofPictures())
        : ReportStage(std::move(given))
    {
        press(Qt::Key_1, ctrl);
    }
    const QWidget *page() const { return window->findChild<QStackedWidget *>()->currentWidget(); }
};

QRect placeIn(const QWidget &window, const QWidget &part)
{
    return {part.mapTo(&window, QPoint()), part.size()};
}

} // namespace

void TestDashboard::figuresStandInTheTilesOneLineACurrency()
{
    const Board board;

    QTRY_COMPARE(board.spoken(u"dashboard.open.EUR"_s), u"Open: 88,310.20\u00a0EUR, 128 invoices"_s);
    QCOMPARE(board.spoken(u"dashboard.overdue.USD"_s), u"Overdue: 6,320.00\u00a0USD, 4 invoices"_s);
    QCOMPARE(board.spoken(u"dashboard.received.JPY"_s),
        u"Received in the last 30 days: 742,500\u00a0JPY, 3 payments"_s);
    QCOMPARE(
        board.spoken(u"dashboard.credit.EUR"_s), u"Unallocated credit: 1,120.00\u00a0EUR, 6 customers"_s);
}

void TestDashboard::everyFigureLeadsToWhatItIsMadeOf_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("page");
    QTest::newRow("open") << u"dashboard.open.EUR"_s << u"InvoicesPage 1 EUR"_s;
    QTest::newRow("overdue") << u"dashboard.overdue.EUR"_s << u"InvoicesPage 2 EUR"_s;
    QTest::newRow("a class of age") << u"dashboard.age.2"_s << u"InvoicesPage 2 EUR"_s;
    QTest::newRow("what is not late") << u"dashboard.age.0"_s << u"InvoicesPage 1 EUR"_s;
    QTest::newRow("received") << u"dashboard.received.USD"_s << u"PaymentsPage USD"_s;
    QTest::newRow("a month") << u"dashboard.month.3"_s << u"PaymentsPage EUR"_s;
    QTest::newRow("credit") << u"dashboard.credit.USD"_s << u"ReportsPage credit USD"_s;
}

void TestDashboard::everyFigureLeadsToWhatItIsMadeOf()
{
    QFETCH(const QString, figure);
    const Board board;
    QTRY_VERIFY(board.button(figure) && board.button(figure)->isVisible());

    QVERIFY2(board.tabTo(figure), qPrintable(board.focused()));
    board.press(Qt::Key_Space);

    const auto where = [&]() -> QString {
        if (board.page() == board.window->invoices())
            return u"InvoicesPage %1 %2"_s.arg(static_cast<int>(board.window->invoices()->query().status))
                .arg(board.window->invoices()->query().fields.currency);
        if (board.page() == board.window->payments())
            return u"PaymentsPage "_s + board.window->payments()->query().fields.currency;
        if (board.page() == board.window->reports())
            return u"ReportsPage %1 %2"_s.arg(board.window->reports()->kind().key,
                board.find<QComboBox>(u"reports.currency"_s)->currentData().toString());
        return {};
    };
    QTEST(where(), "page");
}

void TestDashboard::whatWasReceivedIsNarrowedToItsDays_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("through");

    const QDate today = SampleDesk::pictureDay();
    QTest::newRow("in thirty days") << u"dashboard.received.EUR"_s << today.addDays(-29) << today;
    QTest::newRow("in a month") << u"dashboard.month.10"_s << QDate(2026, 10, 1) << QDate(2026, 10, 31);
    QTest::newRow("in this month") << u"dashboard.month.11"_s << QDate(2026, 11, 1) << today;
}

void TestDashboard::whatWasReceivedIsNarrowedToItsDays()
{
    QFETCH(const QString, figure);
    QFETCH(const QDate, from);
    QFETCH(const QDate, through);
    const Board board;
    QTRY_VERIFY(board.button(figure) && board.button(figure)->isVisible());

    board.button(figure)->click();

    const PaymentQuery &query = board.window->payments()->query();
    QCOMPARE(query.fields.from, from);
    QCOMPARE(query.fields.through, through);
    QCOMPARE(query.fields.currency, u"EUR"_s);
    QVERIFY(board.find<QWidget>(u"payments.pill.days"_s)->isVisible()); // And says so.
}

void TestDashboard::barsSayTheirClassAndValueToAScreenReader()
{
    const Board board;
    QTRY_VERIFY(board.find<QWidget>(u"dashboard.age.1"_s)->isVisible());

    QCOMPARE(board.spoken(u"dashboard.ages"_s), u"Open by days late, EUR"_s);
    QCOMPARE(board.spoken(u"dashboard.age.1"_s), u"1 to 30 days late: 9,480.00\u00a0EUR, 14 invoices"_s);
    QTRY_COMPARE(board.spoken(u"dashboard.months"_s), u"Money in per month, EUR"_s);
    QCOMPARE(board.spoken(u"dashboard.month.0"_s), u"December 2025: 48,200.00\u00a0EUR, 70 payments"_s);
    QCOMPARE(
        board.spoken(u"dashboard.month.11"_s), u"November 2026 so far: 52,300.00\u00a0EUR, 79 payments"_s);
    QCOMPARE(board.text(u"dashboard.income.title"_s), u"Money in per month, thousand EUR"_s);
    QCOMPARE(board.text(u"dashboard.income.running"_s), u"November so far"_s);
    // What a bar is, of the longest: never more than all, and right where amounts times pixels would
    // overflow.
    QCOMPARE(permille(750, 1'500), 500);
    QCOMPARE(permille(100'000'000'000'000'000, 200'000'000'000'000'000), 500);
    QCOMPARE(permille(-5, 10), 0);
    QCOMPARE(permille(5, 0), 0);
}

void TestDashboard::aChartIsATableToo()
{
    const Board board;
    QTRY_VERIFY(board.button(u"dashboard.ageing.asTable"_s)->isVisible());

    QVERIFY(board.tabTo(u"dashboard.ageing.asTable"_s));
    board.press(Qt::Key_Space);

    QVERIFY(board.find<DataTable>(u"dashboard.ageing.table"_s)->isVisible());
    QVERIFY(!board.find<AgeBars>(u"dashboard.ages"_s)->isVisible());
    QCOMPARE(board.row(u"dashboard.ageing.table"_s, 4),
        (QStringList{u"More than 90 days late"_s, u"2,000.00"_s, u"EUR"_s, u"1"_s}));
    QTRY_COMPARE( // All of them are in view.
        board.find<DataTable>(u"dashboard.ageing.table"_s)->verticalScrollBar()->maximum(), 0);
    QTRY_COMPARE(board.row(u"dashboard.income.table"_s, 10),
        (QStringList{u"October 2026"_s, u"71,500.00"_s, u"EUR"_s, u"101"_s}));

    // Its amounts are whole: the unit of the bars is not said over them.
    board.button(u"dashboard.income.asTable"_s)->click();
    QCOMPARE(board.text(u"dashboard.income.title"_s), u"Money in per month"_s);
    QVERIFY(!board.find<QWidget>(u"dashboard.income.running"_s)->isVisible());
}

void TestDashboard::aTableStandsUnderItsTitle_data()
{
    QTest::addColumn<QString>("card");
    QTest::newRow("of ages") << u"dashboard.ageing"_s;
    QTest::newRow("of months") << u"dashboard.income"_s;
}

void TestDashboard::aTableStandsUnderItsTitle()
{
    QFETCH(const QString, card);
    const Board board;
    QTRY_VERIFY(board.button(card + u".asTable"_s)->isVisible());

    board.button(card + u".asTable"_s)->click();

    const auto *table = board.find<DataTable>(card + u".table"_s);
    const auto *title = board.find<PlainLabel>(card + u".title"_s);
    const auto left = [&](const QWidget &part) { return placeIn(*board.page(), part).left(); };
    QVERIFY(table->isVisible());
    QTRY_COMPARE(left(*table), left(*title));
}

void TestDashboard::anotherCurrencyIsChosenByKeys()
{
    const Board board;
    QTRY_VERIFY(board.button(u"dashboard.currency.USD"_s));

    QVERIFY(board.tabTo(u"dashboard.currency.USD"_s));
    board.press(Qt::Key_Space);

    QCOMPARE(board.spoken(u"dashboard.age.1"_s), u"1 to 30 days late: 6,320.00\u00a0USD, 4 invoices"_s);
    QCOMPARE(board.spoken(u"dashboard.months"_s), u"Money in per month, USD"_s);
}

void TestDashboard::theBooksOwnCurrencyLeadsWhateverIsOpen_data()
{
    QTest::addColumn<QString>("own");
    QTest::newRow("with most invoices") << u"EUR"_s;
    QTest::newRow("with fewer") << u"USD"_s;
    QTest::newRow("with fewest") << u"JPY"_s;
}

void TestDashboard::theBooksOwnCurrencyLeadsWhateverIsOpen()
{
    QFETCH(const QString, own);
    SampleReportDesk reports = SampleReportDesk::ofPictures();
    reports.bookFigures.own = Currency::of(own.toLatin1().constData());
    const Board board(std::move(reports));
    QTRY_VERIFY(board.button(u"dashboard.received.JPY"_s));

    QStringList order{u"EUR"_s, u"JPY"_s, u"TRY"_s, u"USD"_s};
    order.removeOne(own);
    order.prepend(own); // The others by code.
    for (const QString &tile : {u"open"_s, u"overdue"_s, u"received"_s, u"credit"_s})
        for (qsizetype i = 1; i < order.size(); ++i) {
            const QString name = u"dashboard.%1."_s.arg(tile);
            QTRY_VERIFY2(placeIn(*board.window, *board.button(name + order.at(i - 1))).bottom()
                    < placeIn(*board.window, *board.button(name + order.at(i))).top(),
                qPrintable(name + order.at(i)));
        }
    QCOMPARE(board.spoken(u"dashboard.ages"_s), u"Open by days late, %1"_s.arg(own));
}

void TestDashboard::chartsBeginWhereTheTilesDo()
{
    SampleReportDesk reports = SampleReportDesk::ofPictures();
    const QList<CurrencyFigures> all = reports.bookFigures.currencies;
    reports.bookFigures.currencies = all.mid(1, 1); // USD only, until the first euro is invoiced.
    reports.bookIncome.currencies.clear();
    Board board(std::move(reports));
    QTRY_COMPARE(board.spoken(u"dashboard.ages"_s), u"Open by days late, USD"_s);

    board.reports.bookFigures.currencies = all;
    emit board.desk.invoicesChanged();
    QTRY_COMPARE(board.spoken(u"dashboard.ages"_s), u"Open by days late, EUR"_s);

    board.button(u"dashboard.currency.USD"_s)->click();
    board.reports.bookFigures.currencies = all.mid(0, 2);
    emit board.desk.invoicesChanged();
    QTRY_VERIFY(!board.button(u"dashboard.open.JPY"_s));
    QCOMPARE(board.spoken(u"dashboard.ages"_s), u"Open by days late, USD"_s); // What was chosen stays.
}

void TestDashboard::whatNeedsSomebodyIsListedWithWholeAmounts()
{
    const Board board;
    QTRY_VERIFY(board.button(u"dashboard.need.6"_s));

    QCOMPARE(board.text(u"dashboard.needs.count"_s), u"27 items"_s);
    QStringList lines;
    for (int i = 0; i < 7; ++i)
        lines.append(board.spoken(u"dashboard.need.%1"_s.arg(i)));
    QCOMPARE(lines.at(0), u"Overdue 22 d: 5 invoices overdue without a reminder, €6,118.40 · $12,500.00"_s);
    QCOMPARE(lines.at(1), u"Disputed: Fjordlys Kraft AS · answer by 28/11/2026, in 5 days, €7,480.00"_s);
    QCOMPARE(lines.at(2), u"Conflict: 3 contacts changed here and in HubSpot, CRM sync"_s);
    QCOMPARE(lines.at(3), u"Refused: 2 mails refused · Okonkwo & Daughters, García Núñez, Outbox"_s);
    QVERIFY2(lines.at(4).contains(u"Öztürk Lojistik"_s), qPrintable(lines.at(4)));
    QCOMPARE(lines.at(5), u"To match: 14 bank lines to match · statement of 20/11/2026, Reconcile"_s);
    QCOMPARE(lines.at(6), u"Expires in 7 d: Visa •••• 1881 of Harbor Light Dental LLC, 11/26, Customers"_s);
    const auto *row = board.find<NeedRow>(u"dashboard.need.0"_s);
    // Rows are laid out a moment after they are there.
    QTRY_VERIFY(
        row->isVisible() && row->width() >= row->minimumSizeHint().width()); // Which holds the amounts whole.
}

void TestDashboard::whatWasRefusedBesideMailsHasALineOfItsOwn()
{
    SampleReportDesk reports = SampleReportDesk::ofPictures();
    reports.bookNeeds.refusedOthers = {.count = 2, .customers = {u"Adler & Söhne GmbH"_s}};
    const Board board(std::move(reports));
    QTRY_VERIFY(board.button(u"dashboard.need.7"_s));

    QCOMPARE(board.text(u"dashboard.needs.count"_s), u"29 items"_s);
    QCOMPARE(
        board.spoken(u"dashboard.need.4"_s), u"Refused: 2 actions refused · Adler & Söhne GmbH, Outbox"_s);
}

void TestDashboard::aLineOfWhatNeedsSomebodyLeadsThere()
{
    const Board board;
    QTRY_VERIFY(board.button(u"dashboard.need.5"_s) && board.button(u"dashboard.need.5"_s)->isVisible());

    QVERIFY(board.tabTo(u"dashboard.need.3"_s));
    board.press(Qt::Key_Space);
    QCOMPARE(board.page()->objectName().isEmpty(), true);
    QVERIFY(board.find<QWidget>(u"outbox.table"_s)->isVisible());

    board.press(Qt::Key_1, ctrl);
    QVERIFY(board.tabTo(u"dashboard.need.5"_s));
    board.press(Qt::Key_Space);
    QVERIFY(!board.find<QWidget>(u"outbox.table"_s)->isVisible());
    QCOMPARE(
        board.window->findChild<QStackedWidget *>()->currentIndex(), static_cast<int>(Section::Reconcile));

    board.press(Qt::Key_1, ctrl);
    QVERIFY(board.tabTo(u"dashboard.need.1"_s));
    board.press(Qt::Key_Space);
    QCOMPARE(board.page(), board.window->payments());
}

void TestDashboard::aConnectionSaysWhetherItIsComplete()
{
    const Board board;

    QTRY_COMPARE(board.text(u"dashboard.standing.stripe"_s), u"1,204 there, 1,204 here, 0 unexplained"_s);
    QCOMPARE(board.text(u"dashboard.standing.paypal"_s), u"318 there, 317 here, 1 unexplained"_s);
    QCOMPARE(board.text(u"dashboard.standing.hubspot"_s), u"812 contacts there, 640 customers linked"_s);
    QCOMPARE(board.spoken(u"dashboard.standing.paypal.look"_s), u"Compare PayPal with the book now"_s);
    board.button(u"dashboard.standing.paypal.look"_s)->setFocus();
    board.press(Qt::Key_Space);
    QCOMPARE(board.page(), board.window->payments());
    QCOMPARE(board.desk.checked.size(), 1);
}

void TestDashboard::aBurstOfChangesIsLookedAtOnce()
{
    Board board;
    QTRY_COMPARE(board.reports.figuresAsked, 1);
    board.reports.bookFigures.currencies[0].minor[0] = 100;

    for (int i = 0; i < 20; ++i) {
        emit board.desk.invoicesChanged();
        emit board.desk.outboxChanged();
    }

    QTRY_COMPARE(board.spoken(u"dashboard.age.0"_s), u"Current: 1.00\u00a0EUR, 110 invoices"_s);
    QCOMPARE(board.reports.figuresAsked, 2);
}

void TestDashboard::nothingIsAskedWhileItIsNotInView()
{
    Board board;
    QTRY_COMPARE(board.reports.figuresAsked, 1);
    board.press(Qt::Key_2, ctrl);

    emit board.desk.invoicesChanged();
    QTest::qWait(400);
    QCOMPARE(board.reports.figuresAsked, 1);

    board.press(Qt::Key_1, ctrl);
    QTRY_COMPARE(board.reports.figuresAsked, 2);
}

void TestDashboard::aBookWithNothingInItSaysSo()
{
    const Board board{SampleReportDesk()};

    QTRY_VERIFY(board.find<QWidget>(u"dashboard.needs.nothing"_s)->isVisible());
    QVERIFY(board.find<QWidget>(u"dashboard.open.nothing"_s)->isVisible());
    QVERIFY(!board.find<QWidget>(u"dashboard.ageing"_s)->isVisible());
    QVERIFY(!board.find<QWidget>(u"dashboard.standings"_s)->isVisible());
    // What is not there leaves no room behind.
    const QRect tile = placeIn(*board.window, *board.find<QWidget>(u"dashboard.open"_s));
    const QRect needs = placeIn(*board.window, *board.find<QWidget>(u"dashboard.needs"_s));
    QVERIFY2(needs.top() - tile.bottom() <= 20, qPrintable(QString::number(needs.top() - tile.bottom())));
}

void TestDashboard::troubleIsTold()
{
    SampleReportDesk broken;
    broken.error = Error{.kind = ErrorKind::Storage, .rule = u"book.damaged"_s};
    const Board board(broken);

    QTRY_VERIFY(board.window->findChild<Banner *>()->isVisible());
}

void TestDashboard::itIsTheFirstSectionWhereNoneIsRemembered()
{
    const QTemporaryDir folder;
    WindowFacts told = facts();
    told.stateFile = folder.filePath(u"window.ini"_s);
    {
        const ReportStage first(SampleReportDesk::ofPictures(), told);
        QCOMPARE(first.window->findChild<QStackedWidget *>()->currentIndex(),
            static_cast<int>(Section::Dashboard));
        first.press(Qt::Key_4, ctrl);
        first.window->close();
    }
    const ReportStage again(SampleReportDesk::ofPictures(), told);
    QCOMPARE(
        again.window->findChild<QStackedWidget *>()->currentIndex(), static_cast<int>(Section::Customers));
}

void TestDashboard::aSectionRememberedByAnOlderProgramIsFound()
{
    const QTemporaryDir folder;
    WindowFacts told = facts();
    told.stateFile = folder.filePath(u"window.ini"_s);
    {
        QSettings file(told.stateFile, QSettings::IniFormat);
        file.setValue(u"window/section"_s, 2); // The payouts.
    }
    const ReportStage stage(SampleReportDesk::ofPictures(), told);
    QCOMPARE(stage.window->findChild<QStackedWidget *>()->currentIndex(), static_cast<int>(Section::Payouts));
}

void TestDashboard::aMirroredChartBeginsAtTheRight()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    {
        const Board board;
        QTRY_VERIFY(board.find<QWidget>(u"dashboard.month.0"_s)->isVisible());
        QTRY_VERIFY(board.find<QWidget>(u"dashboard.month.0"_s)->x()
            > board.find<QWidget>(u"dashboard.month.11"_s)->x());
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    const Board board;
    QTRY_VERIFY(board.find<QWidget>(u"dashboard.month.0"_s)->isVisible());
    QTRY_VERIFY(
        board.find<QWidget>(u"dashboard.month.0"_s)->x() < board.find<QWidget>(u"dashboard.month.11"_s)->x());
}

void TestDashboard::whetherTheProvidersAgreeIsInViewOnAUsualScreen()
{
    const Board board;
    board.window->resize(1280, 800);
    const QWidget &view = *board.find<QScrollArea>(u"dashboard.scroll"_s)->viewport();
    const auto *standings = board.find<QWidget>(u"dashboard.standings"_s);
    QTRY_VERIFY(standings->isVisible());
    const auto isFirstLineInView = [&] { return placeIn(view, *standings).top() + 24 <= view.height(); };
    QTRY_VERIFY(isFirstLineInView());
    const int before = placeIn(view, *standings).top();

    auto *checklist = new PlainLabel(u"Company details and logo"_s);
    checklist->setWordWrap(true); // The page asks for heights another way then.
    board.window->dashboard()->setChecklist(checklist);
    checklist->show();

    QTRY_VERIFY(checklist->isVisible());
    QTRY_VERIFY(isFirstLineInView());
    QVERIFY(placeIn(view, *standings).top() <= before + 8);
}

void TestDashboard::aChecklistStandsBesideWhatNeedsSomebody()
{
    const Board board;
    auto *checklist = new QWidget;
    checklist->setMinimumSize(200, 100);

    board.window->dashboard()->setChecklist(checklist);
    checklist->show();

    QTRY_VERIFY(checklist->isVisible());
    const QWidget *needs = board.find<QWidget>(u"dashboard.needs"_s);
    QTRY_VERIFY(checklist->geometry().left() > needs->geometry().right());
}
