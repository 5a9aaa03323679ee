#include "tests/ui/tst_pills.h"

#include "tests/ui/Stage.h"

#include "ui/invoices/FilterBar.h"
#include "ui/style/Theme.h"
#include "ui/text/Languages.h"
#include "ui/widgets/Pill.h"

#include <QApplication>
#include <QLayout>
#include <QSignalSpy>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

void inEveryLanguage()
{
    QTest::addColumn<QString>("language");
    const QStringList codes = Languages::codes();
    for (const QString &code : codes)
        QTest::newRow(qPrintable(code)) << code;
}

//! What a pill needs beyond its word and its sides is its count.
bool showsCount(const Pill &pill)
{
    constexpr int sides = 20;
    constexpr int gap = 6;
    return pill.sizeHint().width()
        > QFontMetrics(fonts::small()).horizontalAdvance(pill.text()) + sides + gap;
}

//! The bar alone, as wide as the test wants: a window of its own would not be narrower than its words.
struct NarrowBar {
    NarrowBar()
        : bar(new FilterBar(desk, SampleDesk::pictureDay(), &room))
    {
        room.resize(1200, 60);
        bar->resize(1200, 40);
        bar->setCounts({.all = 24, .open = 17, .overdue = 8, .draft = 1, .paid = 2});
        room.show();
    }
    const Pill &pill(const QString &name) const
    {
        return *bar->findChild<Pill *>(u"invoices.pill."_s + name);
    }
    //! A pixel less than what stands in it now needs.
    void takeAPixelTooMuch() const { bar->resize(bar->layout()->minimumSize().width() - 1, 40); }

    SampleDesk desk;
    QWidget room;
    FilterBar *bar;
};

} // namespace

void TestPills::filtersThatAreSetDoNotCrowdTheOthers_data()
{
    inEveryLanguage();
}

void TestPills::filtersThatAreSetDoNotCrowdTheOthers()
{
    QFETCH(const QString, language);
    Languages languages;
    languages.choose(language);
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(1);

    stage.window->invoices()->showCustomer(CustomerId(u"c-8"_s), u"Adler & Söhne GmbH"_s);

    const auto *bar = stage.find<Pill>(u"invoices.pill.all"_s)->parentWidget();
    const auto crowded = [bar] {
        QMap<int, const Pill *> fromTheLeft;
        for (const Pill *pill : bar->findChildren<Pill *>())
            if (pill->isVisible())
                fromTheLeft.insert(pill->mapTo(bar, QPoint()).x(), pill);
        QStringList words;
        int end = 0;
        for (auto pill = fromTheLeft.cbegin(); pill != fromTheLeft.cend(); ++pill) {
            if (pill.key() < end || pill.value()->width() < pill.value()->minimumSizeHint().width())
                words.append(pill.value()->text());
            end = pill.key() + pill.value()->width();
        }
        return words;
    };
    QVERIFY(stage.find<Pill>(u"invoices.pill.customer"_s)->isVisible());
    QTRY_COMPARE(crowded(), QStringList());
}

void TestPills::aPillWithRoomShowsAllItsWords_data()
{
    inEveryLanguage();
}

void TestPills::aPillWithRoomShowsAllItsWords()
{
    QFETCH(const QString, language);
    Languages languages;
    languages.choose(language);
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());

    const QFont font = fonts::small();
    const auto *bar = stage.find<Pill>(u"invoices.pill.all"_s)->parentWidget();
    for (Pill *pill : bar->findChildren<Pill *>()) {
        pill->setCount(-1);
        const int room = pill->sizeHint().width() - 2 * 10;
        QCOMPARE(QFontMetrics(font).elidedText(pill->text(), Qt::ElideRight, room), pill->text());
    }
}

void TestPills::statesGoIntoMoreBeforeTheirCountsGo()
{
    const NarrowBar narrow;
    QVERIFY(narrow.pill(u"paid"_s).isVisible() && showsCount(narrow.pill(u"paid"_s)));

    narrow.takeAPixelTooMuch();
    QVERIFY(!narrow.pill(u"paid"_s).isVisible());
    QVERIFY(narrow.pill(u"draft"_s).isVisible() && showsCount(narrow.pill(u"draft"_s)));

    narrow.takeAPixelTooMuch();
    QVERIFY(!narrow.pill(u"draft"_s).isVisible());
    QVERIFY(showsCount(narrow.pill(u"open"_s)));

    narrow.takeAPixelTooMuch();
    QVERIFY(!showsCount(narrow.pill(u"open"_s)));
}

void TestPills::turkishStatesKeepTheirCountsAt1280()
{
    Languages languages;
    languages.choose(u"tr"_s);
    Stage stage;
    stage.window->resize(1280, 800);
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(1);

    QTRY_VERIFY(showsCount(*stage.find<Pill>(u"invoices.pill.open"_s)));
    QVERIFY(stage.find<Pill>(u"invoices.pill.overdue"_s)->isVisible());
}

void TestPills::aStateThatHasTheFocusKeepsItWhileThereIsRoom()
{
    const NarrowBar narrow;
    FieldChoice choice;
    choice.customer = CustomerId(u"c-1"_s);
    choice.customerName = u"Adler & Söhne Handelsgesellschaft"_s;
    narrow.bar->showFields(choice); // Its words may be cut so that the states stay, but not for the counts.
    const auto hasRoomForStatesOnly
        = [&] { return narrow.pill(u"paid"_s).isVisible() && !showsCount(narrow.pill(u"open"_s)); };
    for (int width = 1200; width > 300 && !hasRoomForStatesOnly(); --width)
        narrow.bar->resize(width, 40);
    QVERIFY(hasRoomForStatesOnly());
    QApplication::setActiveWindow(narrow.bar->window());
    narrow.bar->findChild<Pill *>(u"invoices.pill.paid"_s)->setFocus();
    const QSignalSpy moves(qApp, &QApplication::focusChanged);

    narrow.bar->setCounts({.all = 24, .open = 17, .overdue = 8, .draft = 1, .paid = 3});

    QVERIFY(narrow.pill(u"paid"_s).hasFocus());
    QCOMPARE(moves.size(), 0);
}
