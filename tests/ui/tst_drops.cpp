#include "tests/ui/tst_drops.h"

#include "tests/ui/MoneyStage.h"
#include "tests/ui/SampleBankDesk.h"
#include "ui/shell/DropFrame.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/Banner.h"

#include <QComboBox>
#include <QDialog>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 overdueKey = 8;

//! A window that takes tables, and one of them.
struct TableStage {
    explicit TableStage(bool hasBank)
        : theme(*qApp)
    {
        if (hasBank)
            desk.bankDesk = &bank;
        desk.importPreview = SampleDesk::picturePreview();
        window = std::make_unique<MainWindow>(desk, theme, facts());
        window->show();
        QApplication::setActiveWindow(window.get());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("Buchungstag;Betrag\n") < 0)
            qFatal("no file");
    }
    QComboBox *kinds() const { return window->findChild<QComboBox *>(u"import.kind"_s); }
    QDialog *statement() const { return window->findChild<QDialog *>(u"statement"_s); }

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bank.csv"_s);
    Theme theme;
    SampleBankDesk bank;
    SampleDesk desk;
    std::unique_ptr<MainWindow> window;
};

//! Files of these names over a window, as if a hand held them.
struct Dragged {
    Dragged(MainWindow &over, const QStringList &paths)
        : window(over)
    {
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
    }
    void enter(const QPoint &place)
    {
        QDragEnterEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&window, &event);
        QVERIFY(event.isAccepted());
    }
    void move(const QPoint &place)
    {
        QDragMoveEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&window, &event);
        QVERIFY(event.isAccepted());
    }
    void leave()
    {
        QDragLeaveEvent event;
        QApplication::sendEvent(&window, &event);
    }
    void drop(const QPoint &place)
    {
        QDropEvent event(QPointF(place), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&window, &event);
    }

    MainWindow &window;
    QMimeData data;
};

//! In the window, on the first row that may be mailed.
QPoint onADocument(const Stage &stage)
{
    stage.choose(overdueKey);
    const QModelIndex row = stage.table()->selectionModel()->selectedRows().constFirst();
    return stage.table()->viewport()->mapTo(
        stage.window.get(), stage.table()->visualRect(row.siblingAtColumn(0)).center());
}

} // namespace

void TestDrops::aFrameSaysWhatADropWouldDo_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("onDocument");
    QTest::addColumn<QString>("begin");
    QTest::newRow("a table") << u"november.csv"_s << false << u"Drop to import 1"_s;
    QTest::newRow("a table on an invoice") << u"november.csv"_s << true << u"Drop to import 1"_s;
    QTest::newRow("a paper on an invoice") << u"terms.pdf"_s << true << u"Drop to attach 1"_s;
    QTest::newRow("a paper beside all") << u"terms.pdf"_s << false << u"Drop to import 1"_s;
}

void TestDrops::aFrameSaysWhatADropWouldDo()
{
    QFETCH(const QString, file);
    QFETCH(const bool, onDocument);
    QFETCH(const QString, begin);
    const Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    const QPoint document = onADocument(stage);
    Dragged dragged(*stage.window, {u"/nowhere/"_s + file});
    QVERIFY(!stage.find<DropFrame>(u"main.drop"_s)->isVisible());

    dragged.enter({2, 2});
    dragged.move(onDocument ? document : QPoint(3, 3));

    QVERIFY(stage.find<DropFrame>(u"main.drop"_s)->isVisible());
    QCOMPARE(stage.find<DropFrame>(u"main.drop"_s)->size(), stage.window->size());
    const QString said = stage.text(u"main.drop.text"_s);
    QVERIFY2(said.startsWith(begin), qPrintable(said));
}

