#include "tests/ui/tst_dragout.h"

#include "tests/ui/MoneyStage.h"
#include "tests/ui/SampleReportDesk.h"

#include "ui/invoices/DocumentDrag.h"

#include <QFile>
#include <QMimeData>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! A drag that a test holds in place of the mouse.
struct DragStage {
    QString path() const { return dir.filePath(u"INV-1.pdf"_s); }

    QTemporaryDir dir;
    QWidget source;
    SampleReportDesk reports;
    bool isHeld = true;
    std::unique_ptr<QMimeData> carried;
    DocumentDrag drag{reports, source,
        {.isHolding = [this] { return isHeld; }, .carry = [this](QMimeData *data) { carried.reset(data); }}};
    QSignalSpy ended{&drag, &DocumentDrag::ended};
    QSignalSpy failed{&drag, &DocumentDrag::failed};
};

//! Sends what a mouse would over the middle of a row of the table.
void mouse(const Stage &stage, QEvent::Type type, qint64 key, QPoint moved = {})
{
    const auto *model = static_cast<InvoiceTableModel *>(stage.table()->model());
    const QPoint at = stage.table()->visualRect(model->index(model->rowOfKey(key), 0)).center() + moved;
    const bool isMove = type == QEvent::MouseMove;
    QWidget *viewport = stage.table()->viewport();
    QMouseEvent event(type, at, viewport->mapToGlobal(at), isMove ? Qt::NoButton : Qt::LeftButton,
        type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &event);
}

} // namespace

void TestDragOut::theFileIsTheDocument()
{
    DragStage stage;

    stage.drag.start(InvoiceId(u"id-8"_s), stage.path());
    stage.drag.start(InvoiceId(u"id-8"_s), stage.path()); // The mouse moves on meanwhile.

    QTRY_VERIFY(stage.carried);
    QCOMPARE(stage.carried->urls(), QList<QUrl>{QUrl::fromLocalFile(stage.path())});
    QFile file(stage.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("%PDF-"));
    QCOMPARE(stage.ended.size(), 1);
    QVERIFY(stage.failed.isEmpty());
}

void TestDragOut::whoLetsGoEarlyHasDraggedNothing()
{
    DragStage stage;
    stage.drag.start(InvoiceId(u"id-8"_s), stage.path());
    stage.isHeld = false;

    QTRY_COMPARE(stage.ended.size(), 1);

    QVERIFY(!stage.carried);
    QVERIFY(!QFile::exists(stage.path()));
}

void TestDragOut::aDocumentThatCannotBeMadeIsTold()
{
    DragStage stage;
    stage.reports.error = Error{.kind = ErrorKind::NotFound, .rule = u"invoice.unknown"_s};
    stage.drag.start(InvoiceId(u"id-8"_s), stage.path());
    QTRY_COMPARE(stage.failed.size(), 1);

    stage.reports.error.reset();
    stage.drag.start(InvoiceId(u"id-8"_s), stage.dir.filePath(u"no/such/folder.pdf"_s));
    QTRY_COMPARE(stage.failed.size(), 2);
    QVERIFY(!stage.carried);

    stage.drag.start(InvoiceId(u"id-8"_s), stage.path()); // The next one is as good as the first.
    QTRY_VERIFY(stage.carried);
}

void TestDragOut::theSelectedRowIsDraggedOthersAreSelected()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(8);
    QSignalSpy dragged(stage.table(), &InvoiceTableView::dragged);
    const QPoint away(QApplication::startDragDistance() + 4, 0);

    mouse(stage, QEvent::MouseButtonPress, 8);
    mouse(stage, QEvent::MouseMove, 8, {1, 0}); // A hand that trembles.
    QVERIFY(dragged.isEmpty());
    mouse(stage, QEvent::MouseMove, 8, away);
    mouse(stage, QEvent::MouseMove, 8, away * 2);
    mouse(stage, QEvent::MouseButtonRelease, 8, away * 2);
    QCOMPARE(dragged.size(), 1);
    QCOMPARE(stage.table()->selectedCount(), qint64{1});

    mouse(stage, QEvent::MouseButtonPress, 9);
    mouse(stage, QEvent::MouseMove, 9, away);
    mouse(stage, QEvent::MouseButtonRelease, 9, away);
    QCOMPARE(dragged.size(), 1); // It was not selected when it was pressed.
    QTRY_COMPARE(stage.window->invoices()->currentRow()->key, qint64{9});
}

void TestDragOut::aClickDragsNothing()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(8);
    QSignalSpy dragged(stage.table(), &InvoiceTableView::dragged);

    mouse(stage, QEvent::MouseButtonPress, 8);
    mouse(stage, QEvent::MouseButtonRelease, 8);

    QVERIFY(dragged.isEmpty());
    QCOMPARE(stage.window->invoices()->currentRow()->key, qint64{8});
}
