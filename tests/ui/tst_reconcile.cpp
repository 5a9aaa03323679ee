#include "tests/ui/tst_reconcile.h"

#include "tests/ui/SampleBankDesk.h"
#include "tests/ui/SampleCloseDesk.h"
#include "tests/ui/Stage.h"

#include "ui/reconcile/PayoutsAtBank.h"
#include "ui/reconcile/ReconcilePage.h"
#include "ui/reconcile/StatementActions.h"
#include "ui/reconcile/csvHead.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/DataTable.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! The section on the movements of the pictures.
struct Bench {
    Bench()
    {
        bank.rows = SampleBankDesk::pictureLines();
        desk.bankDesk = &bank;
        desk.closeDesk = &close;
        desk.invoices = SampleDesk::pictureRows();
        page = std::make_unique<ReconcilePage>(desk, SampleDesk::pictureDay());
        page->resize(1100, 700);
        page->show();
        QApplication::setActiveWindow(page.get());
        table = page->findChild<DataTable *>(u"bank.table"_s);
        table->setFocus();
    }

    bool isLoaded() const { return table->model()->rowCount() == 8; }
    void press(Qt::Key key) const { QTest::keyClick(table, key); }
    QString currentPayer() const { return page->current() ? page->current()->line.payer : QString(); }
    template <class T>
    T *find(const QString &name) const
    {
        return page->findChild<T *>(name);
    }
    //! In the dialog that M opened: the first thing of its list is taken, by keys. Null where nothing came.
    QDialog *takeFirst() const
    {
        auto *dialog = page->window()->findChild<QDialog *>(u"bankMatch"_s);
        auto *list = dialog ? dialog->findChild<DataTable *>(u"bankMatch.table"_s) : nullptr;
        if (!list || !QTest::qWaitFor([list] { return list->model()->rowCount() > 0; }))
            return nullptr;
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"bankMatch.filter"_s), Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space);
        return dialog;
    }

    SampleBankDesk bank;
    SampleCloseDesk close;
    SampleDesk desk;
    std::unique_ptr<ReconcilePage> page;
    DataTable *table = nullptr;
};

} // namespace

void TestReconcile::linesAreMatchedByEnterAlone()
{
    Bench section;
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
    Bench section;
    QTRY_VERIFY(section.isLoaded());

    section.press(Qt::Key_2);
    QCOMPARE(section.find<DataTable>(u"bankLine.proposals"_s)->currentIndex().row(), 1);
    QVERIFY(section.bank.matched.isEmpty()); // Chosen is not accepted.
    section.press(Qt::Key_9); // There is none.
    section.press(Qt::Key_Return);

    QTRY_COMPARE(section.bank.matched.size(), qsizetype{1});
    QCOMPARE(section.bank.matched.constFirst().match.reason, BankMatchReason::OldestSum);
}

void TestReconcile::whatIsSetAsideKeepsItsReason()
{
    Bench section;
    QTRY_VERIFY(section.isLoaded());
    goToRow(*section.table, 4); // Nothing fits.
    section.press(Qt::Key_Return);
    QVERIFY(section.bank.matched.isEmpty());

    section.press(Qt::Key_S);
    auto *reason = section.page->window()->findChild<QLineEdit *>(u"setAside.reason"_s);
    QVERIFY(reason);
    auto *act = section.page->window()->findChild<QPushButton *>(u"setAside.act"_s);
    QVERIFY(!act->isEnabled()); // Not without a reason.
    QTest::keyClicks(reason, u"  private parking "_s);
    QTest::keyClick(reason, Qt::Key_Return);

    QTRY_COMPARE(section.bank.aside.size(), qsizetype{1});
    QCOMPARE(section.bank.aside.constFirst(), std::pair(qint64{5}, u"private parking"_s));
    QTRY_COMPARE(section.table->model()->rowCount(), 7);
    QCOMPARE(section.currentPayer(), u"Example Bank"_s);
}

