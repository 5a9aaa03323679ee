#include "tests/ui/tst_reconcile.h"

#include "tests/ui/BankBench.h"

#include "ui/reconcile/PayoutsAtBank.h"
#include "ui/reconcile/bankLineRecord.h"
#include "ui/text/BankText.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/RecordTableModel.h"
#include "ui/widgets/stateChips.h"

#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestReconcile::linesAreMatchedByEnterAlone()
{
    BankBench section;
    QTRY_VERIFY(section.isLoaded());
    QCOMPARE(section.table->model()->index(0, 5).data().toString(), u"Exact"_s);
    QCOMPARE(section.table->model()->index(3, 5).data().toString(), u"Several"_s);
    QCOMPARE(section.table->model()->index(4, 5).data().toString(), u"None"_s);

    section.press(Qt::Key_Return);
    QTRY_COMPARE(section.bank.matched.size(), qsizetype{1});
    QTRY_COMPARE(section.table->model()->rowCount(), 7);
    QCOMPARE(section.currentPayer(), u"Ödegaard Møbler AS"_s);
    section.press(Qt::Key_Return);
    QTRY_COMPARE(section.bank.matched.size(), qsizetype{2});
    QTRY_COMPARE(section.currentPayer(), u"Fjord Supply AS"_s);

    QCOMPARE(section.bank.matched.at(0).line, qint64{1});
    QCOMPARE(section.bank.matched.at(0).match.shares.size(), qsizetype{2});
    QCOMPARE(section.bank.matched.at(0).today, SampleDesk::pictureDay());
    QVERIFY(!section.bank.matched.at(0).byItself);
}

void TestReconcile::aNumberChoosesAnotherProposal()
{
    BankBench section;
    QTRY_VERIFY(section.isLoaded());

    section.press(Qt::Key_2);
    QCOMPARE(section.find<DataTable>(u"bankLine.proposals"_s)->currentIndex().row(), 1);
    QVERIFY(section.bank.matched.isEmpty()); // Chosen is not accepted.
    section.press(Qt::Key_9); // There is none.
    section.press(Qt::Key_Return);

    QTRY_COMPARE(section.bank.matched.size(), qsizetype{1});
    QCOMPARE(section.bank.matched.constFirst().match.reason, BankMatchReason::OldestSum);
}

void TestReconcile::aSkippedMovementWaitsOn()
{
    BankBench section;
    QTRY_VERIFY(section.isLoaded());

    for (int row = 1; row < 8; ++row) {
        section.press(Qt::Key_S);
        QCOMPARE(section.table->currentIndex().row(), row);
    }
    section.press(Qt::Key_S); // After the last one, those that were skipped.

    QCOMPARE(section.table->currentIndex().row(), 0);
    QVERIFY(section.isLoaded());
    QVERIFY(section.bank.matched.isEmpty());
    QVERIFY(section.bank.aside.isEmpty());
}

void TestReconcile::whatIsSaidOfADecisionHasOneFullStop()
{
    BankBench section;
    QTRY_VERIFY(section.isLoaded());
    QSignalSpy decided(section.page.get(), &ReconcilePage::decided);
    goToRow(*section.table, 3);
    QCOMPARE(section.currentPayer(), u"Çınar Lojistik A.Ş."_s);

    section.press(Qt::Key_Return);

    QTRY_COMPARE(decided.size(), qsizetype{1});
    const QString text = decided.constFirst().constLast().toString();
    QVERIFY2(text.startsWith(u"Matched: 410.00\u00a0EUR of Çınar Lojistik A.Ş. "_s), qPrintable(text));
    QVERIFY2(text.endsWith(u'.') && !text.contains(u".."_s), qPrintable(text));
}

void TestReconcile::whatIsSetAsideKeepsItsReason()
{
    BankBench section;
    QTRY_VERIFY(section.isLoaded());
    goToRow(*section.table, 4); // Nothing fits.
    section.press(Qt::Key_Return);
    QVERIFY(section.bank.matched.isEmpty());

    section.find<QPushButton>(u"bankLine.aside"_s)->click();
    auto *reason = section.page->window()->findChild<QLineEdit *>(u"setAside.reason"_s);
    QVERIFY(reason);
    auto *act = section.page->window()->findChild<QPushButton *>(u"setAside.act"_s);
    QVERIFY(!act->isEnabled());
    QCOMPARE(act->toolTip(), u"Say why first."_s);
    QTest::keyClicks(reason, u"  private parking "_s);
    QCOMPARE(act->toolTip(), u"Set aside (Enter)"_s);
    QTest::keyClick(reason, Qt::Key_Return);

    QTRY_COMPARE(section.bank.aside.size(), qsizetype{1});
    QCOMPARE(section.bank.aside.constFirst(), std::pair(qint64{5}, u"private parking"_s));
    QTRY_COMPARE(section.table->model()->rowCount(), 7);
    QCOMPARE(section.currentPayer(), u"Example Bank"_s);
}

