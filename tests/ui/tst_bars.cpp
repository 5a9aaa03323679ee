#include "tests/ui/tst_bars.h"

#include "tests/ui/MoneyStage.h"

#include "ui/filters/SavedViews.h"
#include "ui/filters/ViewActions.h"
#include "ui/invoices/FilterBar.h"
#include "ui/style/Theme.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/Pill.h"
#include "ui/widgets/PlainLabel.h"

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

//! What stands at the first place of a field that has been drawn.
int firstInSight(QLineEdit &field)
{
    constexpr int textBegins = 31;
    field.grab();
    return field.cursorPositionAt({textBegins, field.height() / 2});
}

//! How often a widget is asked to lay itself out.
class LayoutRequests final : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return false;
    }

    int count = 0;
};

//! The payments of some days in one currency, between two amounts.
struct NarrowedPayments : MoneyStage {
    NarrowedPayments()
    {
        window->resize(1280, 800);
        choosePayment(0);
        FieldFilter fields;
        fields.from = QDate(2026, 11, 1);
        fields.through = QDate(2026, 11, 30);
        fields.currency = u"EUR"_s;
        window->payments()->showFields(fields);
        QTRY_VERIFY(find<Pill>(u"payments.pill.days"_s)->isVisible());
    }
};

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

void TestBars::aViewThatIsLeftByAFieldHasRoomForTheWordInItsPlace()
{
    const MoneyStage stage;
    stage.window->resize(1280, 800);
    stage.window->commands()->detailPane->setChecked(false);
    const auto *button = stage.find<QPushButton>(u"invoices.view"_s);
    QTRY_COMPARE(button->text(), u"All"_s);
    QTRY_COMPARE(button->width(), button->sizeHint().width());

    stage.window->invoices()->showCustomer(CustomerId(u"c-8"_s), u"Adler & Söhne GmbH"_s);

    QTRY_COMPARE(button->text(), u"Views"_s);
    QTRY_VERIFY(button->width() >= button->sizeHint().width());
}

void TestBars::aBarIsLaidOutAnewOnlyWhenSomethingChanged()
{
    const MoneyStage stage;
    stage.window->invoices()->showCustomer(CustomerId(u"c-8"_s), u"Adler & Söhne GmbH"_s);
    QTRY_VERIFY(stage.find<Pill>(u"invoices.pill.customer"_s)->isVisible());
    QTest::qWait(100); // What that changes has been laid out.
    LayoutRequests requests;
    auto *bar = stage.window->findChild<FilterBar *>();
    bar->installEventFilter(&requests);

    QTest::qWait(50);

    QCOMPARE(requests.count, 0);
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

void TestBars::anAmountIsReadWholeInTheFilter_data()
{
    QTest::addColumn<bool>("atPayments");

    QTest::newRow("of the invoices beside the pane") << false;
    QTest::newRow("of the payments, narrowed by fields") << true;
}

void TestBars::anAmountIsReadWholeInTheFilter()
{
    QFETCH(const bool, atPayments);
    const NarrowedPayments stage;
    if (!atPayments)
        stage.window->commands()->invoices->trigger();
    auto *field = stage.find<FilterField>(atPayments ? u"payments.filter"_s : u"invoices.filter"_s);
    QVERIFY(field->isVisible());

    field->setText(u"123,456.78"_s);

    QTRY_COMPARE(firstInSight(*field), 0);
}

void TestBars::daysToFilterInvoicesByAreSaidToBeThoseOfIssue()
{
    const MoneyStage stage;

    stage.trigger(stage.window->commands()->filterFields);

    const QWidget *dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    const auto captionOf = [dialog](const QString &name) {
        for (const auto *caption : dialog->findChildren<PlainLabel *>())
            if (caption->buddy() && caption->buddy()->objectName() == name)
                return caption->text();
        return QString();
    };
    QCOMPARE(captionOf(u"fields.from"_s), u"Issued &from"_s);
    QCOMPARE(captionOf(u"fields.through"_s), u"Issued &until"_s);
}

void TestBars::marksOfPaymentsHaveAllTheirWordsAt1280()
{
    const NarrowedPayments stage;

    for (const char *name : {"days", "amount"}) {
        const auto *pill = stage.find<Pill>(u"payments.pill."_s + QString::fromLatin1(name));
        QVERIFY(pill->isVisible());
        QTRY_VERIFY2(pill->width() >= pill->sizeHint().width(), name);
    }
}

void TestBars::actsOnPaymentsKeepTheirNamesAsIcons()
{
    const NarrowedPayments stage;
    const auto *last = stage.find<QPushButton>(u"payments.action.assignCustomer"_s);
    const QAction &action = *stage.window->commands()->assignCustomer;
    QVERIFY(last);

    QTRY_VERIFY(last->text().isEmpty());
    QCOMPARE(last->accessibleName(), action.text().remove(u'&'));
    QCOMPARE(last->toolTip(), action.toolTip());
    emit stage.window->commands()->assignCustomer->changed();
    QVERIFY(last->text().isEmpty());
}

void TestBars::theBarsOfAllSectionsAreAsHigh_data()
{
    QTest::addColumn<QString>("filter");

    QTest::newRow("payments") << u"payments.filter"_s;
    QTest::newRow("contacts") << u"contacts.filter"_s;
    QTest::newRow("movements of the bank") << u"bank.filter"_s;
    QTest::newRow("activity") << u"activity.filter"_s;
}

void TestBars::theBarsOfAllSectionsAreAsHigh()
{
    QFETCH(const QString, filter);
    const Stage stage;
    const auto heightOf = [&stage](const QString &name) {
        return stage.find<QWidget>(name)->parentWidget()->maximumHeight();
    };

    QCOMPARE(heightOf(filter), heightOf(u"invoices.filter"_s));
}
