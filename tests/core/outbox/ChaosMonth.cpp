#include "tests/core/outbox/ChaosMonth.h"

#include "core/journal/Postings.h"
#include "core/store/ChargeTable.h"
#include "core/store/DisputeTable.h"
#include "core/store/DocumentList.h"
#include "core/store/OutboxAttemptTable.h"
#include "core/store/PaymentTable.h"
#include "core/store/RefundTable.h"

#include <QMap>
#include <QTest>

#include <algorithm>
#include <map>
#include <utility>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Kind = sandbox::Fault::Kind;

constexpr int documents = 12;
constexpr int lastSendDay = 14;
constexpr int chargedFates = 10; //!< This fate and those behind it are charged to the saved card.
constexpr int payOutDay = 9; //!< Somebody pays out a part of the balance there.
constexpr int settlingDays = 16; //!< Debits end, payouts go out and are explained.
constexpr int triesAtMost = 40;
constexpr qsizetype faultsAtOnce = 4; //!< Of at most 12 requests each.
const QString usualCard = u"4242424242424242"_s;
const QString refundRefusingCard = u"4000000000005126"_s; //!< Takes money, and refuses what is sent back.
const QByteArray key = "Bearer rk_test_0123456789abcdef";

QString text(Money amount)
{
    return amount.text() + u' ' + amount.currency().text();
}

} // namespace

ChaosMonth::ChaosMonth(int seed, Weather weather)
    : book(seed)
    , m_weather(weather)
    , m_script(static_cast<std::mt19937::result_type>(seed))
    , m_luck(static_cast<std::mt19937::result_type>(seed) + 1'000'003)
    , m_start(book.clock.now())
{
    book.order(u"terms"_s, {{u"settlement"_s, u"eur"_s}, {u"rates"_s, QJsonObject{{u"usd"_s, u"0.92"_s}}}});
    book.saveCard(usualCard);
    plan();
}

int ChaosMonth::below(std::mt19937 &random, int limit)
{
    return static_cast<int>(random() % static_cast<unsigned>(limit));
}

