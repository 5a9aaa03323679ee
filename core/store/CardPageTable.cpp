#include "core/store/CardPageTable.h"

#include "core/store/Database.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<void> CardPageTable::insert(const CardPage &page)
{
    return m_database.execute(
        u"INSERT OR REPLACE INTO card_page (external_id, customer_id, connection, opened_at) "
        "VALUES (:id, :customer, :connection, :at)"_s,
        {{":id"_L1, page.externalKey}, {":customer"_L1, page.customer.text()},
            {":connection"_L1, page.connection}, {":at"_L1, instantText(page.openedAt)}});
}

Result<void> CardPageTable::remove(const QString &externalKey)
{
    return m_database.execute(u"DELETE FROM card_page WHERE external_id = :id"_s, {{":id"_L1, externalKey}});
}

Result<QList<CardPage>> CardPageTable::open(const QString &connection)
{
    auto row = m_database.query(u"SELECT external_id, customer_id, connection, opened_at FROM card_page "
                                u"WHERE connection = :connection "
                                "ORDER BY opened_at, external_id"_s,
        {{":connection"_L1, connection}});
    return row.map([](QSqlQuery &found) {
        QList<CardPage> pages;
        while (found.next())
            pages.append({.externalKey = found.value(0).toString(),
                .customer = CustomerId(found.value(1).toString()),
                .connection = found.value(2).toString(),
                .openedAt = instantFrom(found.value(3).toString())});
        return pages;
    });
}

} // namespace quittance
