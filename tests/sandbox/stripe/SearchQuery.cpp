#include "tests/sandbox/stripe/SearchQuery.h"

#include <QRegularExpression>

#include <algorithm>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<StripeError> badQuery(const QString &text)
{
    return badParameter({}, u"query"_s,
        u"We were unable to parse your search query (%1). Try using the format `metadata[\"key\"]:\"value\"` "
        u"to "
        u"query for metadata or key:\"value\" to query for other fields."_s.arg(text));
}

} // namespace

tl::expected<SearchQuery, StripeError> SearchQuery::parse(const QString &text)
{
    // The value is quoted in either way, a number, or null.
    static const QRegularExpression form(
        u"\\G\\s*(-?)([a-z_]+(?:\\.[a-z_]+)*)(?:\\[(?:'([^']*)'|\"([^\"]*)\")\\])?(>=|<=|:|~|>|<)"
        u"(?:'((?:[^'\\\\]|\\\\.)*)'|\"((?:[^\"\\\\]|\\\\.)*)\"|(\\d+|null))\\s*(AND|OR|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    SearchQuery query;
    QString joint;
    qsizetype at = 0;
    while (at < text.size()) {
        const QRegularExpressionMatch match = form.match(text, at);
        if (!match.hasMatch())
            return badQuery(text);
        QString value = match.captured(6) + match.captured(7) + match.captured(8);
        value.replace(QRegularExpression(u"\\\\(.)"_s), u"\\1"_s);
        query.m_clauses.append({.field = match.captured(2),
            .key = match.captured(3) + match.captured(4),
            .sign = match.captured(5),
            .value = value,
            .negated = !match.captured(1).isEmpty()});
        const QString next = match.captured(9).toUpper();
        if (!next.isEmpty() && !joint.isEmpty() && next != joint)
            return badQuery(text); // Both words in one query are not understood.
        if (!next.isEmpty())
            joint = next;
        at = match.capturedEnd();
        if (next.isEmpty() && at < text.size())
            return badQuery(text);
        if (!next.isEmpty() && at >= text.size())
            return badQuery(text);
    }
    if (query.m_clauses.isEmpty())
        return badQuery(text);
    query.m_any = joint == "OR"_L1;
    return query;
}

bool SearchQuery::fits(const QJsonObject &object) const
{
    const auto holds = [&](const Clause &clause) { return fits(clause, object) != clause.negated; };
    return m_any ? std::ranges::any_of(m_clauses, holds) : std::ranges::all_of(m_clauses, holds);
}

bool SearchQuery::fits(const Clause &clause, const QJsonObject &object)
{
    QJsonValue found = object;
    for (const QString &step : clause.field.split(u'.'))
        found = found[step];
    if (!clause.key.isEmpty())
        found = found[clause.key];
    if (clause.value.compare("null"_L1, Qt::CaseInsensitive) == 0)
        return found.isNull() || found.isUndefined();
    if (found.isDouble()) {
        const qint64 has = found.toInteger();
        const qint64 asked = clause.value.toLongLong();
        return clause.sign == ":"_L1 ? has == asked
            : clause.sign == ">"_L1  ? has > asked
            : clause.sign == ">="_L1 ? has >= asked
            : clause.sign == "<"_L1  ? has < asked
                                     : has <= asked;
    }
    if (found.isBool())
        return clause.value == (found.toBool() ? "true"_L1 : "false"_L1);
    if (clause.sign == "~"_L1)
        return found.toString().contains(clause.value, Qt::CaseInsensitive);
    return found.isString() && found.toString().compare(clause.value, Qt::CaseInsensitive) == 0;
}

} // namespace quittance::sandbox
