#include "tests/ui/pictures.h"

#include "tests/ui/SampleBankDesk.h"
#include "tests/ui/SampleCloseDesk.h"
#include "tests/ui/SampleDesk.h"

#include "ui/reconcile/CloseMonthDialog.h"
#include "ui/reconcile/StatementDialog.h"
#include "ui/shell/Commands.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/goToRow.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

namespace quittance::pictures {

using namespace Qt::StringLiterals;

namespace {

using Weight = CloseFinding::Weight;

const Currency euro = Currency::of("EUR");

BankImportReport someReport()
{
    BankImportReport report;
    report.file
        = {.version = u"camt.053.001.08"_s, .statements = 2, .lines = 412, .announced = 3, .proven = 2};
    report.added = 398;
    report.known = 12;
    report.doubtful = 2;
    report.certain = 181;
    for (int i = 0; i < 2; ++i) {
        BankStatementRow row;
        row.account = u"DE89 •••• 3000"_s;
        row.number = QString::number(211 + i);
        row.from = QDate(2026, 11, 2 + 7 * i);
        row.through = QDate(2026, 11, 8 + 7 * i);
        row.opening = Money(1204410 + i * 88120, euro);
        row.closing = Money(1292530 + i * 4211, euro);
        row.lines = 206;
        report.statements.append(row);
    }
    report.gaps = {{.what = BankGap::What::Number,
        .account = u"DE89 •••• 3000"_s,
        .before = u"209"_s,
        .after = u"211"_s,
        .closing = {},
        .opening = {}}};
    return report;
}

QList<BankCandidate> someCandidates()
{
    const auto one = [](BankCandidate::Kind kind, const QString &name, const QString &who, qint64 minor) {
        return BankCandidate{.kind = kind,
            .match = {},
            .name = name,
            .who = who,
            .on = QDate(2026, 11, 10),
            .amount = Money(minor, euro)};
    };
    using Kind = BankCandidate::Kind;
    return {one(Kind::Payout, u"stripe:test:po_1QBw8dKX2L7"_s, u"stripe"_s, 9900),
        one(Kind::Payout, u"paypal:live:8HX52011"_s, u"paypal"_s, 4125),
        one(Kind::Return, u"INV-2026-001012"_s, u"Adler & Söhne GmbH"_s, 2490)};
}

MonthClose someMonth()
{
    const auto check = [](const QString &code, const QList<CloseFinding> &findings) {
        return CloseCheck{.code = code, .askedAt = {}, .findings = findings, .figures = {}, .accepted = {}};
    };
    const auto finding = [](const QString &code, Weight weight, const QString &subject, qint64 minor) {
        return CloseFinding{.code = code,
            .weight = weight,
            .subject = subject,
            .on = QDate(2026, 10, 30),
            .amount = Money(minor, euro),
            .words = subject};
    };
    MonthClose month;
    month.checks = {check(u"completeness:stripe"_s, {}),
        check(u"payouts"_s, {finding(u"payout.unexplained"_s, Weight::Blocking, u"po_1QBw8dKX2L7"_s, 1)}),
        check(u"statements"_s, {}), check(u"bank_balance"_s, {}),
        check(u"bank_lines"_s,
            {finding(u"bank_line.open"_s, Weight::Acceptable, u"Hofladen Linde"_s, 9900),
                finding(u"bank_line.open"_s, Weight::Acceptable, u"Çınar Lojistik A.Ş."_s, 41000)}),
        check(u"disputes"_s, {}), check(u"receivable"_s, {}), check(u"journal"_s, {})};
    month.checks[6].figures
        = {{.name = u"receivable"_s, .book = Money(8831020, euro), .other = Money(8831020, euro)}};
    return month;
}

void shootLines(MainWindow &window, const QString &name)
{
    window.commands()->reconcile->trigger();
    QTest::qWait(200);
    auto *table = window.findChild<QTableView *>(u"bank.table"_s);
    shoot(window, name + u"bank.png"_s);
    goToRow(*table, 3);
    shoot(window, name + u"bank-several.png"_s);
    goToRow(*table, 4);
    shoot(window, name + u"bank-none.png"_s);
    goToRow(*table, 6);
    shoot(window, name + u"bank-twice.png"_s);
    goToRow(*table, 4);
    window.commands()->matchLine->trigger();
    QTest::qWait(150);
    auto *list = window.findChild<QTableView *>(u"bankMatch.table"_s);
    goToRow(*list, 0);
    QTest::keyClick(list, Qt::Key_Space);
    shoot(window, name + u"bank-match.png"_s);
    window.findChild<QTabBar *>(u"bankMatch.kinds"_s)->setCurrentIndex(2);
    QTest::qWait(100);
    shoot(window, name + u"bank-match-payout.png"_s);
    closeDialogs(window);
    goToRow(*table, 5);
    window.commands()->matchLine->trigger();
    QTest::qWait(150);
    shoot(window, name + u"bank-match-out.png"_s);
    closeDialogs(window);
    goToRow(*table, 4);
    window.commands()->bookCertain->trigger();
    QTest::qWait(150);
    shoot(window, name + u"bank-certain.png"_s);
    closeDialogs(window);
    window.commands()->setLineAside->trigger();
    shoot(window, name + u"bank-aside.png"_s);
    closeDialogs(window);
    window.resize(960, 600);
    shoot(window, name + u"bank-small.png"_s);
    window.resize(1280, 800);
    goToRow(*table, 0);
    QTest::keyClick(table, Qt::Key_Return);
    shoot(window, name + u"bank-matched.png"_s);
}

void shootStatements(MainWindow &window, SampleBankDesk &bank, const QString &name)
{
    bank.report = someReport();
    auto *known = new StatementDialog(bank, u"/tmp/Kontoauszug November.xml"_s, std::nullopt, {}, &window);
    known->open();
    shoot(window, name + u"statement.png"_s);
    closeDialogs(window);
    BankCsvProfile profile;
    profile.name = u"Sparkasse"_s;
    profile.dateFormat = u"dd.MM.yyyy"_s;
    profile.columns = {{BankCsvField::BookedOn, {u"Buchungstag"_s}}, {BankCsvField::Amount, {u"Betrag"_s}},
        {BankCsvField::Payer, {u"Auftraggeber"_s}}, {BankCsvField::Purpose, {u"Verwendungszweck"_s}}};
    const QByteArray head = "Buchungstag;Wert;Auftraggeber;Verwendungszweck;Betrag;Saldo\n"
                            "03.11.2026;03.11.2026;Adler GmbH;\"RE 1042; RE 1050\";1.659,97;9.204,11\n"
                            "04.11.2026;04.11.2026;\xc3\x87\xc4\xb1nar;odeme 1038;410,00;9.614,11\n"
                            "kein Tag;05.11.2026;Bank;Entgelt;-24,90;9.589,21\n";
    bank.report.file.version = u"CSV"_s;
    auto *csv = new StatementDialog(bank, u"/tmp/umsatz.csv"_s, profile, head, &window);
    csv->open();
    shoot(window, name + u"statement-csv.png"_s);
    closeDialogs(window);
    profile.dateFormat
        = u"dd/MM/yyyy"_s; // Nothing in these rows says which comes first, nor which mark it is.
    const QByteArray open = "Buchungstag;Auftraggeber;Verwendungszweck;Betrag\n"
                            "03/11/2026;Adler GmbH;RE 1042;1.659\n"
                            "04/11/2026;Fjord Supply AS;RE 1033;410\n"
                            "05/11/2026;Bank;Entgelt;-2.490\n";
    auto *either = new StatementDialog(bank, u"/tmp/umsatz.csv"_s, profile, open, &window);
    either->open();
    shoot(window, name + u"statement-csv-either.png"_s);
    closeDialogs(window);
    bank.importError = Error{.kind = ErrorKind::InvalidInput,
        .rule = u"bank_file.balance_differs"_s,
        .field = u"line 812, entry 211"_s,
        .value = u"12,925.31"_s};
    auto *broken = new StatementDialog(bank, u"/tmp/broken.sta"_s, std::nullopt, {}, &window);
    broken->open();
    shoot(window, name + u"statement-broken.png"_s);
    closeDialogs(window);
}

void shootClosing(MainWindow &window, SampleCloseDesk &close, const QString &name)
{
    window.commands()->payoutsAtBank->trigger();
    shoot(window, name + u"payouts-at-bank.png"_s);
    goToRow(*window.findChild<QTableView *>(u"payoutsAtBank.table"_s), 5);
    window.findChild<QPushButton *>(u"payoutsAtBank.byHand"_s)->click();
    QTest::qWait(150);
    shoot(window, name + u"payout-by-hand.png"_s);
    closeDialogs(window);
    window.commands()->closeMonth->trigger();
    QTest::qWait(150);
    shoot(window, name + u"close-blocked.png"_s);
    auto *checks = window.findChild<QTableView *>(u"closeMonth.checks"_s);
    goToRow(*checks, 4);
    window.findChild<QLineEdit *>(u"closeMonth.why"_s)
        ->setText(u"The payer was asked; answer due next week"_s);
    shoot(window, name + u"close-acceptable.png"_s);
    closeDialogs(window);
    for (CloseCheck &check : close.month.checks)
        check.findings.clear();
    window.commands()->closeMonth->trigger();
    QTest::qWait(150);
    auto *dialog = window.findChild<CloseMonthDialog *>(u"closeMonth"_s);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(100);
    dialog->writePack(u"/home/mara/Documents/Closing"_s);
    shoot(window, name + u"close-locked.png"_s);
    closeDialogs(window);
}

} // namespace

void shootReconcile(Theme &theme, Appearance appearance, const QString &folder, const QString &kind)
{
    const QString name = folder + u'/' + kind + u'-';
    SampleBankDesk bank;
    bank.rows = SampleBankDesk::pictureLines();
    bank.known = someCandidates();
    SampleCloseDesk close;
    close.month = someMonth();
    close.next = QDate(2026, 10, 1);
    const QList<PayoutRow> payouts = SampleDesk::picturePayouts();
    for (qsizetype i = 0; i < payouts.size(); ++i) {
        using State = PayoutReconciliation::State;
        PayoutReconciliation row{.row = payouts.at(i),
            .bank = {},
            .state = payouts.at(i).hasFailed ? State::Failed
                : i == 0                     ? State::OnItsWay
                : i == 5                     ? State::Late
                                             : State::Arrived};
        if (row.state == State::Arrived)
            row.bank = PayoutBankLine{.line = 3,
                .on = payouts.at(i).payout.arrivesOn,
                .amount = payouts.at(i).payout.amount,
                .account = u"DE89 •••• 3000"_s};
        close.paidOut.append(row);
    }
    close.proposals = {{.payout = payouts.at(5).payout.id, .line = 9, .evidence = PayoutEvidence::Reference}};
    SampleDesk desk;
    desk.bankDesk = &bank;
    desk.closeDesk = &close;
    desk.invoices = SampleDesk::pictureRows();
    MainWindow window(desk, theme, facts(false));
    theme.apply(appearance);
    window.show();
    QApplication::setActiveWindow(&window);
    QTest::qWait(200);
    shootLines(window, name);
    shootStatements(window, bank, name);
    shootClosing(window, close, name);
}

} // namespace quittance::pictures
