#include "tests/ui/tst_rest.h"

#include "tests/ui/Stage.h"

#include <QMap>
#include <QScopeGuard>

#include <array>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! Counts what is laid out and painted anew, by who is.
class WorkWatch final : public QObject
{
public:
    WorkWatch() { qApp->installEventFilter(this); }

    qsizetype total = 0;
    QMap<QString, int> whose;

private:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Paint) {
            ++total;
            ++whose[QString::fromLatin1(watched->metaObject()->className()) + u' ' + watched->objectName()];
        }
        return false;
    }
};

} // namespace

void TestRest::aSectionNobodyTouchesRests_data()
{
    QTest::addColumn<Section>("section");
    QTest::addColumn<QSize>("size");
    constexpr std::array sections{Section::Dashboard, Section::Invoices, Section::Payments,
        Section::Customers, Section::Contacts, Section::Reconcile, Section::Outbox, Section::Activity,
        Section::Reports, Section::Payouts};
    for (const Section section : sections) {
        for (const QSize size : {QSize(960, 600), QSize(1280, 735), QSize(1920, 1080)})
            QTest::addRow("section %d, %d x %d", static_cast<int>(section), size.width(), size.height())
                << section << size;
    }
}

// Layouts that ask each other to be laid out go on for ever, on a screen that does not change: nobody sees
// it, but the processor of a laptop does.
void TestRest::aSectionNobodyTouchesRests()
{
    QFETCH(const Section, section);
    QFETCH(const QSize, size);
    const int blinks = QApplication::cursorFlashTime();
    QApplication::setCursorFlashTime(0);
    const auto blinkAgain = qScopeGuard([blinks] { QApplication::setCursorFlashTime(blinks); });

    Stage stage;
    stage.desk.moneyIn = SampleDesk::picturePayments();
    stage.window->resize(size);
    stage.window->show(section);
    QTRY_VERIFY(stage.isLoaded());

    WorkWatch watch;
    qsizetype before = -1;
    int quiet = 0; // Turns of 40 ms in a row without work.
    const bool rests = QTest::qWaitFor(
        [&] {
            quiet = watch.total == before ? quiet + 1 : 0;
            before = watch.total;
            QTest::qWait(40);
            return quiet >= 4;
        },
        3'000);
    watch.whose.clear();
    QTest::qWait(rests ? 0 : 100);
    QVERIFY2(rests, qPrintable(u"still at work: "_s + QStringList(watch.whose.keys()).join(u", "_s)));
}
