#pragma once

#include "tests/sandbox/stripe/StripeError.h"

#include <QList>

namespace quittance::sandbox {

//! What a search asks for: clauses such as status:"succeeded", -metadata['key']:'value', created>1700000000,
//! of which all must hold or any.
class SearchQuery
{
public:
    //! 400 when it is not in Stripe's language.
    static tl::expected<SearchQuery, StripeError> parse(const QString &text);

    bool fits(const QJsonObject &object) const;

private:
    struct Clause {
        QString field;
        QString key; //!< Of metadata.
        QString sign; //!< ":", "~", ">", ">=", "<", "<=".
        QString value;
        bool negated = false;
    };

    static bool fits(const Clause &clause, const QJsonObject &object);

    QList<Clause> m_clauses;
    bool m_any = false;
};

} // namespace quittance::sandbox
