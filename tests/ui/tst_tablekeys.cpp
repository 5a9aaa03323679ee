#include "tests/ui/tst_tablekeys.h"

#include "tests/ui/MoneyStage.h"

#include <QMenu>
#include <QTimer>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! Down from the first row, by keys: from there on a range is selected.
void walkTo(const Stage &stage, int row)
{
    stage.table()->setFocus();
    stage.press(Qt::Key_Home);
    for (int step = 0; step < row; ++step)
        stage.press(Qt::Key_Down);
    QCOMPARE(stage.table()->selectedRows(), QList<int>{row});
}

} // namespace

void TestTableKeys::homeAndEndTakeTheSelectionWithThem()
{
    const MoneyStage stage;
    const int last = stage.table()->model()->rowCount() - 1;
    walkTo(stage, 3);

    stage.press(Qt::Key_End);
    QCOMPARE(stage.table()->currentIndex().row(), last);
    QCOMPARE(stage.table()->selectedRows(), QList<int>{last});

    stage.press(Qt::Key_Home);
    QCOMPARE(stage.table()->currentIndex().row(), 0);
    QCOMPARE(stage.table()->selectedRows(), QList<int>{0});
}

void TestTableKeys::shiftHomeAndShiftEndSelectUpToTheEnds()
{
    const MoneyStage stage;
    const int last = stage.table()->model()->rowCount() - 1;
    walkTo(stage, 3);

    stage.press(Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(stage.table()->currentIndex().row(), last);
    QCOMPARE(stage.table()->selectedRows().constFirst(), 3);
    QCOMPARE(stage.table()->selectedRows().constLast(), last);

    stage.press(Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(stage.table()->currentIndex().row(), 0);
    QCOMPARE(stage.table()->selectedRows(), (QList<int>{0, 1, 2, 3}));
}

void TestTableKeys::shiftF10OpensTheMenuOfTheRow()
{
    const MoneyStage stage;
    stage.table()->setFocus();
    QList<QAction *> offered;
    QTimer::singleShot(0, stage.window.get(), [&offered] { // The menu is waited for until it is closed.
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        offered = menu->actions();
        menu->close();
    });

    QTest::keyClick(stage.table(), Qt::Key_F10, Qt::ShiftModifier);

    QTRY_VERIFY(!offered.isEmpty());
    QCOMPARE(offered, stage.table()->actions());
}