void TestReconcile::theLastDecisionIsTakenBack()
{
    BankBench section;
    QTRY_VERIFY(section.isLoaded());
    section.press(Qt::Key_U); // Nothing to take back yet.
    QVERIFY(section.bank.undone.isEmpty());
    section.press(Qt::Key_Return);
    QTRY_COMPARE(section.table->model()->rowCount(), 7);
    section.press(Qt::Key_Return);
    QTRY_COMPARE(section.table->model()->rowCount(), 6);

    section.press(Qt::Key_U);
    QTRY_COMPARE(section.bank.undone, QList<qint64>{2});
    QTRY_COMPARE(section.table->model()->rowCount(), 7);
    section.press(Qt::Key_U);
    QTRY_COMPARE(section.bank.undone, (QList<qint64>{2, 1}));
    QTRY_VERIFY(section.isLoaded());
}

void TestReconcile::aRefusalStaysBesideTheLineAndTheLineToo()
{
    BankBench section;
    QTRY_VERIFY(section.isLoaded());
    section.bank.error = Error{.kind = ErrorKind::InvalidInput, .rule = u"period.locked"_s};

    section.press(Qt::Key_Return);

    QTRY_VERIFY(section.find<QWidget>(u"bankLine.trouble"_s)->isVisible());
    QVERIFY(section.isLoaded());
    QCOMPARE(section.page->current()->no, qint64{1});
    section.bank.error.reset();
    section.press(Qt::Key_Return);
    QTRY_COMPARE(section.bank.matched.size(), qsizetype{1});
}

void TestReconcile::aDoubtfulLineIsSettledFirst()
{
    BankBench section;
    QTRY_VERIFY(section.isLoaded());
    goToRow(*section.table, 6);
    QCOMPARE(section.page->current()->no, qint64{7});
    QCOMPARE(section.find<PlainLabel>(u"bankLine.none"_s)->text(),
        u"The movement of 12/11/2026 looks the same: Çınar Lojistik A.Ş., 410.00\u00A0EUR. Say whether this "
        u"is "
        "the same money or other money."_s);

    section.press(Qt::Key_Return);
    section.press(Qt::Key_I);
    QVERIFY(section.bank.matched.isEmpty());
    QVERIFY(section.bank.aside.isEmpty());
    QTest::keyClick(section.find<QPushButton>(u"bankLine.same"_s), Qt::Key_Space);

    QTRY_COMPARE(section.bank.doubts.size(), qsizetype{1});
    QCOMPARE(section.bank.doubts.constFirst(), std::pair(qint64{7}, true));
    QTRY_COMPARE(section.table->model()->rowCount(), 7);
}

void TestReconcile::aChosenProposalStaysChosenWhenTheListIsReadAnew()
{
    BankBench section;
    QTRY_VERIFY(section.isLoaded());
    section.press(Qt::Key_2);
    const BankProposal wanted = section.bank.rows.at(0).proposals.at(1);
    section.bank.rows[0].proposals.prepend(section.bank.rows.at(3).proposals.at(1));

    emit section.desk.invoicesChanged();

    auto *proposals = section.find<DataTable>(u"bankLine.proposals"_s);
    QTRY_COMPARE(proposals->model()->rowCount(), 3);
    section.press(Qt::Key_Return);
    QTRY_COMPARE(section.bank.matched.size(), qsizetype{1});
    QVERIFY(section.bank.matched.constFirst().match == wanted);
}

