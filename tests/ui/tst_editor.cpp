#include "tests/ui/tst_editor.h"

#include "tests/ui/EditorStage.h"

#include "core/domain/InvoiceSums.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/EmptyState.h"

#include <QCheckBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

constexpr int keysAllowed = 25; //!< Besides what is written.

Error refusedBy(const QString &rule)
{
    return {.kind = ErrorKind::InvalidInput, .rule = rule};
}

} // namespace

void TestEditor::aNewCustomersInvoiceIsIssuedAndSentWithinTheKeys()
{
    EditorStage stage(false);
    stage.open();
    EditorStage::write(u"Hofladen Linde"_s);
    stage.key(Qt::Key_Return);
    QTRY_VERIFY(stage.part<QLineEdit>(u"newCustomer.email"_s)->hasFocus());
    EditorStage::write(u"kasse@linde.example"_s);
    stage.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stage.place(), u"0.item"_s);
    stage.writeLine(u"Consulting"_s, u"15"_s, u"42.50"_s);
    stage.key(Qt::Key_Return);
    QCOMPARE(stage.place(), u"0.vat"_s); // Nobody knows it yet; the next lines have it from here.
    EditorStage::write(u"19"_s);
    stage.key(Qt::Key_Return);
    stage.writeLine(u"Hosting"_s, u"1"_s, u"199"_s);
    stage.key(Qt::Key_Return);
    stage.writeLine(u"Travel"_s, u"2"_s, u"3*49.90"_s);
    stage.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::activeModalWidget() && QApplication::activeModalWidget()->isActiveWindow());
    stage.key(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.issued.size(), 1);
    QTRY_VERIFY(!stage.editor());
    QApplication::setActiveWindow(stage.window.get());
    QTRY_COMPARE(stage.window->invoices()->current(), stage.lastSaved().id);
    QTRY_VERIFY(stage.window->commands()->sendLink->isEnabled());
    stage.key(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(stage.find<QPushButton>(u"sendLink.send"_s));
    QTRY_VERIFY(stage.find<QPushButton>(u"sendLink.send"_s)->isEnabled());
    stage.key(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 1);
    QVERIFY2(stage.strokes() <= keysAllowed, qPrintable(QString::number(stage.strokes())));
    QCOMPARE(stage.strokes(), 16);
    QCOMPARE(stage.desk.draftDesk.made.constFirst().name, u"Hofladen Linde"_s);
    QCOMPARE(stage.desk.draftDesk.made.constFirst().email, u"kasse@linde.example"_s);
    const InvoiceContent &content = stage.lastSaved().content;
    QCOMPARE(content.lines.size(), 3);
    QCOMPARE(content.lines.at(2).price, 149'700000);
    QCOMPARE(content.totals.net, 63750 + 19900 + 29940);
    QCOMPARE(stage.window->toast()->text().left(8), u"Invoice "_s);
}

void TestEditor::everyWayToANewInvoiceOpensTheEditor()
{
    EditorStage stage;
    stage.editor()->close();
    QTRY_VERIFY(!stage.editor());

    stage.find<QPushButton>(u"main.newInvoice"_s)->click();
    QTRY_VERIFY(stage.editor());
    stage.editor()->close();
    QTRY_VERIFY(!stage.editor());
    stage.find<QPushButton>(u"invoices.empty.new"_s)->click();
    QTRY_VERIFY(stage.editor());
    QVERIFY(!stage.editor()->isModal());
    stage.window->commands()->newInvoice->trigger();
    QTRY_COMPARE(stage.window->editors()->windows().size(), 2);
}

void TestEditor::enterOnADraftOpensIt()
{
    EditorStage stage(false);
    stage.choose(18);

    stage.key(Qt::Key_Return);
    stage.bring();

    QTRY_COMPARE(stage.place(), u"0.item"_s);
    QCOMPARE(stage.cell(0, u"item"_s), u"Consulting, October"_s);
    QCOMPARE(stage.cell(0, u"quantity"_s), u"15"_s);
    QCOMPARE(stage.cell(0, u"price"_s), u"42.50"_s);
    QCOMPARE(stage.part<QLineEdit>(u"order"_s)->text(), u"4500-88217"_s);
    QCOMPARE(stage.part<QLineEdit>(u"customer.line"_s)->text(), u"Bergström Trä AB"_s);
    QCOMPARE(stage.said(u"state"_s), QString());
}

void TestEditor::aDuplicateIsWrittenOnAtOnce()
{
    EditorStage stage(false);
    stage.choose(8);

    stage.key(Qt::Key_D, Qt::ControlModifier);

    QTRY_VERIFY(stage.editor());
    QCOMPARE(stage.editor()->id(), InvoiceId(u"id-18"_s));
}

void TestEditor::oneWindowForADraft()
{
    EditorStage stage(false);
    stage.choose(18);
    stage.window->commands()->editDraft->trigger();
    stage.window->commands()->editDraft->trigger();
    QCOMPARE(stage.window->editors()->windows().size(), 1);

    stage.window->commands()->deleteDraft->trigger();

    QVERIFY(stage.desk.deletedDrafts.isEmpty()); // It would come back with the next save.
}

void TestEditor::aHostileNameIsShownAsText()
{
    EditorStage stage;
    EditorStage::write(u"<img"_s);
    auto *list = stage.part<QListWidget>(u"customer.list"_s);
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->item(0)->text(), u"<img src=x><b>Paid</b>"_s);
    QCOMPARE(list->item(1)->text(), u"New customer “<img”…"_s);

    stage.key(Qt::Key_Return);
    QTRY_COMPARE(stage.place(), u"0.item"_s);
    stage.writeLine(u"<b>Paid</b>"_s, u"1"_s, u"10"_s);
    stage.key(Qt::Key_Return);
    EditorStage::write(u"19"_s);
    stage.key(Qt::Key_Return, Qt::ControlModifier);

    QTRY_VERIFY(QApplication::activeModalWidget());
    QVERIFY(stage.editor()->windowTitle().contains(u"<b>Paid</b>"_s));
    QStringList shown;
    for (const PlainLabel *label : QApplication::activeModalWidget()->findChildren<PlainLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        shown += label->text();
    }
    QVERIFY(shown.contains(u"<img src=x><b>Paid</b>"_s));
}

