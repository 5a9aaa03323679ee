#include "tests/core/outbox/PartWorld.h"

#include <QTest>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Paid = sandbox::PayOutcome::State::Paid;

Money cents(qint64 minor)
{
    return Money(minor, Currency::of("EUR"));
}

} // namespace

qsizetype activeLinks(const StripeBook &book)
{
    const QList<QJsonObject> links = book.stripe.state().links.oldestFirst();
    return std::ranges::count_if(links, [](const QJsonObject &link) { return link[u"active"_s].toBool(); });
}

void runAll(StripeBook &book)
{
    for (int i = 0; i < 4; ++i)
        book.runLinks();
    book.runMails();
}

void writeOff(StripeBook &book, const InvoiceId &id, Money amount)
{
    must(carryOut(book.book,
        {.what = ApprovalMatter::What::WriteOff,
            .invoice = id,
            .amount = amount,
            .reason = u"agreed"_s,
            .on = book.today()},
        book.today()));
}

PartWorld::PartWorld(int seed)
    : book(seed)
    , m_random(static_cast<std::mt19937::result_type>(seed))
    , m_id(book.addIssued({.price = 1'000'000'000}))
    , m_total(book.invoice(m_id).open.minor())
{
}

void PartWorld::look()
{
    must(book.poll());
    runAll(book);
    m_unseen.clear();
}

void PartWorld::send()
{
    static const QSet<QString> expected{QString(), u"link.already_mailed"_s, u"link.nothing_open"_s,
        u"link.other_amount_live"_s, u"gateway.amount_too_small"_s, u"money.not_positive"_s};
    MailOrder order{.again = below(2) == 0};
    if (below(3) > 0)
        order.part = cents(anyOfOpen());
    const auto sent = book.send(m_id, order);
    QVERIFY2(expected.contains(ruleOf(sent)), qPrintable(ruleOf(sent)));
}

void PartWorld::openPage()
{
    if (book.invoice(m_id).lastLink.isEmpty())
        return;
    const LinkRecord link = book.linkOf(m_id);
    if (link.externalId.isEmpty()
        || !(*book.stripe.checkout().findLink(link.externalId))[u"active"_s].toBool())
        return;
    m_pages.append({link.id, book.openPage(m_id)});
}

void PartWorld::pay()
{
    if (m_pages.isEmpty())
        return;
    const Page page = m_pages.takeAt(below(m_pages.size()));
    // Two who pay the same link at the same moment are beyond us; the provider's limit is against them.
    if (m_unseen.contains(page.link.text()))
        look();
    const bool isPart = must(LinkTable(book.database).byId(page.link)).isPart;
    if (book.pay(page.session).state != Paid) {
        ++shutPages;
        return;
    }
    m_unseen.insert(page.link.text());
    ++(isPart ? paidParts : paidRests);
    if (below(2) == 0)
        look();
}

void PartWorld::payByHand()
{
    look(); // Who enters a payment sees what the provider brought.
    const qint64 minor = anyOfOpen();
    if (minor == 0)
        return;
    book.payByHand(m_id, cents(minor));
    m_byHand += minor;
    runAll(book);
}

void PartWorld::giveUp()
{
    look();
    const qint64 minor = anyOfOpen() / 4;
    if (minor == 0)
        return;
    writeOff(book, m_id, cents(minor));
    m_givenUp += minor;
    runAll(book);
}

void PartWorld::step()
{
    const qsizetype before = book.all<LinkRevoked>().size();
    switch (below(12)) {
    case 0:
    case 1:
    case 2:
        send();
        break;
    case 3:
    case 4:
        runAll(book);
        break;
    case 5:
    case 6:
        openPage();
        break;
    case 7:
    case 8:
        pay();
        break;
    case 9:
        look();
        break;
    case 10:
        if (below(3) == 0)
            payByHand();
        else
            giveUp();
        break;
    default:
        book.clock.time = book.clock.time.addSecs(1 + below(3'600));
        break;
    }
    closedParts += static_cast<int>(book.all<LinkRevoked>().size() - before);
}

bool PartWorld::asksForTooMuch()
{
    const Money now = book.invoice(m_id).open;
    const QList<LinkRecord> active = must(LinkTable(book.database).active(u"stripe"_s));
    return std::ranges::any_of(active, [&](const LinkRecord &link) { return now < link.amount; });
}

} // namespace quittance