void TestReconcile::whatIsCertainIsSeenBeforeItIsBooked()
{
    BankBench section;
    QTRY_VERIFY(section.isLoaded());
    section.bank.rows[7].proposals[0].mayBookItself = true;
    QTest::keyClicks(section.find<QLineEdit>(u"bank.filter"_s), u"degaard"_s);
    QTRY_COMPARE(section.table->model()->rowCount(), 1); // Less is shown than is certain.
    auto *certain = section.find<QPushButton>(u"bank.certain"_s);
    QVERIFY(certain->isVisible());
    QSignalSpy said(section.page.get(), &ReconcilePage::said);

    QTest::keyClick(certain, Qt::Key_Space);
    QTRY_VERIFY(section.page->window()->findChild<QDialog *>(u"bankCertain"_s));
    auto *dialog = section.page->window()->findChild<QDialog *>(u"bankCertain"_s);
    auto *list = dialog->findChild<DataTable *>(u"bankCertain.table"_s);
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(list->model()->index(1, 3).data().toString(), u"Lagune Verlag <b>KG</b>"_s);
    QVERIFY(list->model()->index(1, 4).data().toString().contains(u"INV-2026-001029"_s));
    QTest::keyClick(list, Qt::Key_Return); // It binds: not by Enter alone.
    QVERIFY(section.bank.matched.isEmpty());
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(said.size(), qsizetype{1});
    QCOMPARE(section.bank.matched.size(), qsizetype{2});
    QCOMPARE(section.bank.matched.at(0).line, qint64{2});
    QCOMPARE(section.bank.matched.at(1).line, qint64{8});
    QVERIFY(said.constFirst().constFirst().toString().contains(u"2 movements"_s));
}

void TestReconcile::escapeBooksNothingThatIsCertain()
{
    BankBench section;
    QTRY_VERIFY(section.isLoaded());
    section.page->bookCertain();
    QTRY_VERIFY(section.page->window()->findChild<QDialog *>(u"bankCertain"_s));

    QTest::keyClick(section.page->window()->findChild<QDialog *>(u"bankCertain"_s), Qt::Key_Escape);

    QTRY_VERIFY(!section.page->window()->findChild<QDialog *>(u"bankCertain"_s));
    QVERIFY(section.bank.matched.isEmpty());
    QVERIFY(section.isLoaded());
}

void TestReconcile::whatCouldNotBeBookedStaysWithItsReason()
{
    BankBench section;
    QTRY_VERIFY(section.isLoaded());
    section.bank.rows[7].proposals[0].mayBookItself = true;
    const Error gone{.kind = ErrorKind::InvalidInput, .rule = u"bank.proposal_gone"_s};
    section.bank.refused.insert(8, gone);
    QSignalSpy said(section.page.get(), &ReconcilePage::said);
    section.page->bookCertain();
    QTRY_VERIFY(section.page->window()->findChild<QDialog *>(u"bankCertain"_s));
    auto *dialog = section.page->window()->findChild<QDialog *>(u"bankCertain"_s);

    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(said.size(), qsizetype{1});
    auto *list = dialog->findChild<DataTable *>(u"bankCertain.table"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 4).data().toString(), errorText(gone));
    QVERIFY(dialog->isVisible());
    QCOMPARE(section.bank.matched.size(), qsizetype{1});
}

void TestReconcile::whoLeavesBeforeAllIsBookedIsToldAllTheSame()
{
    BankBench section;
    QTRY_VERIFY(section.isLoaded());
    QSignalSpy said(section.page.get(), &ReconcilePage::said);
    section.page->bookCertain();
    QTRY_VERIFY(section.page->window()->findChild<QDialog *>(u"bankCertain"_s));
    auto *dialog = section.page->window()->findChild<QDialog *>(u"bankCertain"_s);

    // The answer comes by the event loop: it is left before.
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    dialog->close();

    QTRY_COMPARE(said.size(), qsizetype{1});
    QTRY_VERIFY(!section.page->window()->findChild<QDialog *>(u"bankCertain"_s));
}

