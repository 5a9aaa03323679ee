#include "tests/ui/pictures.h"

#include "tests/ui/SampleDesk.h"
#include "tests/ui/SampleEvidenceDesk.h"

#include "ui/invoices/InvoiceTableView.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/shell/Commands.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

namespace quittance::pictures {

using namespace Qt::StringLiterals;

namespace {

//! Disputes on the invoice and in the list of payments, and money that came too late.
void shootDisputes(Theme &theme, Appearance appearance, const QString &folder)
{
    const QString name = folder + u'/' + appearanceKey(appearance) + u'-';
    SampleDesk desk;
    desk.invoices = SampleDesk::pictureRows();
    desk.moneyIn = SampleDesk::picturePayments();
    desk.contested = SampleDesk::pictureDisputes();
    SampleEvidenceDesk evidence;
    evidence.known = SampleDesk::pictureEvidence();
    desk.evidenceDesk = &evidence;
    PaymentRow late = desk.moneyIn.constFirst();
    late.id = PaymentId(u"late"_s);
    late.customerId = CustomerId(u"c-9"_s);
    late.customer = u"Ødegaard Møbler AS"_s;
    late.method = u"Visa •••• 4242"_s;
    late.amount = late.unallocated = Money(98050, Currency::of("EUR"));
    late.pays.clear();
    desk.moneyIn.prepend(late);
    desk.credits = {{.source = {.payment = late.id, .creditNote = {}},
        .left = late.unallocated,
        .customer = late.customerId,
        .name = late.method,
        .since = late.bookedOn}};
    MainWindow window(desk, theme, facts(false));
    theme.apply(appearance);
    window.show();
    QApplication::setActiveWindow(&window);
    QTest::qWait(200);
    window.invoices()->table()->selectRow(0);
    shoot(window, name + u"disputed-invoice.png"_s);
    window.commands()->gatherEvidence->trigger();
    shoot(window, name + u"evidence.png"_s);
    closeDialogs(window);
    window.invoices()->table()->selectRow(8);
    shoot(window, name + u"slipped-in.png"_s);
    window.commands()->payments->trigger();
    auto *payments = window.findChild<QTableView *>(u"payments.table"_s);
    payments->selectRow(0);
    payments->setFocus();
    shoot(window, name + u"payments-disputes.png"_s);
    window.commands()->disputes->trigger();
    QTest::qWait(200); // They are read anew.
    payments->selectRow(0);
    shoot(window, name + u"disputes.png"_s);
}

//! Ways to pay: a transfer of which a part has come, its bank details, and the count beside the provider's.
void shootPayWays(Theme &theme, Appearance appearance, const QString &folder)
{
    const QString name = folder + u'/' + appearanceKey(appearance) + u'-';
    const Currency euro = Currency::of("EUR");
    SampleDesk desk;
    desk.invoices = SampleDesk::pictureRows();
    desk.moneyIn = SampleDesk::picturePayments();
    desk.liveLink
        = LiveLink{.way = PayWay::BankTransfer, .amount = Money(124997, euro), .missing = Money(24997, euro)};
    desk.cash = {{.connection = u"stripe"_s,
        .holder = {},
        .customer = CustomerId(u"c-8"_s),
        .amount = Money(5000, euro),
        .seenAt = {},
        .name = {}}};
    desk.payWay = WayToPay{.way = PayWay::BankTransfer,
        .url = {},
        .transfer = TransferInstructions{.missing = Money(24997, euro),
            .reference = u"QK7X 2WPL"_s,
            .addresses = {{.kind = u"iban"_s,
                .holder = u"Brightwater GmbH"_s,
                .account = u"DE89 3704 0044 0532 0130 00"_s,
                .code = u"COBADEFFXXX"_s,
                .branch = {},
                .bank = u"Commerzbank"_s}},
            .page = {}}};
    desk.counted = {.connection = u"stripe"_s,
        .from = QDate(2026, 1, 1),
        .to = SampleDesk::pictureDay(),
        .checkedAt = QDateTime(SampleDesk::pictureDay(), QTime(2, 10), Qt::UTC),
        .lines = {{.there = 1204, .here = 1204}},
        .unexplained = {},
        .leftOut = {}};
    MainWindow window(desk, theme, facts(false));
    theme.apply(appearance);
    window.show();
    QApplication::setActiveWindow(&window);
    QTest::qWait(200);
    window.invoices()->table()->selectRow(7);
    shoot(window, name + u"transfer-pane.png"_s);
    window.commands()->bankDetails->trigger();
    shoot(window, name + u"transfer.png"_s);
    closeDialogs(window);
    window.commands()->checkPayments->trigger();
    shoot(window, name + u"complete.png"_s);
    desk.counted.lines[0].here = 1203;
    desk.counted.unexplained = {{.externalKey = u"stripe:test:ch_3QDxKvKX7H2aTm"_s,
        .on = QDate(2026, 11, 20),
        .there = Money(9900, euro),
        .here = {}}};
    window.commands()->checkPayments->trigger();
    QTest::qWait(100);
    window.findChild<QAbstractButton *>(u"payments.completeness.show"_s)->click();
    shoot(window, name + u"unexplained.png"_s);
    closeDialogs(window);
}

//! Charging a saved card, live and without one, the saved cards, and what the invoice tells of a charge.
void shootCards(Theme &theme, Appearance appearance, const QString &folder)
{
    const QString name = folder + u'/' + appearanceKey(appearance) + u'-';
    SampleDesk desk;
    desk.invoices = SampleDesk::pictureRows();
    desk.cardDesk.known = SampleCardDesk::pictureCards(CustomerId(u"c-8"_s));
    desk.cardDesk.isLive = appearance == Appearance::Light;
    MainWindow window(desk, theme, facts(false));
    theme.apply(appearance);
    window.show();
    QApplication::setActiveWindow(&window);
    QTest::qWait(200);
    window.invoices()->table()->selectRow(7);
    QTest::qWait(100);
    const Commands &commands = *window.commands();
    commands.chargeCard->trigger();
    shoot(window, name + u"charge.png"_s);
    auto *amount = window.findChild<QLineEdit *>(u"charge.amount"_s);
    amount->selectAll();
    QTest::keyClicks(amount, u"1300"_s);
    QTest::keyClick(amount, Qt::Key_Return, Qt::ControlModifier);
    shoot(window, name + u"charge-refused.png"_s);
    closeDialogs(window);
    commands.savedCards->trigger();
    QTest::qWait(100);
    QTest::keyClick(window.findChild<QTableView *>(u"cards.table"_s), Qt::Key_Delete);
    shoot(window, name + u"cards.png"_s);
    closeDialogs(window);
    for (const auto &[state, what] : {std::pair(ChargeState::Requested, u"processing"_s),
             std::pair(ChargeState::NeedsAction, u"confirm"_s),
             std::pair(ChargeState::Failed, u"declined"_s)}) {
        desk.cardDesk.made = {SampleCardDesk::pictureCharge(state)};
        emit desk.outboxChanged();
        shoot(window, name + u"charge-"_s + what + u".png"_s);
    }
    Charge uncertain = SampleCardDesk::pictureCharge(ChargeState::Requested);
    uncertain.isUncertain = true;
    uncertain.nextLook = QDateTime(SampleDesk::pictureDay(), QTime(13, 5), Qt::UTC);
    desk.cardDesk.made = {uncertain};
    emit desk.outboxChanged();
    emit desk.invoicesChanged();
    shoot(window, name + u"charge-uncertain.png"_s);
    desk.cardDesk.obstacle = u"charge.under_way"_s;
    commands.chargeCard->trigger();
    shoot(window, name + u"charge-under-way.png"_s);
    closeDialogs(window);
    desk.cardDesk.obstacle.clear();
    desk.cardDesk.known.clear();
    desk.cardDesk.made.clear();
    commands.chargeCard->trigger();
    shoot(window, name + u"charge-none.png"_s);
    closeDialogs(window);
    commands.savedCards->trigger();
    shoot(window, name + u"cards-none.png"_s);
    closeDialogs(window);
}

//! Who a customer is at the provider, where its pages lead back to, and a paid invoice that is refunded.
void shootIdentity(Theme &theme, Appearance appearance, const QString &folder)
{
    const QString name = folder + u'/' + appearanceKey(appearance) + u'-';
    SampleDesk desk;
    desk.invoices = SampleDesk::pictureRows();
    desk.providerDesk.matches = SampleProviderDesk::pictureMatches();
    MainWindow window(desk, theme, facts(false));
    theme.apply(appearance);
    window.show();
    QApplication::setActiveWindow(&window);
    QTest::qWait(200);
    window.invoices()->table()->selectRow(7);
    QTest::qWait(100);
    const Commands &commands = *window.commands();
    desk.providerDesk.error = Error{.kind = ErrorKind::InvalidInput,
        .rule = u"gateway_customer.matches"_s,
        .field = u"customer"_s,
        .value = u"cus_QmA7kKX7H2aTm, cus_R1x9dKX2L7cQp"_s};
    commands.payPage->trigger();
    shoot(window, name + u"identity-banner.png"_s);
    desk.providerDesk.error.reset();
    commands.identity->trigger();
    shoot(window, name + u"identity.png"_s);
    closeDialogs(window);
    desk.providerDesk.matches.clear();
    commands.identity->trigger();
    shoot(window, name + u"identity-none.png"_s);
    closeDialogs(window);
    commands.returnPage->trigger();
    shoot(window, name + u"return-page.png"_s);
    closeDialogs(window);
    window.invoices()->table()->selectRow(8);
    QTest::qWait(100);
    commands.refund->trigger();
    shoot(window, name + u"refund-invoice.png"_s);
    closeDialogs(window);
}

//! Payouts, and what the chosen one is made of.
void shootPayouts(Theme &theme, Appearance appearance, const QString &folder)
{
    const QString name = folder + u'/' + appearanceKey(appearance) + u'-';
    SampleDesk desk;
    desk.invoices = SampleDesk::pictureRows();
    desk.paidOut = SampleDesk::picturePayouts();
    desk.payoutParts = SampleDesk::picturePayoutLines();
    MainWindow window(desk, theme, facts(false));
    theme.apply(appearance);
    window.show();
    QApplication::setActiveWindow(&window);
    window.commands()->payouts->trigger();
    QTest::qWait(200);
    auto *payouts = window.findChild<QTableView *>(u"payouts.table"_s);
    payouts->selectRow(0);
    payouts->setFocus();
    shoot(window, name + u"payouts.png"_s);
    payouts->selectRow(5);
    shoot(window, name + u"payout-rest.png"_s);
    payouts->selectRow(6);
    shoot(window, name + u"payout-failed.png"_s);
    desk.proposal = {.lines = desk.payoutParts.first(),
        .sum = Money(49000, Currency::of("EUR")),
        .rest = Money(1000, Currency::of("EUR"))};
    payouts->selectRow(3);
    shoot(window, name + u"payout-by-hand.png"_s);
    window.resize(960, 600);
    payouts->selectRow(2);
    shoot(window, name + u"payouts-small.png"_s);
    desk.paidOut.clear();
    emit desk.invoicesChanged();
    QTest::qWait(200); // The page asks a moment later.
    shoot(window, name + u"payouts-empty.png"_s);
}

} // namespace

void shootProvider(Theme &theme, Appearance appearance, const QString &folder)
{
    shootDisputes(theme, appearance, folder);
    shootPayouts(theme, appearance, folder);
    shootCards(theme, appearance, folder);
    shootIdentity(theme, appearance, folder);
    shootPayWays(theme, appearance, folder);
}

} // namespace quittance::pictures