void TestReconcile::theLastDecisionIsTakenBack()
{
    Bench section;
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
    Bench section;
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
    Bench section;
    QTRY_VERIFY(section.isLoaded());
    goToRow(*section.table, 6);
    QCOMPARE(section.page->current()->no, qint64{7});

    section.press(Qt::Key_Return);
    section.press(Qt::Key_S);
    QVERIFY(section.bank.matched.isEmpty());
    QVERIFY(!section.page->window()->findChild<QWidget *>(u"setAside.reason"_s));
    QTest::keyClick(section.find<QPushButton>(u"bankLine.same"_s), Qt::Key_Space);

    QTRY_COMPARE(section.bank.doubts.size(), qsizetype{1});
    QCOMPARE(section.bank.doubts.constFirst(), std::pair(qint64{7}, true));
    QTRY_COMPARE(section.table->model()->rowCount(), 7);
}

void TestReconcile::aLineIsMatchedByHandByKeysAlone()
{
    Bench section;
    QTRY_VERIFY(section.isLoaded());
    goToRow(*section.table, 4);

    section.press(Qt::Key_M);
    auto *dialog = section.page->window()->findChild<QDialog *>(u"bankMatch"_s);
    QVERIFY(dialog);
    auto *list = dialog->findChild<DataTable *>(u"bankMatch.table"_s);
    QTRY_VERIFY(list->model()->rowCount() > 0);
    QVERIFY(!dialog->findChild<QPushButton *>(u"bankMatch.act"_s)->isEnabled());
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"bankMatch.filter"_s), Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(dialog->findChild<QPushButton *>(u"bankMatch.act"_s)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(section.bank.matched.size(), qsizetype{1});
    const BankProposal &match = section.bank.matched.constFirst().match;
    QCOMPARE(match.reason, BankMatchReason::ByHand);
    QCOMPARE(match.shares.size(), qsizetype{1});
    QVERIFY(match.shares.constFirst().amount.minor() <= 9900); // No more than came in.
    QVERIFY(!match.customer.isEmpty());
}

void TestReconcile::anythingOfTheBookCanBeChosenByHand_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("pages");
    QTest::addColumn<BankCandidate::Kind>("kind");
    QTest::addColumn<BankMatchWhat>("what");

    using Kind = BankCandidate::Kind;
    QTest::newRow("payment recorded before") << 4 << 1 << Kind::Payment << BankMatchWhat::Payment;
    QTest::newRow("payout") << 4 << 2 << Kind::Payout << BankMatchWhat::Payout;
    QTest::newRow("a customer's credit") << 4 << 3 << Kind::Customer << BankMatchWhat::Payment;
    QTest::newRow("payment that came back") << 5 << 0 << Kind::Return << BankMatchWhat::Return;
    QTest::newRow("refund") << 5 << 1 << Kind::Refund << BankMatchWhat::Refund;
    QTest::newRow("payout taken back") << 5 << 2 << Kind::Payout << BankMatchWhat::Payout;
}

void TestReconcile::anythingOfTheBookCanBeChosenByHand()
{
    QFETCH(const int, row);
    QFETCH(const int, pages);
    QFETCH(const BankCandidate::Kind, kind);
    QFETCH(const BankMatchWhat, what);
    Bench section;
    QTRY_VERIFY(section.isLoaded());
    for (const QString &name : {u"first"_s, u"second"_s}) {
        BankCandidate one{.kind = kind, .match = {}, .name = name, .who = u"<b>Nordwind</b>"_s, .on = {}};
        one.match.what = what;
        one.match.reason = BankMatchReason::ByHand;
        one.match.payout = name;
        section.bank.known.append(one);
    }
    goToRow(*section.table, row);

    section.press(Qt::Key_M);
    auto *dialog = section.page->window()->findChild<QDialog *>(u"bankMatch"_s);
    QVERIFY(dialog);
    for (int page = 0; page < pages; ++page)
        QTest::keyClick(dialog, Qt::Key_PageDown, Qt::ControlModifier);
    auto *list = dialog->findChild<DataTable *>(u"bankMatch.table"_s);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QCOMPARE(list->model()->index(0, 1).data().toString(), u"<b>Nordwind</b>"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"bankMatch.filter"_s), Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(section.bank.matched.size(), qsizetype{1});
    QCOMPARE(section.bank.matched.constFirst().line, qint64{row + 1});
    QCOMPARE(section.bank.matched.constFirst().match.what, what);
    QCOMPARE(section.bank.matched.constFirst().match.payout, u"second"_s);
}

