#include "tests/ui/pictures.h"

#include "tests/ui/SampleDesk.h"

#include "ui/invoices/InvoiceTableView.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/log/LogWindow.h"
#include "ui/shell/Commands.h"
#include "ui/shell/MainWindow.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace quittance::pictures {

using namespace Qt::StringLiterals;

namespace {

DeletedDraft deletedDraft(const QString &id, const QString &customer, qint64 minor, int daysAgo)
{
    InvoiceContent content;
    content.currency = Currency::of("EUR");
    content.totals.payable = minor;
    content.lines = {{.item = u"Consulting, October"_s}};
    return {.draft = {.id = InvoiceId(id), .customer = CustomerId(u"c-"_s + id), .content = content},
        .customer = customer,
        .deletedAt = QDateTime(SampleDesk::pictureDay().addDays(-daysAgo), QTime(8, 2), Qt::UTC)};
}

void fill(SampleDesk &desk)
{
    desk.invoices = SampleDesk::pictureRows();
    desk.customersKnown = {{.id = CustomerId(u"c-8"_s), .name = u"Adler & Söhne GmbH"_s},
        {.id = CustomerId(u"c-3"_s), .name = u"Çınar Lojistik A.Ş."_s},
        {.id = CustomerId(u"c-5"_s), .name = u"Fjord Supply AS"_s}};
    desk.draftDesk.gone = {deletedDraft(u"18"_s, u"Bergström Trä AB"_s, 119'000, 1),
        deletedDraft(u"21"_s, u"Çınar Yapı San. ve Tic. A.Ş."_s, 2'380'000, 29)};
}

void shootLog(const QString &path)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"quittance.log"_s));
    if (!file.open(QIODevice::WriteOnly))
        return;
    for (int round = 0; round < 30; ++round)
        file.write("2026-11-23T08:00:00.000Z info quittance.sync: round " + QByteArray::number(round) + '\n');
    file.write("2026-11-23T09:00:00.000Z warning quittance.mail: refused for a***@e***\n");
    file.close();
    LogWindow window(folder.path(), QTimeZone("Europe/Berlin"), nullptr);
    window.show();
    QTest::qWait(150);
    shoot(window, path);
}

} // namespace

void shootTools(Theme &theme, Appearance appearance, const QString &folder, const QString &kind)
{
    const QString name = folder + u"/tools-"_s + kind + u'-';
    theme.apply(appearance);
    SampleDesk desk;
    fill(desk);
    MainWindow window(desk, theme, facts(false));
    window.show();
    QApplication::setActiveWindow(&window);
    QTest::qWait(200);
    const Commands &commands = *window.commands();
    const auto shootDialog = [&](QAction *action, const QString &what) {
        action->trigger();
        QTest::qWait(100);
        shoot(window, name + what + u".png"_s);
        closeDialogs(window);
    };
    shootDialog(commands.chooseColumns, u"columns"_s);
    shootDialog(commands.filterFields, u"fields"_s);
    desk.customersKnown.clear();
    shootDialog(commands.filterFields, u"fields-none"_s);
    shootDialog(commands.saveView, u"view"_s);
    shootDialog(commands.deletedDrafts, u"deleted"_s);
    shootLog(name + u"log.png"_s);
}

} // namespace quittance::pictures
