#include "tests/ui/tst_evidence.h"

#include "tests/ui/MoneyStage.h"
#include "tests/ui/SampleEvidenceDesk.h"

#include "ui/disputes/EvidenceDialog.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Notice.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QSignalSpy>
#include <QStyleOptionButton>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! The disputed invoice of the pictures is chosen, and the checklist of its dispute open.
struct EvidenceStage : MoneyStage {
    EvidenceStage()
        : MoneyStage(1)
    {
        evidence.known = SampleDesk::pictureEvidence();
        desk.evidenceDesk = &evidence;
        desk.contested = SampleDesk::pictureDisputes();
        emit desk.invoicesChanged();
        trigger(window->commands()->gatherEvidence);
        const auto listed = [this] { return box(u"payment"_s) != nullptr; };
        QTRY_VERIFY(listed());
    }

    QCheckBox *box(const QString &piece) const { return find<QCheckBox>(u"evidence."_s + piece); }
    QString hint(const QString &piece) const { return text(u"evidence.%1.hint"_s.arg(piece)); }
    QString notice() const { return find<Notice>(u"evidence.notice"_s)->text(); }

    SampleEvidenceDesk evidence;
};

} // namespace

void TestEvidence::initTestCase()
{
    // As in TestActions: which window has the keys is up to the window manager of a real screen.
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("keys are pressed on the offscreen screen only");
}

void TestEvidence::theListSaysWhatToGatherAndWhatTheBookHas()
{
    const EvidenceStage stage;

    QVERIFY(stage.text(u"evidence.dispute"_s).contains(u"they did not make this payment (fraud)"_s));
    QCOMPARE(stage.find<Chip>(u"evidence.deadline"_s)->look().text, u"30/11/2026, in 7 days"_s);
    QCOMPARE(stage.text(u"evidence.count"_s), u"2 of 8 are ready."_s);
    QVERIFY(stage.box(u"payment"_s)->isChecked());
    QTRY_COMPARE(QApplication::focusWidget(), stage.box(u"payment"_s)); // The weightiest comes first.
    QVERIFY(!stage.box(u"customer"_s)->isChecked());
    QCOMPARE(stage.hint(u"invoice"_s), u"The book has INV-2026-000948."_s);
    QCOMPARE(stage.hint(u"mails"_s),
        u"Accepted by mail server: Payment link (03/11/2026), Receipt (16/11/2026)."_s);
    QCOMPARE(stage.hint(u"history"_s), u"They made 4 other payments that nobody disputed."_s);
    QVERIFY(!stage.box(u"refund"_s)); // It does not answer this reason.
}

void TestEvidence::whatExplainsAPieceStandsBelowItsWords()
{
    const EvidenceStage stage;
    const QCheckBox *box = stage.box(u"payment"_s);
    QStyleOptionButton option;
    option.initFrom(box);
    const int words = box->style()->subElementRect(QStyle::SE_CheckBoxContents, &option, box).left();

    const auto *hint = stage.find<QWidget>(u"evidence.payment.hint"_s);

    const auto distance = [&] {
        return hint->mapTo(box->window(), QPoint()).x() - box->mapTo(box->window(), QPoint(words, 0)).x();
    };
    QTRY_VERIFY2(qAbs(distance()) <= 1, qPrintable(QString::number(distance())));
}

void TestEvidence::aTickIsKeptAtOnce()
{
    const EvidenceStage stage;

    stage.box(u"customer"_s)->setFocus();
    stage.press(Qt::Key_Space);
    QTRY_COMPARE(stage.text(u"evidence.count"_s), u"3 of 8 are ready."_s);
    stage.press(Qt::Key_Space);

    QTRY_COMPARE(stage.evidence.ticks.size(), 2);
    QCOMPARE(stage.evidence.ticks.constFirst(),
        (SampleEvidenceDesk::Tick{
            .dispute = u"stripe:test:du_1QDfraud"_s, .piece = EvidencePiece::Customer, .isDone = true}));
    QVERIFY(!stage.evidence.ticks.constLast().isDone);
    QCOMPARE(stage.text(u"evidence.count"_s), u"2 of 8 are ready."_s);
}

void TestEvidence::aTickThatCannotBeKeptIsTakenBack()
{
    EvidenceStage stage;
    stage.evidence.refusal = refused(u"role.not_allowed"_s, u"role"_s);

    stage.box(u"customer"_s)->click();

    QTRY_VERIFY(!stage.notice().isEmpty());
    QVERIFY(!stage.box(u"customer"_s)->isChecked());
    QCOMPARE(stage.text(u"evidence.count"_s), u"2 of 8 are ready."_s);
}

void TestEvidence::filesGoIntoAFolderOfTheirOwn()
{
    const EvidenceStage stage;
    stage.find<QPushButton>(u"evidence.save"_s)->click();
    auto *chooser = stage.find<QFileDialog>(u"evidence.folder"_s);
    QTRY_VERIFY(chooser && chooser->isVisible());

    emit chooser->fileSelected(u"/tmp/x"_s);

    QTRY_COMPARE(stage.evidence.folders, QStringList{u"/tmp/x/evidence-du_1QDfraud"_s});
    QTRY_COMPARE(stage.toast(), u"2 files were written to /tmp/x/evidence-du_1QDfraud."_s);
    QCOMPARE(stage.notice(), stage.toast());
    chooser->reject();
}

void TestEvidence::whatTheBookHasIsOpenedFromTheList()
{
    const EvidenceStage stage;
    auto *dialog = stage.find<EvidenceDialog>(u"evidence"_s);
    dialog->disconnect(stage.window.get()); // No further window.
    QSignalSpy wanted(dialog, &EvidenceDialog::recordWanted);

    for (const QString &piece : {u"invoice"_s, u"payment"_s, u"customer"_s})
        stage.find<QPushButton>(u"evidence.%1.open"_s.arg(piece))->click();

    QCOMPARE(wanted.size(), 3);
    const auto record = [&](int at) { return wanted.at(at).constFirst().value<FoundRecord>(); };
    QCOMPARE(record(0).kind, RecordKind::Invoice);
    QCOMPARE(record(0).name, u"INV-2026-000948"_s);
    QCOMPARE(record(1).id, u"pay-8"_s);
    QCOMPARE(record(2).kind, RecordKind::Customer);
}

void TestEvidence::withoutADisputeThereIsNothingToGather()
{
    SampleEvidenceDesk evidence;
    MoneyStage stage;
    stage.desk.evidenceDesk = &evidence;
    stage.desk.contested = SampleDesk::pictureDisputes();
    emit stage.desk.invoicesChanged();

    QVERIFY(!stage.window->commands()->gatherEvidence->isEnabled());
    stage.choose(1);
    QTRY_VERIFY(stage.window->commands()->gatherEvidence->isEnabled());
    QVERIFY(stage.find<QPushButton>(u"detail.dispute.evidence"_s)->isVisible());
}
