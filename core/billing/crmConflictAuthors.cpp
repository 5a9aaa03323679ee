#include "core/billing/crmConflictAuthors.h"

#include "core/base/Clock.h"
#include "core/domain/crmCustomer.h"
#include "core/journal/Journal.h"
#include "core/store/CrmContactTable.h"
#include "core/store/CrmLinkTable.h"
#include "core/store/EntryTable.h"

#include <algorithm>
#include <deque>
#include <limits>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostSavings = 200; // Of one customer; older hands are not known.

struct Saving {
    QString actor;
    QDateTime at;
    Customer customer;
};

//! How the customer was saved, newest first. One entry is read after the other: mostly the first few tell.
class Savings
{
public:
    Savings(Database &database, CustomerId customer)
        : m_entries(database)
        , m_customer(std::move(customer))
    {
    }

    //! Null when there is no older one, or it cannot be read any more.
    const Saving *at(size_t index)
    {
        while (index >= m_read.size() && !m_ended)
            readOne();
        return index < m_read.size() ? &m_read.at(index) : nullptr;
    }

private:
    void readOne()
    {
        m_ended = m_read.size() >= mostSavings;
        if (m_ended)
            return;
        const auto stored = m_entries.lastBefore(u"CustomerSaved"_s, m_customer.text(), m_before);
        const auto entry = stored.and_then([](const StoredEntry &line) { return decodeEntry(line); });
        const auto *saved = entry ? std::get_if<CustomerSaved>(&entry->body) : nullptr;
        m_ended = !saved;
        if (!saved)
            return;
        m_before = entry->seq;
        m_read.push_back({.actor = entry->actor, .at = entry->occurredAt, .customer = saved->customer});
    }

    EntryTable m_entries;
    const CustomerId m_customer;
    std::deque<Saving> m_read; // Who holds one of them keeps it while more are read.
    qint64 m_before = std::numeric_limits<qint64>::max();
    bool m_ended = false;
};

void findOurs(CrmConflict &conflict, Savings &savings)
{
    const auto said = [&](const Saving &saving) {
        return crmValueOf(conflict.field, saving.customer, BillingFacts(), saving.at);
    };
    const Saving *writer = savings.at(0);
    if (!writer)
        return;
    const QString value = said(*writer);
    for (size_t i = 1;; ++i) {
        const Saving *older = savings.at(i);
        if (!older || said(*older) != value)
            break;
        writer = older;
    }
    conflict.oursBy = writer->actor;
    conflict.oursAt = writer->at;
}

Result<void> findTheirs(Database &database, CrmConflict &conflict)
{
    const auto links = CrmLinkTable(database).ofCustomer(conflict.connection, conflict.customer);
    if (!links)
        return fail(links.error());
    conflict.isGoneThere = !links->isEmpty() && std::ranges::none_of(*links, &CrmLinkRow::isAlive);
    CrmContactTable contacts(database);
    for (const CrmLinkRow &link : *links) {
        if (!link.isAlive || (!conflict.theirsAt.isNull() && link.kind != speakerOf(conflict.field)))
            continue;
        const auto record = contacts.find(conflict.connection, link.kind, link.remoteId);
        if (!record)
            return fail(record.error());
        if (!*record)
            continue;
        conflict.theirsOwner = (*record)->owner;
        conflict.theirsAt = (*record)->changedThere;
    }
    return {};
}

} // namespace

Result<QList<CrmConflict>> withAuthors(Book &book, QList<CrmConflict> conflicts)
{
    std::optional<Savings> savings; // Of the customer in view: the list goes by customer.
    CustomerId customer;
    for (CrmConflict &conflict : conflicts) {
        if (!savings || customer != conflict.customer) {
            customer = conflict.customer;
            savings.emplace(book.database, customer);
        }
        findOurs(conflict, *savings);
        if (const Result<void> found = findTheirs(book.database, conflict); !found)
            return fail(found.error());
    }
    return conflicts;
}

} // namespace quittance
