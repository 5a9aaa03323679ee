#include "core/store/RecipientQuery.h"

#include "core/domain/mailAddresses.h"
#include "core/store/Database.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<QList<Recipient>> RecipientQuery::ofCrm(const CustomerId &customer, int limit)
{
    auto row = m_database.query(
        u"WITH own (connection, kind, remote_id) AS (SELECT connection, kind, remote_id FROM crm_link "
        "WHERE customer_id IN (SELECT id FROM customer WHERE id = :customer OR merged_into = :customer)) "
        "SELECT c.name, c.email FROM own JOIN crm_contact AS c ON c.connection = own.connection "
        "AND c.kind = own.kind AND c.remote_id = own.remote_id WHERE c.email <> '' "
        "UNION SELECT c.name, c.email FROM own JOIN crm_contact AS c ON c.connection = own.connection "
        "AND c.kind = 1 AND c.company_id = own.remote_id WHERE own.kind = 0 AND c.email <> '' "
        "ORDER BY 1, 2 LIMIT :limit"_s,
        {{":customer"_L1, customer.text()}, {":limit"_L1, limit}});
    if (!row)
        return fail(row.error());
    QList<Recipient> found;
    while (row->next())
        found.append({.name = row->value(0).toString(),
            .address = row->value(1).toString(),
            .origin = Recipient::Origin::Crm});
    return found;
}

Result<QList<Recipient>> RecipientQuery::mailedBefore(const CustomerId &customer, int mails)
{
    auto row = m_database.query(
        u"SELECT p.json ->> 'to', p.json ->> 'cc' FROM mail AS m JOIN personal AS p ON p.entry_id = m.id "
        "WHERE m.state = 'accepted' AND (m.customer_id = :customer OR m.invoice_id IN (SELECT id FROM "
        "invoice "
        "WHERE customer_id = :customer)) ORDER BY m.queued_at DESC LIMIT :mails"_s,
        {{":customer"_L1, customer.text()}, {":mails"_L1, mails}});
    if (!row)
        return fail(row.error());
    QList<Recipient> found;
    while (row->next()) {
        const QStringList addresses
            = mailAddresses(row->value(0).toString() + u',' + row->value(1).toString());
        for (const QString &address : addresses)
            found.append({.name = {}, .address = address, .origin = Recipient::Origin::Mailed});
    }
    return found;
}

} // namespace quittance
