#include "tests/core/billing/tst_charges.h"

#include "core/billing/ApprovedMatter.h"
#include "core/billing/ChangeCharge.h"
#include "core/billing/NoteCharge.h"
#include "core/billing/SaveStaff.h"
#include "core/journal/activityLines.h"
#include "core/store/ChargeTable.h"
#include "core/store/EffectTable.h"
#include "core/store/EntryTable.h"
#include "core/store/LinkTable.h"
#include "tests/core/billing/BillingBook.h"

#include <QTest>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using State = EffectTable::State;

const Currency eur = Currency::of("EUR");
const Money whole(11'900, eur);

ChargeRoute routeOf()
{
    return {.gateway = u"stripe"_s,
        .request = [](const ChargeId &charge, const QString &number, const SavedCard &card,
                       const ChargeWish &wish) -> Result<QByteArray> {
            if (wish.amount->minor() < 50)
                return invalid(u"gateway.amount_too_small"_s, u"amount"_s, wish.amount->text());
            return (charge.text() + number + card.externalId + wish.amount->text()).toUtf8();
        },
        .capture
        = [](const QString &id, Money amount) -> Result<QByteArray> { return (id + amount.text()).toUtf8(); },
        .cancel = [](const QString &id) -> Result<QByteArray> { return id.toUtf8(); }};
}

//! A book with an invoice over 119.00 and a card whose holder agreed.
class ChargeBook : public BillingBook
{
public:
    ChargeBook() { addCard(card); }

    ChargeRoute route = routeOf();
    InvoiceId invoiceId = addIssued();
    SavedCard card{.externalId = u"stripe:test:pm_1"_s,
        .customer = customer.id,
        .holder = u"stripe:test:cus_1"_s,
        .connection = u"stripe"_s,
        .brand = u"Visa"_s,
        .last4 = u"4242"_s,
        .expiryMonth = 3,
        .expiryYear = 2026,
        .agreedOn = today(),
        .agreement = u"card_page:cs_1"_s};

    void addCard(const SavedCard &saved) { must(append({{.body = CardSaved{saved}}})); }
    Result<CommandOutcome> charge(ChargeWish wish = {})
    {
        if (wish.invoice.isEmpty())
            wish.invoice = invoiceId;
        return requestCharge(book, wish, today(), route);
    }
    ChargeId aside()
    {
        const ChargeId id(must(charge({.capture = false})).waiting.first().text());
        note(id, GatewayCharge::State::Authorised);
        return id;
    }
    void note(const ChargeId &id, GatewayCharge::State told)
    {
        GatewayCharge charge;
        charge.externalKey = u"stripe:test:pi_"_s + id.text();
        charge.charge = id;
        charge.state = told;
        charge.amount = whole;
        must(noteCharge(book, charge));
    }
    State effect(const EntryId &id) { return must(EffectTable(database).state(id)); }
    Charge record(const ChargeId &id) { return must(ChargeTable(database).byId(id)); }
};

using Prepare = void (*)(ChargeBook &book, ChargeWish &wish);

void addPayment(ChargeBook &book, Money amount, bool disputed)
{
    const PaymentId payment(u"payment-1"_s);
    must(book.append({{.body = PaymentReceived{.payment = payment,
                           .amount = amount,
                           .connection = u"stripe"_s,
                           .customer = book.customer.id}},
        {.body = PaymentAllocated{.payment = payment,
             .invoice = book.invoiceId,
             .amount = amount,
             .customer = book.customer.id}}}));
    if (disputed)
        must(book.append({{.body = DisputeOpened{.dispute = u"du_1"_s,
                               .payment = payment,
                               .amount = amount,
                               .connection = u"stripe"_s,
                               .reason = u"fraudulent"_s,
                               .respondBy = {},
                               .isInquiry = true}}}));
}

} // namespace

Q_DECLARE_METATYPE(Prepare)

void TestCharges::isOneTransactionWithItsBytes()
{
    ChargeBook book;
    const int commits = book.commits;

    const CommandOutcome outcome = must(book.charge());

    QCOMPARE(book.commits, commits + 1);
    QCOMPARE(outcome.ids, QList<InvoiceId>{book.invoiceId});
    const Entry entry = must(book.journal.entry(outcome.waiting.first()));
    const auto &body = std::get<ChargeRequested>(entry.body);
    QCOMPARE(body.amount, whole);
    QCOMPARE(body.method, u"Visa •••• 4242"_s);
    QCOMPARE(body.customer, book.customer.id);
    QVERIFY(must(book.journal.openSealed(entry.id, u"request"_s)).contains("pm_1"));
    QCOMPARE(book.balance(u"customer credit"_s), Money(0, eur)); // It posts nothing.
}

