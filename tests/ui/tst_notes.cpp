#include "tests/ui/tst_notes.h"

#include "tests/ui/CustomerStage.h"
#include "tests/ui/Stage.h"
#include "tests/ui/selectRows.h"

#include "ui/filters/FieldChoice.h"
#include "ui/invoices/FilterBar.h"
#include "ui/notes/TagChips.h"
#include "ui/notes/TagEdit.h"
#include "ui/widgets/Pill.h"
#include "ui/widgets/TableColumns.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

QDialog *openDialog()
{
    return qobject_cast<QDialog *>(QApplication::activeModalWidget());
}

//! Rows with a note and tags on the first, and a tag on the second.
QList<InvoiceRow> notedRows()
{
    QList<InvoiceRow> rows = SampleDesk::pictureRows();
    rows[0].extras = InvoiceExtras();
    rows[0].extras->tags = {u"audit"_s, u"vip"_s};
    rows[0].extras->note = u"Ida asks for\n<b>more</b> time"_s;
    rows[1].extras = InvoiceExtras();
    rows[1].extras->tags = {u"vip"_s};
    return rows;
}

QString noteOf(const Stage &stage, int row)
{
    const auto &extras = stage.desk.invoices.at(row).extras;
    return extras ? extras->note : QString();
}

QStringList tagsOf(const Stage &stage, int row)
{
    const auto &extras = stage.desk.invoices.at(row).extras;
    return extras ? extras->tags : QStringList();
}

template <class StageOfAny>
void write(const StageOfAny &stage, const QString &field, const QString &text)
{
    auto *line = stage.template find<QLineEdit>(field);
    QVERIFY2(line, qPrintable(field));
    line->setFocus();
    line->setText(text);
}

} // namespace

void TestNotes::f2WritesANoteThatUndoTakesBack()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(stage.desk.invoices.at(0).key);

    stage.press(Qt::Key_F2);
    QTRY_VERIFY(openDialog() && openDialog()->objectName() == "note"_L1);
    QCOMPARE(stage.text(u"note.party"_s), stage.desk.invoices.at(0).customer);
    QTest::keyClicks(stage.find<QPlainTextEdit>(u"note.note"_s), u"Call first"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_VERIFY(!openDialog());
    QCOMPARE(noteOf(stage, 0), u"Call first"_s);
    QTRY_COMPARE(stage.text(u"detail.note"_s), u"Call first"_s);
    QVERIFY(stage.window->toast()->isVisible());
    QTRY_VERIFY(stage.window->commands()->undo->isEnabled());
    stage.window->commands()->undo->trigger();
    QTRY_COMPARE(noteOf(stage, 0), QString());
    QTRY_VERIFY(stage.window->commands()->redo->isEnabled());
    stage.window->commands()->redo->trigger();
    QTRY_COMPARE(noteOf(stage, 0), u"Call first"_s);
}

void TestNotes::aNoteIsShownAsItIs()
{
    Stage stage(facts(), notedRows());
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(stage.desk.invoices.at(0).key);

    QTRY_COMPARE(stage.text(u"detail.note"_s), u"Ida asks for\n<b>more</b> time"_s);
    const auto *note = stage.find<PlainLabel>(u"detail.note"_s);
    QCOMPARE(note->textFormat(), Qt::PlainText);
    QCOMPARE(stage.find<TagChips>(u"detail.tags"_s)->accessibleName(), u"audit, vip"_s);
}

void TestNotes::anEmptyNoteRemovesIt()
{
    Stage stage(facts(), notedRows());
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(stage.desk.invoices.at(0).key);
    stage.press(Qt::Key_F2);
    QTRY_VERIFY(openDialog());
    auto *field = stage.find<QPlainTextEdit>(u"note.note"_s);
    QCOMPARE(field->toPlainText(), noteOf(stage, 0));

    field->clear();
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(noteOf(stage, 0), QString());
    const QList<NoteChange> asked = stage.desk.noteDesk.notesAsked.constLast();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0].before, u"Ida asks for\n<b>more</b> time"_s);
    QCOMPARE(asked[0].after, QString());
}

