#include "tests/ui/tst_crmbringing.h"

#include "tests/ui/CrmWizard.h"
#include "ui/text/CrmText.h"
#include "ui/widgets/DataTable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

template <class T>
T *find(const QWidget &window, const QString &name)
{
    return window.findChild<T *>(name);
}

QString textOf(const QWidget &window, const QString &name)
{
    const auto *label = window.findChild<PlainLabel *>(name);
    return label ? label->text() : QString();
}

} // namespace

void TestCrmBringing::whatIsToComeIsChosenBeforeTheFirstSync()
{
    CrmWizard wizard(u"hubspot-token"_s);
    wizard.goToBringing();
    auto *interactions = find<QCheckBox>(*wizard.dialog, u"connect.interactions"_s);
    QCOMPARE(wizard.dialog->focusWidget(), interactions);
    QVERIFY(interactions->isChecked());

    QTest::keyClick(interactions, Qt::Key_Space);
    QTest::keyClick(find<QCheckBox>(*wizard.dialog, u"connect.writeBack"_s), Qt::Key_Space);
    wizard.act();
    QTRY_VERIFY(wizard.button(u"changeMapping"_s) && wizard.button(u"act"_s)->isEnabled());
    wizard.act();
    QTRY_VERIFY(wizard.desk.looks == 1 && wizard.button(u"act"_s)->isEnabled());
    wizard.act();

    QTRY_COMPARE(
        wizard.desk.brought, (QList<CrmBringing>{CrmBringing{.interactions = false, .writesBack = false}}));
}

void TestCrmBringing::theDryRunIsCountedAndNothingStartsBeforeIt()
{
    CrmWizard wizard(u"hubspot-token"_s);
    wizard.goToMapping();
    QCOMPARE(wizard.desk.looks, 0);

    wizard.act();
    QVERIFY(!wizard.button(u"act"_s)->isEnabled()); // Nobody has seen yet what would come.

    QTRY_VERIFY(wizard.button(u"act"_s)->isEnabled());
    const QString sum = textOf(*wizard.dialog, u"connect.dryRun"_s);
    for (const QString &count : {u"640"_s, u"215"_s, u"812"_s, u"40"_s, u"31"_s, u"3"_s})
        QVERIFY2(sum.contains(count), qPrintable(sum));
    QVERIFY(textOf(*wizard.dialog, u"connect.promise"_s).contains(u"changes nothing in HubSpot"_s));
    QVERIFY(wizard.desk.kept.isEmpty());
}

void TestCrmBringing::theMappingIsShownOnRealRecordsBeforeTheDryRun()
{
    CrmWizard wizard(u"hubspot-token"_s);
    wizard.goToMapping();
    const auto *table = find<DataTable>(*wizard.dialog, u"connect.mapping"_s);
    const QAbstractItemModel *model = table->model();
    const auto text = [model](int row, int column) { return model->index(row, column).data().toString(); };

    QCOMPARE(wizard.dialog->focusWidget(), table); // Keys walk through it.
    QCOMPARE(model->rowCount(), 3); // What is mapped to nothing is not shown.
    QCOMPARE(model->columnCount(), 6); // A column for each record.
    QCOMPARE(model->headerData(4, Qt::Horizontal).toString(), u"Adler <b>& Söhne</b>"_s);
    QCOMPARE(model->headerData(5, Qt::Horizontal).toString(), u"Ada Kern"_s);
    QCOMPARE(text(0, 3), u"city"_s);
    QCOMPARE(text(0, 4), u"Köln"_s);
    QCOMPARE(text(0, 5), u"–"_s); // A person has other fields.
    QCOMPARE(text(1, 3), u"quittance_open_balance"_s);
    QCOMPARE(text(2, 5), u"ada@adler.example"_s);
    QVERIFY(!find<QWidget>(*wizard.dialog, u"connect.unfit"_s)->isVisible());
    QVERIFY(!find<QWidget>(*wizard.dialog, u"connect.ways"_s)->isVisible()); // The records need its room.
    QCOMPARE(wizard.desk.looks, 0);
}

void TestCrmBringing::withoutWritingBackNothingIsMappedToBeTold()
{
    CrmWizard wizard(u"hubspot-token"_s);
    wizard.goToBringing();
    QTest::keyClick(find<QCheckBox>(*wizard.dialog, u"connect.writeBack"_s), Qt::Key_Space);

    wizard.act();

    QTRY_VERIFY(wizard.button(u"changeMapping"_s) && wizard.button(u"act"_s)->isEnabled());
    const QAbstractItemModel *model = find<DataTable>(*wizard.dialog, u"connect.mapping"_s)->model();
    QCOMPARE(model->rowCount(), 2); // What is only told is off.
    QCOMPARE(model->index(0, 2).data().toString(), crmDirectionText(CrmDirection::Pull));
}

void TestCrmBringing::theMappingIsChangedByKeysAloneBeforeAnythingIsKept()
{
    CrmWizard wizard(u"hubspot-token"_s);
    wizard.goToMapping();

    QTest::keyClick(wizard.button(u"changeMapping"_s), Qt::Key_Space);
    QTRY_VERIFY(find<QComboBox>(*wizard.dialog, u"mapping.remote"_s));
    auto *editor = find<QDialog>(*wizard.dialog, u"mapping"_s);
    auto *remote = find<QComboBox>(*editor, u"mapping.remote"_s);
    QTRY_VERIFY(remote->findData(u"town"_s) > 0);
    while (remote->currentData().toString() != u"town"_s && remote->currentIndex() < remote->count() - 1)
        QTest::keyClick(remote, Qt::Key_Down);
    QCOMPARE(remote->currentData().toString(), u"town"_s);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(wizard.desk.fields.kept.size(), qsizetype{1});
    QTest::keyClick(editor, Qt::Key_Escape);

    const auto remoteThere = [&] {
        const auto *table = find<DataTable>(*wizard.dialog, u"connect.mapping"_s);
        return table->model()->index(0, 3).data().toString();
    };
    QTRY_COMPARE(remoteThere(), u"town"_s);
    QVERIFY(wizard.desk.kept.isEmpty());
}

