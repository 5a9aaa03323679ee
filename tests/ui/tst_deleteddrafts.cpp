#include "tests/ui/tst_deleteddrafts.h"

#include "tests/ui/MoneyStage.h"

#include "ui/widgets/EmptyState.h"

#include <QGuiApplication>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

DeletedDraft deleted(const QString &id, const QString &customer, int daysAgo)
{
    InvoiceContent content;
    content.currency = Currency::of("EUR");
    content.totals.payable = 1'190'00;
    content.lines = {{.item = u"Consulting <b>"_s}};
    return {.draft = {.id = InvoiceId(id), .customer = CustomerId(u"c-"_s + id), .content = content},
        .customer = customer,
        .deletedAt = QDateTime(SampleDesk::pictureDay().addDays(-daysAgo), QTime(8, 2), Qt::UTC)};
}

//! The window with two drafts that were deleted.
struct DeletedStage : MoneyStage {
    DeletedStage() { desk.draftDesk.gone = {deleted(u"id-18"_s, u"Çınar"_s, 1), deleted(u"x"_s, {}, 29)}; }

    void open() const
    {
        trigger(window->commands()->deletedDrafts);
        QTRY_COMPARE(list()->model()->rowCount(), desk.draftDesk.gone.size());
    }
    DataTable *list() const { return find<DataTable>(u"deletedDrafts.table"_s); }
    QString cell(int row, int column) const { return list()->model()->index(row, column).data().toString(); }
};

} // namespace

void TestDeletedDrafts::initTestCase()
{
    // As in TestActions: which window has the keys is up to the window manager of a real screen.
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("dialogs are driven by keys on the offscreen screen only");
}

void TestDeletedDrafts::oneIsBroughtBackByKeysOnly()
{
    DeletedStage stage;

    stage.command(u"Deleted drafts"_s);
    QTRY_VERIFY(stage.dialog() && stage.dialog()->isActiveWindow());
    QTRY_COMPARE(stage.list()->currentIndex().row(), 0);
    stage.press(Qt::Key_Return);

    QTRY_COMPARE(stage.desk.draftDesk.restored, QList<InvoiceId>{InvoiceId(u"id-18"_s)});
    QTRY_COMPARE(stage.text(u"deletedDrafts.told"_s), u"The draft for Çınar is back."_s);
    QTRY_COMPARE(stage.list()->model()->rowCount(), 1);
    stage.press(Qt::Key_Escape);
    QTRY_VERIFY(!stage.dialog());
    QTRY_COMPARE(stage.window->invoices()->current(), InvoiceId(u"id-18"_s));
}

void TestDeletedDrafts::theListTellsWhoseAndUntilWhen()
{
    const DeletedStage stage;
    stage.open();

    QCOMPARE(stage.cell(0, 0), u"Çınar"_s);
    QCOMPARE(stage.cell(0, 1), u"Consulting <b>"_s);
    QCOMPARE(stage.cell(0, 2), u"1,190.00"_s);
    QCOMPARE(stage.cell(0, 4), u"22/11/2026 09:02"_s);
    QCOMPARE(stage.cell(0, 5), u"22/12/2026"_s);
    QCOMPARE(stage.cell(1, 0), u"–"_s);
    QCOMPARE(stage.cell(1, 5), u"24/11/2026"_s);
}

void TestDeletedDrafts::aRefusalIsTold()
{
    DeletedStage stage;
    stage.open();
    QTRY_VERIFY(stage.find<QPushButton>(u"deletedDrafts.restore"_s)->isEnabled());
    stage.desk.draftDesk.restoreError = refused(u"draft.imported_again"_s, u"invoice"_s);

    stage.find<QPushButton>(u"deletedDrafts.restore"_s)->click();

    QTRY_VERIFY2(stage.text(u"deletedDrafts.told"_s).startsWith(u"The same document was imported again"_s),
        qPrintable(stage.text(u"deletedDrafts.told"_s)));
    QVERIFY(stage.desk.draftDesk.restored.isEmpty());
    QVERIFY(stage.find<QPushButton>(u"deletedDrafts.restore"_s)->isEnabled());
}

void TestDeletedDrafts::nothingDeletedIsSaid()
{
    DeletedStage stage;
    stage.desk.draftDesk.gone.clear();
    stage.open();

    QTRY_VERIFY(stage.find<EmptyState>(u"deletedDrafts.empty"_s)->isVisible());
    QVERIFY(!stage.find<QPushButton>(u"deletedDrafts.restore"_s)->isEnabled());
}