void TestCharges::isRefused_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<QString>("rule");

    const auto row = [](const char *name, Prepare prepare, const QString &rule) {
        QTest::newRow(name) << prepare << rule;
    };
    row(
        "a draft", [](ChargeBook &book, ChargeWish &wish) { wish.invoice = book.addDraft(); },
        u"invoice.is_draft"_s);
    row(
        "nothing is open", [](ChargeBook &book, ChargeWish &) { addPayment(book, whole, false); },
        u"charge.nothing_open"_s);
    row(
        "more than is open", [](ChargeBook &, ChargeWish &wish) { wish.amount = Money(11'901, eur); },
        u"charge.above_open"_s);
    row(
        "nothing", [](ChargeBook &, ChargeWish &wish) { wish.amount = Money(0, eur); },
        u"money.not_positive"_s);
    row(
        "less than nothing", [](ChargeBook &, ChargeWish &wish) { wish.amount = Money(-100, eur); },
        u"money.not_positive"_s);
    row(
        "another currency",
        [](ChargeBook &, ChargeWish &wish) { wish.amount = Money(100, Currency::of("USD")); },
        u"charge.currency_differs"_s);
    row(
        "too little for the provider", [](ChargeBook &, ChargeWish &wish) { wish.amount = Money(49, eur); },
        u"gateway.amount_too_small"_s);
    row(
        "a statement nobody prints", [](ChargeBook &, ChargeWish &wish) { wish.statement = u"INV*1042"_s; },
        u"card.statement_letters"_s);
    row(
        "an unknown card", [](ChargeBook &, ChargeWish &wish) { wish.card = u"pm_'; DROP TABLE"_s; },
        u"card.unknown"_s);
    row(
        "no card",
        [](ChargeBook &book, ChargeWish &) {
            must(book.append(
                {{.body = CardRemoved{.card = u"stripe:test:pm_1"_s, .customer = book.customer.id}}}));
        },
        u"card.none"_s);
    row(
        "several cards and none named",
        [](ChargeBook &book, ChargeWish &) {
            SavedCard other = book.card;
            other.externalId = u"stripe:test:pm_2"_s;
            book.addCard(other);
        },
        u"card.ambiguous"_s);
    row(
        "a card of somebody else",
        [](ChargeBook &book, ChargeWish &wish) {
            SavedCard other = book.card;
            other.externalId = u"stripe:test:pm_2"_s;
            other.customer = book.addCustomer(u"Other"_s, u"o@other.example"_s).id;
            book.addCard(other);
            wish.card = u"pm_2"_s;
        },
        u"card.other_customer"_s);
    row(
        "nobody agreed",
        [](ChargeBook &book, ChargeWish &) {
            SavedCard silent = book.card;
            silent.agreement.clear();
            book.addCard(silent);
        },
        u"card.not_agreed"_s);
    row(
        "a question about a payment",
        [](ChargeBook &book, ChargeWish &) { addPayment(book, Money(100, eur), true); },
        u"charge.disputed"_s);
    row(
        "a debit is under way",
        [](ChargeBook &book, ChargeWish &) {
            must(book.append({{.body = PaymentPending{.charge = u"stripe:test:ch_1"_s,
                                   .amount = whole,
                                   .connection = u"stripe"_s,
                                   .method = u"SEPA"_s,
                                   .invoice = book.invoiceId}}}));
        },
        u"charge.payment_under_way"_s);
    row(
        "a link is being made",
        [](ChargeBook &book, ChargeWish &) {
            must(book.append({{.body = LinkRequested{.invoice = book.invoiceId,
                                   .connection = u"stripe"_s,
                                   .amount = whole,
                                   .requestDigest = QByteArray(32, 'x')},
                .sealed = {{u"request"_s, "x"}}}}));
        },
        u"charge.link_being_made"_s);
    row(
        "a void invoice",
        [](ChargeBook &book, ChargeWish &) {
            must(carryOut(book.book,
                {.what = ApprovalMatter::What::Void,
                    .invoice = book.invoiceId,
                    .source = {},
                    .amount = Money(0, eur),
                    .cause = {},
                    .connection = {},
                    .reason = u"by mistake"_s,
                    .on = book.today()},
                book.today()));
        },
        u"invoice.is_void"_s);
}

void TestCharges::isRefused()
{
    QFETCH(const Prepare, prepare);
    QFETCH(const QString, rule);
    ChargeBook book;
    ChargeWish wish;
    prepare(book, wish);
    const qint64 before = must(EntryTable(book.database).head()).seq;

    const auto charged = book.charge(wish);

    QVERIFY(!charged);
    QCOMPARE(charged.error().rule, rule);
    QCOMPARE(must(EntryTable(book.database).head()).seq, before);
}

void TestCharges::statementAndReasonStandInTheJournal()
{
    ChargeBook book;
    const ChargeWish wish{.invoice = book.invoiceId, .statement = u" INV 1042 "_s, .reason = u" by phone "_s};

    const EntryId id = must(book.charge(wish)).waiting.first();

    const Entry entry = must(book.journal.entry(id));
    const auto &body = std::get<ChargeRequested>(entry.body);
    QCOMPARE(body.statement, u"INV 1042"_s);
    QCOMPARE(body.reason, u"by phone"_s);
    const QList<ActivityLine> lines = must(invoiceTimeline(book.database, book.invoiceId));
    const auto line = std::ranges::find(lines, id, &ActivityLine::entry);
    QVERIFY(line != lines.end());
    QCOMPARE(line->reason, u"by phone"_s);
    QCOMPARE(line->words, u"Visa •••• 4242"_s);
}

void TestCharges::theOnlyCardIsMeant()
{
    ChargeBook book;
    const EntryId id = must(book.charge()).waiting.first();

    QVERIFY(must(book.journal.openSealed(id, u"request"_s)).contains(book.card.externalId.toUtf8()));
}

void TestCharges::aCardIsGoodToTheEndOfItsMonth_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("good");

    QTest::newRow("in its month") << QDate(2026, 3, 15) << true;
    QTest::newRow("on its last day") << QDate(2026, 3, 31) << true;
    QTest::newRow("on the day after") << QDate(2026, 4, 1) << false;
}

