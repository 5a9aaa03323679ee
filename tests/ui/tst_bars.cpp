#include "tests/ui/tst_bars.h"

#include "tests/ui/MoneyStage.h"

#include "ui/filters/SavedViews.h"
#include "ui/filters/ViewActions.h"
#include "ui/invoices/FilterBar.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Pill.h"

#include <QTemporaryDir>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QString longName = u"What Adler & Söhne have to pay before the holidays"_s;

//! Saves what is shown under a name, as the dialog does.
void saveView(const Stage &stage, const QString &name)
{
    stage.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QApplication::activeModalWidget());
    auto *line = QApplication::activeModalWidget()->findChild<QLineEdit *>();
    QVERIFY(line);
    line->setText(name);
    stage.press(Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

//! Beside its word and its sides a pill has only its count.
bool showsCount(const Pill &pill)
{
    constexpr int besideWord = 26;
    return pill.width() > QFontMetrics(fonts::small()).horizontalAdvance(pill.text()) + besideWord;
}

} // namespace

void TestBars::initTestCase()
{
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("sizes are those of the offscreen screen");
}

void TestBars::aViewThatWasSavedHasRoomForItsNameAtOnce()
{
    const MoneyStage stage;
    const auto *button = stage.find<QPushButton>(u"invoices.view"_s);
    const int before = button->width();

    saveView(stage, longName);

    QTRY_VERIFY(button->sizeHint().width() > before);
    QTRY_VERIFY(button->width() >= button->sizeHint().width());
}

void TestBars::aLongNameOfAViewLeavesTheStatesTheirCounts()
{
    const MoneyStage stage;
    stage.window->resize(1280, 800);
    QTRY_VERIFY(showsCount(*stage.find<Pill>(u"invoices.pill.open"_s)));

    saveView(stage, longName);

    QTRY_VERIFY(stage.find<QPushButton>(u"invoices.view"_s)->text().startsWith(u"What"_s));
    QTest::qWait(20); // What that changes has been laid out.
    QVERIFY(showsCount(*stage.find<Pill>(u"invoices.pill.open"_s)));
    QVERIFY(showsCount(*stage.find<Pill>(u"invoices.pill.overdue"_s)));
}