void TestReconcile::hostilePayersStayLetters()
{
    BankBench section;
    QTRY_VERIFY(section.isLoaded());
    goToRow(*section.table, 7);

    QTRY_COMPARE(section.find<PlainLabel>(u"bankLine.payer"_s)->text(), u"Lagune Verlag <b>KG</b>"_s);
    for (const QLabel *label : section.page->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestReconcile::theBarHasRoomForAllOfItInASmallWindow()
{
    BankBench section;
    QTRY_VERIFY(section.isLoaded());
    auto *certain = section.find<QPushButton>(u"bank.certain"_s);
    QTRY_VERIFY(certain->isVisible());
    auto *month = section.find<QPushButton>(u"bank.close"_s);
    const QWidget &bar = *month->parentWidget();
    const QString words = month->text();
    QVERIFY(!words.isEmpty());
    const auto isCut = [&bar] {
        return std::ranges::any_of(bar.findChildren<QPushButton *>(), [&bar](const QPushButton *button) {
            return button->isVisible()
                && (button->width() < button->sizeHint().width() || !bar.rect().contains(button->geometry()));
        });
    };
    QVERIFY(!isCut());

    QCOMPARE(month->accessibleName(), words);
    QVERIFY(!month->toolTip().isEmpty());
}

void TestReconcile::thePageFitsAThousandPixelsWhateverMovementIsInView()
{
    BankBench section;
    section.page->resize(1000, 700);
    QTRY_VERIFY(section.isLoaded());

    for (int row = 0; row < 8; ++row) { // Each kind has buttons of its own.
        goToRow(*section.table, row);
        QCOMPARE(section.page->width(), 1000);
    }
    auto *month = section.find<QPushButton>(u"bank.close"_s);
    section.page->resize(840, 700);
    QTRY_VERIFY(month->text().isEmpty());
    QCOMPARE(section.page->width(), 840);
}

void TestReconcile::whereTheNumbersSayItAllAProposalIsNoMore_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<qint64>("matched");
    QTest::addColumn<QString>("text");

    QTest::newRow("several") << 0 << qint64{0} << u"INV-2026-001042 + INV-2026-001050, sum exact"_s;
    QTest::newRow("one, of a name written otherwise") << 1 << qint64{0} << u"INV-2026-001061"_s;
    QTest::newRow("of somebody else")
        << 7 << qint64{0} << u"Lagune Verlag KG pays INV-2026-001029 (1,380.00 EUR)"_s;
    QTest::newRow("more than is left")
        << 1 << qint64{100} << u"Ødegaard Møbler AS pays INV-2026-001061 (1,249.97 EUR)"_s;
    QTest::newRow("none") << 4 << qint64{0} << u"–"_s;
}

void TestReconcile::whereTheNumbersSayItAllAProposalIsNoMore()
{
    QFETCH(const int, row);
    QFETCH(const qint64, matched);
    QFETCH(const QString, text);
    BankLineRow line = SampleBankDesk::pictureLines().at(row);
    line.matched = Money(matched, line.line.amount.currency());

    const Cell cell = bankLineRecord(line).cells.at(6);

    QCOMPARE(cell.text, text);
    if (!line.proposals.isEmpty()) // In full for who asks.
        QCOMPARE(cell.tooltip, bankProposalText(line.proposals.constFirst()));
}

void TestReconcile::theProposalInViewIsSaidInFull()
{
    BankBench section;
    QTRY_VERIFY(section.isLoaded());
    auto *full = section.find<PlainLabel>(u"bankLine.proposal"_s);
    QTRY_VERIFY(full->text().contains(u"INV-2026-001050"_s));

    section.press(Qt::Key_2);

    QVERIFY(full->text().contains(u"INV-2026-001012"_s));
    goToRow(*section.table, 4); // Nothing fits.
    QVERIFY(!full->isVisible());
}

void TestReconcile::everythingIsReachedFromTheSection()
{
    SampleBankDesk bank;
    SampleCloseDesk close;
    bank.rows = SampleBankDesk::pictureLines();
    SampleDesk desk;
    desk.bankDesk = &bank;
    desk.closeDesk = &close;
    Theme theme(*qApp);
    MainWindow window(desk, theme, facts());
    window.show();
    QApplication::setActiveWindow(&window);

    window.commands()->reconcile->trigger();

    auto *table = window.findChild<DataTable *>(u"bank.table"_s);
    QTRY_VERIFY(table->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), table);
    QTRY_VERIFY(
        window.findChild<QWidget *>(u"sidebar.reconcile"_s)->accessibleName().contains(u"8 to match"_s));
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_COMPARE(bank.matched.size(), qsizetype{1});
    QTRY_VERIFY(
        window.findChild<QWidget *>(u"sidebar.reconcile"_s)->accessibleName().contains(u"7 to match"_s));
    window.commands()->payoutsAtBank->trigger();
    QVERIFY(window.findChild<QDialog *>(u"payoutsAtBank"_s));
    window.findChild<QDialog *>(u"payoutsAtBank"_s)->reject();
    window.commands()->closeMonth->trigger();
    QVERIFY(window.findChild<QDialog *>(u"closeMonth"_s));
}

