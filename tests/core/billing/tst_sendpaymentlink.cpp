#include "tests/core/billing/tst_sendpaymentlink.h"

#include "core/billing/ApprovedMatter.h"
#include "core/billing/OpenPayPage.h"
#include "core/billing/ResolveEffect.h"
#include "core/billing/SaveCustomer.h"
#include "core/billing/SendPaymentLink.h"
#include "core/billing/SetCompany.h"
#include "core/store/EffectTable.h"
#include "core/store/LinkTable.h"
#include "core/store/MailTable.h"
#include "core/store/OutboxAttemptTable.h"
#include "tests/core/billing/BillingBook.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const LinkRoute route{
    .gateway = u"stripe"_s, .mail = u"smtp"_s, .request = [](const LinkWish &wish) -> Result<QByteArray> {
        return (wish.link.text() + wish.number + wish.amount.text() + wish.payer).toUtf8();
    }};

using State = EffectTable::State;

State stateOf(BillingBook &book, const EntryId &effect)
{
    return must(EffectTable(book.database).state(effect));
}

//! What the outbox does when the provider has made the link.
void makeLink(BillingBook &book, const EntryId &link)
{
    must(book.append(
        {{.body = LinkIssued{.link = LinkId(link.text()), .externalId = u"plink_"_s + link.text()},
            .sealed = {{u"url"_s, "https://buy.stripe.com/x"}}}}));
}

void pay(BillingBook &book, const InvoiceId &invoice, qint64 minor)
{
    const Money amount(minor, Currency::of("EUR"));
    const PaymentId payment(u"payment-1"_s);
    must(book.append({{.body = PaymentReceived{.payment = payment,
                           .amount = amount,
                           .connection = u"bank"_s,
                           .customer = book.customer.id}},
        {.body = PaymentAllocated{
             .payment = payment, .invoice = invoice, .amount = amount, .customer = book.customer.id}}}));
}

} // namespace

