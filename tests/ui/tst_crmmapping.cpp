#include "tests/ui/tst_crmmapping.h"

#include "tests/ui/SampleCrmDesk.h"

#include "ui/crm/MappingDialog.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/PlainLabel.h"

#include <QApplication>
#include <QComboBox>
#include <QPointer>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTest>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QString hostile = u"<img src=x><b>Paid</b>"_s;

//! The editor over two mapped fields of HubSpot, one of them broken, and three fields there.
struct Editor {
    Editor()
    {
        crm.mapped = {{.field = CrmField::Name, .remote = u"name"_s, .remoteLabel = hostile},
            {.field = CrmField::PaymentTerms,
                .remote = u"terms"_s,
                .direction = CrmDirection::Push,
                .policy = CrmPolicy::AppWins,
                .trouble = u"crm_mapping.type"_s}};
        crm.fields = {{.remote = u"name"_s, .label = u"Company name"_s, .type = u"text"_s, .writable = true},
            {.remote = u"legal_name"_s, .label = hostile, .type = u"text"_s, .writable = true},
            {.remote = u"stage"_s,
                .label = u"Stage"_s,
                .type = u"choice"_s,
                .obstacle = u"crm_mapping.type"_s}};
        crm.records = {{.remoteId = u"1"_s, .recordName = hostile, .isTold = true, .theirs = hostile},
            {.remoteId = u"2"_s, .recordName = u"Fjord"_s}};
        dialog = new MappingDialog(crm, u"hubspot"_s, nullptr);
        dialog->show();
        QApplication::setActiveWindow(dialog);
    }
    ~Editor() { delete dialog; }

    template <class T>
    T *find(const QString &name) const
    {
        return dialog->findChild<T *>(u"mapping."_s + name);
    }
    bool isLoaded() const { return find<QComboBox>(u"remote"_s)->count() == 4; }

    SampleCrmDesk crm;
    QPointer<MappingDialog> dialog;
};

} // namespace

void TestCrmMapping::aFieldIsMappedByKeysAlone()
{
    Editor editor;
    QTRY_VERIFY(editor.isLoaded());
    QVERIFY(!editor.find<QPushButton>(u"save"_s)->isEnabled()); // Nothing was changed.
    auto *remote = editor.find<QComboBox>(u"remote"_s);

    QTest::keyClick(remote, Qt::Key_Down);
    QTest::keyClick(editor.dialog.data(), Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(editor.crm.kept.size(), qsizetype{1});
    QCOMPARE(editor.crm.kept.constFirst().field, CrmField::Name);
    QCOMPARE(editor.crm.kept.constFirst().remote, u"legal_name"_s);
}

void TestCrmMapping::whatDoesNotFitCannotBeChosenAndSaysWhy()
{
    Editor editor;
    QTRY_VERIFY(editor.isLoaded());
    auto *remote = editor.find<QComboBox>(u"remote"_s);
    const auto *items = qobject_cast<QStandardItemModel *>(remote->model());

    const QStandardItem *stage = items->item(remote->findData(u"stage"_s));

    QVERIFY(!stage->isEnabled());
    QVERIFY(!stage->toolTip().isEmpty());
    QVERIFY(items->item(remote->findData(u"legal_name"_s))->isEnabled());
}

void TestCrmMapping::realRecordsShowWhatAMappingMakesOfThem()
{
    Editor editor;
    auto *preview = editor.find<DataTable>(u"preview"_s);

    QTRY_COMPARE(preview->model()->rowCount(), 2);

    QCOMPARE(preview->model()->index(0, 0).data().toString(), hostile);
    QCOMPARE(preview->model()->index(0, 1).data().toString(), hostile);
    QVERIFY(preview->model()->index(1, 1).data().toString() != u"–"_s); // Not told is not empty.
}

void TestCrmMapping::aBrokenMappingIsMarkedWithItsReason()
{
    Editor editor;
    QTRY_VERIFY(editor.isLoaded());
    QVERIFY(!editor.find<PlainLabel>(u"trouble"_s)->isVisible());
    QVERIFY(editor.find<PlainLabel>(u"summary"_s)->text().contains(u"1 broken"_s));

    QTest::keyClick(editor.find<DataTable>(u"table"_s), Qt::Key_Down);

    QTRY_VERIFY(editor.find<PlainLabel>(u"trouble"_s)->isVisible());
    QVERIFY(!editor.find<PlainLabel>(u"trouble"_s)->text().isEmpty());
}

void TestCrmMapping::defaultsComeBack()
{
    Editor editor;
    QTRY_VERIFY(editor.isLoaded());

    editor.find<QPushButton>(u"restore"_s)->click();
    QTRY_COMPARE(editor.crm.kept.size(), qsizetype{1});
    const QList<CrmMapping> defaults = defaultCrmMappings(u"hubspot"_s);
    const auto usual = std::ranges::find(defaults, CrmField::Name, &CrmMapping::field);
    QVERIFY(usual != defaults.end());
    QCOMPARE(editor.crm.kept.constFirst().remote, usual->remote);

    auto *all = editor.find<QPushButton>(u"restoreAll"_s);
    QTRY_VERIFY(all->isEnabled()); // One answer after the other.
    all->click();
    QTRY_COMPARE(editor.crm.kept.size(), 1 + defaults.size());
}

void TestCrmMapping::aRefusalStaysBesideTheFieldAndKeepsTheChoice()
{
    Editor editor;
    QTRY_VERIFY(editor.isLoaded());
    editor.crm.error = Error{.kind = ErrorKind::InvalidInput, .rule = u"crm_mapping.taken"_s};
    auto *remote = editor.find<QComboBox>(u"remote"_s);
    remote->setCurrentIndex(remote->findData(u"legal_name"_s));

    editor.find<QPushButton>(u"save"_s)->click();

    QTRY_VERIFY(editor.find<PlainLabel>(u"trouble"_s)->isVisible());
    QCOMPARE(remote->currentData().toString(), u"legal_name"_s);
    QTRY_VERIFY(editor.find<QPushButton>(u"save"_s)->isEnabled());
}

void TestCrmMapping::whoIsRightIsAskedOnlyWhereBothCanChange()
{
    Editor editor;
    QTRY_VERIFY(editor.isLoaded());
    auto *direction = editor.find<QComboBox>(u"direction"_s);
    QVERIFY(!editor.find<QComboBox>(u"policy"_s)->isEnabled());

    direction->setCurrentIndex(direction->findData(static_cast<int>(CrmDirection::Both)));

    QVERIFY(editor.find<QComboBox>(u"policy"_s)->isEnabled());
    QCOMPARE(editor.crm.previewed.constLast().direction, CrmDirection::Both);
}