void TestReconcile::theKeyThatAllocatesMatchesHere()
{
    SampleBankDesk bank;
    SampleCloseDesk close;
    bank.rows = SampleBankDesk::pictureLines();
    SampleDesk desk;
    desk.bankDesk = &bank;
    desk.closeDesk = &close;
    desk.invoices = SampleDesk::pictureRows();
    Theme theme(*qApp);
    MainWindow window(desk, theme, facts());
    window.show();
    QApplication::setActiveWindow(&window);
    window.commands()->reconcile->trigger();
    auto *table = window.findChild<DataTable *>(u"bank.table"_s);
    QTRY_COMPARE(QApplication::focusWidget(), table);
    QTRY_VERIFY(window.commands()->matchLine->isEnabled());
    QVERIFY(!window.commands()->allocate->isEnabled());

    QTest::keyClick(table, Qt::Key_T, Qt::ControlModifier);

    QTRY_VERIFY(window.findChild<QDialog *>(u"bankMatch"_s));
}

void TestReconcile::payoutsSayWhatTheBankHas()
{
    SampleCloseDesk close;
    const QList<PayoutRow> rows = SampleDesk::picturePayouts();
    close.paidOut = {{.row = rows.at(0),
                         .bank = PayoutBankLine{.line = 3,
                             .on = QDate(2026, 11, 13),
                             .amount = rows.at(0).payout.amount,
                             .account = u"DE89 •••• 3000"_s},
                         .state = PayoutReconciliation::State::Arrived},
        {.row = rows.at(5), .bank = {}, .state = PayoutReconciliation::State::Late}};
    close.proposals = {{.payout = rows.at(5).payout.id, .line = 9, .evidence = PayoutEvidence::Reference}};
    PayoutsAtBank dialog(close, nullptr, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *table = dialog.findChild<DataTable *>(u"payoutsAtBank.table"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QSignalSpy said(&dialog, &PayoutsAtBank::said);

    QCOMPARE(table->model()->index(0, 8).data().toString(), u"13/11/2026"_s);
    QCOMPARE(table->model()->index(1, 8).data().toString(), u"–"_s);
    QVERIFY(dialog.findChild<PlainLabel *>(u"payoutsAtBank.facts"_s)->text().contains(u"1 payout"_s));
    auto *match = dialog.findChild<QPushButton *>(u"payoutsAtBank.match"_s);
    QTRY_VERIFY(match->isEnabled());
    QTest::keyClick(match, Qt::Key_Space);
    QTRY_COMPARE(said.size(), qsizetype{1});
    QTRY_VERIFY(!match->isEnabled());
}

void TestReconcile::aPayoutOnItsWayLooksAsAmongThePayouts()
{
    SampleCloseDesk close;
    const PayoutRow row = SampleDesk::picturePayouts().constFirst();
    close.paidOut = {{.row = row, .bank = {}, .state = PayoutReconciliation::State::OnItsWay}};
    PayoutsAtBank dialog(close, nullptr, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const auto &model = static_cast<const RecordTableModel &>(
        *dialog.findChild<DataTable *>(u"payoutsAtBank.table"_s)->model());
    QTRY_COMPARE(model.rowCount(), 1);

    const QList<Cell> &cells = model.recordAt(0).cells;
    QVERIFY(std::ranges::find(cells, std::optional(payoutChip(row, SampleDesk::pictureDay())), &Cell::chip)
        != cells.end());
}

void TestReconcile::whereNothingMayBeDecidedItSaysWhy()
{
    BankBench section;
    QTRY_VERIFY(section.isLoaded());
    QSignalSpy said(section.page.get(), &ReconcilePage::said);

    section.page->setRefusal(u"Only read here."_s);

    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_M, Qt::Key_Space, Qt::Key_I, Qt::Key_U})
        section.press(key);
    QCOMPARE(said.size(), qsizetype{5});
    QCOMPARE(said.constLast().constFirst().toString(), u"Only read here."_s);
    QVERIFY(section.bank.matched.isEmpty());
    QVERIFY(!section.page->findChild<QDialog *>());
    section.press(Qt::Key_S); // Looking on changes nothing.
    QCOMPARE(section.table->currentIndex().row(), 1);
    for (const QString &name : {u"bankLine.accept"_s, u"bankLine.match"_s, u"bankLine.aside"_s,
             u"bank.import"_s, u"bank.certain"_s, u"bank.close"_s}) {
        QVERIFY2(!section.find<QPushButton>(name)->isEnabled(), qPrintable(name));
        QCOMPARE(section.find<QPushButton>(name)->toolTip(), u"Only read here."_s);
    }
}
