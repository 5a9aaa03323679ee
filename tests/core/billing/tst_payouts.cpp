#include "tests/core/billing/tst_payouts.h"

#include "core/base/Uuid.h"
#include "core/billing/AllocateCredit.h"
#include "core/billing/NoteDispute.h"
#include "core/billing/NotePayout.h"
#include "core/billing/NoteRefund.h"
#include "core/billing/RecordPayment.h"
#include "core/store/AllocationTable.h"
#include "core/store/DisputeTable.h"
#include "core/store/PaymentTable.h"
#include "core/store/PayoutTable.h"
#include "core/store/PostingTable.h"
#include "tests/core/billing/BookState.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using Category = PayoutLine::Category;

const Currency eur = Currency::of("EUR");
const Currency usd = Currency::of("USD");
const QString stripe = u"stripe"_s;

//! A provider's account that settles in euros: what happens there is told to a book as the observer would.
class GatewayStory
{
public:
    explicit GatewayStory(quint32 seed = 1)
        : m_random(seed)
    {
        m_invoice = book.addIssued();
    }

    BillingBook book;
    QList<GatewayMove> moves;
    qint64 netMinor = 0;

    //! A payment of the customer; in dollars it is settled at 0.9.
    QString pay(Money amount, qint64 feeMinor)
    {
        const QString charge = key(u"ch"_s);
        const PaymentId id(key(u"payment"_s));
        must(book.append({{.body = PaymentReceived{.payment = id,
                               .amount = amount,
                               .connection = stripe,
                               .method = u"Visa •••• 4242"_s,
                               .customer = book.customer.id,
                               .link = {},
                               .payer = {},
                               .reference = {}},
            .externalKey = charge}}));
        move(Category::Payment, u"charge"_s, charge, settled(amount), feeMinor, amount);
        m_payments.append({charge, amount});
        return charge;
    }

    void refund(const QString &charge, Money amount)
    {
        const QString id = key(u"re"_s);
        must(noteRefund(book.book, stripe,
            {.externalKey = id,
                .refund = {},
                .charge = charge,
                .state = GatewayRefund::State::Settled,
                .amount = amount,
                .at = book.clock.now(),
                .words = {}}));
        move(Category::Refund, u"refund"_s, id, -settled(amount), 0, -amount);
    }

    void fee(qint64 minor) { move(Category::Fee, u"stripe_fee"_s, {}, -minor, 0, Money(0, eur)); }
    void adjust(qint64 minor, const QString &word)
    {
        move(Category::Adjustment, word, {}, minor, 0, Money(0, eur));
    }

    GatewayDispute dispute(const QString &charge, Money amount, GatewayDispute::State state, bool moved)
    {
        return {.id = u"stripe:test:du_"_s + charge.section(u'_', -1),
            .charge = charge,
            .state = state,
            .status = u"needs_response"_s,
            .reason = u"fraudulent"_s,
            .amount = amount,
            .at = book.clock.now(),
            .respondBy = book.clock.now().addDays(7),
            .moneyMoved = moved};
    }