void TestEditor::aRefusedCustomerKeepsWhatWasTyped()
{
    EditorStage stage;
    stage.desk.draftDesk.customerError
        = Error{.kind = ErrorKind::InvalidInput, .rule = u"customer.email_malformed"_s, .field = u"email"_s};
    EditorStage::write(u"Linde"_s);
    stage.key(Qt::Key_Return);
    QTRY_VERIFY(stage.part<QLineEdit>(u"newCustomer.email"_s)->hasFocus());
    EditorStage::write(u"no address"_s);

    stage.key(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.said(u"newCustomer.email.trouble"_s), errorText(*stage.desk.draftDesk.customerError));
    QCOMPARE(stage.part<QLineEdit>(u"newCustomer.email"_s)->text(), u"no address"_s);
    QCOMPARE(stage.part<QLineEdit>(u"newCustomer.name"_s)->text(), u"Linde"_s);
    stage.key(Qt::Key_Escape);
    QVERIFY(stage.part<QLineEdit>(u"customer.line"_s)->hasFocus());
    QCOMPARE(stage.part<QLineEdit>(u"customer.line"_s)->text(), u"Linde"_s);
}

void TestEditor::anInvoiceIsSavedASecondAfterTheLastKey()
{
    EditorStage stage;
    stage.chooseAdler();
    QElapsedTimer since;
    since.start(); // Before the last key: a machine that is busy after it must not shorten the second.
    EditorStage::write(u"Consulting"_s);
    QVERIFY(stage.desk.draftDesk.saved.isEmpty());
    QCOMPARE(stage.said(u"state"_s), u"Not saved yet"_s);

    QTRY_COMPARE(stage.desk.draftDesk.saved.size(), 1);

    QVERIFY2(since.elapsed() >= 900, qPrintable(QString::number(since.elapsed())));
    QCOMPARE(stage.lastSaved().content.lines.constFirst().item, u"Consulting"_s);
    QTRY_VERIFY(stage.said(u"state"_s).startsWith(u"Saved "_s));
    QCOMPARE(stage.said(u"state"_s).size(), qsizetype(11)); // "Saved 14:02"
    EditorStage::write(u", October"_s);
    QTRY_COMPARE(stage.desk.draftDesk.saved.size(), 2);
    QCOMPARE(stage.lastSaved().id, stage.desk.draftDesk.saved.constFirst().id);
    QCOMPARE(stage.lastSaved().content.lines.constFirst().item, u"Consulting, October"_s);
}

