#include "tests/ui/tst_figures.h"

#include "tests/ui/ReportStage.h"

#include "ui/customers/CustomerInvoicesView.h"
#include "ui/dashboard/FigureLine.h"
#include "ui/dashboard/MonthLegend.h"
#include "ui/payouts/PayoutsPage.h"
#include "ui/records/PaymentPane.h"
#include "ui/reports/ReportsPage.h"
#include "ui/settings/applyRegion.h"
#include "ui/text/CustomerText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/currencyOrder.h"
#include "ui/text/isolated.h"
#include "ui/widgets/SumStrip.h"

#include <QScopeGuard>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestFigures::figuresOfAllTilesHaveOneSize_data()
{
    QTest::addColumn<int>("width");

    QTest::newRow("narrow") << 960;
    QTest::newRow("wide") << 1600;
}

void TestFigures::figuresOfAllTilesHaveOneSize()
{
    QFETCH(const int, width);
    SampleReportDesk reports = SampleReportDesk::ofPictures();
    reports.bookFigures.currencies.first().minor[0] = 1'234'567'890; // Far longer than the others.
    const ReportStage stage(std::move(reports));
    stage.window->resize(width, 700);
    stage.press(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(stage.button(u"dashboard.credit.EUR"_s));
    QList<const FigureLine *> lines;
    for (const QString &tile : {u"open"_s, u"overdue"_s, u"received"_s, u"credit"_s})
        lines.append(stage.find<FigureLine>(u"dashboard.%1.EUR"_s.arg(tile)));

    const auto isOneSize = [&lines] {
        const auto smallest = std::ranges::min_element(lines, {}, &FigureLine::fitting);
        return std::ranges::all_of(lines,
            [size = (*smallest)->fitting()](const FigureLine *line) { return line->pixels() == size; });
    };
    QTRY_VERIFY(isOneSize());
    QVERIFY(std::ranges::all_of(lines, [](const FigureLine *line) { return line->pixels() >= 13; }));
}

void TestFigures::thePatchOfALegendGoesWithItsWords_data()
{
    QTest::addColumn<bool>("isMirrored");

    QTest::newRow("as it is read here") << false;
    QTest::newRow("mirrored") << true;
}

void TestFigures::thePatchOfALegendGoesWithItsWords()
{
    QFETCH(const bool, isMirrored);
    QWidget window;
    MonthLegend legend(&window);
    legend.setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    legend.show(QDate(2026, 11, 1));
    window.show();
    const QList<QWidget *> parts = legend.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    QCOMPARE(parts.size(), 2);
    const auto shown = [&parts] { return std::ranges::count_if(parts, &QWidget::isVisible); };

    const QSize whole = legend.sizeHint();
    legend.resize(whole);
    QCOMPARE(shown(), 2);
    legend.resize(whole.width() - 1, whole.height());
    QCOMPARE(shown(), 0);
    QCOMPARE(legend.sizeHint(), whole); // So that they come back with the room.
    legend.resize(whole);
    QCOMPARE(shown(), 2);
}

void TestFigures::theBooksOwnCurrencyStandsBeforeAllOthers_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("told");

    QTest::newRow("not known: by code") << QString() << u"€1.00 · ¥100 · $1.00"_s;
    QTest::newRow("the first by code") << u"EUR"_s << u"€1.00 · ¥100 · $1.00"_s;
    QTest::newRow("the last by code") << u"USD"_s << u"$1.00 · €1.00 · ¥100"_s;
    QTest::newRow("none of them") << u"CHF"_s << u"€1.00 · ¥100 · $1.00"_s;
}

void TestFigures::theBooksOwnCurrencyStandsBeforeAllOthers()
{
    QFETCH(const QString, own);
    QFETCH(const QString, told);
    const auto back = qScopeGuard([] { leadWith(std::nullopt); });
    const QList<Money> sums{
        Money(100, Currency::of("JPY")), Money(100, Currency::of("USD")), Money(100, Currency::of("EUR"))};

    leadWith(Currency::find(own));

    QCOMPARE(withoutMarks(sumsText(sums)), told);
    QCOMPARE(withoutMarks(sumsText(sumsPerCurrency(sums))), told);
}

