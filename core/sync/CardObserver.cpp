#include "core/sync/CardObserver.h"

#include "core/base/Clock.h"
#include "core/base/Log.h"
#include "core/billing/NoteCharge.h"
#include "core/journal/Journal.h"
#include "core/journal/bookDay.h"
#include "core/payments/CardGateway.h"
#include "core/payments/ChargeGateway.h"
#include "core/store/CardPageTable.h"
#include "core/store/ChargeTable.h"
#include "core/store/CustomerTable.h"
#include "core/store/GatewayCustomerTable.h"
#include "core/store/SavedCardTable.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! A page lives a day at most; what cannot be read after that was of a key that is not used any more.
constexpr qint64 pageHours = 48;

//! What this key does not know, is of the other mode or may not be read: payments come in all the same.
bool isOfThisOne(const Error &error)
{
    return error.kind == ErrorKind::Refused || error.kind == ErrorKind::InvalidInput
        || error.rule.endsWith(".permission_missing"_L1);
}

//! How a customer has agreed, as it is kept: the page it was done on.
QString agreementOn(const CardPage &page)
{
    return u"card_page:"_s + page.externalKey.section(u':', 2);
}

//! What a provider has of one of its customers.
struct HolderCards {
    QString holder;
    QList<GatewayCard> cards;
    QList<CardPage> pages;
};

//! Compares what the book knows of a customer's cards with what the provider has, inside the transaction
//! that writes the difference down.
class CardComparer
{
public:
    CardComparer(Book &book, CustomerId customer)
        : m_book(book)
        , m_customer(std::move(customer))
    {
    }

    Result<QList<NewEntry>> entries(const QList<HolderCards> &there)
    {
        const auto known = SavedCardTable(m_book.database).ofCustomer(m_customer);
        if (!known)
            return fail(known.error());
        for (const HolderCards &holder : there) {
            for (const SavedCard &card : *known)
                if (card.holder == holder.holder && !has(holder.cards, card.externalId))
                    m_entries.append({.body = CardRemoved{.card = card.externalId, .customer = m_customer}});
            for (const GatewayCard &card : holder.cards)
                if (const Result<void> taken = take(card, *known, holder.pages); !taken)
                    return fail(taken.error());
        }
        return m_entries;
    }

private:
    static bool has(const QList<GatewayCard> &cards, const QString &id)
    {
        return std::ranges::any_of(
            cards, [&](const GatewayCard &card) { return card.card.externalId == id; });
    }

    Result<void> take(const GatewayCard &seen, const QList<SavedCard> &known, const QList<CardPage> &pages)
    {
        SavedCard card = seen.card;
        card.customer = m_customer;
        const auto before = std::ranges::find(known, card.externalId, &SavedCard::externalId);
        if (before != known.end()) {
            card.agreedOn = before->agreedOn;
            card.agreement = before->agreement;
            if (card != *before)
                m_entries.append({.body = CardSaved{card}});
            return {};
        }
        const auto page = std::ranges::find(pages, card.externalId, &CardPage::card);
        if (page == pages.end())
            return {};
        const Result<QDate> day
            = bookDay(m_book.database, seen.savedAt.isValid() ? seen.savedAt : page->openedAt);
        if (!day)
            return fail(day.error());
        card.agreedOn = *day;
        card.agreement = agreementOn(*page);
        m_entries.append({.body = CardSaved{card}, .occurredAt = seen.savedAt});
        return {};
    }

    Book &m_book;
    CustomerId m_customer;
    QList<NewEntry> m_entries;
};

//! Whom the provider may have cards of the customer under: two, after two customers became one.
Result<QStringList> holdersOf(Book &book, const QString &provider, const CustomerId &customer)
{
    const Result<QString> linked = GatewayCustomerTable(book.database).externalId(customer, provider);
    const auto cards = SavedCardTable(book.database).ofCustomer(customer);
    if (!linked || !cards)
        return fail(linked ? cards.error() : linked.error());
    QStringList holders;
    if (!linked->isEmpty())
        holders.append(*linked);
    for (const SavedCard &card : *cards)
        if (card.connection == provider && !holders.contains(card.holder))
            holders.append(card.holder);
    return holders;
}

} // namespace