void TestNotes::tagsOfOneRecordAreChangedByTheirDifference()
{
    Stage stage(facts(), notedRows());
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(stage.desk.invoices.at(0).key);

    stage.window->commands()->editTags->trigger();
    QTRY_VERIFY(openDialog() && openDialog()->objectName() == "tags"_L1);
    QCOMPARE(stage.find<QLineEdit>(u"tags.tag"_s)->text(), u"audit, vip, "_s);
    write(stage, u"tags.tag"_s, u"late; VIP"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_VERIFY(!openDialog());
    const QList<TagChange> asked = stage.desk.noteDesk.tagsAsked.constLast();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0].add, QStringList{u"late"_s});
    QCOMPARE(asked[0].remove, QStringList{u"audit"_s});
    QCOMPARE(tagsOf(stage, 0), QStringList({u"late"_s, u"vip"_s}));
    stage.window->commands()->undo->trigger();
    QTRY_COMPARE(tagsOf(stage, 0), QStringList({u"audit"_s, u"vip"_s}));
}

void TestNotes::aTagIsTypedBehindThoseThatAreThere()
{
    Stage stage(facts(), notedRows());
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(stage.desk.invoices.at(0).key);

    stage.window->commands()->editTags->trigger();
    QTRY_VERIFY(openDialog() && openDialog()->objectName() == "tags"_L1);
    auto *line = stage.find<QLineEdit>(u"tags.tag"_s);
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClicks(line, u"late"_s);
    QCOMPARE(line->text(), u"audit, vip, late"_s);
    stage.press(Qt::Key_Backtab);
    stage.press(Qt::Key_Tab);

    QTRY_VERIFY(line->hasFocus());
    QVERIFY(!line->hasSelectedText());
    QCOMPARE(line->cursorPosition(), line->text().size());
}

