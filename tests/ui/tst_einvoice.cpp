#include "tests/ui/tst_einvoice.h"

#include "tests/ui/EditorStage.h"
#include "tests/ui/ReportStage.h"

#include "ui/invoices/InvoiceTableModel.h"
#include "ui/invoices/InvoiceTableView.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Toast.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QTemporaryDir>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! The list of invoices, and its reports.
struct EInvoiceStage : ReportStage {
    using ReportStage::ReportStage;

    QAction *act() const { return window->commands()->saveEInvoice; }
    QFileDialog *chooser() const { return find<QFileDialog>(u"einvoice.file"_s); }

    //! Whether the banner says it.
    bool isTold(const QString &words) const
    {
        const auto labels = window->findChild<Banner *>()->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->text().contains(words); });
    }

    //! Chooses the first document that is a draft, or that is none.
    InvoiceRow chooseFirst(bool isDraft) const
    {
        window->commands()->invoices->trigger();
        const auto found = std::ranges::find_if(desk.invoices,
            [isDraft](const InvoiceRow &row) { return (row.state == InvoiceState::Draft) == isDraft; });
        InvoiceTableView *table = window->invoices()->table();
        const auto *model = static_cast<InvoiceTableModel *>(table->model());
        (void)QTest::qWaitFor([&] { return model->rowOfKey(found->key) >= 0; });
        goToRow(*table, model->rowOfKey(found->key));
        (void)QTest::qWaitFor([&] {
            const auto &row = window->invoices()->currentRow();
            return row && row->key == found->key;
        });
        return *found;
    }
};

} // namespace

void TestEInvoice::itIsWrittenWhereTheUserSays()
{
    const EInvoiceStage stage;
    const QTemporaryDir folder;
    const InvoiceRow row = stage.chooseFirst(false);
    QTRY_VERIFY(stage.act()->isEnabled());

    stage.act()->trigger();
    QTRY_VERIFY(stage.chooser());
    QCOMPARE(stage.chooser()->defaultSuffix(), u"xml"_s);
    const QString path = folder.filePath(u"invoice.xml"_s);
    emit stage.chooser()->fileSelected(path);

    QTRY_VERIFY(stage.window->toast()->text().contains(u"invoice.xml"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "<Invoice>" + row.id.text().toUtf8() + "</Invoice>");
}

void TestEInvoice::aDraftIsNone()
{
    const EInvoiceStage stage;
    stage.chooseFirst(true);

    QTRY_VERIFY(stage.window->commands()->printDocument->isEnabled());
    QVERIFY(!stage.act()->isEnabled());
}

void TestEInvoice::whatIsMissingIsToldBeforeAPlaceIsChosen()
{
    EInvoiceStage stage;
    stage.chooseFirst(false);
    QTRY_VERIFY(stage.act()->isEnabled());
    stage.reports.error = Error{
        .kind = ErrorKind::InvalidInput, .rule = u"einvoice.buyer_country"_s, .field = u"customer.country"_s};

    stage.act()->trigger();

    QTRY_VERIFY(stage.isTold(u"BT-55"_s));
    QVERIFY(!stage.chooser());
}

void TestEInvoice::aPlaceThatCannotBeWrittenIsTold()
{
    const EInvoiceStage stage;
    const QTemporaryDir folder;
    stage.chooseFirst(false);
    QTRY_VERIFY(stage.act()->isEnabled());

    stage.act()->trigger();
    QTRY_VERIFY(stage.chooser());
    emit stage.chooser()->fileSelected(folder.filePath(u"no/such/folder.xml"_s));

    QTRY_VERIFY(stage.isTold(u"folder.xml"_s));
}

void TestEInvoice::tableAndMenuOfferIt()
{
    const EInvoiceStage stage;

    QVERIFY(stage.window->commands()->all().contains(stage.act()));
    QVERIFY(stage.window->invoices()->table()->actions().contains(stage.act()));
}

void TestEInvoice::theDateOfSupplyIsTypedInTheEditor()
{
    EditorStage stage;
    stage.chooseAdler();
    stage.writeLine(u"Course"_s, u"1"_s, u"100"_s);
    auto *supplied = stage.part<QLineEdit>(u"supplied_on"_s);
    QVERIFY(supplied && supplied->text().isEmpty());

    supplied->setFocus();
    EditorStage::write(u"18-11"_s);
    stage.key(Qt::Key_Tab);
    stage.key(Qt::Key_S, Qt::ControlModifier);

    QTRY_VERIFY(!stage.desk.draftDesk.saved.isEmpty());
    QTRY_COMPARE(stage.lastSaved().content.suppliedOn, QDate(2026, 11, 18));
}
