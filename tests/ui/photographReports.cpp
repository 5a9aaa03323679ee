#include "tests/ui/pictures.h"

#include "tests/ui/SampleDesk.h"
#include "tests/ui/SampleReportDesk.h"

#include "ui/print/TablePages.h"
#include "ui/reports/ReportsPage.h"
#include "ui/shell/Commands.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPainter>
#include <QTest>

namespace quittance::pictures {

using namespace Qt::StringLiterals;

namespace {

//! The first page of what would be printed.
void shootPaper(const ReportTable &table, const QString &path)
{
    constexpr int zoom = 2;
    const TablePages pages({.table = table,
                               .company = u"Brightwater GmbH"_s,
                               .printedAt = u"23/11/2026 10:05"_s,
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
}

void shootReports(Theme &theme, Appearance appearance, const QString &folder, const QString &kind)
{
    const QString name = folder + u"/reports-"_s + kind;
    SampleReportDesk reports = SampleReportDesk::ofPictures();
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
    window.reports()->openStatement(CustomerId(u"c-8"_s), u"Adler"_s);
    open(ReportKind::Id::Statement, u"statement"_s);
    open(ReportKind::Id::Payouts, u"payouts"_s);
    window.commands()->print->trigger();
    shoot(window, name + u"-print.png"_s);
    closeDialogs(window);
}

} // namespace quittance::pictures
