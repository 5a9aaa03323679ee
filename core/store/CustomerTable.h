#pragma once

#include "core/base/Error.h"
#include "core/domain/Customer.h"

#include <QSet>

#include <optional>

namespace quittance {

class Database;

//! Table customer. Kind: projection.
class CustomerTable
{
public:
    explicit CustomerTable(Database &database)
        : m_database(database)
    {
    }

    Result<void> write(const Customer &customer);
    //! By an id or an alias. NotFound "customer.unknown".
    Result<Customer> byId(const CustomerId &id);
    //! Whom an import means: the customer with that VAT id, else the one with that e-mail address; empty when
    //! there is none, or when two share the address.
    Result<std::optional<Customer>> match(const QString &vatId, const QString &email);
    //! Name and e-mail address of everybody, as identity() writes them; also of archived and merged ones.
    Result<QSet<QString>> identities();
    static QString identity(const QString &name, const QString &email);
    Result<void> setArchived(const CustomerId &id, bool archived);
    Result<bool> isArchived(const CustomerId &id);
    //! All documents, payments and postings of from belong to into, whose alias from becomes.
    Result<void> merge(const CustomerId &from, const CustomerId &into);
    //! Neither archived nor merged, by name; text is compared folded and empty takes all, an empty owner
    //! those of everybody, an empty tag those with any tags or none.
    Result<QList<Customer>> list(
        const QString &text, int limit, const QString &owner = {}, const QString &tag = {});

private:
    Database &m_database;
};

} // namespace quittance