void TestNotes::severalSelectedRowsGetAndLoseTags()
{
    Stage stage(facts(), notedRows());
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(stage.desk.invoices.at(0).key);
    stage.window->invoices()->selectAll();
    QTRY_COMPARE(stage.table()->selectedCount(), stage.desk.invoices.size());

    stage.window->commands()->editTags->trigger();
    QTRY_VERIFY(openDialog() && stage.find<QLineEdit>(u"tags.remove"_s));
    write(stage, u"tags.tag"_s, u"checked"_s);
    write(stage, u"tags.remove"_s, u"audit"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_VERIFY(!openDialog());
    QCOMPARE(stage.desk.noteDesk.tagsAsked.constLast().size(), stage.desk.invoices.size());
    QCOMPARE(tagsOf(stage, 0), QStringList({u"checked"_s, u"vip"_s}));
    QCOMPARE(tagsOf(stage, 2), QStringList{u"checked"_s});
    stage.window->commands()->undo->trigger();
    QTRY_COMPARE(tagsOf(stage, 2), QStringList());
    QCOMPARE(tagsOf(stage, 0), QStringList({u"audit"_s, u"vip"_s}));
}

void TestNotes::severalNotesAreReplacedOnlyWithAWord()
{
    Stage stage(facts(), notedRows());
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(stage.desk.invoices.at(0).key);
    stage.window->invoices()->selectAll();

    stage.window->commands()->editNote->trigger();
    QTRY_VERIFY(openDialog());

    QCOMPARE(stage.find<QPlainTextEdit>(u"note.note"_s)->toPlainText(), QString());
    bool isTold = false;
    for (const auto *label : openDialog()->findChildren<PlainLabel *>())
        isTold = isTold || label->text().contains(u"replaced"_s);
    QVERIFY(isTold);
    stage.press(Qt::Key_Escape);
    QTRY_VERIFY(!openDialog());
    QVERIFY(stage.desk.noteDesk.notesAsked.isEmpty());
}

void TestNotes::tooManyAreToldAndNotAskedFor()
{
    Stage stage(facts(), SampleDesk::manyRows(1'001));
    QTRY_VERIFY(stage.isLoaded());
    QTRY_VERIFY(stage.window->invoices()->currentRow());
    stage.window->invoices()->selectAll();
    QTRY_COMPARE(stage.table()->selectedCount(), 1'001);

    stage.window->commands()->editTags->trigger();

    QVERIFY(!openDialog());
    QTRY_VERIFY(stage.window->toast()->text().contains(u"1,000"_s));
    QVERIFY(stage.desk.noteDesk.tagsAsked.isEmpty());
}

void TestNotes::aRefusalStaysBesideItsField()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(stage.desk.invoices.at(0).key);
    stage.window->commands()->editTags->trigger();
    QTRY_VERIFY(openDialog());

    write(stage, u"tags.tag"_s, QString(41, u'x'));
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_VERIFY(!stage.text(u"tags.tag.trouble"_s).isEmpty());
    QVERIFY(stage.desk.noteDesk.tagsAsked.isEmpty());
    write(stage, u"tags.tag"_s, u"vip"_s);
    stage.desk.noteDesk.error = Error{.kind = ErrorKind::InvalidInput, .rule = u"tag.too_many"_s};
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stage.desk.noteDesk.tagsAsked.size(), 1);
    QTRY_VERIFY(stage.text(u"tags.tag.trouble"_s).contains(u"20"_s));
    QVERIFY(openDialog());
    stage.press(Qt::Key_Escape);
    QTRY_VERIFY(!openDialog());
    QVERIFY(!stage.window->commands()->undo->isEnabled());
}

void TestNotes::theColumnsAreHiddenAtFirstAndSpeak()
{
    Stage stage(facts(), notedRows());
    QTRY_VERIFY(stage.isLoaded());
    const TableColumns &columns = *stage.table()->columns();
    const int tags = static_cast<int>(InvoiceColumn::Tags);
    const int note = static_cast<int>(InvoiceColumn::Note);
    QVERIFY(!columns.isShown(tags));
    QVERIFY(!columns.isShown(note));
    auto *model = static_cast<InvoiceTableModel *>(stage.table()->model());
    const int noted = model->rowOfKey(stage.desk.invoices.at(0).key);
    const int plain = model->rowOfKey(stage.desk.invoices.at(2).key);

    QCOMPARE(model->index(noted, tags).data().toString(), u"audit, vip"_s);
    QCOMPARE(model->index(plain, tags).data().toString(), u"–"_s);
    QCOMPARE(model->index(noted, note).data(Qt::AccessibleTextRole).toString(),
        u"Note: Ida asks for\n<b>more</b> time"_s);
    QCOMPARE(model->index(plain, note).data(Qt::AccessibleTextRole).toString(), u"No note"_s);
    // A copied row is one line.
    QCOMPARE(model->index(noted, note).data(InvoiceTableModel::RawRole).toString(),
        u"Ida asks for <b>more</b> time"_s);
    QCOMPARE(model->index(plain, note).data(InvoiceTableModel::RawRole).toString(), QString());
}

void TestNotes::aFilterIsOfNoCustomerBeforeOneIsGoneTo()
{
    Stage stage(facts(), notedRows());
    QTRY_VERIFY(stage.isLoaded());
    stage.desk.customersKnown = {{.id = CustomerId(u"c-1"_s), .name = u"Adler & Söhne GmbH"_s},
        {.id = CustomerId(u"c-2"_s), .name = u"Fjordlys Kraft AS"_s}};

    stage.window->commands()->filterFields->trigger();
    QTRY_VERIFY(openDialog() && openDialog()->objectName() == "fields"_L1);
    const auto *list = stage.find<QListWidget>(u"fields.list"_s);
    auto *line = stage.find<QLineEdit>(u"fields.customer"_s);
    QTRY_COMPARE(list->count(), 2);
    QCOMPARE(list->currentRow(), -1);
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Down);
    QCOMPARE(line->text(), u"Fjordlys Kraft AS"_s);
    stage.find<QPushButton>(u"fields.act"_s)->click();

    auto *pill = stage.find<Pill>(u"invoices.pill.customer"_s);
    QTRY_VERIFY(pill->isVisible());
    QVERIFY(pill->text().startsWith(u"Fjordlys Kraft AS"_s));
}

void TestNotes::aTagNarrowsTheTableUntilItsPillIsPressed()
{
    Stage stage(facts(), notedRows());
    QTRY_VERIFY(stage.isLoaded());

    stage.window->commands()->filterFields->trigger();
    QTRY_VERIFY(openDialog() && openDialog()->objectName() == "fields"_L1);
    auto *choice = stage.find<QComboBox>(u"fields.tag"_s);
    QTRY_VERIFY(choice->findData(u"vip"_s) > 0);
    choice->setCurrentIndex(choice->findData(u"vip"_s));
    stage.find<QPushButton>(u"fields.act"_s)->click();

    QTRY_COMPARE(stage.table()->model()->rowCount(), 2);
    auto *pill = stage.find<Pill>(u"invoices.pill.tag"_s);
    QVERIFY(pill->isVisible());
    QVERIFY(pill->text().contains(u"vip"_s));
    pill->click();
    QTRY_VERIFY(stage.isLoaded());
    QVERIFY(!pill->isVisible());
}

void TestNotes::aTagIsKeptWithTheView()
{
    FieldChoice choice;
    choice.tag = u"Çok acil"_s;

    QCOMPARE(fieldChoiceFrom(fieldChoiceMap(choice)), choice);
    QVERIFY(!choice.isEmpty());
}

void TestNotes::tagsInUseAreCompleted()
{
    TagEdit line;
    line.setKnown({u"Çok acil"_s, u"audit"_s, u"vip"_s});
    line.show();
    line.setFocus();
    auto *completer = line.findChild<QCompleter *>();
    QVERIFY(completer);

    QTest::keyClicks(&line, u"vip, cok"_s);

    QTRY_VERIFY(completer->popup()->isVisible());
    QCOMPARE(completer->model()->rowCount(), 1);
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(line.text(), u"vip, Çok acil, "_s);
    // What stands there already is not offered again.
    QTest::keyClicks(&line, u"vi"_s);
    QCOMPARE(completer->model()->rowCount(), 0);
}

void TestNotes::chipsTakeTheLinesTheyNeed()
{
    QStringList tags;
    for (int i = 0; i < 20; ++i)
        tags.append(u"a tag of some length %1"_s.arg(i));
    const TagChips chips(tags);

    QVERIFY(chips.heightForWidth(200) > chips.heightForWidth(2'000));
    QVERIFY(chips.heightForWidth(10) >= chips.heightForWidth(200));
    QCOMPARE(TagChips({}).heightForWidth(200), 0);
    const TagChips one({QString(40, u'W')});
    QVERIFY(one.heightForWidth(50) > 0);
}

void TestNotes::customersHaveTagsAndANote()
{
    QList<CustomerRow> rows = SampleCustomerDesk::pictureCustomers();
    rows[0].tags = {u"vip"_s};
    rows[0].customer.notes = u"pays late"_s;
    CustomerStage stage(rows);
    stage.choose(rows[0].customer.name);

    QTRY_VERIFY(stage.find<TagChips>(u"customer.tags"_s));
    QCOMPARE(stage.text(u"customer.notes"_s), u"pays late"_s);
    const int row = stage.rowOf(rows[0].customer.name);
    QCOMPARE(stage.cell(row, CustomerColumn::Tags), u"vip"_s);
    QCOMPARE(stage.cell(row, CustomerColumn::Note), u"pays late"_s);
    stage.table()->setFocus();
    stage.press(Qt::Key_F2);
    QTRY_VERIFY(stage.dialog() && stage.dialog()->objectName() == "note"_L1);
    auto *field = stage.find<QPlainTextEdit>(u"note.note"_s);
    QCOMPARE(field->toPlainText(), u"pays late"_s);
    field->setPlainText(u"pays on time now"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.noteDesk.notesAsked.size(), 1);
    const NoteChange asked = stage.desk.noteDesk.notesAsked.constFirst().constFirst();
    QCOMPARE(asked.record.customer, rows[0].customer.id);
    QCOMPARE(asked.before, u"pays late"_s);
    QCOMPARE(asked.after, u"pays on time now"_s);
}

void TestNotes::customersAreNarrowedByATag()
{
    QList<CustomerRow> rows = SampleCustomerDesk::pictureCustomers();
    rows[1].tags = {u"vip"_s};
    CustomerStage stage(rows);
    QTRY_VERIFY(stage.isLoaded());

    stage.find<Pill>(u"customers.pill.add"_s)->click();
    QTRY_VERIFY(stage.dialog() && stage.dialog()->objectName() == "fields"_L1);
    QVERIFY(!stage.find<QLineEdit>(u"fields.least"_s)->isVisible());
    auto *choice = stage.find<QComboBox>(u"fields.tag"_s);
    QTRY_VERIFY(choice->findData(u"vip"_s) > 0);
    choice->setCurrentIndex(choice->findData(u"vip"_s));
    stage.find<QPushButton>(u"fields.act"_s)->click();

    QTRY_COMPARE(stage.names(), QStringList{rows[1].customer.name});
    stage.find<Pill>(u"customers.pill.tag"_s)->click();
    QTRY_VERIFY(stage.names().size() > 1);
}

void TestNotes::whoMayOnlyLookIsToldWhy()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(stage.desk.invoices.at(0).key);
    const Commands &commands = *stage.window->commands();
    QTRY_VERIFY(commands.editNote->isEnabled());

    stage.desk.deniedRights.insert(Right::Draft,
        Error{.kind = ErrorKind::InvalidInput,
            .rule = u"role.not_allowed"_s,
            .field = u"draft"_s,
            .value = u"mara"_s});
    QEvent activated(QEvent::ActivationChange); // Roles are looked at again when the window is come back to.
    QApplication::sendEvent(stage.window.get(), &activated);

    for (const QAction *action : {commands.editNote, commands.editTags}) {
        QTRY_VERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
        QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->objectName()));
    }
}