    //! Something that happens at such an account, chosen by chance.
    void step()
    {
        const qint64 kind = chance(10);
        if (kind < 5 || m_payments.isEmpty()) {
            const Currency currency = chance(4) == 0 ? usd : eur;
            pay(Money(100 + chance(100'000), currency), chance(400));
        } else if (kind < 7) {
            auto &[charge, left] = m_payments[chance(m_payments.size())];
            const Money back(chance(left.minor() + 1), left.currency());
            if (back.isPositive())
                refund(charge, back);
            left -= back;
        } else if (kind == 7) {
            fee(1 + chance(500));
        } else if (kind == 8) {
            const qint64 held = 1 + chance(5'000);
            adjust(chance(2) == 0 ? held : -held, u"reserve_transaction"_s);
        } else {
            disputeSome();
        }
    }

    Payout payOut(bool automatic = true)
    {
        const Payout payout{.id = key(u"po"_s),
            .connection = stripe,
            .amount = Money(netMinor, eur),
            .arrivesOn = book.today().addDays(2),
            .isAutomatic = automatic};
        must(notePayout(book.book, told(payout)));
        return payout;
    }
    GatewayPayout told(const Payout &payout, bool failed = false)
    {
        return {.payout = payout,
            .at = book.clock.now(),
            .hasFailed = failed,
            .canBeExplained = true,
            .words = failed ? u"account_closed"_s : QString()};
    }
    PayoutRow row(const Payout &payout) { return must(PayoutTable(book.database).byId(payout.id)); }

private:
    qint64 chance(qint64 count) { return std::uniform_int_distribution<qint64>(0, count - 1)(m_random); }
    QString key(const QString &kind) { return u"stripe:test:%1_%2"_s.arg(kind).arg(++m_count); }
    static qint64 settled(Money amount)
    {
        return amount.currency() == eur ? amount.minor() : amount.minor() * 9 / 10;
    }

    void disputeSome()
    {
        auto &[charge, left] = m_payments[chance(m_payments.size())];
        if (!left.isPositive())
            return;
        must(noteDispute(book.book, stripe, dispute(charge, left, GatewayDispute::State::Open, true)));
        move(Category::Dispute, u"adjustment"_s, charge, -settled(left), 1'500, -left);
        if (chance(2) == 0) {
            must(noteDispute(book.book, stripe, dispute(charge, left, GatewayDispute::State::Won, true)));
            move(Category::Dispute, u"adjustment"_s, charge, settled(left), 0, left);
        } else {
            must(noteDispute(book.book, stripe, dispute(charge, left, GatewayDispute::State::Lost, true)));
        }
        left = Money(0, left.currency()); // One dispute a payment.
    }

    void move(Category category, const QString &word, const QString &source, qint64 gross, qint64 feeMinor,
        Money original)
    {
        GatewayMove told{.line = {.transaction = key(u"txn"_s),
                             .category = category,
                             .word = word,
                             .source = source,
                             .grossMinor = gross,
                             .feeMinor = feeMinor,
                             .netMinor = gross - feeMinor},
            .at = book.clock.now(),
            .original = {}};
        if (original.currency() != eur)
            told.original = original;
        moves.append(told);
        netMinor += told.line.netMinor;
    }

    std::mt19937 m_random;
    qint64 m_count = 0;
    InvoiceId m_invoice;
    QList<std::pair<QString, Money>> m_payments; //!< With what can still be sent back of them.
};

} // namespace

void TestPayouts::anyPayoutIsExplainedToTheCent()
{
    // A book holds several payouts; each explains itself, and all of them empty the balance.
    const int books = qEnvironmentVariableIsSet("QUITTANCE_LONG") ? 500 : 10;
    constexpr int payoutsEach = 20;
    // Of the payouts: those that took from the bank, and those with lines of each kind.
    qsizetype negative = 0;
    qsizetype reserves = 0;
    qsizetype exchanged = 0;
    qsizetype disputed = 0;
    for (int seed = 1; seed <= books; ++seed) {
        GatewayStory story(static_cast<quint32>(seed));
        for (int i = 0; i < payoutsEach; ++i) {
            story.moves.clear();
            story.netMinor = 0;
            for (int steps = 1 + seed % 7 + i; steps > 0; --steps)
                story.step();
            const Payout payout = story.payOut();
            must(explainPayout(story.book.book, payout, story.moves));
            const PayoutRow row = story.row(payout);
            negative += payout.amount.minor() < 0 ? 1 : 0;
            reserves += std::ranges::any_of(story.moves,
                [](const GatewayMove &move) { return move.line.word == "reserve_transaction"_L1; });
            exchanged += std::ranges::any_of(
                story.moves, [](const GatewayMove &move) { return move.original.has_value(); });
            disputed += row.disputesMinor != 0 ? 1 : 0;
            QVERIFY2(row.unexplainedMinor == 0, qPrintable(u"seed %1, payout %2"_s.arg(seed).arg(i)));
            QCOMPARE(row.paymentsMinor + row.refundsMinor + row.disputesMinor + row.adjustmentsMinor
                    + row.feesMinor,
                payout.amount.minor());
        }
        QCOMPARE(story.book.balance(u"clearing:stripe"_s), Money(0, eur));
        QCOMPARE(story.book.balance(u"clearing:stripe"_s, usd), Money(0, usd));
        QCOMPARE(story.book.balance(u"disputes:stripe"_s), Money(0, eur));
    }
    QVERIFY(negative > 0 && reserves > 0 && exchanged > 0 && disputed > 0);
    qInfo("%d payouts, of them %lld negative, %lld with reserves, %lld with another currency, %lld with "
          "disputes",
        books * payoutsEach, qlonglong(negative), qlonglong(reserves), qlonglong(exchanged),
        qlonglong(disputed));
}

void TestPayouts::whatTheLinesDoNotExplainIsShown()
{
    GatewayStory story;
    story.pay(Money(10'000, eur), 300);
    story.netMinor += 1; // A cent nobody tells of.
    const Payout payout = story.payOut();
    must(explainPayout(story.book.book, payout, story.moves));

    QCOMPARE(story.row(payout).unexplainedMinor, 1);
    QCOMPARE(story.book.balance(u"clearing:stripe"_s), Money(-1, eur));
}

void TestPayouts::aPayoutThatCameBackIsInTheBalanceAgain()
{
    GatewayStory story;
    story.pay(Money(10'000, eur), 300);
    const Payout payout = story.payOut();
    must(explainPayout(story.book.book, payout, story.moves));
    QCOMPARE(story.book.balance(u"bank in transit:stripe"_s), Money(9'700, eur));

    must(notePayout(story.book.book, story.told(payout, true)));
    QVERIFY(story.row(payout).hasFailed);
    QCOMPARE(story.book.balance(u"bank in transit:stripe"_s), Money(0, eur));
    QCOMPARE(story.book.balance(u"clearing:stripe"_s), Money(9'700, eur));
}

void TestPayouts::tellingTheSameTwiceChangesNothing()
{
    GatewayStory story;
    const QString charge = story.pay(Money(10'000, usd), 300);
    story.refund(charge, Money(1'000, usd));
    const Payout payout = story.payOut();
    must(explainPayout(story.book.book, payout, story.moves));
    const Money clearing = story.book.balance(u"clearing:stripe"_s);
    const Money fees = story.book.balance(u"fees:stripe"_s);

    must(notePayout(story.book.book, story.told(payout)));
    must(explainPayout(story.book.book, payout, story.moves));
    must(notePayout(story.book.book, story.told(payout, true)));
    must(notePayout(story.book.book, story.told(payout, true)));
    QCOMPARE(story.book.balance(u"fees:stripe"_s), fees);
    QCOMPARE(story.book.balance(u"clearing:stripe"_s), clearing + payout.amount);
    QCOMPARE(must(PayoutTable(story.book.database).lines(payout.id)).size(), 2);
}

void TestPayouts::aPayoutByHandStaysUnexplained()
{
    GatewayStory story;
    story.pay(Money(10'000, eur), 300);
    const Payout payout = story.payOut(false);

    QVERIFY(must(PayoutTable(story.book.database).unexplained(stripe, true, {})).isEmpty());
    QCOMPARE(story.row(payout).unexplainedMinor, payout.amount.minor());
}

void TestPayouts::aDisputeTakesTheMoneyAndGivesItBackWhenItIsWon()
{
    GatewayStory story;
    const Money amount(11'900, eur);
    const QString charge = story.pay(amount, 0);
    must(noteDispute(
        story.book.book, stripe, story.dispute(charge, amount, GatewayDispute::State::Open, true)));
    QCOMPARE(story.book.balance(u"disputes:stripe"_s), amount);
    QCOMPARE(must(DisputeTable(story.book.database).listOpen()).size(), 1);

    must(noteDispute(
        story.book.book, stripe, story.dispute(charge, amount, GatewayDispute::State::Won, true)));
    must(noteDispute(
        story.book.book, stripe, story.dispute(charge, amount, GatewayDispute::State::Won, true)));
    QCOMPARE(story.book.balance(u"disputes:stripe"_s), Money(0, eur));
    QCOMPARE(story.book.balance(u"clearing:stripe"_s), amount);
    QVERIFY(must(DisputeTable(story.book.database).listOpen()).isEmpty());
}

void TestPayouts::aLostDisputeOpensWhatThePaymentPaid()
{
    GatewayStory story;
    const Money amount(11'900, eur);
    const QString charge = story.pay(amount, 0);
    const InvoiceId invoice = story.book.addIssued();
    const PaymentId payment = must(PaymentTable(story.book.database).byExternalKey(charge));
    must(story.book.append({{.body
        = PaymentAllocated{
            .payment = payment, .invoice = invoice, .amount = amount, .customer = story.book.customer.id}}}));
    QCOMPARE(story.book.invoice(invoice).open, Money(0, eur));

    const GatewayDispute lost = story.dispute(charge, amount, GatewayDispute::State::Lost, true);
    must(noteDispute(story.book.book, stripe, lost));
    must(noteDispute(story.book.book, stripe, lost));
    QCOMPARE(story.book.invoice(invoice).open, amount);
    QCOMPARE(story.book.balance(u"customer credit"_s), Money(0, eur));
    QCOMPARE(story.book.balance(u"clearing:stripe"_s), Money(0, eur));
    QCOMPARE(story.book.all<PaymentReversed>().size(), 1);
}

void TestPayouts::anInquiryMovesNothingUntilItBecomesADispute()
{
    GatewayStory story;
    const Money amount(11'900, eur);
    const QString charge = story.pay(amount, 0);
    must(noteDispute(
        story.book.book, stripe, story.dispute(charge, amount, GatewayDispute::State::Inquiry, false)));
    QCOMPARE(story.book.balance(u"clearing:stripe"_s), amount);

    must(noteDispute(
        story.book.book, stripe, story.dispute(charge, amount, GatewayDispute::State::Open, true)));
    QCOMPARE(story.book.balance(u"clearing:stripe"_s), Money(0, eur));
    QCOMPARE(story.book.balance(u"disputes:stripe"_s), amount);
}

void TestPayouts::whatWentBeforeItWasAllocatedIsTakenBackNotBeforeThat()
{
    BillingBook book;
    const InvoiceId invoice = book.addIssued({.issuedOn = QDate(2026, 3, 1)});
    const QDateTime came(QDate(2026, 3, 2), QTime(12, 0), QTimeZone::utc());
    const PaymentId payment = receiveFromOutside(book, euro(119'00), book.customer.id, came);
    must(allocateCredit(book.book, {.payment = payment}, {{.invoice = invoice, .amount = euro(119'00)}},
        false, QDate(2026, 3, 10), book.today()));
    const ActingAs provider(book, u"sync:stripe"_s);

    must(noteRefund(book.book, stripe,
        {.externalKey = u"stripe:test:re_1"_s,
            .charge = u"stripe:test:"_s + payment.text(),
            .state = GatewayRefund::State::Settled,
            .amount = euro(19'00),
            .at = came.addDays(3)}));

    for (const AllocationRow &row : must(AllocationTable(book.database).ofInvoice(invoice)))
        QCOMPARE(row.bookedOn, QDate(2026, 3, 10));
    QCOMPARE(book.invoice(invoice).open, euro(19'00));
    for (QDate day(2026, 3, 1); day <= book.today(); day = day.addDays(1))
        QCOMPARE(must(PostingTable(book.database).ageing(day, 1000)).first().total,
            day < QDate(2026, 3, 10) ? 119'00 : 19'00);
}

void TestPayouts::aRefundUnderWayIsOfWhoeverThePaymentIsByThen_data()
{
    QTest::addColumn<bool>("pendingFirst");
    QTest::addColumn<GatewayRefund::State>("end");
    QTest::addColumn<qint64>("credit");

    QTest::newRow("it settles") << false << GatewayRefund::State::Settled << qint64(79'00);
    QTest::newRow("it was pending and settles") << true << GatewayRefund::State::Settled << qint64(79'00);
    QTest::newRow("it fails") << false << GatewayRefund::State::Failed << qint64(119'00);
    QTest::newRow("it was pending and fails") << true << GatewayRefund::State::Failed << qint64(119'00);
}

void TestPayouts::aRefundUnderWayIsOfWhoeverThePaymentIsByThen()
{
    QFETCH(const bool, pendingFirst);
    QFETCH(const GatewayRefund::State, end);
    QFETCH(const qint64, credit);
    BillingBook book;
    const PaymentId payment = receiveFromOutside(book, euro(119'00), {});
    const RefundId refund(makeUuid7(book.clock.now()));
    must(book.append({{.id = EntryId(refund.text()),
        .body = RefundRequested{.payment = payment,
            .connection = u"stripe"_s,
            .amount = euro(40'00),
            .reason = u"paid twice"_s}}}));
    const auto tell = [&](GatewayRefund::State state) {
        must(noteRefund(book.book, u"stripe"_s,
            {.externalKey = u"stripe:test:re_1"_s,
                .refund = refund,
                .state = state,
                .amount = euro(40'00),
                .at = book.clock.now()}));
    };
    if (pendingFirst)
        tell(GatewayRefund::State::Pending);

    must(assignPayment(book.book, payment, book.customer.id));
    tell(end);

    QCOMPARE(customerBalance(book, u"customer credit"_s, {}), euro(0));
    QCOMPARE(customerBalance(book, u"customer credit"_s, book.customer.id), -euro(credit));
    QCOMPARE(must(PaymentTable(book.database).byId(payment)).unallocated, euro(credit));
}