void TestEditor::whatIsTypedDuringASaveIsSavedAfterIt()
{
    EditorStage stage;
    stage.chooseAdler();
    stage.desk.draftDesk.holdSaves = true;
    EditorStage::write(u"One"_s);
    stage.key(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(stage.said(u"state"_s), u"Saving…"_s);
    stage.sheet()->goTo(0, 1);
    EditorStage::write(u"Two"_s);

    stage.desk.draftDesk.holdSaves = false;
    stage.desk.draftDesk.answerHeldSave();

    QTRY_COMPARE(stage.desk.draftDesk.saved.size(), 2);
    QCOMPARE(stage.desk.draftDesk.saved.at(0).content.lines.constFirst().item, u"One"_s);
    QCOMPARE(stage.lastSaved().content.lines.constFirst().item, u"Two"_s);
    QCOMPARE(stage.lastSaved().id, stage.desk.draftDesk.saved.at(0).id);
}

void TestEditor::aRefusedSaveIsToldInPlaceAndTriedAgain()
{
    EditorStage stage;
    stage.chooseAdler();
    stage.desk.draftDesk.saveError = Error{.kind = ErrorKind::Storage, .rule = {}};
    stage.writeLine(u"Consulting"_s, u"1"_s, u"10"_s);

    QTRY_COMPARE(stage.said(u"state"_s), u"Not saved: "_s + errorText(*stage.desk.draftDesk.saveError));
    QVERIFY(!QApplication::activeModalWidget());
    QCOMPARE(stage.cell(0, u"item"_s), u"Consulting"_s);
    stage.desk.draftDesk.saveError.reset();
    EditorStage::write(u"0"_s);

    QTRY_COMPARE(stage.desk.draftDesk.saved.size(), 1);
    QCOMPARE(stage.lastSaved().content.lines.constFirst().price, 100'000000);
}

void TestEditor::nothingIsSavedWithoutACustomer()
{
    EditorStage stage;
    stage.sheet()->goToFirst();
    EditorStage::write(u"Consulting"_s);

    QTRY_COMPARE(stage.said(u"state"_s), u"Saved as soon as a customer is chosen"_s);
    QVERIFY(stage.desk.draftDesk.saved.isEmpty());
    stage.part<QLineEdit>(u"customer.line"_s)->setFocus();
    stage.write(u"adler"_s);
    stage.key(Qt::Key_Return);

    QTRY_COMPARE(stage.desk.draftDesk.saved.size(), 1);
    QCOMPARE(stage.lastSaved().customer, CustomerId(u"c-8"_s));
    QCOMPARE(stage.lastSaved().content.lines.constFirst().item, u"Consulting"_s);
}

void TestEditor::closingSavesFirst()
{
    EditorStage stage;
    stage.chooseAdler();
    EditorStage::write(u"Half typed"_s);

    stage.key(Qt::Key_W, Qt::ControlModifier);

    QTRY_VERIFY(!stage.editor());
    QCOMPARE(stage.desk.draftDesk.saved.size(), 1);
    QCOMPARE(stage.lastSaved().content.lines.constFirst().item, u"Half typed"_s);
}

void TestEditor::closingWhatCannotBeSavedAsksOnce()
{
    EditorStage stage;
    stage.chooseAdler();
    stage.writeLine(u"Consulting"_s, u"1"_s, u"ten"_s);

    stage.editor()->close();

    QTRY_VERIFY(stage.notice().contains(u"“ten”"_s));
    QVERIFY(stage.editor());
    QVERIFY(stage.desk.draftDesk.saved.isEmpty());
    QCOMPARE(stage.place(), u"0.price"_s);
    QCOMPARE(stage.cell(0, u"price"_s), u"ten"_s);
    stage.editor()->close();
    QTRY_VERIFY(!stage.editor());
}

void TestEditor::anUntouchedEditorLeavesNothing()
{
    EditorStage stage;

    stage.editor()->close();

    QTRY_VERIFY(!stage.editor());
    QVERIFY(stage.desk.draftDesk.saved.isEmpty());
}

void TestEditor::quittingWaitsForTheSave()
{
    EditorStage stage;
    stage.chooseAdler();
    EditorStage::write(u"Half typed"_s);
    stage.desk.draftDesk.holdSaves = true;

    stage.window->close();
    QVERIFY(stage.window->isVisible());
    stage.desk.draftDesk.answerHeldSave();

    QTRY_VERIFY(!stage.window->isVisible());
    QCOMPARE(stage.lastSaved().content.lines.constFirst().item, u"Half typed"_s);
}

void TestEditor::sumsAreThoseThatAreIssued()
{
    EditorStage stage;
    stage.chooseAdler();
    stage.writeLine(u"Paper"_s, u"3"_s, u"0.333333"_s);
    stage.key(Qt::Key_Return);
    stage.writeLine(u"Ink"_s, u"1.5"_s, u"1,000.005"_s);
    stage.key(Qt::Key_Tab); // to the discount
    EditorStage::write(u"10"_s);
    QCOMPARE(stage.said(u"sum.net"_s), u"1,351.01"_s); // While it is typed.
    stage.key(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(stage.desk.draftDesk.saved.size(), 1);

    const Result<InvoiceContent> issued = computed(stage.lastSaved().content);

    QVERIFY(issued && checkSums(*issued));
    QCOMPARE(stage.said(u"sum.net"_s), u"1,351.01"_s);
    QCOMPARE(stage.said(u"sum.vat.0"_s), u"256.69"_s);
    QCOMPARE(stage.said(u"sum.vat.0.name"_s), u"VAT 19 % on 1,351.01"_s);
    QCOMPARE(stage.said(u"sum.total"_s), u"1,607.70\u00a0EUR"_s);
    QCOMPARE(issued->totals.payable, 160770);
}

void TestEditor::aReasonForNoVatIsKept()
{
    EditorStage stage;
    stage.chooseAdler();
    stage.writeLine(u"Course"_s, u"1"_s, u"100"_s);
    stage.sheet()->goTo(0, 7);
    EditorStage::write(u"exem"_s);
    stage.key(Qt::Key_Tab);
    QCOMPARE(stage.cell(0, u"vat"_s), u"Exempt"_s);
    QTRY_COMPARE(stage.said(u"problem.0"_s), u"Say why no VAT is due."_s);
    QTest::mouseClick(stage.part<QPushButton>(u"problem.0.go"_s), Qt::LeftButton);
    QVERIFY(stage.part<QLineEdit>(u"reason.0"_s)->hasFocus());

    EditorStage::write(u"Teaching"_s);

    QTRY_COMPARE(stage.said(u"problem.0"_s), QString());
    stage.key(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!stage.desk.draftDesk.saved.isEmpty());
    QTRY_COMPARE(stage.lastSaved().content.taxes.constFirst().exemptionReason, u"Teaching"_s);
}

void TestEditor::problemsLeadToTheirPlaces()
{
    EditorStage stage;
    stage.chooseAdler();
    EditorStage::write(u"Paper"_s);
    stage.key(Qt::Key_Return);
    EditorStage::write(u"twelve"_s);
    stage.key(Qt::Key_Return);
    QTRY_VERIFY(stage.said(u"problem.0"_s).startsWith(u"Line 1: "_s));
    QVERIFY(stage.said(u"problem.0"_s).contains(u"“twelve”"_s));
    QCOMPARE(stage.said(u"sum.total"_s), u"–"_s); // Not known, and not guessed.

    QTest::mouseClick(stage.part<QPushButton>(u"problem.0.go"_s), Qt::LeftButton);

    QCOMPARE(stage.place(), u"0.quantity"_s);
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"twelve"_s);
    EditorStage::write(u"12"_s); // What was there is selected.
    stage.key(Qt::Key_Return);
    QTRY_COMPARE(stage.said(u"problem.0"_s), QString());
}

void TestEditor::aProblemThatMattersKeepsItFromBeingIssued()
{
    EditorStage stage;
    stage.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stage.said(u"problem.0"_s), u"Choose who is billed."_s);
    QVERIFY(stage.part<QLineEdit>(u"customer.line"_s)->hasFocus());

    stage.chooseAdler();
    stage.key(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.said(u"problem.0"_s), u"Nothing is billed yet."_s);
    QCOMPARE(stage.place(), u"0.item"_s);
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(stage.desk.issued.isEmpty());
}

void TestEditor::aRefusedIssueIsToldInPlace()
{
    class Refusing : public SampleDesk
    {
    public:
        Answer<CommandOutcome> issue(QList<InvoiceId>) override
        {
            QPromise<Result<CommandOutcome>> promise;
            promise.start();
            promise.addResult(Result<CommandOutcome>(fail(refusedBy(u"issue.date_before_last"_s))));
            promise.finish();
            return promise.future();
        }
    };
    Refusing desk;
    desk.customersKnown = {{.id = CustomerId(u"c-1"_s), .name = u"Adler"_s, .email = u"a@b.example"_s}};
    const Theme theme(*qApp);
    EditorWindow editor(
        desk, desk.draftDesk, {.today = SampleDesk::pictureDay(), .modeText = {}, .issueRefusal = {}});
    editor.setAttribute(Qt::WA_DeleteOnClose, false);
    editor.show();
    QApplication::setActiveWindow(&editor);
    EditorStage::write(u"adler"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    auto *sheet = editor.findChild<EntrySheet *>(u"editor.lines"_s);
    QTRY_VERIFY(sheet->currentIndex().isValid());
    sheet->entries().paste(sheet->entries().index(0, 1), u"Paper\tThick\t2\tpiece\t10\t\t19"_s);
    editor.findChild<QPushButton *>(u"editor.issue"_s)->click();
    QTRY_VERIFY(QApplication::activeModalWidget());

    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return, Qt::ControlModifier);

    auto *said = editor.findChild<PlainLabel *>(u"editor.notice.text"_s);
    QTRY_COMPARE(said->text(), errorText(refusedBy(u"issue.date_before_last"_s)));
    QVERIFY(editor.isVisible());
    QVERIFY(sheet->isEnabled());
}

void TestEditor::whoMayNotIssueIsToldWhy()
{
    EditorStage stage(false);
    stage.desk.deniedRights.insert(Right::Issue, refusedBy(u"role.not_allowed"_s));
    QEvent activated(QEvent::ActivationChange);
    QApplication::sendEvent(stage.window.get(), &activated);
    QTRY_VERIFY(stage.window->commands()->sendLink->toolTip().startsWith(u"Your role"_s));
    stage.open();

    QVERIFY(!stage.part<QPushButton>(u"issue"_s)->isEnabled());
    QVERIFY(stage.part<QPushButton>(u"issue"_s)->toolTip().startsWith(u"Your role"_s));
}

void TestEditor::datesAreReadOrQuoted()
{
    EditorStage stage;
    stage.chooseAdler();
    auto *due = stage.part<QLineEdit>(u"due_on"_s);
    QCOMPARE(due->placeholderText(), u"After 14 days"_s);
    due->setFocus();
    EditorStage::write(u"5-12"_s);
    stage.key(Qt::Key_Tab);
    QCOMPARE(due->text(), u"05/12/2026"_s);
    due->setFocus();
    EditorStage::write(u"31/02/2026"_s);
    stage.key(Qt::Key_Tab);

    QVERIFY(stage.said(u"due_on.trouble"_s).contains(u"“31/02/2026”"_s));
    QCOMPARE(due->text(), u"31/02/2026"_s);
    QTRY_VERIFY(stage.said(u"state"_s).startsWith(u"Not saved: "_s));
}

void TestEditor::whatNoFieldShowsIsKept()
{
    EditorStage stage(false);
    Draft draft{.id = InvoiceId(u"id-18"_s), .customer = CustomerId(u"c-18"_s)};
    draft.content.type = DocumentType::CorrectedInvoice;
    draft.content.precedingNumber = u"INV-2026-000007"_s;
    draft.content.totals.prepaid = 500;
    draft.content.lines = {{.item = u"Paper"_s,
        .price = 10'000000,
        .allowances = {{.amountMinor = 100, .reason = u"Torn"_s}, {.amountMinor = 50, .reason = u"Late"_s}},
        .rate = 190000}};
    stage.desk.draftDesk.saved = {draft};
    stage.choose(18);
    stage.window->commands()->editDraft->trigger();
    stage.bring();
    QTRY_COMPARE(stage.cell(0, u"discount"_s), u"several"_s);
    stage.sheet()->goTo(0, 1);
    EditorStage::write(u"Card"_s);

    stage.key(Qt::Key_S, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.draftDesk.saved.size(), 2);
    const InvoiceContent &content = stage.lastSaved().content;
    QCOMPARE(content.type, DocumentType::CorrectedInvoice);
    QCOMPARE(content.precedingNumber, u"INV-2026-000007"_s);
    QCOMPARE(content.totals.prepaid, 500);
    QCOMPARE(content.lines.constFirst().item, u"Card"_s);
    QCOMPARE(content.lines.constFirst().allowances.size(), 2);
}

void TestEditor::theKeysAreOnTheCheatSheet()
{
    EditorStage stage;

    stage.key(Qt::Key_F1, Qt::ShiftModifier);

    QTRY_VERIFY(QApplication::activeModalWidget());
    QStringList shown;
    for (const PlainLabel *label : QApplication::activeModalWidget()->findChildren<PlainLabel *>())
        shown += label->text();
    for (const QString &keys : {u"Ctrl+D"_s, u"Ctrl+Del"_s, u"Alt+Up"_s, u"Enter"_s, u"Ctrl+S"_s})
        QVERIFY2(shown.contains(keys), qPrintable(keys));
}
