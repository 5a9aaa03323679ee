#include "tests/ui/tst_bankbyhand.h"

#include "tests/ui/BankBench.h"

#include "ui/reconcile/PayoutLineDialog.h"
#include "ui/reconcile/PayoutsAtBank.h"
#include "ui/reconcile/bankChips.h"
#include "ui/style/Tokens.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PlainLabel.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestBankByHand::aLineIsMatchedByHandByKeysAlone()
{
    BankBench section;
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

void TestBankByHand::spaceBeginsWithTheProposalAndAddsToTheSet()
{
    BankBench section;
    QTRY_VERIFY(section.isLoaded());
    const InvoiceId second(u"id-99"_s);
    section.bank.rows[0].proposals[0].shares[1].invoice = second;
    BankCandidate other{.match = {},
        .name = u"INV-2026-001050"_s,
        .who = u"Adler & Söhne GmbH"_s,
        .amount = Money(41000, Currency::of("EUR"))};
    other.match.customer = CustomerId(u"c-8"_s);
    other.match.shares
        = {{.invoice = second, .number = other.name, .open = other.amount, .amount = other.amount}};
    section.bank.known.append(other);
    emit section.desk.invoicesChanged();
    QTRY_COMPARE(section.page->current()->proposals.constFirst().shares.at(1).invoice, second);

    section.press(Qt::Key_Space);
    auto *dialog = section.page->window()->findChild<QDialog *>(u"bankMatch"_s);
    QVERIFY(dialog);
    auto *list = dialog->findChild<DataTable *>(u"bankMatch.table"_s);
    const auto *exact = dialog->findChild<QWidget *>(u"bankMatch.exact"_s);
    QTRY_VERIFY(exact->isVisible()); // Both are taken.
    QCOMPARE(list->model()->rowCount(), 2); // What is open of this customer.
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(!exact->isVisible());
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(exact->isVisible());
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(section.bank.matched.size(), qsizetype{1});
    const BankProposal &match = section.bank.matched.constFirst().match;
    QCOMPARE(match.reason, BankMatchReason::ByHand);
    QCOMPARE(match.shares.size(), qsizetype{2});
}

void TestBankByHand::aProposalThatIsNotAllThereTakesNothing()
{
    BankBench section;
    QTRY_VERIFY(section.isLoaded());
    section.bank.rows[0].proposals[0].shares[1].invoice = InvoiceId(u"paid meanwhile"_s);
    emit section.desk.invoicesChanged();
    QTRY_COMPARE(
        section.page->current()->proposals.constFirst().shares.at(1).invoice, InvoiceId(u"paid meanwhile"_s));

    section.press(Qt::Key_Space);

    auto *dialog = section.page->window()->findChild<QDialog *>(u"bankMatch"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->findChild<DataTable *>(u"bankMatch.table"_s)->model()->rowCount() > 0);
    QVERIFY(!dialog->findChild<QWidget *>(u"bankMatch.exact"_s)->isVisible());
    QVERIFY(!dialog->findChild<QPushButton *>(u"bankMatch.act"_s)->isEnabled());
}

void TestBankByHand::anythingOfTheBookCanBeChosenByHand_data()
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

void TestBankByHand::anythingOfTheBookCanBeChosenByHand()
{
    QFETCH(const int, row);
    QFETCH(const int, pages);
    QFETCH(const BankCandidate::Kind, kind);
    QFETCH(const BankMatchWhat, what);
    BankBench section;
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

void TestBankByHand::nothingIsMatchedThatNobodyHasChosen_data()
{
    anythingOfTheBookCanBeChosenByHand_data();
}

void TestBankByHand::nothingIsMatchedThatNobodyHasChosen()
{
    QFETCH(const int, row);
    QFETCH(const int, pages);
    QFETCH(const BankCandidate::Kind, kind);
    BankBench section;
    QTRY_VERIFY(section.isLoaded());
    BankCandidate one{.kind = kind, .match = {}, .name = u"first"_s, .who = u"Nordwind"_s, .on = {}};
    one.match.payout = one.name;
    section.bank.known.append(one);
    goToRow(*section.table, row);
    section.press(Qt::Key_M);
    auto *dialog = section.page->window()->findChild<QDialog *>(u"bankMatch"_s);
    QVERIFY(dialog);
    for (int page = 0; page < pages; ++page)
        QTest::keyClick(dialog, Qt::Key_PageDown, Qt::ControlModifier);
    const auto *list = dialog->findChild<DataTable *>(u"bankMatch.table"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);

    const auto *act = dialog->findChild<QPushButton *>(u"bankMatch.act"_s);
    QVERIFY(!act->isEnabled());
    QCOMPARE(act->toolTip(), u"Choose the one that this movement is."_s);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(section.bank.matched.isEmpty());
    QVERIFY(dialog->isVisible());

    QTest::keyClick(dialog->findChild<QLineEdit *>(u"bankMatch.filter"_s), Qt::Key_Down);
    QVERIFY(act->isEnabled());
}

void TestBankByHand::whatIsFilteredAwayIsNotChosenAnyMore()
{
    BankBench section;
    QTRY_VERIFY(section.isLoaded());
    for (const QString &name : {u"first"_s, u"second"_s}) {
        BankCandidate one{
            .kind = BankCandidate::Kind::Payment, .match = {}, .name = name, .who = {}, .on = {}};
        one.match.payment = PaymentId(name);
        section.bank.known.append(one);
    }
    goToRow(*section.table, 4);
    section.press(Qt::Key_M);
    auto *dialog = section.page->window()->findChild<QDialog *>(u"bankMatch"_s);
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_PageDown, Qt::ControlModifier);
    const auto *list = dialog->findChild<DataTable *>(u"bankMatch.table"_s);
    auto *filter = dialog->findChild<QLineEdit *>(u"bankMatch.filter"_s);
    const auto *act = dialog->findChild<QPushButton *>(u"bankMatch.act"_s);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(act->isEnabled());

    filter->setFocus();
    QTest::keyClicks(filter, u"second"_s);

    QTRY_COMPARE(list->model()->rowCount(), 1);
    QVERIFY(!act->isEnabled());
    QVERIFY(list->selectedRows().isEmpty());
}

void TestBankByHand::anEmptyListSaysWhatItIsEmptyOf()
{
    BankBench section;
    QTRY_VERIFY(section.isLoaded());
    goToRow(*section.table, 4);
    section.press(Qt::Key_M);
    auto *dialog = section.page->window()->findChild<QDialog *>(u"bankMatch"_s);
    QVERIFY(dialog);
    const auto *list = dialog->findChild<DataTable *>(u"bankMatch.table"_s);
    const auto *empty = dialog->findChild<EmptyState *>(u"bankMatch.empty"_s);
    const auto *noMatch = dialog->findChild<EmptyState *>(u"bankMatch.noMatch"_s);
    auto *filter = dialog->findChild<QLineEdit *>(u"bankMatch.filter"_s);
    QTRY_VERIFY(list->model()->rowCount() > 0);
    QVERIFY(!empty->isVisible() && !noMatch->isVisible());

    QTest::keyClicks(filter, u"fjordx"_s);
    QTRY_VERIFY(noMatch->isVisible());
    QCOMPARE(noMatch->title(), u"No match for “fjordx”."_s);
    noMatch->findChild<QPushButton *>()->click();
    QTRY_VERIFY(list->model()->rowCount() > 0);
    QVERIFY(!noMatch->isVisible());

    QTest::keyClick(dialog, Qt::Key_PageDown, Qt::ControlModifier); // None recorded before.
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(empty->hint().startsWith(u"No payment recorded by hand waits"_s));
}

void TestBankByHand::likelyLooksAlikeAtTheMovementAndAtItsProposal()
{
    BankLineRow row;
    row.line.amount = Money(10'000, Currency::of("EUR"));
    BankProposal proposal;
    proposal.confidence = BankConfidence::Strong;
    row.proposals = {proposal};
    const ChipLook movement = bankLineChip(row);
    const ChipLook match = bankConfidenceChip(proposal.confidence);
    QCOMPARE(match.text, movement.text);
    QCOMPARE(match.tone, movement.tone);
    QCOMPARE(match.icon, movement.icon);
}

void TestBankByHand::theTitlesSayWhatIsListed()
{
    BankBench section;
    QTRY_VERIFY(section.isLoaded());
    goToRow(*section.table, 4);
    section.press(Qt::Key_M);
    auto *dialog = section.page->window()->findChild<QDialog *>(u"bankMatch"_s);
    QVERIFY(dialog);
    const auto *list = dialog->findChild<DataTable *>(u"bankMatch.table"_s);
    const auto titles = [list] {
        QStringList all;
        for (int column = 0; column < list->model()->columnCount(); ++column)
            all.append(list->model()->headerData(column, Qt::Horizontal).toString());
        return all.join(u", "_s);
    };
    const auto *field = dialog->findChild<QLineEdit *>(u"bankMatch.filter"_s);
    QCOMPARE(titles(), u"Number, Customer, Due, Open, Takes"_s);
    QCOMPARE(field->placeholderText(), u"Number, customer or amount"_s);
    QTest::keyClick(dialog, Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(titles(), u"Number, Customer, Day, Amount, Takes"_s);
    QTest::keyClick(dialog, Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(titles(), u"Payout, Provider, Arrives, Amount, Takes"_s);
    QCOMPARE(field->placeholderText(), u"Payout, provider or amount"_s);
}

void TestBankByHand::invoicesOfAnotherCurrencyTakeWhatWasPaidInIt()
{
    BankBench section;
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

void TestBankByHand::whereNothingCanBeMatchedTheReasonIsSaid()
{
    BankBench section;
    QTRY_VERIFY(section.isLoaded());
    goToRow(*section.table, 6); // It may be here already.
    auto *button = section.find<QPushButton>(u"bankLine.match"_s);
    QVERIFY(button->isVisible());
    QVERIFY(!button->isEnabled());
    QVERIFY(button->toolTip().contains(u"First say whether this is the same money"_s));
    QSignalSpy said(section.page.get(), &ReconcilePage::said);

    section.press(Qt::Key_M);

    QCOMPARE(said.size(), qsizetype{1});
    QCOMPARE(said.constFirst().constFirst().toString(), button->toolTip());
    QVERIFY(!section.page->window()->findChild<QDialog *>(u"bankMatch"_s));
}

void TestBankByHand::aHandMatchIsOfTheLineItWasOpenedFor()
{
    BankBench section;
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

void TestBankByHand::moneyThatWentOutIsInTheInkOfWhatIsLessThanNothing_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<Ink>("ink");

    QTest::newRow("came in") << 4 << Ink::Text;
    QTest::newRow("went out") << 5 << Ink::Negative;
}

void TestBankByHand::moneyThatWentOutIsInTheInkOfWhatIsLessThanNothing()
{
    QFETCH(const int, row);
    QFETCH(const Ink, ink);
    BankBench section;
    QTRY_VERIFY(section.isLoaded());
    goToRow(*section.table, row);
    section.press(Qt::Key_M);
    const auto *dialog = section.page->window()->findChild<QDialog *>(u"bankMatch"_s);
    QVERIFY(dialog);

    for (const PlainLabel *amount : {dialog->findChild<PlainLabel *>(u"bankMatch.amount"_s),
             section.find<PlainLabel>(u"bankLine.amount"_s)}) {
        QVERIFY(amount);
        QCOMPARE(
            amount->palette().color(QPalette::WindowText), colorOf(ink, tokensOf(QApplication::palette())));
    }
}

void TestBankByHand::aRefusalIsNeverToldBesideAnotherLine()
{
    BankBench section;
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

void TestBankByHand::aPayoutIsMatchedByHandByKeysAlone()
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
    QCOMPARE(close.matched, (QList{std::pair(late.payout.id, qint64{4})}));
}

void TestBankByHand::aPayoutThatNoMovementFitsSaysWhatComesNext()
{
    SampleCloseDesk close;
    SampleBankDesk bank;
    PayoutRow payout = SampleDesk::picturePayouts().at(5);
    payout.payout.amount = Money(12'345, Currency::of("EUR"));
    PayoutLineDialog dialog(close, bank, payout, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();

    const auto *empty = dialog.findChild<EmptyState *>(u"payoutLine.empty"_s);
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->title(), u"No movement of exactly 123.45\u00a0EUR waits."_s);
    QCOMPARE(empty->hint(), u"Import the bank's statement of these days."_s);
    QVERIFY(!dialog.findChild<QWidget *>(u"payoutLine.about"_s)->isVisible());
}

void TestBankByHand::whatIsIgnoredGoesAtOnceAndComesBack()
{
    BankBench section;
    QTRY_VERIFY(section.isLoaded());
    goToRow(*section.table, 4);
    QSignalSpy decided(section.page.get(), &ReconcilePage::decided);

    section.press(Qt::Key_I);

    QTRY_COMPARE(section.bank.aside, (QList{std::pair(qint64{5}, u"Ignored"_s)}));
    QVERIFY(!section.page->window()->findChild<QDialog *>());
    QTRY_COMPARE(section.table->model()->rowCount(), 7);
    QCOMPARE(decided.constFirst().constLast().toString(), // With a way to take it back.
        u"Set aside: 99.00\u00a0EUR of an unknown payer."_s);
    section.press(Qt::Key_U);
    QTRY_COMPARE(section.bank.undone, QList<qint64>{5});
    QTRY_VERIFY(section.isLoaded());
}
