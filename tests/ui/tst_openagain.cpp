#include "tests/ui/tst_openagain.h"

#include "tests/ui/MoneyStage.h"

#include "ui/editor/CustomerField.h"
#include "ui/editor/EditorActions.h"
#include "ui/editor/EditorWindow.h"
#include "ui/widgets/CellTable.h"
#include "ui/widgets/goToRow.h"

#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestOpenAgain::whatIsOpenSurvivesACrash()
{
    const QTemporaryDir folder;
    WindowFacts given = facts();
    given.stateFile = folder.filePath(u"window.ini"_s);
    {
        Stage stage(given);
        stage.desk.moneyIn = SampleDesk::picturePayments();
        emit stage.desk.invoicesChanged();
        stage.window->commands()->payments->trigger();
        auto *table = stage.find<DataTable>(u"payments.table"_s);
        QTRY_VERIFY(table->model()->rowCount() > 3);
        goToRow(*table, 3);
        const QString key = dynamic_cast<CellTable &>(*table->model()).rowName(3);
        const auto kept = [&] {
            return QSettings(given.stateFile, QSettings::IniFormat)
                .value(u"pages/PaymentsPage"_s)
                .toMap()
                .value(u"current"_s)
                .toString();
        };
        QTRY_COMPARE(kept(), key); // Nobody closes the window.
    }

    Stage again(given);
    again.desk.moneyIn = SampleDesk::picturePayments();
    emit again.desk.invoicesChanged();

    auto *table = again.find<DataTable>(u"payments.table"_s);
    QTRY_VERIFY(table->isVisible());
    QTRY_COMPARE(table->currentIndex().row(), 3);
}

void TestOpenAgain::aDraftThatWasOpenIsOpenAgain()
{
    const QTemporaryDir folder;
    WindowFacts given = facts();
    given.stateFile = folder.filePath(u"window.ini"_s);
    {
        Stage stage(given);
        QTRY_VERIFY(stage.isLoaded());
        stage.choose(18);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(stage.window->editors()->windows().size(), 1);
        QTRY_COMPARE(stage.window->editors()->windows().constFirst()->id(), InvoiceId(u"id-18"_s));
        stage.window->close();
        QTRY_VERIFY(!stage.window->isVisible());
    }

    const Stage again(given);

    QTRY_COMPARE(again.window->editors()->windows().size(), 1);
    QTRY_COMPARE(again.window->editors()->windows().constFirst()->id(), InvoiceId(u"id-18"_s));
}

void TestOpenAgain::draftsOfAQuitThatWasCalledOffAreNotOpenedAgain()
{
    const QTemporaryDir folder;
    WindowFacts given = facts();
    given.stateFile = folder.filePath(u"window.ini"_s);
    Stage stage(given);
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(18);
    stage.press(Qt::Key_Return);
    QTRY_COMPARE(stage.window->editors()->windows().size(), 1);
    stage.window->editors()->newInvoice();
    const QPointer<EditorWindow> unfinished = stage.window->editors()->windows().constLast();
    emit unfinished->findChild<CustomerField *>()->newWanted(u"Linde"_s);
    stage.window->close(); // The new customer is asked about: the program stays, the draft is closed.
    QTRY_COMPARE(stage.window->editors()->windows(), QList<EditorWindow *>{unfinished});
    QVERIFY(stage.window->isVisible());
    unfinished->close();
    QTRY_VERIFY(stage.window->editors()->windows().isEmpty());

    stage.window->close();

    QTRY_VERIFY(!stage.window->isVisible());
    QCOMPARE(QSettings(given.stateFile, QSettings::IniFormat).value(u"window/drafts"_s).toStringList(),
        QStringList());
}