void TestCrmBringing::aFieldThatDoesNotFitIsSaid()
{
    CrmWizard wizard(u"hubspot-token"_s);
    wizard.desk.fields.mapped[0].trouble = u"crm_mapping.gone"_s;

    wizard.goToMapping();

    QVERIFY(find<QWidget>(*wizard.dialog, u"connect.unfit"_s)->isVisible());
    const QAbstractItemModel *model = find<DataTable>(*wizard.dialog, u"connect.mapping"_s)->model();
    QVERIFY(model->index(0, 3).data().toString().contains(u"does not fit"_s));
    QVERIFY(wizard.button(u"act"_s)->isEnabled()); // The others go all the same.
}

void TestCrmBringing::aFieldOfOursThatIsNotMadeYetIsNoFaultOfItsMapping()
{
    CrmWizard wizard(u"hubspot-token"_s);
    wizard.desk.fields.mapped[1].trouble = u"crm_mapping.gone"_s; // quittance_open_balance

    wizard.goToMapping();

    QVERIFY(!find<QWidget>(*wizard.dialog, u"connect.unfit"_s)->isVisible());
    QVERIFY(find<QWidget>(*wizard.dialog, u"connect.notMade"_s)->isVisible());
    const QString said = textOf(*wizard.dialog, u"connect.notMade"_s);
    QVERIFY2(said.contains(u"Fields there…"_s), qPrintable(said));
    const QAbstractItemModel *model = find<DataTable>(*wizard.dialog, u"connect.mapping"_s)->model();
    QVERIFY(model->index(1, 3).data().toString().contains(u"not there yet"_s));
}

void TestCrmBringing::withoutThePermissionNothingIsWrittenBack()
{
    CrmWizard wizard(u"hubspot-token"_s);
    wizard.desk.trial.scopes[3].state = CrmScope::State::Missing;
    wizard.goToBringing();
    const auto *writeBack = find<QCheckBox>(*wizard.dialog, u"connect.writeBack"_s);
    QVERIFY(!writeBack->isEnabled() && !writeBack->isChecked());

    wizard.act();
    QTRY_VERIFY(wizard.button(u"changeMapping"_s) && wizard.button(u"act"_s)->isEnabled());
    wizard.act();
    QTRY_VERIFY(wizard.desk.looks == 1 && wizard.button(u"act"_s)->isEnabled());
    wizard.act();

    QTRY_COMPARE(wizard.desk.brought.size(), qsizetype{1});
    QVERIFY(!wizard.desk.brought.first().writesBack.has_value()); // The mapping stays for later.
}

void TestCrmBringing::aDryRunThatFailsIsSaidAndTheSyncCanBegin()
{
    CrmWizard wizard(u"hubspot-token"_s);
    wizard.desk.dryError = Error{.kind = ErrorKind::Offline};
    wizard.goOn();

    QVERIFY(!textOf(*wizard.dialog, u"connect.trouble"_s).isEmpty());
    wizard.act();

    QTRY_COMPARE(wizard.desk.kept, QList<bool>{false});
}

void TestCrmBringing::backLeadsThroughTheStepsAndKeepsWhatWasChosen()
{
    CrmWizard wizard(u"hubspot-token"_s);
    wizard.goToBringing();
    QTest::keyClick(find<QCheckBox>(*wizard.dialog, u"connect.interactions"_s), Qt::Key_Space);
    wizard.act();
    QTRY_VERIFY(wizard.button(u"changeMapping"_s) && wizard.button(u"act"_s)->isEnabled());
    wizard.act();
    QTRY_VERIFY(wizard.desk.looks == 1 && wizard.button(u"act"_s)->isEnabled());

    wizard.button(u"back"_s)->click();
    QTRY_VERIFY(find<QWidget>(*wizard.dialog, u"connect.mapping"_s));
    wizard.button(u"back"_s)->click();
    QTRY_VERIFY(find<QCheckBox>(*wizard.dialog, u"connect.interactions"_s));
    QVERIFY(!find<QCheckBox>(*wizard.dialog, u"connect.interactions"_s)->isChecked());
    wizard.button(u"back"_s)->click();
    QTRY_VERIFY(find<QWidget>(*wizard.dialog, u"connect.account"_s));
    wizard.button(u"back"_s)->click();
    QTRY_VERIFY(find<QLineEdit>(*wizard.dialog, u"connect.token"_s));
    QVERIFY(wizard.desk.kept.isEmpty());
}

void TestCrmBringing::anotherWayStartsFromItsBeginning()
{
    CrmWizard wizard(u"hubspot-token"_s);
    wizard.goToBringing();

    QTest::keyClick(find<QListWidget>(*wizard.dialog, u"connect.ways"_s), Qt::Key_Down);

    QVERIFY(!find<QWidget>(*wizard.dialog, u"connect.interactions"_s));
    QVERIFY(!wizard.button(u"back"_s)->isVisible());
    QVERIFY(wizard.desk.kept.isEmpty());
}