void TestDrops::whoMayNotImportReadsWhy()
{
    SampleBankDesk bank; // Because of it the window takes files all the same.
    SampleDesk desk;
    desk.bankDesk = &bank;
    for (const Right right : {Right::Draft, Right::RecordPayment})
        desk.deniedRights.insert(right, refused(u"role.not_allowed"_s, u"import"_s));
    Theme theme(*qApp);
    MainWindow window(desk, theme, facts());
    window.show();
    QTRY_VERIFY(!window.commands()->import->isEnabled());
    const QString why = ruleText(u"role.not_allowed"_s, {}, {});
    const auto *said = window.findChild<PlainLabel *>(u"main.drop.text"_s);

    Dragged(window, {u"/nowhere/november.sta"_s}).enter({2, 2});
    QVERIFY2(said->text().startsWith(u"Drop to read 1"_s), qPrintable(said->text()));

    Dragged table(window, {u"/nowhere/november.csv"_s});
    table.enter({2, 2});
    QCOMPARE(said->text(), why);
    table.drop({2, 2});
    QTRY_COMPARE(window.toast()->text(), why);
}

void TestDrops::itGoesWithTheDrag()
{
    const Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    const auto *frame = stage.find<DropFrame>(u"main.drop"_s);
    Dragged dragged(*stage.window, {u"/nowhere/november.csv"_s});

    dragged.enter({300, 300});
    QVERIFY(frame->isVisible());
    // What is below has the hand: a frame that took it would be all a drop ever met.
    QVERIFY(
        !frame->isAncestorOf(stage.window->childAt(300, 300)) && stage.window->childAt(300, 300) != frame);
    dragged.leave();
    QVERIFY(!frame->isVisible());

    dragged.enter({300, 300});
    dragged.drop({300, 300});
    QVERIFY(!frame->isVisible());
}

void TestDrops::theTroubleOfTheNewestDropTakesThePlaceOfTheFormer()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"there.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a;b\n") > 0);
    file.close();
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    const auto drop = [&](const QStringList &paths) {
        Dragged dragged(*stage.window, paths);
        dragged.enter({300, 300});
        dragged.drop({300, 300});
    };

    const int before = stage.window->banner()->count();
    drop({folder.filePath(u"one.csv"_s), folder.filePath(u"two.csv"_s)});
    QTRY_COMPARE(stage.window->banner()->count(), before + 2); // Of one drop, each is told.

    stage.desk.importError = Error{.kind = ErrorKind::InvalidInput, .rule = u"import.unknown_format"_s};
    drop({file.fileName()});
    Error named = *stage.desk.importError;
    named.value = u"there.csv"_s;
    QTRY_COMPARE(stage.text(u"banner.text"_s), errorText(named));
    QCOMPARE(stage.window->banner()->count(), before + 1);
}

void TestDrops::aTableIsHandedOnAsAStatement()
{
    const TableStage stage(true);
    QTRY_VERIFY(stage.window->commands()->import->isEnabled());
    stage.window->takeOver({stage.path}); // By a second start.
    QTRY_VERIFY(stage.kinds() && stage.kinds()->isVisible());
    QCOMPARE(stage.kinds()->itemText(stage.kinds()->count() - 1), u"Bank statement"_s);

    stage.kinds()->setFocus();
    QTest::keyClick(stage.kinds(), Qt::Key_End);

    QTRY_VERIFY(stage.statement() && stage.statement()->isVisible());
    QTRY_VERIFY(!stage.kinds());
    QVERIFY(stage.desk.imported.isEmpty());
}

void TestDrops::withoutABankNoTableIsAStatement()
{
    const TableStage stage(false);
    QTRY_VERIFY(stage.window->commands()->import->isEnabled());
    stage.window->takeOver({stage.path});

    QTRY_VERIFY(stage.kinds() && stage.kinds()->isVisible());
    QCOMPARE(stage.kinds()->count(), 3);
}

void TestDrops::aTableGivenWhileReconcilingIsAStatement()
{
    const TableStage stage(true);
    stage.window->commands()->reconcile->trigger();

    stage.window->takeOver({stage.path});

    QTRY_VERIFY(stage.statement() && stage.statement()->isVisible());
    QVERIFY(!stage.kinds());
}
