#pragma once

#include "core/base/Id.h"
#include "core/domain/InvoiceContent.h"

#include <QDateTime>

#include <optional>

namespace quittance {

class Database;

//! A document that is no fact yet.
struct Draft {
    InvoiceId id;
    CustomerId customer;
    InvoiceContent content;
    QString sourceKey;
    QString sourceNumber;
};

//! Table draft. Kind: ordinary.
class DraftTable
{
public:
    explicit DraftTable(Database &database)
        : m_database(database)
    {
    }

    //! Inserts or replaces.
    Result<void> write(const Draft &draft, const QDateTime &now);
    Result<std::optional<Draft>> byId(const InvoiceId &id);
    Result<bool> hasSourceKey(const QString &sourceKey);
    //! Drafts of a customer that was merged into another.
    Result<void> moveAll(const CustomerId &from, const CustomerId &into);
    Result<void> remove(const InvoiceId &id);

private:
    Database &m_database;
};

} // namespace quittance