Result<void> CardObserver::run(PaymentReport &report, const StopFlag &stop)
{
    return askPages(stop).and_then([&] { return askCharges(report, stop); });
}

Result<QList<SavedCard>> CardObserver::refresh(
    const CustomerId &wanted, const StopFlag &stop, const QString &savedBy)
{
    const Result<Customer> customer = CustomerTable(m_book.database).byId(wanted);
    if (!customer)
        return fail(customer.error());
    Result<QStringList> holders = holdersOf(m_book, m_gateway.provider(), customer->id);
    if (!holders)
        return fail(holders.error());
    if (!savedBy.isEmpty() && !holders->contains(savedBy))
        holders->append(savedBy);
    QList<HolderCards> there;
    for (const QString &holder : *holders) {
        const auto cards = m_gateway.cards().cardsOf(holder, stop);
        const auto pages = m_gateway.cards().completePages(holder, stop);
        if (!cards && cards.error().rule == "gateway.other_mode"_L1)
            continue; // Saved with a key of the other mode: that one knows.
        if (!cards || !pages)
            return fail(cards ? pages.error() : cards.error());
        there.append({.holder = holder, .cards = *cards, .pages = *pages});
    }
    CardComparer comparer(m_book, customer->id);
    const auto written = Journal(m_book).append([&] { return comparer.entries(there); });
    if (!written)
        return fail(written.error());
    return SavedCardTable(m_book.database).ofCustomer(customer->id);
}

Result<void> CardObserver::askPages(const StopFlag &stop)
{
    const auto pages = CardPageTable(m_book.database).open(m_gateway.provider());
    if (!pages)
        return fail(pages.error());
    for (const CardPage &page : *pages) {
        const Result<CardPage> now = lookAt(page.externalKey, stop);
        const bool old = page.openedAt.addSecs(pageHours * 3600) < m_book.clock.now();
        if (!now && !old && !isOfThisOne(now.error()))
            return fail(now.error());
        if (!now)
            qCWarning(lcSync) << "a page to save a card on cannot be read:" << now.error().rule;
        if (old || (now && now->state != CardPage::State::Open))
            if (const Result<void> forgotten = forget(page.externalKey); !forgotten)
                return forgotten;
    }
    return {};
}

Result<CardPage> CardObserver::lookAt(const QString &page, const StopFlag &stop)
{
    const Result<CardPage> now = m_gateway.cards().readPage(page, stop);
    if (!now || now->state != CardPage::State::Complete)
        return now;
    return refresh(now->customer, stop, now->holder).transform([&](const QList<SavedCard> &) {
        return *now;
    });
}

Result<void> CardObserver::forget(const QString &page)
{
    return Journal(m_book).change(
        Touched::Customers, [&] { return CardPageTable(m_book.database).remove(page); });
}

Result<void> CardObserver::askCharges(PaymentReport &report, const StopFlag &stop)
{
    const auto charges = ChargeTable(m_book.database).unfinished(m_gateway.provider());
    if (!charges)
        return fail(charges.error());
    for (const Charge &charge : *charges) {
        if (charge.externalId.isEmpty()) // The outbox is still at it.
            continue;
        const Result<ChargeNews> news = m_gateway.charges().read(charge.externalId, stop);
        if (!news && isOfThisOne(news.error())) {
            qCWarning(lcSync) << "a charge cannot be read with this key:" << news.error().rule;
            continue;
        }
        if (!news)
            return fail(news.error());
        if (news->payment)
            if (const Result<void> booked
                = takeNews(m_book, m_gateway.provider(), GatewayNews{.payments = {*news->payment}}, report);
                !booked)
                return booked;
        if (const Result<void> noted = noteCharge(m_book, news->charge); !noted)
            return noted;
    }
    return {};
}

} // namespace quittance
