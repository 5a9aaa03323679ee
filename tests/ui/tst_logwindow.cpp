#include "tests/ui/tst_logwindow.h"

#include "tests/ui/SampleSettingsDesk.h"
#include "tests/ui/Stage.h"

#include "ui/log/LogWindow.h"
#include "ui/widgets/DataTable.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! A window on a log with this many messages of the sync, and a warning of the mail as the newest.
struct LogStage {
    explicit LogStage(int messages = 2)
    {
        QFile file(folder.filePath(u"quittance.log"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < messages; ++i)
            file.write("2026-11-23T08:00:00.000Z info quittance.sync: round " + QByteArray::number(i) + '\n');
        file.write("2026-11-23T09:00:00.000Z warning quittance.mail: refused for a***@e***\n");
        file.close();
        window = new LogWindow(folder.path(), QTimeZone("Europe/Berlin"), nullptr);
        window->show();
        QApplication::setActiveWindow(window);
    }
    ~LogStage() { delete window; }
    Q_DISABLE_COPY_MOVE(LogStage)

    QAbstractItemModel *model() const { return window->findChild<DataTable *>(u"log.table"_s)->model(); }
    QString cell(int row, int column) const { return model()->index(row, column).data().toString(); }
    QString state() const { return window->findChild<PlainLabel *>(u"log.state"_s)->text(); }

    Theme theme{*qApp};
    QTemporaryDir folder;
    LogWindow *window = nullptr;
};

} // namespace

void TestLogWindow::theHelpMenuShowsTheLogNewestFirst()
{
    SampleSettingsDesk settings;
    Theme theme(*qApp);
    SampleDesk desk;
    desk.settingsDesk = &settings;
    MainWindow main(desk, theme, facts());
    main.show();
    main.commands()->log->trigger();
    QTRY_VERIFY(main.findChild<LogWindow *>());

    const LogStage stage;
    QTRY_COMPARE(stage.model()->rowCount(), 3);
    QCOMPARE(stage.cell(0, 3), u"refused for a***@e***"_s);
    QCOMPARE(stage.cell(1, 3), u"round 1"_s);
    QCOMPARE(stage.window->findChild<QPlainTextEdit *>(u"log.whole"_s)->toPlainText(),
        u"2026-11-23T09:00:00.000Z warning quittance.mail: refused for a***@e***"_s);
}

void TestLogWindow::itIsFilteredByKeys()
{
    const LogStage stage;
    QTRY_COMPARE(stage.model()->rowCount(), 3);
    auto *level = stage.window->findChild<QComboBox *>(u"log.level"_s);
    level->setFocus();
    QTest::keyClick(level, Qt::Key_Down);
    QTest::keyClick(level, Qt::Key_Down);
    QTRY_COMPARE(stage.model()->rowCount(), 1);
    QCOMPARE(stage.cell(0, 2), u"quittance.mail"_s);
    QTest::keyClick(level, Qt::Key_Home);
    QTRY_COMPARE(stage.model()->rowCount(), 3);

    auto *text = stage.window->findChild<QLineEdit *>(u"log.text"_s);
    QTest::keyClicks(text, u"ROUND 0"_s);
    QTRY_COMPARE(stage.model()->rowCount(), 1);
    QCOMPARE(stage.cell(0, 3), u"round 0"_s);
    QTest::keyClicks(text, u"x"_s);
    QTRY_COMPARE(stage.state(), u"No message matches."_s);
    QVERIFY(!stage.window->findChild<QPushButton *>(u"log.copy"_s)->isEnabled());
}

void TestLogWindow::olderOnesComePageByPage()
{
    const LogStage stage(700);
    QTRY_COMPARE(stage.model()->rowCount(), 500);
    auto *more = stage.window->findChild<QPushButton *>(u"log.older"_s);
    QTRY_VERIFY(more->isEnabled());

    more->click();

    QTRY_COMPARE(stage.model()->rowCount(), 701);
    QCOMPARE(stage.cell(700, 3), u"round 0"_s);
    QVERIFY(!more->isEnabled());
}

void TestLogWindow::theKeysStayOnShowingOlderOnesWhileThereAreAny()
{
    const LogStage stage(1100);
    QTRY_COMPARE(stage.model()->rowCount(), 500);
    auto *more = stage.window->findChild<QPushButton *>(u"log.older"_s);
    QTRY_VERIFY(more->isEnabled());
    more->setFocus();

    QTest::keyClick(more, Qt::Key_Space);
    QTRY_COMPARE(stage.model()->rowCount(), 1000);
    QCOMPARE(stage.window->focusWidget(), more);

    QTest::keyClick(more, Qt::Key_Space);
    QTRY_COMPARE(stage.model()->rowCount(), 1101);
    QCOMPARE(stage.window->focusWidget()->objectName(), u"log.table"_s); // And not on "Copy for support".
}

void TestLogWindow::olderOnesAreAskedForAgainAfterAnError()
{
    const LogStage stage(700);
    QTRY_COMPARE(stage.model()->rowCount(), 500);
    auto *more = stage.window->findChild<QPushButton *>(u"log.older"_s);
    QTRY_VERIFY(more->isEnabled());
    const QString known = stage.state();
    const QDir folder(stage.folder.path());
    QVERIFY(QFile::rename(folder.filePath(u"quittance.log"_s), folder.filePath(u"kept"_s)));
    QVERIFY(folder.mkdir(u"quittance.log"_s)); // Which cannot be read as a file.

    more->click();

    QTRY_VERIFY(more->isEnabled() && stage.state() != known);
    QCOMPARE(stage.model()->rowCount(), 500);
    QVERIFY(folder.rmdir(u"quittance.log"_s));
    QVERIFY(QFile::rename(folder.filePath(u"kept"_s), folder.filePath(u"quittance.log"_s)));
    more->click();
    QTRY_COMPARE(stage.model()->rowCount(), 701);
}

void TestLogWindow::linesOfAnotherFilterDoNotOutlastAnError()
{
    const LogStage stage;
    QTRY_COMPARE(stage.model()->rowCount(), 3);
    const QDir folder(stage.folder.path());
    QVERIFY(QFile::remove(folder.filePath(u"quittance.log"_s)));
    QVERIFY(folder.mkdir(u"quittance.log"_s));

    QTest::keyClicks(stage.window->findChild<QLineEdit *>(u"log.text"_s), u"round"_s);

    QTRY_COMPARE(stage.model()->rowCount(), 0);
    QVERIFY(!stage.window->findChild<QPushButton *>(u"log.copy"_s)->isEnabled());
    QVERIFY(stage.window->findChild<QPlainTextEdit *>(u"log.whole"_s)->toPlainText().isEmpty());
}

void TestLogWindow::whatIsShownIsCopiedForSupport()
{
    const LogStage stage;
    QTRY_COMPARE(stage.model()->rowCount(), 3);

    stage.window->findChild<QPushButton *>(u"log.copy"_s)->click();

    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.startsWith(u"Quittance "_s));
    QVERIFY(copied.endsWith(u"info quittance.sync: round 1\n"
                            "2026-11-23T09:00:00.000Z warning quittance.mail: refused for a***@e***\n"_s));
    QCOMPARE(stage.state(), u"Copied."_s);
}