void TestCharges::aCardIsGoodToTheEndOfItsMonth()
{
    QFETCH(const QDate, day);
    QFETCH(const bool, good);
    ChargeBook book;

    const auto charged = requestCharge(book.book, {.invoice = book.invoiceId}, day, book.route);

    QCOMPARE(charged.has_value(), good);
    if (!good)
        QCOMPARE(charged.error().rule, u"card.expired"_s);
}

void TestCharges::aViewerMayNot()
{
    ChargeBook book;
    must(saveStaff(book.book, {.login = u"boss"_s, .name = u"Boss"_s, .role = Role::Owner}));
    book.book.actor = u"person:boss"_s;
    must(saveStaff(book.book, {.login = u"vic"_s, .name = u"Vic"_s, .role = Role::Viewer}));
    book.book.actor = u"person:vic"_s;

    const auto charged = book.charge();

    QVERIFY(!charged);
    QCOMPARE(charged.error().rule, u"role.not_allowed"_s);
}

void TestCharges::whatTheProviderCannotTakeIsSaidBefore()
{
    ChargeBook book;
    book.route.request
        = [](const ChargeId &, const QString &, const SavedCard &, const ChargeWish &) -> Result<QByteArray> {
        return invalid(u"gateway.other_mode"_s, u"card"_s, {});
    };

    const auto charged = book.charge();

    QVERIFY(!charged);
    QCOMPARE(charged.error().rule, u"gateway.other_mode"_s);
    QVERIFY(must(ChargeTable(book.database).ofInvoice(book.invoiceId)).isEmpty());
}

void TestCharges::aLiveLinkIsAskedToBeClosedWithIt()
{
    ChargeBook book;
    const EntryId link(u"0190c0de-0000-7000-8000-00000000000a"_s);
    must(book.append({{.id = link,
        .body = LinkRequested{.invoice = book.invoiceId,
            .connection = u"stripe"_s,
            .amount = whole,
            .requestDigest = QByteArray(32, 'x')},
        .sealed = {{u"request"_s, "x"}}}}));
    must(book.append({{.body = LinkIssued{.link = LinkId(link.text()), .externalId = u"plink_1"_s},
        .sealed = {{u"url"_s, "https://buy.stripe.com/x"}}}}));

    const EntryId charge = must(book.charge()).waiting.first();

    const EntryId closing = must(LinkTable(book.database).closingOf(book.invoiceId));
    QVERIFY(!closing.isEmpty());
    QCOMPARE(must(book.journal.entry(charge)).after, closing);
}

void TestCharges::onlyOneChargeAtATime()
{
    ChargeBook book;
    const ChargeId first(must(book.charge({.amount = Money(1000, eur)})).waiting.first().text());

    const auto second = book.charge({.amount = Money(1000, eur)});
    QVERIFY(!second);
    QCOMPARE(second.error().rule, u"charge.under_way"_s);

    book.note(first, GatewayCharge::State::Failed);
    QVERIFY(book.charge());
}

