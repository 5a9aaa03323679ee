#include "tests/ui/tst_leaving.h"

#include "tests/ui/CustomerStage.h"
#include "tests/ui/MoneyStage.h"

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using Command = QAction *Commands::*;

//! Counts what the fields of a window tell from now on, also those that another one is made of.
class FieldWatch
{
public:
    explicit FieldWatch(const QWidget &window)
    {
        const QList<QLineEdit *> fields = window.findChildren<QLineEdit *>();
        for (const QLineEdit *field : fields) {
            QObject::connect(field, &QLineEdit::textChanged, &m_context, [this] { ++m_told; });
            QObject::connect(field, &QLineEdit::editingFinished, &m_context, [this] { ++m_told; });
        }
    }

    int told() const { return m_told; }

private:
    QObject m_context;
    int m_told = 0;
};

} // namespace

void TestLeaving::initTestCase()
{
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("dialogs are driven by keys on the offscreen screen only");
}

void TestLeaving::aDialogThatGoesWithItsWindowHearsNothing_data()
{
    QTest::addColumn<Command>("command");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");

    QTest::newRow("a day") << &Commands::holdReminders << u"holdReminders.until"_s << u"24.12.26"_s;
    QTest::newRow("an amount") << &Commands::recordPayment << u"recordPayment.amount"_s << u"10+20"_s;
    QTest::newRow("another amount") << &Commands::writeOff << u"writeOff.amount"_s << u"1"_s;
}

void TestLeaving::aDialogThatGoesWithItsWindowHearsNothing()
{
    QFETCH(const Command, command);
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    MoneyStage stage;
    stage.trigger(stage.window->commands()->*command);
    stage.type(field, typed);
    QVERIFY(stage.find<QLineEdit>(field)->hasFocus());
    const FieldWatch watch(*stage.dialog());

    stage.window.reset();

    QCOMPARE(watch.told(), 0);
}

void TestLeaving::anEditorThatGoesWithTheWindowHearsNothing()
{
    CustomerStage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.window->commands()->newCustomer->trigger();
    QTRY_VERIFY(stage.dialog());
    stage.type(u"customerEditor.email"_s, u"nobody@"_s);
    const FieldWatch watch(*stage.dialog());

    stage.window.reset();

    QCOMPARE(watch.told(), 0);
}
