#include "tests/ui/tst_crmmapping.h"

#include "tests/ui/SampleCrmDesk.h"
#include "tests/ui/lengths.h"

#include "ui/crm/MappingDialog.h"
#include "ui/crm/MappingKeeper.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/goToRow.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTemporaryFile>
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
        crm.recordsThere = crm.records;
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
    //! What is asked before something is kept; null while nothing is.
    QDialog *question() const { return dialog->findChild<QDialog *>(u"mappingEffect"_s); }
    QString said(const QString &name) const
    {
        return question()->findChild<PlainLabel *>(u"mappingEffect."_s + name)->text();
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

void TestCrmMapping::aChosenRecordShowsWhatItHoldsInAllFields()
{
    Editor editor;
    auto *box = editor.find<QComboBox>(u"example"_s);
    const auto *rows = editor.find<DataTable>(u"table"_s)->model();
    QTRY_VERIFY(rows->rowCount() > 0);
    QVERIFY(!box->isVisible()); // Nothing was synced yet.
    editor.crm.examined
        = {{.name = u"Fjord"_s, .kind = ContactRow::Kind::Company, .customerName = {}, .values = {hostile}},
            {.name = u"Birke"_s, .kind = ContactRow::Kind::Company, .customerName = {}, .values = {{}}}};

    emit editor.dialog->keeper()->kept(); // What is shown is asked for again.

    QTRY_COMPARE(box->count(), 2);
    QVERIFY(box->isVisible());
    QCOMPARE(rows->index(0, 7).data().toString(), hostile);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(rows->index(0, 7).data().toString(), u"–"_s);
}

void TestCrmMapping::anyRecordIsFoundAsAnExample()
{
    Editor editor;
    editor.crm.examined
        = {{.name = u"Fjord"_s, .kind = ContactRow::Kind::Company, .customerName = {}, .values = {hostile}}};
    auto *box = editor.find<QComboBox>(u"example"_s);
    auto *filter = editor.find<QLineEdit>(u"exampleFilter"_s);
    emit editor.dialog->keeper()->kept();
    QTRY_COMPARE(box->count(), 1);

    editor.crm.examined.clear();
    QTest::keyClicks(filter, u"nobody"_s);

    QTRY_COMPARE(editor.crm.exampleTexts.constLast(), u"nobody"_s);
    QTRY_COMPARE(box->count(), 0);
    QVERIFY(filter->isVisible()); // What was looked for can be changed.
}

void TestCrmMapping::lettersAreChangedWhereTheFieldIsAText()
{
    Editor editor;
    QTRY_VERIFY(editor.isLoaded());
    auto *change = editor.find<QComboBox>(u"change"_s);
    QVERIFY(change->isEnabled());

    QTest::keyClick(change, Qt::Key_Down);
    QTRY_COMPARE(editor.crm.previewed.constLast().change, CrmChange::Upper); // It is tried at once.
    QTest::keyClick(editor.dialog.data(), Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(editor.crm.kept.size(), qsizetype{1});
    QCOMPARE(editor.crm.kept.constFirst().change, CrmChange::Upper);
    const auto *table = editor.find<DataTable>(u"table"_s);
    QTRY_COMPARE(table->model()->index(0, 4).data().toString(), u"Capital letters"_s);
    editor.find<DataTable>(u"table"_s)->selectRow(1); // Terms have no letters.
    QTRY_VERIFY(!change->isEnabled());
}

void TestCrmMapping::eachFieldSaysWhatIsDoneToItsValue()
{
    Editor editor;
    const auto *rows = editor.find<DataTable>(u"table"_s)->model();
    QTRY_COMPARE(rows->rowCount(), 2);

    QCOMPARE(rows->index(0, 4).data().toString(), u"Trim"_s);
    QCOMPARE(rows->index(1, 4).data().toString(), u"Days to pay"_s);
}

void TestCrmMapping::whatWasNotReadYetIsAskedOfTheCrm()
{
    Editor editor;
    QTRY_VERIFY(editor.isLoaded());
    editor.crm.records = {{.remoteId = u"1"_s, .recordName = u"Fjord"_s}};
    editor.crm.recordsThere
        = {{.remoteId = u"1"_s, .recordName = u"Fjord"_s, .isTold = true, .theirs = u"Fjord Supply AS"_s}};
    editor.crm.askedThere.clear();
    auto *remote = editor.find<QComboBox>(u"remote"_s);

    remote->setCurrentIndex(remote->findData(u"legal_name"_s));

    auto *preview = editor.find<DataTable>(u"preview"_s);
    QTRY_COMPARE(preview->model()->index(0, 1).data().toString(), u"Fjord Supply AS"_s);
    QCOMPARE(editor.crm.askedThere.size(), qsizetype{1});
    QCOMPARE(editor.crm.askedThere.constFirst().remote, u"legal_name"_s);
}

void TestCrmMapping::whatIsNotKnownYetIsSaidBeforeItIsKept()
{
    Editor editor;
    editor.crm.effect = {.looked = 412, .isUnread = true};
    QTRY_VERIFY(editor.isLoaded());
    auto *remote = editor.find<QComboBox>(u"remote"_s);
    remote->setCurrentIndex(remote->findData(u"legal_name"_s));

    editor.find<QPushButton>(u"save"_s)->click();

    QTRY_VERIFY(editor.question());
    QVERIFY(editor.said(u"sum"_s).contains(u"not read yet"_s));
    QVERIFY(!editor.said(u"sum"_s).contains(u"None"_s));
    QVERIFY(editor.crm.kept.isEmpty());
}

void TestCrmMapping::theNewestIsOfferedWhereItsTimeIsTold_data()
{
    QTest::addColumn<QString>("connection");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("HubSpot") << u"hubspot"_s << true;
    QTest::newRow("Salesforce") << u"salesforce"_s << false;
}

void TestCrmMapping::theNewestIsOfferedWhereItsTimeIsTold()
{
    QFETCH(const QString, connection);
    QFETCH(const bool, isOffered);
    Editor editor;
    editor.crm.mapped[0].direction = CrmDirection::Both;
    editor.crm.mapped[0].policy = CrmPolicy::Newest; // As an earlier version kept it for both.
    delete editor.dialog;
    editor.dialog = new MappingDialog(editor.crm, connection, nullptr);
    editor.dialog->show();
    QTRY_VERIFY(editor.isLoaded());

    const auto *policy = editor.find<QComboBox>(u"policy"_s);

    QCOMPARE(policy->findData(static_cast<int>(CrmPolicy::Newest)) >= 0, isOffered);
    const CrmPolicy shown = isOffered ? CrmPolicy::Newest : CrmPolicy::Ask;
    QCOMPARE(policy->currentData().toInt(), static_cast<int>(shown));
    QCOMPARE(policy->currentText(), isOffered ? u"The newest wins"_s : u"Ask"_s);
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

void TestCrmMapping::theBoxesSayWhatTheRowOfABrokenMappingSays()
{
    Editor editor;
    QTRY_VERIFY(editor.isLoaded());

    goToRow(*editor.find<DataTable>(u"table"_s), 1);

    const auto *remote = editor.find<QComboBox>(u"remote"_s);
    QCOMPARE(remote->currentText(), u"terms"_s); // Before the CRM's fields are known.
    QTRY_COMPARE(remote->currentText(), u"terms · gone there"_s);
    const auto *rows = editor.find<DataTable>(u"table"_s)->model();
    const auto shown = [&editor](const QString &name) {
        const auto *box = editor.find<QComboBox>(name);
        return box->currentIndex() < 0 ? box->placeholderText() : box->currentText();
    };
    QCOMPARE(shown(u"kind"_s), rows->index(1, 1).data().toString());
    QCOMPARE(shown(u"direction"_s), rows->index(1, 2).data().toString());
    QCOMPARE(shown(u"change"_s), rows->index(1, 4).data().toString());
    QCOMPARE(shown(u"policy"_s), rows->index(1, 5).data().toString());
}

void TestCrmMapping::whatWasOnlyLookedAtIsNotSaved()
{
    Editor editor;
    QTRY_VERIFY(editor.isLoaded());
    goToRow(*editor.find<DataTable>(u"table"_s), 1);
    QTRY_COMPARE(editor.find<QComboBox>(u"remote"_s)->count(), 5);

    QTest::keyClick(editor.dialog.data(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!editor.find<QPushButton>(u"save"_s)->isEnabled());
    QVERIFY(editor.crm.weighed.isEmpty());

    auto *direction = editor.find<QComboBox>(u"direction"_s);
    direction->setCurrentIndex(direction->findData(static_cast<int>(CrmDirection::Both)));
    QTest::keyClick(editor.dialog.data(), Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(editor.crm.weighed.size(), qsizetype{1});
    CrmMapping wanted = editor.crm.mapped.at(1);
    wanted.direction = CrmDirection::Both;
    QCOMPARE(editor.crm.weighed.constFirst(), wanted); // Nothing but what was touched.
}

void TestCrmMapping::aFieldThatIsOfBothIsRestoredAsItsOwn()
{
    Editor editor;
    editor.crm.mapped = {{.field = CrmField::Phone, .remote = u"mobilephone"_s},
        {.field = CrmField::Phone, .kind = ContactRow::Kind::Person, .remote = u"mobilephone"_s}};
    delete editor.dialog;
    editor.dialog = new MappingDialog(editor.crm, u"hubspot"_s, nullptr);
    editor.dialog->show();
    auto *table = editor.find<DataTable>(u"table"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY(editor.find<PlainLabel>(u"field"_s)->text().contains(u"person"_s));

    editor.find<QPushButton>(u"restore"_s)->click();

    QTRY_COMPARE(editor.crm.kept.size(), qsizetype{1});
    QCOMPARE(editor.crm.kept.constFirst().kind, ContactRow::Kind::Person);
    QCOMPARE(editor.crm.kept.constFirst().remote, u"phone"_s);
}

void TestCrmMapping::whatChangesCustomersIsAskedFirst()
{
    Editor editor;
    editor.crm.effect = {.looked = 412,
        .changed = 37,
        .lines = {{.customer = CustomerId(u"c-1"_s), .customerName = hostile, .takes = true, .asks = true}}};
    QTRY_VERIFY(editor.isLoaded());
    auto *remote = editor.find<QComboBox>(u"remote"_s);
    remote->setCurrentIndex(remote->findData(u"legal_name"_s));

    editor.find<QPushButton>(u"save"_s)->click();

    QTRY_VERIFY(editor.question());
    QCOMPARE(editor.said(u"sum"_s),
        u"37 of 412 linked customers would change at the next sync. The first 1 are listed."_s);
    auto *list = editor.question()->findChild<DataTable *>(u"mappingEffect.list"_s);
    QCOMPARE(list->model()->index(0, 0).data().toString(), hostile);
    QCOMPARE(list->model()->index(0, 1).data().toString(),
        u"takes over what HubSpot says, waits for you to decide"_s);
    QVERIFY(editor.crm.kept.isEmpty());
    QTest::keyClick(editor.question(), Qt::Key_Return); // The focus is not on the act.
    QTRY_VERIFY(!editor.question());
    QVERIFY(editor.crm.kept.isEmpty());
    QTRY_VERIFY(editor.find<QPushButton>(u"save"_s)->isEnabled());
    QCOMPARE(remote->currentData().toString(), u"legal_name"_s); // What was chosen stays.

    editor.find<QPushButton>(u"save"_s)->click();
    QTRY_VERIFY(editor.question());
    QTest::keyClick(editor.question(), Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(editor.crm.kept.size(), qsizetype{1});
}

void TestCrmMapping::allDefaultsComeBackOnlyAfterAWord()
{
    Editor editor;
    QTRY_VERIFY(editor.isLoaded());
    auto *all = editor.find<QPushButton>(u"restoreAll"_s);

    all->click();
    QTRY_VERIFY(editor.question()); // Though no customer would change.
    QTest::keyClick(editor.question(), Qt::Key_Escape);
    QTRY_VERIFY(!editor.question());
    QVERIFY(editor.crm.kept.isEmpty());

    QTRY_VERIFY(all->isEnabled());
    all->click();
    QTRY_VERIFY(editor.question());
    QTest::keyClick(editor.question(), Qt::Key_Return, Qt::ControlModifier);

    const QList<CrmMapping> defaults = defaultCrmMappings(u"hubspot"_s);
    QTRY_VERIFY(!editor.crm.kept.isEmpty());
    for (const CrmMapping &kept : std::as_const(editor.crm.kept))
        QVERIFY(defaults.contains(kept));
    const auto terms = std::ranges::find(editor.crm.kept, CrmField::PaymentTerms, &CrmMapping::field);
    QVERIFY(terms != editor.crm.kept.end()); // A broken one is mended too.
}

void TestCrmMapping::aMappingGoesIntoAFileAndComesBack()
{
    Editor editor;
    QTRY_VERIFY(editor.isLoaded());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mapping.json"_s);
    QSignalSpy said(editor.dialog, &MappingDialog::said);

    editor.dialog->keeper()->exportTo(path);
    QCOMPARE(said.size(), qsizetype{1});
    editor.dialog->keeper()->importFrom(path);
    QTRY_COMPARE(editor.crm.weighed.size(), qsizetype{1}); // Only the broken one is mapped anew.
    QTRY_VERIFY(editor.question());
    QTest::keyClick(editor.question(), Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(editor.crm.kept.size(), qsizetype{1});
    QCOMPARE(editor.crm.kept.constFirst().field, CrmField::PaymentTerms);
    QCOMPARE(editor.crm.kept.constFirst().remote, u"terms"_s);
}

void TestCrmMapping::aFileThatIsNoMappingChangesNothing()
{
    Editor editor;
    QTRY_VERIFY(editor.isLoaded());
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(R"({"format":"quittance.crm_mapping","version":1,"connection":"salesforce","fields":[]})");
    file.close();

    editor.dialog->keeper()->importFrom(file.fileName());

    QTRY_VERIFY(editor.find<PlainLabel>(u"trouble"_s)->isVisible());
    QVERIFY(editor.find<PlainLabel>(u"trouble"_s)->text().contains(u"another CRM"_s));
    QVERIFY(editor.crm.kept.isEmpty());
}

void TestCrmMapping::resetImportAndExportAreReachedByKeysAlone()
{
    Editor editor;
    QTRY_VERIFY(editor.isLoaded());
    editor.crm.effect = {.looked = 412, .changed = 37, .lines = {}};
    const auto press = [&](Qt::Key key) {
        QApplication::setActiveWindow(editor.dialog);
        QTest::keyClick(editor.dialog.data(), key, Qt::AltModifier);
    };

    press(Qt::Key_X);
    QTRY_VERIFY(editor.dialog->findChild<QFileDialog *>(u"mapping.exportFile"_s));
    QTest::keyClick(editor.dialog->findChild<QFileDialog *>(u"mapping.exportFile"_s), Qt::Key_Escape);
    QTRY_VERIFY(!editor.dialog->findChild<QFileDialog *>(u"mapping.exportFile"_s));
    press(Qt::Key_M);
    QTRY_VERIFY(editor.dialog->findChild<QFileDialog *>(u"mapping.importFile"_s));
    QTest::keyClick(editor.dialog->findChild<QFileDialog *>(u"mapping.importFile"_s), Qt::Key_Escape);
    QTRY_VERIFY(!editor.dialog->findChild<QFileDialog *>(u"mapping.importFile"_s));
    press(Qt::Key_U); // Of the field in view.
    QTRY_VERIFY(editor.question());
    QVERIFY(editor.said(u"sum"_s).startsWith(u"37 of 412 linked customers would change"_s));
    QTest::keyClick(editor.question(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(editor.crm.kept.size(), qsizetype{1});
    QTRY_VERIFY(!editor.question());
    QTRY_VERIFY(editor.find<QPushButton>(u"restoreAll"_s)->isEnabled());
    press(Qt::Key_A); // Of all.
    QTRY_VERIFY(editor.question());
    QTest::keyClick(editor.question(), Qt::Key_Escape);
    QTRY_VERIFY(!editor.question());
    QCOMPARE(editor.crm.kept.size(), qsizetype{1});
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

void TestCrmMapping::theFirstFieldIsChosenInAMirroredTableToo()
{
    const RightToLeft mirrored(true);
    Editor editor;
    QTRY_VERIFY(editor.isLoaded());

    const auto *table = editor.find<DataTable>(u"table"_s);
    QCOMPARE(table->selectedRows(), QList<int>{0});
    QCOMPARE(editor.find<QComboBox>(u"remote"_s)->currentData().toString(), u"name"_s);
}