void ChaosMonth::plan()
{
    static const QList<Currency> currencies{Currency::of("EUR"), Currency::of("EUR"), Currency::of("USD")};
    for (int i = 0; i < documents; ++i) {
        m_documents.push_back({.id = book.addIssued({.currency = currencies.at(below(m_script, 3)),
                                   .price = (2'000 + below(m_script, 500'000)) * qint64(10'000)})});
        fate(i, below(m_script, lastSendDay));
    }
    m_steps.append({.day = payOutDay, .what = What::PayOutByHand});
    std::ranges::stable_sort(m_steps, {}, &Step::day);
}

//! What becomes of one document.
void ChaosMonth::fate(int document, int sent)
{
    const auto add
        = [&](int day, What what) { m_steps.append({.day = day, .what = what, .document = document}); };
    const int paid = sent + 1 + below(m_script, 4);
    const int later = paid + 1 + below(m_script, 3);
    const bool inEuros = book.invoice(m_documents.back().id).total.currency() == Currency::of("EUR");
    if (below(m_script, 6) == 0 && inEuros) {
        add(sent, What::SendTransfer);
        add(paid, What::TransferPart);
        return add(later, What::TransferRest);
    }
    const int fate = below(m_script, 14);
    if (fate >= chargedFates)
        return chargedFate(document, fate, sent, paid);
    add(sent, What::Send);
    switch (fate) {
    case 0:
        return add(paid, What::PayByCard);
    case 1:
        return add(paid, What::PayTwice);
    case 2:
        return add(paid, inEuros ? What::PayByDebit : What::PayByCard);
    case 3:
        add(paid, inEuros ? What::PayByDebit : What::PayByCard);
        return inEuros ? add(later, What::FailDebit) : void();
    case 4:
        add(paid, What::PayPartByHand);
        add(later, What::Send);
        return add(later + 1, What::PayByCard);
    case 5:
        add(paid, What::PayByCard);
        return add(later, What::RefundThere);
    case 6:
        add(paid, below(m_script, 2) == 0 ? What::PayTwice : What::PayTwiceByRefusingCard);
        return add(later, What::RefundHere);
    case 7:
        add(paid, What::PayByCard);
        add(later, What::Dispute);
        return add(later + 5, What::WinDispute);
    case 8:
        add(paid, What::PayByCard);
        add(later, What::Dispute);
        return add(later + 5, What::LoseDispute);
    default: // Never paid.
        return;
    }
}

//! Of one that is charged to the saved card instead of being sent.
void ChaosMonth::chargedFate(int document, int fate, int day, int later)
{
    const bool aside = fate > chargedFates + 1;
    m_steps.append({.day = day, .what = aside ? What::PutAside : What::Charge, .document = document});
    if (aside)
        m_steps.append({.day = later,
            .what = fate == chargedFates + 2 ? What::TakeAside : What::LetGo,
            .document = document});
}

void ChaosMonth::run()
{
    if (m_weather == Weather::Chaos)
        book.order(u"events"_s, {{u"dropped"_s, 30}, {u"doubled"_s, 30}, {u"reordered"_s, 30}});
    int day = -1;
    int hour = 0;
    for (const Step &step : std::as_const(m_steps)) {
        for (; day < step.day; hour = 0) { // However bad the network is, once a day something gets through.
            goTo(++day, 0);
            lookUntilItWorks();
        }
        goTo(day, ++hour);
        misfortune();
        take(step);
        if (m_weather == Weather::Chaos && below(m_luck, 3) == 0)
            cutOffInTheMiddle();
        perform();
        if (!book.poll()) // The next look brings what this one did not.
            ++failedLooks;
    }
    book.gate.faults().clear();
    book.order(u"events"_s, {});
    for (int after = 1; after <= settlingDays; ++after) {
        goTo(day + after, 0);
        perform();
        must(book.poll());
    }
}

//! Hours lie apart so far that waiting and repeating moves nothing to another day.
void ChaosMonth::goTo(int day, int hour)
{
    book.clock.time = std::max(book.clock.time, m_start.addDays(day).addSecs(hour * 1200));
}

void ChaosMonth::take(const Step &step)
{
    Document &document = m_documents[static_cast<size_t>(step.document)];
    switch (step.what) {
    case What::Send:
    case What::SendTransfer: {
        const auto sent = book.send(document.id,
            {.again = true, .way = step.what == What::Send ? PayWay::Page : PayWay::BankTransfer});
        QVERIFY2(sent, qPrintable(ruleOf(sent)));
        return;
    }
    case What::TransferPart:
    case What::TransferRest:
        return transfer(document, step.what == What::TransferRest);
    case What::PayByCard:
        return payByCard(document, 1, usualCard);
    case What::PayTwice:
        return payByCard(document, 2, usualCard);
    case What::PayTwiceByRefusingCard:
        return payByCard(document, 2, refundRefusingCard);
    case What::Charge:
    case What::PutAside:
        return charge(document, step.what == What::Charge);
    case What::TakeAside:
    case What::LetGo:
        return settleAside(document, step.what == What::TakeAside);
    case What::PayOutByHand:
        book.order(u"payout"_s, {{u"amount"_s, 1234}, {u"currency"_s, u"eur"_s}});
        return;
    case What::PayByDebit:
        expectLink(document);
        book.payByDebit(document.id);
        document.intent = book.lastIntent();
        return;
    case What::FailDebit:
        book.order(u"fail"_s, {{u"intent"_s, document.intent}});
        return;
    case What::PayPartByHand:
        expectLink(document);
        book.payByHand(document.id, Money(700, book.invoice(document.id).total.currency()));
        return;
    case What::RefundThere:
        return refundThere(document);
    case What::RefundHere:
        return refundHere(document);
    case What::Dispute:
        document.dispute = book.order(u"dispute"_s, {{u"charge"_s, document.charge}})[u"id"_s].toString();
        return;
    case What::WinDispute:
    case What::LoseDispute:
        book.order(u"dispute/move"_s,
            {{u"dispute"_s, document.dispute},
                {u"step"_s, step.what == What::WinDispute ? u"win"_s : u"lose"_s}});
        return;
    }
}

//! Customers pay what was mailed to them.
void ChaosMonth::expectLink(const Document &document)
{
    QCOMPARE(book.linkOf(document.id).state, LinkState::Active);
}

void ChaosMonth::payByCard(Document &document, int pages, const QString &card)
{
    expectLink(document);
    QStringList open;
    for (int i = 0; i < pages; ++i)
        open.append(book.openPage(document.id));
    for (const QString &page : std::as_const(open))
        QCOMPARE(book.pay(page, card).state, sandbox::PayOutcome::State::Paid);
    document.charge = book.lastCharge();
}

//! The customer is not there: the card they saved is charged, or the amount put aside on it.
void ChaosMonth::charge(Document &document, bool capture)
{
    const auto asked = requestCharge(
        book.book, {.invoice = document.id, .capture = capture}, book.today(), book.chargeRoute());
    QVERIFY2(asked, qPrintable(ruleOf(asked)));
    document.aside = ChargeId(asked->waiting.first().text());
}

void ChaosMonth::settleAside(const Document &document, bool take)
{
    lookUntilItWorks();
    const auto asked = take ? requestCapture(book.book, document.aside, {}, book.chargeRoute())
                            : requestRelease(book.book, document.aside, book.chargeRoute());
    QVERIFY2(asked, qPrintable(ruleOf(asked)));
}

//! From the customer's bank, in two parts.
void ChaosMonth::transfer(const Document &document, bool rest)
{
    expectLink(document);
    const qint64 whole = book.invoice(document.id).total.minor();
    book.fund(rest ? whole - whole / 3 : whole / 3, document.id);
}

//! By hand in the provider's own pages, which the network between us and it does not touch.
void ChaosMonth::refundThere(const Document &document)
{
    const HttpRequest request{.method = "POST",
        .url = QUrl(u"https://api.stripe.com/v1/refunds"_s),
        .headers = {{"Authorization", key}, {"Stripe-Version", "2026-07-29.dahlia"},
            {"Content-Type", "application/x-www-form-urlencoded"}},
        .body = "charge=" + document.charge.toLatin1() + "&amount=900"};
    book.sandboxClock.fix(book.clock.now());
    QCOMPARE(book.stripe.answer(request).status, 200);
}

void ChaosMonth::refundHere(const Document &document)
{
    lookUntilItWorks(); // A person refunds what they see: what the second payment is too much.
    for (const PaymentRow &row : must(PaymentTable(book.database).list(1000))) {
        if (row.unallocated.minor() < 500
            || must(PaymentTable(book.database).byId(row.id)).link != book.linkOf(document.id).id)
            continue;
        must(carryOut(book.book,
            {.what = ApprovalMatter::What::Refund,
                .source = {.payment = row.id, .creditNote = {}},
                .amount = Money(500, row.amount.currency()),
                .connection = u"stripe"_s,
                .reason = u"paid twice"_s,
                .on = book.today()},
            book.today(), book.refundRoute()));
        return;
    }
    QFAIL("there is nothing to send back");
}

void ChaosMonth::lookUntilItWorks()
{
    for (int i = 0; i < triesAtMost; ++i) {
        if (book.poll(true))
            return;
        ++failedLooks;
        book.clock.time = book.clock.time.addSecs(5);
    }
    QFAIL("no look at the provider ever worked");
}

//! The program tries until what was wished for is done: within a day a provider still knows the key.
void ChaosMonth::perform()
{
    for (int i = 0; i < triesAtMost; ++i) {
        book.runLinks(true);
        book.runMails(true);
        if (!must(EffectTable(book.database).hasOpen(u"stripe"_s)))
            return;
        book.clock.time = book.clock.time.addSecs(30);
    }
    QFAIL("the outbox never came to rest");
}

//! One of the things that go wrong between two programs, or the end of ours in the middle of something.
void ChaosMonth::misfortune()
{
    if (m_weather == Weather::Calm)
        return;
    static const QList<Kind> kinds{
        Kind::Status, Kind::Status, Kind::CutBefore, Kind::CutAfter, Kind::Truncate, Kind::Garble};
    static const QList<int> codes{429, 429, 500, 503};
    static const QList<QByteArray> methods{"GET", "POST", {}};
    // Those for requests of another kind stay in the air; a pile of them would outlast every retry at once.
    for (int i = below(m_luck, 3); i > 0 && book.gate.faults().waiting() < faultsAtOnce; --i) {
        sandbox::Fault fault{.kind = kinds.at(below(m_luck, 6)),
            .status = codes.at(below(m_luck, 4)),
            .method = methods.at(below(m_luck, 3)),
            .times = 1 + below(m_luck, 4)};
        if (fault.status == 429)
            fault.times += below(m_luck, 9); // A storm.
        fault.acted = fault.status == 500 && below(m_luck, 2) == 0;
        book.addFault(fault);
    }
}

//! The program ended after it had said that it would begin; whether the request left nobody knows.
void ChaosMonth::cutOffInTheMiddle()
{
    const auto due = must(EffectTable(book.database).due(u"stripe"_s, book.clock.now(), true));
    if (due.isEmpty())
        return;
    ++cutOffs;
    const EntryId effect = due.first().entry;
    must(book.journal.change(
        Touched::Outbox, [&] { return OutboxAttemptTable(book.database).begin(effect, book.clock.now()); }));
}

QStringList ChaosMonth::picture()
{
    QStringList lines = documentsIn() + moneyIn() + providerIn();
    lines.sort();
    return lines;
}

QStringList ChaosMonth::documentsIn()
{
    QStringList lines;
    for (const Document &document : m_documents) {
        const InvoiceRow row = must(DocumentList(book.database).row(document.id));
        lines.append(u"document %1: state %2, open %3, link %4"_s.arg(row.number.text())
                         .arg(static_cast<int>(row.state))
                         .arg(text(row.open))
                         .arg(static_cast<int>(row.link)));
        if (!document.aside.isEmpty()) {
            const Charge charge = must(ChargeTable(book.database).byId(document.aside));
            lines.append(u"charge of %1: %2, state %3"_s.arg(row.number.text(), text(charge.amount))
                             .arg(static_cast<int>(charge.state)));
        }
    }
    return lines;
}

QStringList ChaosMonth::moneyIn()
{
    QStringList lines;
    for (PaymentRow row : must(PaymentTable(book.database).list(1000))) {
        row.pays.sort();
        lines.append(u"payment %1 on %2 by %3: fee %4, left %5, refunded %6, reversed %7, pays %8"_s.arg(
            text(row.amount), row.bookedOn.toString(Qt::ISODate), row.method, text(row.fee),
            text(row.unallocated), text(row.refunded), text(row.reversed), row.pays.join(u' ')));
        for (const RefundRecord &refund : must(RefundTable(book.database).ofPayment(row.id)))
            lines.append(u"refund %1 on %2: state %3, came back %4"_s
                             .arg(text(refund.amount), refund.bookedOn.toString(Qt::ISODate))
                             .arg(static_cast<int>(refund.state))
                             .arg(refund.isReversed));
    }
    for (const PayoutRow &row : book.payouts())
        lines.append(u"payout %1 on %2: failed %3, unexplained %4, fees %5, refunds %6, disputes %7"_s
                         .arg(text(row.payout.amount), row.bookedOn.toString(Qt::ISODate))
                         .arg(row.hasFailed)
                         .arg(row.unexplainedMinor)
                         .arg(row.feesMinor)
                         .arg(row.refundsMinor)
                         .arg(row.disputesMinor));
    for (const Document &document : m_documents) {
        const auto dispute = must(DisputeTable(book.database).byId(u"stripe:test:"_s + document.dispute));
        if (dispute)
            lines.append(u"dispute %1: open %2, won %3, answer by %4"_s.arg(text(dispute->amount))
                             .arg(dispute->isOpen)
                             .arg(dispute->isWon)
                             .arg(dispute->respondBy.toString(Qt::ISODate)));
    }
    std::map<std::pair<QString, QString>, qint64> balances; // By account and document, and currency.
    for (const Entry &entry : book.entries())
        for (const Posting &posting : postingsOf(entry)) {
            const QString number
                = posting.invoice.isEmpty() ? QString() : book.invoice(posting.invoice).number.text();
            balances[{posting.account + u' ' + number, posting.amount.currency().text()}]
                += posting.amount.minor();
        }
    for (const auto &[where, minor] : balances)
        lines.append(u"balance %1: %2 %3"_s.arg(where.first).arg(minor).arg(where.second));
    return lines;
}

QStringList ChaosMonth::providerIn() const
{
    const auto &state = book.stripe.state();
    QMap<QString, qint64> taken;
    for (const QJsonObject &charge : state.charges.oldestFirst())
        if (charge[u"status"_s].toString() == "succeeded"_L1)
            taken[charge[u"currency"_s].toString()] += charge[u"amount_captured"_s].toInteger();
    QMap<QString, qint64> sentBack;
    for (const QJsonObject &refund : state.refunds.oldestFirst())
        sentBack[refund[u"currency"_s].toString()] += refund[u"amount"_s].toInteger();
    QStringList lines{u"provider: links %1, refunds %2, payouts %3"_s.arg(state.links.oldestFirst().size())
                          .arg(state.refunds.oldestFirst().size())
                          .arg(state.payouts.oldestFirst().size())};
    for (auto it = taken.cbegin(); it != taken.cend(); ++it)
        lines.append(u"provider: taken %1 %2"_s.arg(it.value()).arg(it.key()));
    for (auto it = sentBack.cbegin(); it != sentBack.cend(); ++it)
        lines.append(u"provider: sent back %1 %2"_s.arg(it.value()).arg(it.key()));
    return lines;
}

} // namespace quittance