void TestReconcile::invoicesOfAnotherCurrencyTakeWhatWasPaidInIt()
{
    Bench section;
    QTRY_VERIFY(section.isLoaded());
    goToRow(*section.table, 4);
    section.press(Qt::Key_M);
    auto *dialog = section.page->window()->findChild<QDialog *>(u"bankMatch"_s);
    auto *currency = dialog->findChild<QComboBox *>(u"bankMatch.currency"_s);
    auto *paid = dialog->findChild<QLineEdit *>(u"bankMatch.paid"_s);
    QTRY_VERIFY(currency->isVisible());
    QVERIFY(!paid->isVisible());
    currency->setFocus();
    QTest::keyClick(currency, Qt::Key_U); // "USD"
    QTRY_VERIFY(paid->isVisible());
    QCOMPARE(section.bank.sought.constLast().currency, u"USD"_s);
    QCOMPARE(section.takeFirst(), dialog);
    auto *act = dialog->findChild<QPushButton *>(u"bankMatch.act"_s);
    QVERIFY(!act->isEnabled()); // Nobody has said how much was paid.

    QTest::keyClicks(paid, u"90.00"_s);
    QVERIFY(act->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(section.bank.matched.size(), qsizetype{1});
    const BankProposal &match = section.bank.matched.constFirst().match;
    const Money dollars(9000, Currency::of("USD"));
    QVERIFY(match.paid == dollars);
    QCOMPARE(match.shares.size(), qsizetype{1});
    QCOMPARE(match.shares.constFirst().amount.currency().text(), u"USD"_s);
    QVERIFY(match.shares.constFirst().amount.minor() <= dollars.minor());
}

void TestReconcile::whereNothingCanBeMatchedTheReasonIsSaid()
{
    Bench section;
    QTRY_VERIFY(section.isLoaded());
    goToRow(*section.table, 6); // It may be here already.
    auto *button = section.find<QPushButton>(u"bankLine.match"_s);
    QVERIFY(button->isVisible());
    QVERIFY(!button->isEnabled());
    QVERIFY(button->toolTip().contains(u"movement 4"_s));
    QSignalSpy said(section.page.get(), &ReconcilePage::said);

    section.press(Qt::Key_M);

    QCOMPARE(said.size(), qsizetype{1});
    QCOMPARE(said.constFirst().constFirst().toString(), button->toolTip());
    QVERIFY(!section.page->window()->findChild<QDialog *>(u"bankMatch"_s));
}

void TestReconcile::aHandMatchIsOfTheLineItWasOpenedFor()
{
    Bench section;
    QTRY_VERIFY(section.isLoaded());
    goToRow(*section.table, 4);
    section.press(Qt::Key_M);
    QDialog *dialog = section.takeFirst();
    QVERIFY(dialog);

    section.bank.rows.removeAt(4); // Somebody else was quicker; the list is read anew behind the dialog.
    emit section.desk.invoicesChanged();
    QTRY_COMPARE(section.table->model()->rowCount(), 7);
    QVERIFY(!section.page->current() || section.page->current()->no != 5);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(section.bank.matched.size(), qsizetype{1});
    QCOMPARE(section.bank.matched.constFirst().line, qint64{5});
}

void TestReconcile::aRefusalIsNeverToldBesideAnotherLine()
{
    Bench section;
    QTRY_VERIFY(section.isLoaded());
    QSignalSpy failed(section.page.get(), &ReconcilePage::failed);
    goToRow(*section.table, 4);
    section.press(Qt::Key_M);
    QDialog *dialog = section.takeFirst();
    QVERIFY(dialog);
    goToRow(*section.table, 0);
    section.bank.error = Error{.kind = ErrorKind::InvalidInput, .rule = u"bank.line_matched"_s};

    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(failed.size(), qsizetype{1});
    QVERIFY(!section.find<QWidget>(u"bankLine.trouble"_s)->isVisible());
}

void TestReconcile::aChosenProposalStaysChosenWhenTheListIsReadAnew()
{
    Bench section;
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
    Bench section;
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
    Bench section;
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
    Bench section;
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

void TestReconcile::hostilePayersStayLetters()
{
    Bench section;
    QTRY_VERIFY(section.isLoaded());
    goToRow(*section.table, 7);

    QTRY_COMPARE(section.find<PlainLabel>(u"bankLine.payer"_s)->text(), u"Lagune Verlag <b>KG</b>"_s);
    for (const QLabel *label : section.page->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestReconcile::aFileIsLookedAtBeforeItIsKept()
{
    Bench section;
    section.bank.report.file.version = u"camt.053.001.08"_s;
    section.bank.report.added = 12;
    section.bank.report.known = 3;
    StatementActions actions(section.bank, *section.page);
    QSignalSpy imported(&actions, &StatementActions::imported);

    actions.take({u"/tmp/one.xml"_s, u"/tmp/two.xml"_s});
    auto *dialog = section.page->findChild<QDialog *>(u"statement"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"statement.act"_s)->isEnabled());
    QVERIFY(dialog->findChild<PlainLabel *>(u"statement.sum"_s)->text().contains(u"12"_s));
    QVERIFY(section.bank.asked.constLast().isTrial);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(imported.size(), qsizetype{1});
    QVERIFY(!section.bank.asked.at(1).isTrial);
    QCOMPARE(section.bank.asked.at(1).path, u"/tmp/one.xml"_s);
    QTRY_COMPARE(section.bank.asked.constLast().path, u"/tmp/two.xml"_s); // The next one is looked at.
    QVERIFY(section.bank.asked.constLast().isTrial);
}

void TestReconcile::aFileThatCannotBeReadSaysWhere()
{
    Bench section;
    section.bank.importError = Error{.kind = ErrorKind::InvalidInput,
        .rule = u"bank_file.sum"_s,
        .field = u"line 12, entry 3, Amt"_s,
        .value = u"12,O0"_s};
    StatementActions actions(section.bank, *section.page);

    actions.take({u"/tmp/broken.xml"_s});

    auto *dialog = section.page->findChild<QDialog *>(u"statement"_s);
    QTRY_VERIFY(
        dialog->findChild<PlainLabel *>(u"statement.trouble"_s)->text().contains(u"line 12, entry 3"_s));
    QVERIFY(!dialog->findChild<QPushButton *>(u"statement.act"_s)->isEnabled());
}

void TestReconcile::aCsvFileIsToldHowToBeRead()
{
    Bench section;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"umsatz.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Buchung;Betrag;Name;Zweck\n03.11.2026;\"1.234,56\";Adler;\"A;B\"\nkein Tag;x;;\n");
    file.close();
    section.bank.guess.columns
        = {{BankCsvField::BookedOn, {u"Buchung"_s}}, {BankCsvField::Amount, {u"Betrag"_s}}};
    section.bank.guess.dateFormat = u"dd.MM.yyyy"_s;
    const ImportPreview preview
        = csvPreview(csvHead("a;b\n03.11.2026;\"1.234,56\"\n", section.bank.guess, 5), section.bank.guess);
    QCOMPARE(preview.headers, (QStringList{u"a"_s, u"b"_s}));
    StatementActions actions(section.bank, *section.page);

    actions.take({path});

    QTRY_VERIFY(section.page->findChild<QWidget *>(u"csvProfile"_s));
    const auto cell = [&](const QString &name) {
        return section.page->findChild<PlainLabel *>(u"import.cell.bank."_s + name)->text();
    };
    QVERIFY2(cell(u"booked_on.0"_s).contains(u"2026"_s), qPrintable(cell(u"booked_on.0"_s)));
    QVERIFY2(cell(u"amount.0"_s).contains(u"1,234.56"_s), qPrintable(cell(u"amount.0"_s)));
    QVERIFY(cell(u"booked_on.1"_s).startsWith(u"✗"_s)); // It is no day.
    auto *payer = section.page->findChild<QComboBox *>(u"import.column.bank.payer"_s);
    payer->setFocus();
    QTest::keyClick(payer, Qt::Key_N); // "Name"
    QTRY_COMPARE(section.bank.asked.constLast().csv->columns.at(BankCsvField::Payer), QStringList{u"Name"_s});
    auto *account = section.page->findChild<QLineEdit *>(u"csvProfile.account"_s);
    account->setFocus();
    QTest::keyClicks(account, u"DE89370400440532013000"_s);
    QTest::keyClick(account, Qt::Key_Tab);
    QTRY_COMPARE(section.bank.asked.constLast().csv->account, u"DE89370400440532013000"_s);
    QTest::keyClicks(section.page->findChild<QLineEdit *>(u"csvProfile.name"_s), u"Sparkasse"_s);
    QTRY_VERIFY(section.page->findChild<QPushButton *>(u"statement.act"_s)->isEnabled());
    QTest::keyClick(section.page->findChild<QDialog *>(u"statement"_s), Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(section.bank.saved.size(), qsizetype{1});
    QCOMPARE(section.bank.saved.constFirst().name, u"Sparkasse"_s);
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

void TestReconcile::payoutsSayWhatTheBankHas()
{
    SampleCloseDesk close;
    const QList<PayoutRow> rows = SampleDesk::picturePayouts();
    close.paidOut = {{.row = rows.at(0),
                         .bank = PayoutBankLine{.key = u"line-3"_s,
                             .on = QDate(2026, 11, 13),
                             .amount = rows.at(0).payout.amount,
                             .account = u"DE89 •••• 3000"_s},
                         .state = PayoutReconciliation::State::Arrived},
        {.row = rows.at(5), .bank = {}, .state = PayoutReconciliation::State::Late}};
    close.proposals
        = {{.payout = rows.at(5).payout.id, .line = u"line-9"_s, .evidence = PayoutEvidence::Reference}};
    PayoutsAtBank dialog(close, nullptr, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *table = dialog.findChild<DataTable *>(u"payoutsAtBank.table"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QSignalSpy said(&dialog, &PayoutsAtBank::said);

    QCOMPARE(table->model()->index(0, 9).data().toString(), u"13/11/2026"_s);
    QCOMPARE(table->model()->index(1, 9).data().toString(), u"–"_s);
    QVERIFY(dialog.findChild<PlainLabel *>(u"payoutsAtBank.facts"_s)->text().contains(u"1 payout"_s));
    auto *match = dialog.findChild<QPushButton *>(u"payoutsAtBank.match"_s);
    QTRY_VERIFY(match->isEnabled());
    QTest::keyClick(match, Qt::Key_Space);
    QTRY_COMPARE(said.size(), qsizetype{1});
    QTRY_VERIFY(!match->isEnabled());
}

void TestReconcile::aPayoutIsMatchedByHandByKeysAlone()
{
    SampleCloseDesk close;
    SampleBankDesk bank;
    PayoutRow late = SampleDesk::picturePayouts().at(5);
    late.payout.arrivesOn = SampleDesk::pictureDay().addDays(-10);
    late.payout.amount = Money(41000, Currency::of("EUR"));
    bank.rows = SampleBankDesk::pictureLines(); // One of this amount waits, another is doubtful.
    close.paidOut = {{.row = late, .bank = {}, .state = PayoutReconciliation::State::Late}};
    PayoutsAtBank dialog(close, &bank, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    auto *table = dialog.findChild<DataTable *>(u"payoutsAtBank.table"_s);
    QTRY_VERIFY(dialog.findChild<QPushButton *>(u"payoutsAtBank.byHand"_s)->isEnabled());
    QSignalSpy said(&dialog, &PayoutsAtBank::said);

    QTest::keyClick(table, Qt::Key_M);
    QTRY_VERIFY(dialog.findChild<QDialog *>(u"payoutLine"_s));
    auto *choice = dialog.findChild<QDialog *>(u"payoutLine"_s);
    auto *lines = choice->findChild<DataTable *>(u"payoutLine.table"_s);
    QTRY_COMPARE(lines->model()->rowCount(), 1); // Never another amount.
    close.refusal = Error{.kind = ErrorKind::InvalidInput, .rule = u"period.locked"_s};
    QTest::keyClick(lines, Qt::Key_Return, Qt::ControlModifier);
    auto *about = choice->findChild<PlainLabel *>(u"payoutLine.about"_s);
    QTRY_COMPARE(about->text(), errorText(*close.refusal));
    close.refusal.reset();
    QTest::keyClick(lines, Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(said.size(), qsizetype{1});
    QCOMPARE(close.matched, (QList{std::pair(late.payout.id, u"line-4"_s)}));
}
