#include "tests/ui/pictures.h"

#include "core/domain/reportTotals.h"
#include "tests/ui/SampleDesk.h"
#include "tests/ui/SampleReportDesk.h"
#include "tests/ui/SampleSetupDesk.h"

#include "ui/print/TablePages.h"
#include "ui/reports/ReportsPage.h"
#include "ui/shell/Commands.h"
#include "ui/shell/MainWindow.h"
#include "ui/text/DateText.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPainter>
#include <QTest>
#include <QTimeZone>

namespace quittance::pictures {

using namespace Qt::StringLiterals;

namespace {

using Column = ReportTable::Column;

ReportTable tableOf(const QString &title, const QList<Column> &columns, const QList<QList<ReportCell>> &rows)
{
    ReportTable table{.title = title, .columns = columns};
    table.rows = rows;
    addTotals(table);
    return table;
}

//! The reports beside ageing and revenue.
QMap<ReportRequest::What, ReportTable> moreTables()
{
    using What = ReportRequest::What;
    const auto eur = [](qint64 minor) { return ReportCell(Money(minor, Currency::of("EUR"))); };
    const auto usd = [](qint64 minor) { return ReportCell(Money(minor, Currency::of("USD"))); };
    const auto text = [](const QString &words) { return ReportCell(words); };
    const auto number = [](qint64 count) { return ReportCell(count); };
    return {
        {What::Tax,
            tableOf(u"tax"_s,
                {{u"period"_s, Column::Text}, {u"currency"_s, Column::Text}, {u"category"_s, Column::Text},
                    {u"rate"_s, Column::Percent}, {u"base"_s, Column::Amount}, {u"tax"_s, Column::Amount}},
                {{text(u"2026-10"_s), text(u"EUR"_s), text(u"S"_s), number(190'000), eur(5'835'000),
                     eur(1'108'650)},
                    {text(u"2026-10"_s), text(u"EUR"_s), text(u"S"_s), number(70'000), eur(412'000),
                        eur(28'840)},
                    {text(u"2026-11"_s), text(u"EUR"_s), text(u"AE"_s), number(0), eur(1'296'050), eur(0)}})},
        {What::Methods,
            tableOf(u"methods"_s,
                {{u"currency"_s, Column::Text}, {u"account"_s, Column::Text}, {u"method"_s, Column::Text},
                    {u"payments"_s, Column::Number}, {u"received"_s, Column::Amount},
                    {u"refunded"_s, Column::Amount}, {u"reversed"_s, Column::Amount},
                    {u"fees"_s, Column::Amount}, {u"paid_out"_s, Column::Amount},
                    {u"other"_s, Column::Amount}, {u"net"_s, Column::Amount}},
                {{text(u"EUR"_s), text(u"clearing:stripe"_s), text(u"SEPA Direct Debit"_s), number(71),
                     eur(4'820'000), eur(-52'000), eur(-9'900), eur(-96'250), eur(-4'512'000), eur(0),
                     eur(149'850)},
                    {text(u"EUR"_s), text(u"bank"_s), text(u"bank"_s), number(40), eur(6'690'000), eur(0),
                        eur(0), eur(0), eur(0), eur(0), eur(6'690'000)},
                    {text(u"USD"_s), text(u"clearing:paypal"_s), text(u"PayPal"_s), number(9), usd(1'845'000),
                        usd(0), usd(0), usd(-53'505), usd(-1'700'000), usd(0), usd(91'495)}})},
        {What::Dso,
            {.title = u"dso"_s,
                .columns = {{u"period"_s, Column::Text}, {u"currency"_s, Column::Text},
                    {u"days"_s, Column::Number}, {u"sales"_s, Column::Amount}, {u"open"_s, Column::Amount},
                    {u"dso_tenths"_s, Column::Number}},
                .rows = {{text(u"2026-10"_s), text(u"EUR"_s), number(31), eur(6'943'650), eur(8'240'115),
                             number(368)},
                    {text(u"2026-11"_s), text(u"EUR"_s), number(23), eur(5'150'115), eur(8'831'020),
                        number(394)}}}},
        {What::Debtors,
            tableOf(u"debtors"_s,
                {{u"customer_id"_s, Column::Text}, {u"customer"_s, Column::Text},
                    {u"currency"_s, Column::Text}, {u"invoices"_s, Column::Number},
                    {u"oldest_due"_s, Column::Date}, {u"overdue"_s, Column::Amount},
                    {u"open"_s, Column::Amount}, {u"credit"_s, Column::Amount}},
                {{text(u"c-2"_s), text(u"Fjordlys Kraft AS"_s), text(u"EUR"_s), number(2),
                     ReportCell(QDate(2026, 10, 2)), eur(748'000), eur(1'496'000), eur(0)},
                    {text(u"c-8"_s), text(u"Adler & Söhne GmbH"_s), text(u"EUR"_s), number(1),
                        ReportCell(QDate(2026, 11, 11)), eur(124'997), eur(124'997), eur(75'003)}})},
        {What::Credit,
            tableOf(u"credit"_s,
                {{u"customer_id"_s, Column::Text}, {u"customer"_s, Column::Text},
                    {u"currency"_s, Column::Text}, {u"credit"_s, Column::Amount}},
                {{text(u"c-8"_s), text(u"Adler & Söhne GmbH"_s), text(u"EUR"_s), eur(75'003)},
                    {text(u"c-2"_s), text(u"Fjordlys Kraft AS"_s), text(u"USD"_s), usd(30'000)}})}};
}

//! The first page of what would be printed.
void shootPaper(const ReportTable &table, const QString &path)
{
    constexpr int zoom = 2;
    const TablePages pages(
        {.table = table,
            .company = u"Brightwater GmbH"_s,
            .printedAt
            = momentText(QDateTime(QDate(2026, 11, 23), QTime(10, 5), QTimeZone::utc()), QTimeZone::utc()),
            .isMirrored = QGuiApplication::isRightToLeft()},
        TablePages::landscapeA4());
    QImage paper((TablePages::landscapeA4() * zoom).toSize(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.scale(zoom, zoom);
    pages.paint(painter, 0);
    painter.end();
    paper.save(path);
}

} // namespace

void shootDashboard(Theme &theme, Appearance appearance, const QString &folder, const QString &kind)
{
    const QString name = folder + u"/dashboard-"_s + kind;
    SampleReportDesk reports = SampleReportDesk::ofPictures();
    SampleDesk desk;
    desk.invoices = SampleDesk::pictureRows();
    desk.reportDesk = &reports;
    MainWindow window(desk, theme, facts(false));
    theme.apply(appearance);
    window.show();
    QApplication::setActiveWindow(&window);
    window.commands()->dashboard->trigger();
    QTest::qWait(200);
    shoot(window, name + u".png"_s);
    for (const QString &card : {u"dashboard.ageing.asTable"_s, u"dashboard.income.asTable"_s})
        window.findChild<QAbstractButton *>(card)->click();
    shoot(window, name + u"-tables.png"_s);
    for (const QString &card : {u"dashboard.ageing.asTable"_s, u"dashboard.income.asTable"_s})
        window.findChild<QAbstractButton *>(card)->click();
    window.resize(960, 600);
    shoot(window, name + u"-small.png"_s);
    SampleReportDesk nothing;
    SampleDesk empty;
    empty.reportDesk = &nothing;
    MainWindow first(empty, theme, facts(false));
    first.show();
    first.commands()->dashboard->trigger();
    QTest::qWait(100);
    shoot(first, name + u"-empty.png"_s);
    SampleSetupDesk setup; // As a book begins.
    SampleDesk begun;
    begun.reportDesk = &nothing;
    begun.setupDesk = &setup;
    MainWindow fresh(begun, theme, facts(false));
    fresh.show();
    fresh.commands()->dashboard->trigger();
    QTest::qWait(100);
    shoot(fresh, name + u"-first.png"_s);
}

void shootReports(Theme &theme, Appearance appearance, const QString &folder, const QString &kind)
{
    const QString name = folder + u"/reports-"_s + kind;
    SampleReportDesk reports = SampleReportDesk::ofPictures();
    reports.tables = moreTables();
    SampleDesk desk;
    desk.invoices = SampleDesk::pictureRows();
    desk.paidOut = SampleDesk::picturePayouts();
    for (const InvoiceRow &row : std::as_const(desk.invoices))
        desk.customersKnown.append({.id = row.customerId, .name = row.customer});
    desk.reportDesk = &reports;
    MainWindow window(desk, theme, facts(false));
    theme.apply(appearance);
    window.show();
    QApplication::setActiveWindow(&window);
    window.commands()->reports->trigger();
    QTest::qWait(100);
    const auto open = [&](ReportKind::Id id, const QString &what) {
        window.reports()->open(id);
        QTest::qWait(100);
        shoot(window, name + u'-' + what + u".png"_s);
    };
    open(ReportKind::Id::Ageing, u"ageing"_s);
    open(ReportKind::Id::AgeingByCustomer, u"customers"_s);
    shootPaper(window.reports()->shownTable(), name + u"-paper.png"_s);
    open(ReportKind::Id::Revenue, u"revenue"_s);
    open(ReportKind::Id::Tax, u"tax"_s);
    open(ReportKind::Id::Methods, u"methods"_s);
    open(ReportKind::Id::Dso, u"dso"_s);
    open(ReportKind::Id::Debtors, u"debtors"_s);
    open(ReportKind::Id::Credit, u"credit"_s);
    open(ReportKind::Id::Statement, u"statement-whose"_s);
    window.reports()->openStatement(CustomerId(u"c-8"_s), u"Adler"_s);
    open(ReportKind::Id::Statement, u"statement"_s);
    open(ReportKind::Id::Payouts, u"payouts"_s);
    window.commands()->print->trigger();
    shoot(window, name + u"-print.png"_s);
    closeDialogs(window);
}

} // namespace quittance::pictures
