#include "tests/sandbox/salesforce/SoqlQuery.h"

#include "tests/sandbox/salesforce/SalesforceData.h"
#include "tests/sandbox/salesforce/SoqlTokens.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

namespace {

using Kind = SoqlTokens::Token::Kind;
using Condition = std::unique_ptr<SoqlCondition>;

//! Reads by descending; a broken query leaves m_wrong set and every function returns what it has.
class Reader
{
public:
    explicit Reader(SoqlTokens tokens)
        : m_tokens(std::move(tokens))
    {
    }

    std::optional<SoqlQuery> query()
    {
        SoqlQuery query;
        need(u"SELECT"_s);
        readFields(query);
        need(u"FROM"_s);
        query.object = word();
        if (m_tokens.takeIf(u"WHERE"_s))
            query.where = either();
        if (m_tokens.takeIf(u"ORDER"_s))
            readOrder(query);
        if (m_tokens.takeIf(u"LIMIT"_s))
            query.limit = number();
        if (m_tokens.takeIf(u"OFFSET"_s))
            query.offset = number();
        if (m_tokens.look().kind != Kind::End)
            m_wrong = true;
        if (m_wrong)
            return {};
        return query;
    }

private:
    void need(const QString &text)
    {
        if (!m_tokens.takeIf(text))
            m_wrong = true;
    }

    QString word()
    {
        const SoqlTokens::Token token = m_tokens.take();
        if (token.kind != Kind::Word)
            m_wrong = true;
        return token.text;
    }

    qsizetype number()
    {
        bool fine = false;
        const qsizetype value = word().toLongLong(&fine);
        if (!fine || value < 0)
            m_wrong = true;
        return value;
    }

    void readFields(SoqlQuery &query)
    {
        do {
            const QString name = word();
            if (name.compare(u"COUNT", Qt::CaseInsensitive) == 0 && m_tokens.takeIf(u"("_s)) {
                need(u")"_s);
                query.counts = true;
            } else {
                query.fields.append(name);
            }
        } while (!m_wrong && m_tokens.takeIf(u","_s));
        if (query.counts && !query.fields.isEmpty())
            m_wrong = true;
    }

    void readOrder(SoqlQuery &query)
    {
        need(u"BY"_s);
        do {
            SoqlOrder order{.field = word()};
            if (m_tokens.takeIf(u"DESC"_s))
                order.descending = true;
            else
                m_tokens.takeIf(u"ASC"_s);
            query.order.append(order);
        } while (!m_wrong && m_tokens.takeIf(u","_s));
    }

    Condition either() { return joined(u"OR"_s, SoqlCondition::Kind::Or, &Reader::both); }
    Condition both() { return joined(u"AND"_s, SoqlCondition::Kind::And, &Reader::single); }

    Condition joined(const QString &by, SoqlCondition::Kind kind, Condition (Reader::*part)())
    {
        Condition first = (this->*part)();
        if (m_wrong || !m_tokens.isWord(by))
            return first;
        auto whole = std::make_unique<SoqlCondition>();
        whole->kind = kind;
        add(*whole, std::move(first));
        while (!m_wrong && m_tokens.takeIf(by))
            add(*whole, (this->*part)());
        return whole;
    }

    //! Salesforce wants brackets where AND and OR meet.
    void add(SoqlCondition &whole, Condition part)
    {
        if (whole.kind == SoqlCondition::Kind::Or && part->kind == SoqlCondition::Kind::And
            && !part->bracketed)
            m_wrong = true;
        whole.parts.push_back(std::move(part));
    }

    Condition single()
    {
        if (m_tokens.takeIf(u"("_s)) {
            Condition inner = either();
            inner->bracketed = true;
            need(u")"_s);
            return inner;
        }
        if (m_tokens.takeIf(u"NOT"_s)) {
            auto whole = std::make_unique<SoqlCondition>();
            whole->kind = SoqlCondition::Kind::Not;
            whole->parts.push_back(single());
            return whole;
        }
        return comparison();
    }

    Condition comparison()
    {
        auto condition = std::make_unique<SoqlCondition>();
        condition->field = word();
        const SoqlTokens::Token op = m_tokens.take();
        condition->op = op.text.toUpper();
        if (condition->op == "NOT"_L1) {
            need(u"IN"_s);
            condition->op = u"NOT IN"_s;
        }
        static const QStringList known{
            u"="_s, u"!="_s, u"<"_s, u"<="_s, u">"_s, u">="_s, u"LIKE"_s, u"IN"_s, u"NOT IN"_s};
        if (!known.contains(condition->op))
            m_wrong = true;
        if (!condition->op.endsWith("IN"_L1)) {
            condition->values.append(literal());
            return condition;
        }
        need(u"("_s);
        do
            condition->values.append(literal());
        while (!m_wrong && m_tokens.takeIf(u","_s));
        need(u")"_s);
        return condition;
    }

    SoqlLiteral literal()
    {
        const SoqlTokens::Token token = m_tokens.take();
        if (token.kind == Kind::Text)
            return {SoqlLiteral::Kind::Text, token.text};
        if (token.kind != Kind::Word) {
            m_wrong = true;
            return {};
        }
        const QString lower = token.text.toLower();
        if (lower == "null"_L1)
            return {SoqlLiteral::Kind::Null, {}};
        if (lower == "true"_L1 || lower == "false"_L1)
            return {SoqlLiteral::Kind::Boolean, lower};
        if (const QDateTime instant = QDateTime::fromString(token.text, Qt::ISODate);
            token.text.contains(u'T') && instant.isValid() && instant.timeSpec() != Qt::LocalTime)
            return {SoqlLiteral::Kind::Instant, SalesforceData::instant(instant.toUTC())};
        if (QDate::fromString(token.text, Qt::ISODate).isValid())
            return {SoqlLiteral::Kind::Day, token.text};
        bool isNumber = false;
        token.text.toDouble(&isNumber);
        if (!isNumber)
            m_wrong = true;
        return {SoqlLiteral::Kind::Number, token.text};
    }

    SoqlTokens m_tokens;
    bool m_wrong = false;
};

} // namespace

tl::expected<SoqlQuery, SalesforceError> SoqlQuery::parse(const QString &text)
{
    const SalesforceError malformed{
        .status = 400, .code = u"MALFORMED_QUERY"_s, .message = u"unexpected token in the query"_s};
    std::optional<SoqlTokens> tokens = SoqlTokens::cut(text);
    if (!tokens)
        return tl::unexpected(malformed);
    std::optional<SoqlQuery> query = Reader(std::move(*tokens)).query();
    if (!query)
        return tl::unexpected(malformed);
    return std::move(*query);
}

} // namespace quittance::sandbox
