#include "tests/ui/tst_crmbringing.h"

#include "tests/ui/CrmWizard.h"
#include "ui/text/CrmText.h"
#include "ui/widgets/DataTable.h"

#include <QCheckBox>
#include <QComboBox>

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
    wizard.goOn();
    auto *interactions = find<QCheckBox>(*wizard.dialog, u"connect.interactions"_s);
    QCOMPARE(wizard.dialog->focusWidget(), interactions);
    QVERIFY(interactions->isChecked());

    QTest::keyClick(interactions, Qt::Key_Space);
    QTest::keyClick(find<QCheckBox>(*wizard.dialog, u"connect.writeBack"_s), Qt::Key_Space);
    wizard.act();

    QTRY_COMPARE(
        wizard.desk.brought, (QList<CrmBringing>{CrmBringing{.interactions = false, .writesBack = false}}));
}

void TestCrmBringing::theDryRunIsCountedAndNothingStartsBeforeIt()
{
    CrmWizard wizard(u"hubspot-token"_s);
    wizard.type(u"token"_s, u"pat"_s);
    wizard.act();
    QTRY_VERIFY(find<QWidget>(*wizard.dialog, u"connect.account"_s));
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

void TestCrmBringing::theMappingIsShownOnARealRecordOfOnesChoice()
{
    CrmWizard wizard(u"hubspot-token"_s);
    wizard.goOn();
    auto *example = find<QComboBox>(*wizard.dialog, u"connect.example"_s);
    const auto *model = find<DataTable>(*wizard.dialog, u"connect.mapping"_s)->model();
    const auto text = [model](int row, int column) { return model->index(row, column).data().toString(); };
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(text(0, 4), u"Köln"_s);
    QCOMPARE(text(1, 3), u"quittance_open_balance"_s);

    QTest::keyClick(example, Qt::Key_Down);

    QCOMPARE(model->rowCount(), 1); // A person has other fields.
    QCOMPARE(text(0, 4), u"ada@adler.example"_s);
    QTest::keyClick(example, Qt::Key_Up);
    find<QCheckBox>(*wizard.dialog, u"connect.writeBack"_s)->setChecked(false);
    QCOMPARE(text(0, 2), crmDirectionText(CrmDirection::Pull));
    QCOMPARE(text(1, 3), u"–"_s); // What is only told is off.
}

void TestCrmBringing::withoutThePermissionNothingIsWrittenBack()
{
    CrmWizard wizard(u"hubspot-token"_s);
    wizard.desk.trial.scopes[3].state = CrmScope::State::Missing;
    wizard.goOn();
    const auto *writeBack = find<QCheckBox>(*wizard.dialog, u"connect.writeBack"_s);
    QVERIFY(!writeBack->isEnabled() && !writeBack->isChecked());

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

void TestCrmBringing::backLeadsToTheAccountAgain()
{
    CrmWizard wizard(u"hubspot-token"_s);
    wizard.goOn();

    wizard.button(u"back"_s)->click();

    QTRY_VERIFY(find<QWidget>(*wizard.dialog, u"connect.account"_s));
    QVERIFY(!find<QWidget>(*wizard.dialog, u"connect.dryRun"_s));
    wizard.button(u"back"_s)->click();
    QTRY_VERIFY(find<QLineEdit>(*wizard.dialog, u"connect.token"_s));
    QVERIFY(wizard.desk.kept.isEmpty());
}
