#include "tests/ui/pictures.h"

#include "tests/ui/SampleDesk.h"

#include "ui/invoices/InvoiceTableModel.h"
#include "ui/invoices/InvoiceTableView.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/records/RecordWindow.h"
#include "ui/records/RecordWindows.h"
#include "ui/shell/Commands.h"
#include "ui/shell/HelpWindow.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/QuitDialog.h"
#include "ui/widgets/AmountEdit.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/goToRow.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace quittance::pictures {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 adlersInvoice = 8;

void prepare(SampleDesk &desk)
{
    desk.invoices = SampleDesk::pictureRows();
    desk.moneyIn = SampleDesk::picturePayments();
    desk.journal = SampleDesk::pictureJournal();
    const InvoiceRow &shown = desk.invoices.at(adlersInvoice - 1);
    for (ActivityLine &line : desk.journal) { // The invoice whose journal is shown has some.
        if (line.subject != desk.invoices.constFirst().id.text())
            continue;
        line.subject = shown.id.text();
        line.number = shown.number.text();
        line.party = shown.customer;
        line.amount = shown.total;
    }
    Customer adler;
    adler.id = CustomerId(u"c-adler"_s);
    adler.name = u"Adler & Söhne GmbH"_s;
    adler.email = u"billing@adler.example"_s;
    desk.customersKnown = {adler};
    desk.recordDesk.more = {{.kind = RecordKind::BankLine,
        .id = u"17"_s,
        .name = u"INV-2026-001042 Danke"_s,
        .party = u"ADLER UND SOEHNE GMBH"_s,
        .on = SampleDesk::pictureDay().addDays(-2),
        .amount = Money(124'997, Currency::of("EUR"))}};
}

QString wordsOf(const QAction *action)
{
    return action->text().remove(u'&').remove(u'…');
}

void search(MainWindow &window, const QString &text)
{
    window.commands()->search->trigger();
    window.findChild<QLineEdit *>(u"palette.text"_s)->setText(text);
    QTest::qWait(50);
}

//! A book that another computer has open, and has not been heard of.
void shootHeld(Theme &theme, SampleDesk &desk, const QString &folder, const QString &kind)
{
    WindowFacts given = facts(false);
    const QDateTime since(SampleDesk::pictureDay(), QTime(7, 2), Qt::UTC);
    given.held = HeldBook{.holder = {.host = u"office-pc"_s,
                              .user = u"mara"_s,
                              .since = since,
                              .heardAt = since.addSecs(4000),
                              .isSilent = true},
        .copiedAt = since.addSecs(6000)};
    MainWindow window(desk, theme, given);
    window.show();
    auto *model = static_cast<InvoiceTableModel *>(window.invoices()->table()->model());
    (void)QTest::qWaitFor([&] { return model->rowOfKey(adlersInvoice) >= 0; });
    goToRow(*window.invoices()->table(), model->rowOfKey(adlersInvoice));
    shoot(window, folder + u"/shell-held-"_s + kind + u".png"_s);
    window.findChild<QPushButton *>(u"main.held.takeOver"_s)->click();
    shoot(window, folder + u"/shell-takeover-"_s + kind + u".png"_s);
    closeDialogs(window);
}

} // namespace

void shootShell(Theme &theme, Appearance appearance, const QString &folder, const QString &kind)
{
    theme.apply(appearance);
    SampleDesk desk;
    prepare(desk);
    MainWindow window(desk, theme, facts(false));
    window.show();
    const auto shot = [&](const QString &what) {
        QTest::qWait(80);
        shoot(window, folder + u"/shell-"_s + what + u'-' + kind + u".png"_s);
    };
    auto *model = static_cast<InvoiceTableModel *>(window.invoices()->table()->model());
    (void)QTest::qWaitFor([&] { return model->rowOfKey(adlersInvoice) >= 0; });
    goToRow(*window.invoices()->table(), model->rowOfKey(adlersInvoice));
    QTest::qWait(80);

    search(window, {});
    shot(u"palette"_s);
    search(window, u"adler"_s);
    shot(u"palette-found"_s);
    search(window, u"1042 "_s + wordsOf(window.commands()->sendLink));
    shot(u"palette-act"_s);
    search(window, wordsOf(window.commands()->deleteDraft));
    shot(u"palette-whynot"_s);
    search(window, u"zzqx"_s);
    shot(u"palette-nothing"_s);
    window.invoices()->focusTable();

    window.banner()->tell({.key = u"a"_s,
        .tone = Tone::Danger,
        .text = u"Stripe refused the key. Payments are not up to date since 09:12."_s,
        .action = u"Sync again"_s,
        .details = u"401 invalid_api_key"_s,
        .isSticky = true});
    window.banner()->tell({.key = u"b"_s, .tone = Tone::Warning, .text = u"…"_s});
    window.banner()->tell({.key = u"c"_s, .tone = Tone::Info, .text = u"…"_s});
    shot(u"banner"_s);
    window.banner()->dropAll({});

    window.commands()->journal->trigger();
    shot(u"journal"_s);
    closeDialogs(window);
    window.commands()->shortcuts->trigger();
    shot(u"keys"_s);
    closeDialogs(window);
    (new QuitDialog(2, 2, &window))->open();
    shot(u"quit"_s);
    closeDialogs(window);

    window.commands()->openRecord->trigger();
    QTest::qWait(120);
    const QList<RecordWindow *> open = window.records()->windows();
    if (!open.isEmpty())
        shoot(*open.constFirst(), folder + u"/shell-invoice-"_s + kind + u".png"_s);
    window.records()->closeAll();
    window.commands()->payments->trigger();
    QTest::qWait(120);
    goToRow(*window.findChild<QTableView *>(u"payments.table"_s), 0);
    QTest::qWait(120);
    window.commands()->openRecord->trigger();
    QTest::qWait(120);
    const QList<RecordWindow *> payments = window.records()->windows();
    if (!payments.isEmpty())
        shoot(*payments.constFirst(), folder + u"/shell-payment-"_s + kind + u".png"_s);
    window.records()->closeAll();

    window.commands()->help->trigger();
    QTest::qWait(120);
    if (auto *help = window.findChild<HelpWindow *>()) {
        shoot(*help, folder + u"/shell-help-"_s + kind + u".png"_s);
        help->close();
    }

    window.commands()->invoices->trigger();
    window.commands()->recordPayment->trigger();
    QTest::qWait(80);
    auto *amount = window.findChild<AmountEdit *>(u"recordPayment.amount"_s);
    if (amount) {
        amount->setFocus();
        amount->selectAll();
        QTest::keyClicks(amount, u"1.234"_s); // As typed: the act names no sum then.
        amount->nextInFocusChain()->setFocus(Qt::TabFocusReason);
        shot(u"amount"_s);
    }
    closeDialogs(window);
    shootHeld(theme, desk, folder, kind);
}

} // namespace quittance::pictures
