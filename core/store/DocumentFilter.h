#pragma once

#include "core/base/Error.h"
#include "core/domain/InvoiceQuery.h"
#include "core/domain/typedAmounts.h"

#include <QSqlQuery>

#include <optional>

namespace quittance {

class Database;

//! Which documents a query means, as conditions on either of the two tables, invoice and draft, each called
//! d. Every fragment is a constant or a list of row keys; what the user typed travels as a bound value.
class DocumentFilter
{
public:
    //! Looks up what the query's text fits, where that is little: few rows are then found by their keys, and
    //! where it is much, the first page is full soon whatever the order. Errors of the store.
    static Result<DocumentFilter> of(Database &database, const InvoiceQuery &query);

    const InvoiceQuery &query() const { return m_query; }
    bool showsInvoices() const { return m_query.status != InvoiceQuery::Status::Draft; }
    bool showsDrafts() const;
    //! Few invoices fit, and the condition names them: their order is made, not walked.
    bool isNarrow() const;
    //! Conditions for behind WHERE.
    QString invoices() const;
    QString drafts() const;
    //! Runs a statement that contains one of the two.
    Result<QSqlQuery> run(const QString &sql) const;

private:
    DocumentFilter(Database &database, const InvoiceQuery &query);
    Result<void> findText();
    Result<void> findTag();
    //! The first values that a statement finds, at most so many, as JSON.
    struct First {
        QString list;
        int count = 0;
    };
    Result<First> firstOf(const QString &sql, int most) const;
    //! Whether it finds more rows than most; it looks no further.
    Result<bool> isOver(const QString &sql, int most) const;
    QString ofCustomer() const;
    QString tagged() const;
    QString more() const;

    Database *m_database;
    InvoiceQuery m_query;
    QString m_pattern; //!< Of the text, for LIKE; empty without text.
    QList<TypedAmount> m_amounts; //!< The text as an amount.
    QString m_match; //!< Of the text, for the index of numbers.
    bool m_findsNumbers = false; //!< The text is looked for in numbers too.
    bool m_isIndexed = false; //!< … by their index.
    bool m_isTagRare = false; //!< Few records have the tag that is asked for.
    //! Ids of the customers whose names the text fits, as JSON, where they are few.
    std::optional<QString> m_customers;
    std::optional<QString> m_hits; //!< Keys of the invoices that the text fits, as JSON, where they are few.
};

} // namespace quittance
