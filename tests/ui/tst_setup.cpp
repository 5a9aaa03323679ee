#include "tests/ui/tst_setup.h"

#include "tests/ui/SampleSetupDesk.h"
#include "tests/ui/Stage.h"

#include "ui/start/HandOver.h"
#include "ui/start/SetupChecklist.h"
#include "ui/start/setupStepText.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! The list on a desk, some of it done.
struct ListStage {
    explicit ListStage(const QList<SetupStep> &done = {})
    {
        for (const SetupStep step : done)
            setup.known.done.at(static_cast<size_t>(step)) = true;
        desk.setupDesk = &setup;
        list = std::make_unique<SetupChecklist>(desk);
    }
    QPushButton *act(const QString &step) const
    {
        return list->findChild<QPushButton *>(u"setup."_s + step + u".act"_s);
    }
    QString count() const { return list->findChild<PlainLabel *>(u"setup.count"_s)->text(); }

    SampleSetupDesk setup;
    SampleDesk desk;
    std::unique_ptr<SetupChecklist> list;
};

} // namespace

void TestSetup::theListShowsWhatIsLeft()
{
    const ListStage stage({SetupStep::Invoices, SetupStep::Mail});

    QTRY_VERIFY(!stage.list->isHidden());
    QCOMPARE(stage.count(), u"2 of 6"_s);
    QVERIFY(stage.act(u"invoices"_s)->isHidden());
    QVERIFY(stage.act(u"mail"_s)->isHidden());
    for (const QString &left : {u"company"_s, u"crm"_s, u"payments"_s, u"backup"_s})
        QVERIFY(!stage.act(left)->isHidden());
    QCOMPARE(stage.act(u"crm"_s)->accessibleName(), u"Connect…: Connect CRM"_s);
}

void TestSetup::eachStepLeadsToItsPlace()
{
    const ListStage stage;
    QTRY_VERIFY(!stage.list->isHidden());
    QList<SetupStep> wanted;
    connect(stage.list.get(), &SetupChecklist::wanted, stage.list.get(),
        [&](SetupStep step) { wanted.append(step); });

    for (const QString &step : {u"company"_s, u"invoices"_s, u"crm"_s, u"payments"_s, u"mail"_s, u"backup"_s})
        QTest::keyClick(stage.act(step), Qt::Key_Space);

    QCOMPARE(wanted,
        (QList<SetupStep>{SetupStep::Company, SetupStep::Invoices, SetupStep::Crm, SetupStep::Payments,
            SetupStep::Mail, SetupStep::Backup}));
}

void TestSetup::everyStepLeadsFurtherAndSaysSo()
{
    for (const SetupStep step : setupSteps())
        QVERIFY2(setupActText(step).endsWith(u'…'), qPrintable(setupActText(step)));
}

void TestSetup::theListGoesWhenAllIsDone()
{
    ListStage stage(
        {SetupStep::Company, SetupStep::Invoices, SetupStep::Crm, SetupStep::Payments, SetupStep::Mail});
    QTRY_VERIFY(!stage.list->isHidden());
    QSignalSpy needed(stage.list.get(), &SetupChecklist::neededChanged);

    stage.setup.known.done.at(static_cast<size_t>(SetupStep::Backup)) = true;
    stage.list->refresh();

    QTRY_VERIFY(stage.list->isHidden());
    QCOMPARE(needed.constLast().constFirst().toBool(), false);
}

void TestSetup::aDismissedListStaysAway()
{
    ListStage stage;
    QTRY_VERIFY(!stage.list->isHidden());

    QTest::keyClick(stage.list->findChild<QPushButton *>(u"setup.hide"_s), Qt::Key_Space);

    QVERIFY(stage.list->isHidden());
    QVERIFY(stage.setup.known.isDismissed);
    stage.list->refresh();
    QTest::qWait(20);
    QVERIFY(stage.list->isHidden());
}

void TestSetup::theListIsReadAgainWhenDocumentsChange()
{
    ListStage stage;
    QTRY_COMPARE(stage.count(), u"0 of 6"_s);

    stage.setup.known.done.at(static_cast<size_t>(SetupStep::Invoices)) = true;
    emit stage.desk.invoicesChanged();

    QTRY_COMPARE(stage.count(), u"1 of 6"_s);
}

void TestSetup::withoutAnythingToSetUpThereIsNoList()
{
    SampleDesk desk;
    SetupChecklist list(desk);

    list.refresh();
    QTest::qWait(20);

    QVERIFY(list.isHidden());
}