void TestFigures::balancesOfACustomerHaveTheSameOrder()
{
    const auto back = qScopeGuard([] { leadWith(std::nullopt); });
    leadWith(Currency::of("USD"));
    QList<CustomerBalance> balances;
    for (const QString &code : {u"EUR"_s, u"USD"_s}) {
        const Money amount(100, *Currency::find(code));
        balances.append({.open = amount, .overdue = amount, .credit = amount});
    }

    QVERIFY(allBalancesText(balances).startsWith(u"USD: "_s));
    QCOMPARE(withoutMarks(balancesText(balances, &CustomerBalance::open)), u"$1.00 · €1.00"_s);
}

void TestFigures::sumsOfSeveralCurrenciesHaveOneOrderEverywhere()
{
    const auto back = qScopeGuard([] { leadWith(std::nullopt); });
    leadWith(Currency::of("USD"));
    ReportStage stage;
    stage.desk.paidOut = SampleDesk::picturePayouts();
    emit stage.desk.invoicesChanged();
    stage.window->commands()->payouts->trigger();
    auto *table = stage.find<DataTable>(u"payouts.table"_s);
    QTRY_COMPARE(table->model()->rowCount(), 7);
    const auto *strip = table->window()->findChild<PayoutsPage *>()->findChild<SumStrip *>();
    const auto shortened = [](const QString &text) { return withoutMarks(text).section(u"Net "_s, 1); };

    table->selectAll();

    const QString told = u"$1,234.56  ·  €8,306.09  ·  ¥832,896"_s;
    QTRY_COMPARE(shortened(strip->selectedText()), told);
    QCOMPARE(shortened(strip->shownText()), told);
    ReportsPage *reports = stage.window->reports();
    stage.window->commands()->reports->trigger();
    reports->open(ReportKind::Id::Payouts);
    QTRY_COMPARE(reports->shownTable().totals.size(), 3);
    QStringList codes;
    for (const QList<ReportCell> &total : reports->shownTable().totals)
        codes.append(std::get<QString>(total.at(3)));
    QCOMPARE(codes, (QStringList{u"USD"_s, u"EUR"_s, u"JPY"_s}));
}

void TestFigures::theOwnCurrencyComesWithTheSettings()
{
    const QLocale locale;
    const auto back = qScopeGuard([locale] {
        QLocale::setDefault(locale);
        leadWith(std::nullopt);
    });

    applyRegion(regionForm({{u"company.currency"_s, u"USD"_s}, {u"ui.region"_s, locale.name()}}));

    QCOMPARE(leadingCurrency(), Currency::of("USD"));
}

void TestFigures::amountsOfAPaymentAreWrittenAsThoseOfAnInvoice()
{
    const auto eur = [](qint64 minor) { return Money(minor, Currency::of("EUR")); };
    PaymentPane pane(QTimeZone::utc(), nullptr);
    PaymentRow payment;
    payment.amount = eur(200'000);
    payment.unallocated = eur(75'003);
    payment.refunded = eur(1'000);
    payment.reversed = eur(2'000);
    payment.fee = Money(150, Currency::of("USD")); // The provider's account is in another currency.
    payment.isFeeKnown = true;

    pane.showPayment(payment);

    const auto told = [&pane](const QString &fact) {
        return withoutMarks(pane.findChild<PlainLabel *>(u"payment."_s + fact)->text());
    };
    QCOMPARE(told(u"left"_s), u"€750.03"_s);
    QCOMPARE(told(u"refunded"_s), u"€10.00"_s);
    QCOMPARE(told(u"reversed"_s), u"€20.00"_s);
    QCOMPARE(told(u"fee"_s), u"$1.50"_s);
}

void TestFigures::amountsOfACustomersInvoicesAreWrittenAsThoseOfAnInvoice()
{
    SampleDesk desk;
    desk.invoices = SampleDesk::pictureRows();
    const InvoiceRow row = *std::ranges::find(desk.invoices, InvoiceId(u"id-8"_s), &InvoiceRow::id);
    CustomerInvoicesView view(desk, SampleDesk::pictureDay(), nullptr);

    view.showCustomer(row.customerId);

    const auto amount = [&] { return view.findChild<PlainLabel *>(u"customer.amount."_s + row.id.text()); };
    QTRY_VERIFY(amount());
    QCOMPARE(amount()->text(), moneyWithSymbol(row.open.isZero() ? row.total : row.open));
}
