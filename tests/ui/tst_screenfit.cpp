#include "tests/ui/tst_screenfit.h"

#include "ui/shell/ScreenFit.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScreen>
#include <QTest>
#include <QVBoxLayout>

using namespace quittance;

namespace {

//! The program's windows are kept on the screen while it lives.
struct Fitted {
    Fitted() { qApp->installEventFilter(&fit); }

    ScreenFit fit;
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
};

} // namespace

void TestScreenFit::aWindowLiesInTheRoomThereIs_data()
{
    QTest::addColumn<QRect>("window");
    QTest::addColumn<QRect>("place");
    const QSize usual(1280, 720);

    QTest::newRow("one that fits stays") << QRect({40, 40}, usual) << QRect({40, 40}, usual);
    QTest::newRow("one that is too wide") << QRect(0, 30, 2000, 720) << QRect(0, 30, 1366, 720);
    QTest::newRow("one that is too high") << QRect(0, 30, 1280, 800) << QRect(0, 30, 1280, 738);
    QTest::newRow("one that goes beyond the right edge") << QRect({300, 30}, usual) << QRect({86, 30}, usual);
    QTest::newRow("one of a screen that is gone") << QRect({-1900, 1500}, usual) << QRect({0, 48}, usual);
    QTest::newRow("one whose title is above the screen") << QRect({10, -20}, usual) << QRect({10, 30}, usual);
    QTest::newRow("one that is small") << QRect(5, 31, 10, 10) << QRect(5, 31, 200, 100); // Its least size.
}

void TestScreenFit::aWindowLiesInTheRoomThereIs()
{
    QFETCH(const QRect, window);
    QFETCH(const QRect, place);
    const QRect room(0, 30, 1366, 738);

    QCOMPARE(ScreenFit::fitted(window, {200, 100}, room), place);
}

void TestScreenFit::noWindowIsShownLargerThanItsScreen()
{
    const Fitted screen;
    QWidget window;
    window.resize(screen.room.size() + QSize(300, 200));

    window.show();

    QVERIFY(window.width() <= screen.room.width());
    QVERIFY(window.height() < screen.room.height()); // Its title has room as well.
}

void TestScreenFit::aPlaceOffEveryScreenIsLeft()
{
    const Fitted screen;
    QWidget window;
    window.setGeometry(-5'000, -4'000, 300, 200);

    window.show();

    QTRY_VERIFY(screen.room.contains(window.geometry()));
    QCOMPARE(window.size(), QSize(300, 200));
}

void TestScreenFit::aWindowThatFitsGoesOnGrowingByItself()
{
    const Fitted screen;
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(new QLineEdit(&window));
    window.show();
    window.hide();
    auto *more = new QPlainTextEdit(&window);
    layout->addWidget(more);

    window.show();

    // As long as nobody chose a size it has the one that what stands in it wants.
    QVERIFY(!window.testAttribute(Qt::WA_Resized));
    QVERIFY(window.height() > more->sizeHint().height());
}

void TestScreenFit::aPartOfAWindowKeepsItsSize()
{
    const Fitted screen;
    QWidget window;
    window.resize(200, 200);
    QWidget part(&window);
    part.resize(screen.room.size() + QSize(300, 200));
    const QSize wanted = part.size();

    window.show();

    QCOMPARE(part.size(), wanted);
}