void TestSetup::anAddressNamesAnInvoiceAndNothingElse_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("number");
    QTest::newRow("an invoice") << u"quittance:invoice/2026-000042"_s << u"2026-000042"_s;
    QTest::newRow("a number with a stroke") << u"quittance:invoice/RE/2026/7"_s << u"RE/2026/7"_s;
    QTest::newRow("an escaped letter") << u"quittance:invoice/R%C3%84-7"_s << u"RÄ-7"_s;
    QTest::newRow("more behind it") << u"quittance:invoice/2026-000042?do=send#x"_s << u"2026-000042"_s;
    QTest::newRow("something else") << u"quittance:charge/2026-000042"_s << QString();
    QTest::newRow("no number") << u"quittance:invoice/"_s << QString();
    QTest::newRow("another scheme") << u"https://invoice/2026-000042"_s << QString();
    QTest::newRow("no number of ours") << u"quittance:invoice/%3Cb%3E"_s << QString();
    QTest::newRow("too long") << u"quittance:invoice/"_s + QString(65, u'7') << QString();
}

void TestSetup::anAddressNamesAnInvoiceAndNothingElse()
{
    QFETCH(QString, address);
    QFETCH(QString, number);

    QCOMPARE(HandOver::numberIn(address), number);
}

void TestSetup::filesThatAreHandedOverAreToldApart()
{
    const QTemporaryDir folder;
    const auto file = [&](const QString &name, const QByteArray &bytes) {
        QFile made(folder.filePath(name));
        made.open(QIODevice::WriteOnly);
        made.write(bytes);
        return made.fileName();
    };
    const QString table = file(u"invoices.csv"_s, "Number,Customer\n1,Adler\n");
    const QString invoice
        = file(u"ubl.xml"_s, "<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\"/>");
    const QString camt
        = file(u"camt.xml"_s, "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"/>");
    const QString swift = file(u"november.STA"_s, ":20:STARTUMSE\r\n");
    HandOver over;
    QSignalSpy imports(&over, &HandOver::importsWanted);
    QSignalSpy statements(&over, &HandOver::statementsWanted);
    QSignalSpy failed(&over, &HandOver::failed);

    over.take({table, camt, folder.filePath(u"gone.csv"_s), invoice, swift});

    QTRY_COMPARE(imports.size(), 1);
    QCOMPARE(imports.constFirst().constFirst().toStringList(), (QStringList{table, invoice}));
    QCOMPARE(statements.constFirst().constFirst().toStringList(), (QStringList{camt, swift}));
    QCOMPARE(failed.size(), 1);
}

void TestSetup::anAddressOpensItsRecord()
{
    const Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.window->show(Section::Payments);

    stage.window->takeOver({u"quittance:invoice/INV-2026-001042"_s});

    QTRY_VERIFY(stage.window->invoices()->currentRow().has_value());
    QTRY_COMPARE(stage.window->invoices()->currentRow()->number.text(), u"INV-2026-001042"_s);
}

void TestSetup::anUnknownNumberIsSaid()
{
    const Stage stage;
    QTRY_VERIFY(stage.isLoaded());

    stage.window->takeOver({u"quittance:invoice/INV-2026-00104"_s}); // A part of one that is there.

    QTRY_VERIFY(stage.window->toast()->isVisible());
}

void TestSetup::onlyTheSampleBookCanBeRemoved()
{
    {
        const Stage own;
        QVERIFY(!own.window->commands()->removeSample->isVisible());
        QVERIFY(!own.window->commands()->removeSample->isEnabled());
    }
    WindowFacts sample = facts();
    sample.isSample = true;
    const Stage stage(sample);
    QSignalSpy wanted(stage.window.get(), &MainWindow::removalWanted);

    stage.window->commands()->removeSample->trigger();

    QVERIFY(stage.window->commands()->removeSample->isVisible());
    QCOMPARE(wanted.size(), 1);
}

void TestSetup::thatTheSampleBookHasNoMovementsIsSaid()
{
    WindowFacts sample = facts();
    sample.isSample = true;
    {
        const Stage whole(sample);
        QVERIFY(!whole.find<QWidget>(u"banner"_s)->isVisible());
    }
    sample.sampleLacksBank = true;

    const Stage stage(sample);

    QTRY_VERIFY(stage.find<QWidget>(u"banner"_s)->isVisible());
    QVERIFY(stage.text(u"banner.text"_s).contains(u"no movements of the bank"_s));
}

void TestSetup::anotherBookIsAskedFor()
{
    const Stage stage;
    QSignalSpy wanted(stage.window.get(), &MainWindow::otherBookWanted);

    stage.window->commands()->otherBook->trigger();

    QCOMPARE(wanted.size(), 1);
}