void TestCharges::whatIsPutAsideIsTakenOnce()
{
    ChargeBook book;
    const ChargeId charge = book.aside();
    const EntryId taking
        = must(requestCapture(book.book, charge, Money(5000, eur), book.route)).waiting.first();

    const auto again = requestCapture(book.book, charge, {}, book.route);
    const auto release = requestRelease(book.book, charge, book.route);
    QVERIFY(!again);
    QVERIFY(!release);
    QCOMPARE(again.error().rule, u"charge.change_under_way"_s);
    QCOMPARE(release.error().rule, u"charge.change_under_way"_s);

    book.note(charge, GatewayCharge::State::Succeeded);
    QCOMPARE(book.effect(taking), State::Done);
    QCOMPARE(book.record(charge).state, ChargeState::Succeeded);
    QCOMPARE(requestCapture(book.book, charge, {}, book.route).error().rule, u"charge.not_authorised"_s);
}

void TestCharges::whatIsNotPutAsideIsNotTaken_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("rule");

    QTest::newRow("more than was put aside") << qint64{10'001} << 0 << u"charge.above_authorised"_s;
    QTest::newRow("nothing") << qint64{0} << 0 << u"money.not_positive"_s;
    QTest::newRow("too late") << qint64{100} << 8 << u"charge.authorisation_over"_s;
}

void TestCharges::whatIsNotPutAsideIsNotTaken()
{
    QFETCH(const qint64, minor);
    QFETCH(const int, days);
    QFETCH(const QString, rule);
    ChargeBook book;
    const ChargeId charge(
        must(book.charge({.amount = Money(10'000, eur), .capture = false})).waiting.first().text());
    must(noteCharge(book.book,
        {.externalKey = u"stripe:test:pi_1"_s,
            .charge = charge,
            .state = GatewayCharge::State::Authorised,
            .amount = whole,
            .until = book.clock.now().addDays(7)}));
    book.clock.time = book.clock.time.addDays(days);

    const auto taken = requestCapture(book.book, charge, Money(minor, eur), book.route);

    QVERIFY(!taken);
    QCOMPARE(taken.error().rule, rule);
    QCOMPARE(
        requestCapture(book.book, ChargeId(u"nothing"_s), {}, book.route).error().rule, u"charge.unknown"_s);
}

void TestCharges::anOutcomeIsToldOnce_data()
{
    using Told = GatewayCharge::State;
    QTest::addColumn<QList<int>>("told");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("entries");

    const auto row = [](const char *name, const QList<Told> &told, ChargeState state, int entries) {
        QList<int> numbers;
        for (const Told each : told)
            numbers.append(static_cast<int>(each));
        QTest::newRow(name) << numbers << static_cast<int>(state) << entries;
    };
    row("twice", {Told::Succeeded, Told::Succeeded}, ChargeState::Succeeded, 1);
    row("nothing yet", {Told::Processing, Told::Processing}, ChargeState::Requested, 0);
    row("put aside, then taken", {Told::Authorised, Told::Authorised, Told::Succeeded},
        ChargeState::Succeeded, 2);
    row("put aside, then let go", {Told::Authorised, Told::Cancelled, Told::Cancelled},
        ChargeState::Cancelled, 2);
    row("failed, then old news", {Told::Failed, Told::Failed, Told::Processing}, ChargeState::Failed, 1);
    row("failed, and then taken after all", {Told::Failed, Told::Succeeded}, ChargeState::Succeeded, 2);
    row("taken, then old news", {Told::Succeeded, Told::Authorised, Told::Failed, Told::Cancelled},
        ChargeState::Succeeded, 1);
    row("cancelled before it was known", {Told::Cancelled}, ChargeState::Failed, 1);
    row("its holder must agree", {Told::NeedsAction, Told::Cancelled}, ChargeState::NeedsAction, 1);
}

void TestCharges::anOutcomeIsToldOnce()
{
    QFETCH(const QList<int>, told);
    QFETCH(const int, state);
    QFETCH(const int, entries);
    ChargeBook book;
    const EntryId id = must(book.charge()).waiting.first();
    const qint64 before = must(EntryTable(book.database).head()).seq;

    for (const int each : told)
        book.note(ChargeId(id.text()), static_cast<GatewayCharge::State>(each));

    QCOMPARE(book.record(ChargeId(id.text())).state, static_cast<ChargeState>(state));
    QCOMPARE(must(EntryTable(book.database).head()).seq, before + entries);
}
