#include "core/store/CustomerTable.h"

#include "core/base/Json.h"
#include "core/domain/jsonFields.h"
#include "core/domain/recordTags.h"
#include "core/domain/searchText.h"
#include "core/store/Database.h"
#include "core/store/SqlValues.h"
#include "core/store/likePattern.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

Result<Customer> read(const QSqlQuery &row)
{
    return parseJsonObject(row.value(1).toString().toUtf8())
        .and_then(customerFrom)
        .map([&](Customer customer) {
            customer.id = CustomerId(row.value(0).toString());
            return customer;
        });
}

Result<QList<Customer>> readAll(Result<QSqlQuery> row)
{
    if (!row)
        return fail(row.error());
    QList<Customer> customers;
    while (row->next()) {
        const Result<Customer> customer = read(*row);
        if (!customer)
            return fail(customer.error());
        customers.append(*customer);
    }
    return customers;
}

} // namespace

Result<void> CustomerTable::write(const Customer &customer)
{
    QStringList words{customer.name, customer.contactName, customer.email, customer.vatId};
    if (!customer.number.isEmpty())
        words.append(customer.number);
    const QString search = foldForSearch(words.join(u' '));
    return m_database.execute(
        u"INSERT INTO customer (id, name, email, vat_id, currency, owner, search, json) "
        "VALUES (:id, :name, :email, :vat, :currency, :owner, :search, :json) "
        "ON CONFLICT (id) DO UPDATE SET owner = excluded.owner, "
        "name = excluded.name, email = excluded.email, vat_id = excluded.vat_id, currency = "
        "excluded.currency, "
        "search = excluded.search, json = excluded.json"_s,
        {{":id"_L1, customer.id.text()}, {":name"_L1, textValue(customer.name)},
            {":email"_L1, textValue(customer.email.toLower())}, {":vat"_L1, textValue(customer.vatId)},
            {":currency"_L1, customer.currency.text()}, {":owner"_L1, textValue(customer.owner)},
            {":search"_L1, textValue(search)},
            {":json"_L1, QString::fromUtf8(canonicalJson(customerJson(customer)))}});
}

Result<Customer> CustomerTable::byId(const CustomerId &id)
{
    // A merged customer answers for the one it became; merging keeps these chains at one step.
    auto row = m_database.query(u"SELECT id, json FROM customer WHERE id = COALESCE((SELECT merged_into FROM "
                                "customer WHERE id = :id), :id)"_s,
        {{":id"_L1, id.text()}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(Error{.kind = ErrorKind::NotFound,
            .rule = u"customer.unknown"_s,
            .field = u"customer"_s,
            .value = id.text()});
    return read(*row);
}

Result<std::optional<Customer>> CustomerTable::match(const QString &vatId, const QString &email)
{
    const auto single = [](Result<QList<Customer>> found) -> Result<std::optional<Customer>> {
        if (!found)
            return fail(found.error());
        return found->size() == 1 ? std::optional(found->first()) : std::nullopt;
    };
    if (!vatId.isEmpty()) {
        auto byVat = single(readAll(m_database.query(
            u"SELECT id, json FROM customer WHERE vat_id = :vat AND merged_into IS NULL LIMIT 2"_s,
            {{":vat"_L1, vatId}})));
        if (!byVat || *byVat)
            return byVat;
    }
    if (email.isEmpty())
        return std::nullopt;
    return single(readAll(m_database.query(
        u"SELECT id, json FROM customer WHERE email = :email AND merged_into IS NULL LIMIT 2"_s,
        {{":email"_L1, email.toLower()}})));
}

Result<QSet<QString>> CustomerTable::identities()
{
    auto row = m_database.query(u"SELECT name, email FROM customer"_s);
    if (!row)
        return fail(row.error());
    QSet<QString> found;
    while (row->next())
        found.insert(identity(row->value(0).toString(), row->value(1).toString()));
    return found;
}

QString CustomerTable::identity(const QString &name, const QString &email)
{
    return name.toCaseFolded() + u'\n' + email.toLower();
}

Result<QList<Customer>> CustomerTable::list(
    const QString &text, int limit, const QString &owner, const QString &tag)
{
    return readAll(m_database.query(
        u"SELECT id, json FROM customer WHERE search LIKE :text ESCAPE '\\' AND merged_into IS NULL "
        "AND is_archived = 0 AND (:owner = '' OR owner = :owner) "
        "AND (:tag = '' OR id IN (SELECT subject FROM record_tag WHERE folded = :tag)) "
        "ORDER BY search LIMIT :limit"_s,
        {{":text"_L1, likePattern(foldQuery(text))}, {":limit"_L1, limit}, {":owner"_L1, textValue(owner)},
            {":tag"_L1, textValue(tagKey(tag))}}));
}

Result<void> CustomerTable::setArchived(const CustomerId &id, bool archived)
{
    return m_database.execute(u"UPDATE customer SET is_archived = :archived WHERE id = :id"_s,
        {{":archived"_L1, archived ? 1 : 0}, {":id"_L1, id.text()}});
}

Result<bool> CustomerTable::isArchived(const CustomerId &id)
{
    auto row
        = m_database.query(u"SELECT is_archived FROM customer WHERE id = :id"_s, {{":id"_L1, id.text()}});
    return row.map([](QSqlQuery &found) { return found.next() && found.value(0).toBool(); });
}

Result<void> CustomerTable::merge(const CustomerId &from, const CustomerId &into)
{
    for (const QString &statement :
        {u"UPDATE customer SET merged_into = :into WHERE id = :from OR merged_into = :from"_s,
            u"UPDATE invoice SET customer_id = :into WHERE customer_id = :from"_s,
            u"UPDATE payment SET customer_id = :into WHERE customer_id = :from"_s,
            u"UPDATE charge SET customer_id = :into WHERE customer_id = :from"_s,
            u"UPDATE saved_card SET customer_id = :into WHERE customer_id = :from"_s,
            u"UPDATE customer_cash SET customer_id = :into WHERE customer_id = :from"_s,
            u"UPDATE bank_match SET customer_id = :into WHERE customer_id = :from"_s,
            // Where both are known to a provider, the survivor stays who it is there.
            u"UPDATE OR IGNORE gateway_customer SET customer_id = :into WHERE customer_id = :from"_s,
            u"UPDATE posting SET customer_id = :into WHERE customer_id = :from"_s})
        if (const Result<void> done
            = m_database.execute(statement, {{":into"_L1, into.text()}, {":from"_L1, from.text()}});
            !done)
            return done;
    return {};
}

} // namespace quittance