void TestSendPaymentLink::linkAndMailAreOneTransaction()
{
    BillingBook book;
    const InvoiceId id = book.addIssued();
    const int commits = book.commits;

    const CommandOutcome outcome = must(sendPaymentLinks(book.book, {{.invoice = id}}, route));

    QCOMPARE(book.commits, commits + 1);
    QCOMPARE(outcome.waiting.size(), 2);
    const Entry link = must(book.journal.entry(outcome.waiting.at(0)));
    const Entry mail = must(book.journal.entry(outcome.waiting.at(1)));
    QCOMPARE(std::get<LinkRequested>(link.body).amount, Money(11'900, Currency::of("EUR")));
    QCOMPARE(std::get<MailQueued>(mail.body).to, u"ap@cinar.example"_s);
    QCOMPARE(std::get<MailQueued>(mail.body).link.text(), link.id.text());
    QCOMPARE(mail.after, link.id);
    QCOMPARE(must(book.journal.openSealed(link.id, u"request"_s)),
        (link.id.text() + u"INV-2026-000001119.00"_s).toUtf8());
    QCOMPARE(stateOf(book, link.id), State::Requested);
    QCOMPARE(stateOf(book, mail.id), State::Requested);
}

void TestSendPaymentLink::refuses_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("rule");

    QTest::newRow("a draft") << u"draft"_s << QString() << u"invoice.is_draft"_s;
    QTest::newRow("a credit note") << u"credit"_s << QString() << u"invoice.is_credit_note"_s;
    QTest::newRow("a void document") << u"void"_s << QString() << u"invoice.is_void"_s;
    QTest::newRow("a paid invoice") << u"paid"_s << QString() << u"link.nothing_open"_s;
    QTest::newRow("one that was prepaid") << u"prepaid"_s << QString() << u"link.nothing_open"_s;
    QTest::newRow("nobody to mail to") << u"no address"_s << QString() << u"link.no_address"_s;
    QTest::newRow("a malformed address") << u"issued"_s << u"nobody"_s << u"customer.email_malformed"_s;
    QTest::newRow("a header in the address")
        << u"issued"_s << u"a@b.example\r\nBcc: c@d.example"_s << u"customer.email_malformed"_s;
    QTest::newRow("an unknown invoice") << u"unknown"_s << QString() << u"invoice.unknown"_s;
}

void TestSendPaymentLink::refuses()
{
    QFETCH(const QString, what);
    QFETCH(const QString, to);
    QFETCH(const QString, rule);
    BillingBook book;
    InvoiceId id(u"nothing"_s);
    if (what == "draft"_L1)
        id = book.addDraft();
    else if (what == "credit"_L1)
        id = book.addIssued({.type = DocumentType::CreditNote});
    else if (what == "prepaid"_L1)
        id = book.addIssued({.prepaid = 11'900});
    else if (what == "no address"_L1)
        id = book.addIssued({.customer = book.addCustomer(u"B"_s, {}).id});
    else if (what != "unknown"_L1)
        id = book.addIssued();
    if (what == "paid"_L1)
        pay(book, id, 11'900);
    if (what == "void"_L1)
        must(carryOut(book.book,
            {.what = ApprovalMatter::What::Void,
                .invoice = id,
                .reason = u"issued twice"_s,
                .on = book.today()},
            book.today()));
    const qint64 before = book.entryCount();

    const auto sent = sendPaymentLinks(book.book, {{.invoice = id, .to = to}}, route);

    QCOMPARE(ruleOf(sent), rule);
    QCOMPARE(book.entryCount(), before);
}

void TestSendPaymentLink::withoutASenderNothingIsAsked_data()
{
    QTest::addColumn<bool>("hasCompany");
    QTest::addColumn<QString>("rule");

    QTest::newRow("no company") << false << u"company.missing"_s;
    QTest::newRow("a company without an address") << true << u"company.email_missing"_s;
}

void TestSendPaymentLink::withoutASenderNothingIsAsked()
{
    QFETCH(const bool, hasCompany);
    QFETCH(const QString, rule);
    CheckedBook book;
    if (hasCompany)
        must(setCompany(book.book, [&](const CompanyProfile &) -> Result<CompanyProfile> {
            return CompanyProfile{.name = u"A"_s};
        }));

    QCOMPARE(ruleOf(sendPaymentLinks(book.book, {{.invoice = InvoiceId(u"x"_s)}}, route)), rule);
}

void TestSendPaymentLink::whatTheProviderCannotTakeIsNotAsked()
{
    BillingBook book;
    const InvoiceId id = book.addIssued();
    const qint64 before = book.entryCount();
    LinkRoute narrow = route;
    narrow.request = [](const auto &...) -> Result<QByteArray> {
        return invalid(u"gateway.amount_too_small"_s, u"amount"_s, u"0.10"_s);
    };

    QCOMPARE(ruleOf(sendPaymentLinks(book.book, {{.invoice = id, .hold = std::chrono::seconds(10)}}, narrow)),
        u"gateway.amount_too_small"_s);

    QCOMPARE(book.entryCount(), before);
    QVERIFY(!must(EffectTable(book.database).hasDue(book.clock.now())));
}

void TestSendPaymentLink::mayGoToAnotherAddress()
{
    BillingBook book;
    const InvoiceId id = book.addIssued();

    must(sendPaymentLinks(book.book,
        {{.invoice = id, .to = u" cfo@cinar.example "_s, .subject = u"S"_s, .message = u"M"_s}}, route));

    const MailQueued mail = book.all<MailQueued>().first();
    QCOMPARE(mail.to, u"cfo@cinar.example"_s);
    QCOMPARE(mail.subject, u"S"_s);
    QCOMPARE(mail.message, u"M"_s);
}

void TestSendPaymentLink::aLiveLinkIsUsedAgain()
{
    BillingBook book;
    const InvoiceId id = book.addIssued();
    const CommandOutcome first = must(sendPaymentLinks(book.book, {{.invoice = id}}, route));
    makeLink(book, first.waiting.at(0));
    must(resolveEffect(book.book, first.waiting.at(1), Resolution::Dropped));

    const CommandOutcome second = must(sendPaymentLinks(book.book, {{.invoice = id}}, route));

    QCOMPARE(second.waiting.size(), 1);
    QCOMPARE(book.all<LinkRequested>().size(), 1);
    QCOMPARE(book.all<MailQueued>().last().link.text(), first.waiting.at(0).text());
}

void TestSendPaymentLink::aMailedLinkIsMailedAgainOnlyWhenAskedFor()
{
    BillingBook book;
    const InvoiceId id = book.addIssued();
    const CommandOutcome first = must(sendPaymentLinks(book.book, {{.invoice = id}}, route));

    QCOMPARE(ruleOf(sendPaymentLinks(book.book, {{.invoice = id}}, route)), u"link.already_mailed"_s);
    makeLink(book, first.waiting.at(0));
    must(book.append({{.body = MailAccepted{.mail = MailId(first.waiting.at(1).text()), .code = 250}}}));
    QCOMPARE(ruleOf(sendPaymentLinks(book.book, {{.invoice = id}}, route)), u"link.already_mailed"_s);

    QCOMPARE(must(sendPaymentLinks(book.book, {{.invoice = id, .again = true}}, route)).waiting.size(), 1);
    QCOMPARE(book.all<LinkRequested>().size(), 1);
}

void TestSendPaymentLink::aLinkOverAnotherAmountMustGoFirst()
{
    BillingBook book;
    const InvoiceId id = book.addIssued();
    const CommandOutcome first = must(sendPaymentLinks(book.book, {{.invoice = id}}, route));
    makeLink(book, first.waiting.at(0));
    pay(book, id, 1'900);

    const auto closing = book.all<LinkRevokeRequested>();
    QCOMPARE(closing.size(), 1);
    QCOMPARE(closing.first().link.text(), first.waiting.at(0).text());
    const CommandOutcome next = must(sendPaymentLinks(book.book, {{.invoice = id}}, route));
    QCOMPARE(book.all<LinkRequested>().last().amount, Money(10'000, Currency::of("EUR")));
    const EffectRecord link = must(EffectTable(book.database).byEntry(next.waiting.at(0)));
    QCOMPARE(must(EffectTable(book.database).byEntry(link.after)).what, OutboxWhat::LinkRevoke);
}

void TestSendPaymentLink::aLinkThatIsBeingMadeOverAnotherAmountMustBeWaitedFor()
{
    BillingBook book;
    const InvoiceId id = book.addIssued();
    must(sendPaymentLinks(book.book, {{.invoice = id}}, route));
    pay(book, id, 1'900);

    QCOMPARE(ruleOf(sendPaymentLinks(book.book, {{.invoice = id, .again = true}}, route)),
        u"link.other_amount_live"_s);
}

void TestSendPaymentLink::aRefusedLinkIsAskedForAnew()
{
    BillingBook book;
    const InvoiceId id = book.addIssued();
    const CommandOutcome first = must(sendPaymentLinks(book.book, {{.invoice = id}}, route));
    must(book.append(
        {{.body = LinkRefused{.link = LinkId(first.waiting.at(0).text()), .rule = u"stripe.refused"_s}}}));

    const CommandOutcome second = must(sendPaymentLinks(book.book, {{.invoice = id}}, route));

    QCOMPARE(second.waiting.size(), 2);
    QVERIFY(second.waiting.at(0) != first.waiting.at(0));
}

void TestSendPaymentLink::whatIsHeldWaits()
{
    BillingBook book;
    const InvoiceId id = book.addIssued();

    const CommandOutcome outcome
        = must(sendPaymentLinks(book.book, {{.invoice = id, .hold = std::chrono::seconds(10)}}, route));

    EffectTable effects(book.database);
    QVERIFY(!must(effects.hasDue(book.clock.now())));
    QCOMPARE(must(effects.due(u"stripe"_s, book.clock.now(), true)).size(), 0);
    for (const OutboxRow &row : must(effects.list(book.clock.now(), 10))) {
        QCOMPARE(row.state, OutboxState::Held);
        QCOMPARE(row.nextTry, book.clock.now().addSecs(10));
    }
    QCOMPARE(must(effects.due(u"stripe"_s, book.clock.now().addSecs(10), false)).size(), 1);
    QCOMPARE(outcome.waiting.size(), 2);
}

void TestSendPaymentLink::personsDecide_data()
{
    QTest::addColumn<bool>("isMail");
    QTest::addColumn<State>("before");
    QTest::addColumn<Resolution>("how");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<State>("after");

    QTest::newRow("give up a mail") << true << State::Requested << Resolution::Dropped << QString()
                                    << State::Dropped;
    QTest::newRow("give up an uncertain mail")
        << true << State::Uncertain << Resolution::Dropped << QString() << State::Dropped;
    QTest::newRow("it did arrive") << true << State::Uncertain << Resolution::Accepted << QString()
                                   << State::Done;
    QTest::newRow("send it again") << true << State::Uncertain << Resolution::Again << QString()
                                   << State::Dropped;
    QTest::newRow("give up a link") << false << State::Requested << Resolution::Dropped << QString()
                                    << State::Dropped;
    QTest::newRow("a link cannot arrive")
        << false << State::Requested << Resolution::Accepted << u"outbox.only_mail"_s << State::Requested;
    QTest::newRow("a link is not asked for again")
        << false << State::Requested << Resolution::Again << u"outbox.only_mail"_s << State::Requested;
    for (const State ended : {State::Done, State::Refused, State::Dropped})
        QTest::addRow("too late, %d", int(ended))
            << true << ended << Resolution::Dropped << u"outbox.not_open"_s << ended;
    QTest::newRow("a link that is made")
        << false << State::Done << Resolution::Dropped << u"outbox.not_open"_s << State::Done;
    QTest::newRow("what was refused was seen")
        << true << State::Refused << Resolution::Dismissed << QString() << State::Refused;
    for (const State other : {State::Requested, State::Uncertain, State::Done, State::Dropped})
        for (const Resolution how : {Resolution::Dismissed, Resolution::Recalled})
            QTest::addRow("only what was refused is dismissed, %d, %d", int(other), int(how))
                << true << other << how << u"outbox.not_refused"_s << other;
}

void TestSendPaymentLink::personsDecide()
{
    QFETCH(const bool, isMail);
    QFETCH(const State, before);
    QFETCH(const Resolution, how);
    QFETCH(const QString, rule);
    QFETCH(const State, after);
    BillingBook book;
    const InvoiceId id = book.addIssued();
    const CommandOutcome sent = must(sendPaymentLinks(book.book, {{.invoice = id}}, route));
    const EntryId effect = sent.waiting.at(isMail ? 1 : 0);
    const MailId mail(effect.text());
    if (before == State::Uncertain)
        must(book.append({{.body = MailUncertain{.mail = mail, .words = u"program_ended"_s}}}));
    else if (before == State::Refused)
        must(book.append({{.body = MailRejected{.mail = mail, .code = 550}}}));
    else if (before == State::Dropped)
        must(book.append({{.body = EffectDropped{.request = effect, .reason = u"given_up"_s}}}));
    else if (before == State::Done && isMail)
        must(book.append({{.body = MailAccepted{.mail = mail, .code = 250}}}));
    else if (before == State::Done)
        makeLink(book, effect);

    QCOMPARE(ruleOf(resolveEffect(book.book, effect, how)), rule);

    QCOMPARE(stateOf(book, effect), after);
    const bool again = how == Resolution::Again && rule.isEmpty();
    QCOMPARE(book.all<MailQueued>().size(), again ? 2 : 1);
    if (again)
        QCOMPARE(book.entries().last().after, sent.waiting.at(0));
}

void TestSendPaymentLink::nobodyDecidesWhatIsBeingSent()
{
    BillingBook book;
    const CommandOutcome sent = must(sendPaymentLinks(book.book, {{.invoice = book.addIssued()}}, route));
    const EntryId effect = sent.waiting.at(0);
    must(book.journal.change(
        Touched::Outbox, [&] { return OutboxAttemptTable(book.database).begin(effect, book.clock.now()); }));

    QCOMPARE(ruleOf(resolveEffect(book.book, effect, Resolution::Dropped)), u"outbox.not_open"_s);
    QCOMPARE(
        ruleOf(resolveEffect(book.book, EntryId(u"nothing"_s), Resolution::Dropped)), u"outbox.unknown"_s);
}

void TestSendPaymentLink::aTransferNeedsACustomerTheProviderKnows()
{
    BillingBook book;
    const InvoiceId id = book.addIssued();
    const qint64 before = book.entryCount();

    const auto refused = sendPaymentLinks(book.book, {{.invoice = id, .way = PayWay::BankTransfer}}, route);

    QVERIFY(!refused);
    QCOMPARE(refused.error().rule, u"link.customer_unlinked"_s);
    QCOMPARE(refused.error().field, u"customer"_s);
    QCOMPARE(refused.error().value, book.customer.name);
    QCOMPARE(book.entryCount(), before);

    must(book.append(
        {{.body = GatewayCustomerLinked{
              .customer = book.customer.id, .connection = u"stripe"_s, .externalId = u"cus_9"_s}}}));
    const CommandOutcome sent
        = must(sendPaymentLinks(book.book, {{.invoice = id, .way = PayWay::BankTransfer}}, route));
    const Entry link = must(book.journal.entry(sent.waiting.at(0)));
    QCOMPARE(std::get<LinkRequested>(link.body).way, PayWay::BankTransfer);
    QVERIFY(must(book.journal.openSealed(link.id, u"request"_s)).endsWith("cus_9"));
}

void TestSendPaymentLink::anotherWayIsAskedForAfterTheFirstIsClosed()
{
    BillingBook book;
    must(book.append(
        {{.body = GatewayCustomerLinked{
              .customer = book.customer.id, .connection = u"stripe"_s, .externalId = u"cus_9"_s}}}));
    const InvoiceId id = book.addIssued();
    const CommandOutcome first = must(sendPaymentLinks(book.book, {{.invoice = id}}, route));
    makeLink(book, first.waiting.at(0));

    const CommandOutcome second
        = must(sendPaymentLinks(book.book, {{.invoice = id, .way = PayWay::BankTransfer}}, route));

    QCOMPARE(second.waiting.size(), 3);
    const Entry closing = must(book.journal.entry(second.waiting.at(0)));
    QCOMPARE(std::get<LinkRevokeRequested>(closing.body).link.text(), first.waiting.at(0).text());
    QCOMPARE(must(book.journal.entry(second.waiting.at(1))).after, closing.id);
    QCOMPARE(must(LinkTable(book.database).liveOf(id))->id.text(), second.waiting.at(1).text());
}

void TestSendPaymentLink::anotherWayIsRefusedWhileTheFirstIsNotThere()
{
    BillingBook book;
    must(book.append(
        {{.body = GatewayCustomerLinked{
              .customer = book.customer.id, .connection = u"stripe"_s, .externalId = u"cus_9"_s}}}));
    const InvoiceId id = book.addIssued();
    must(sendPaymentLinks(book.book, {{.invoice = id}}, route));

    QCOMPARE(ruleOf(sendPaymentLinks(
                 book.book, {{.invoice = id, .again = true, .way = PayWay::BankTransfer}}, route)),
        u"link.other_way_requested"_s);
    QCOMPARE(ruleOf(openPayPage(book.book, id, route)), u"link.other_way_requested"_s);
}

void TestSendPaymentLink::aPageForNowIsNotMailed()
{
    BillingBook book;
    const InvoiceId id = book.addIssued();

    const CommandOutcome outcome = must(openPayPage(book.book, id, route));

    QCOMPARE(outcome.waiting.size(), 1);
    QCOMPARE(book.all<LinkRequested>().last().way, PayWay::Checkout);
    QVERIFY(book.all<MailQueued>().isEmpty());
    QCOMPARE(ruleOf(openPayPage(book.book, InvoiceId(u"nothing"_s), route)), u"invoice.unknown"_s);
}

void TestSendPaymentLink::aLinkToCopyIsNotMailed()
{
    BillingBook book;
    const InvoiceId id = book.addIssued();

    const CommandOutcome outcome = must(makePaymentLink(book.book, id, route));

    QCOMPARE(outcome.waiting.size(), 1);
    QCOMPARE(book.all<LinkRequested>().last().way, PayWay::Page);
    QVERIFY(book.all<MailQueued>().isEmpty());
    makeLink(book, outcome.waiting.constFirst());
    QVERIFY(must(makePaymentLink(book.book, id, route)).waiting.isEmpty()); // It is there.
    must(sendPaymentLinks(book.book, {{.invoice = id}}, route)); // The mail brings the same.
    QVERIFY(must(makePaymentLink(book.book, id, route)).waiting.isEmpty());
    QCOMPARE(book.all<LinkRequested>().size(), 1);
}
