#include "tests/sandbox/salesforce/SoqlRun.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

namespace {

constexpr qsizetype offsetMax = 2000;

SalesforceError noColumn(const QString &field, const SalesforceObject &object)
{
    return {.status = 400,
        .code = u"INVALID_FIELD"_s,
        .message
        = u"No such column '%1' on entity '%2'. If you are attempting to use a custom field, be sure to "
          "append the '__c' after the custom field name."_s.arg(field, object.name)};
}

//! A column, and the schema's word on its field.
struct Column : SoqlColumn {
    const SalesforceField *facts = nullptr;
};

class Run
{
public:
    Run(const SalesforceData &data, const SoqlQuery &query, bool all)
        : m_data(data)
        , m_query(query)
        , m_all(all)
    {
    }

    tl::expected<SoqlResult, SalesforceError> result(const QString &version)
    {
        m_object = m_data.schema.object(m_query.object);
        if (!m_object)
            return tl::unexpected(SalesforceError{.status = 400,
                .code = u"INVALID_TYPE"_s,
                .message = u"sObject type '%1' is not supported."_s.arg(m_query.object)});
        if (m_query.offset > offsetMax)
            return tl::unexpected(SalesforceError{.status = 400,
                .code = u"NUMBER_OUTSIDE_VALID_RANGE"_s,
                .message = u"Maximum SOQL offset allowed is 2000"_s});
        if (const auto wrong = check())
            return tl::unexpected(*wrong);
        const QList<const SalesforceRecord *> found = matching();
        QList<SoqlColumn> columns;
        for (const QString &name : m_query.fields)
            columns.append(*column(name));
        SoqlResult result{.rows = SoqlRows(m_data, m_object->name, columns, version), .total = found.size()};
        if (!m_query.counts)
            for (const SalesforceRecord *record : found)
                result.rows.append(*record);
        return result;
    }

private:
    std::optional<Column> column(const QString &name) const
    {
        auto known = m_columns.find(name);
        if (known == m_columns.end())
            known = m_columns.insert(name, findColumn(name));
        return *known;
    }

    std::optional<Column> findColumn(const QString &name) const
    {
        if (!name.contains(u'.')) {
            const SalesforceField *field = m_data.schema.field(*m_object, name);
            if (!field)
                return {};
            return Column{{.asked = name, .parentField = {}, .parent = {}, .field = field->name}, field};
        }
        const SalesforceField *up = m_data.schema.field(*m_object, name.section(u'.', 0, 0) + u"Id"_s);
        const SalesforceObject *parent = up ? m_data.schema.object(up->refersTo) : nullptr;
        const SalesforceField *field = parent ? m_data.schema.field(*parent, name.section(u'.', 1)) : nullptr;
        if (!field)
            return {};
        return Column{
            {.asked = name, .parentField = up->name, .parent = parent->name, .field = field->name}, field};
    }

    std::optional<SalesforceError> check() const
    {
        QStringList names = m_query.fields;
        for (const SoqlOrder &order : m_query.order)
            names.append(order.field);
        for (const QString &name : std::as_const(names))
            if (!column(name))
                return noColumn(name, *m_object);
        return m_query.where ? check(*m_query.where) : std::nullopt;
    }

    std::optional<SalesforceError> check(const SoqlCondition &condition) const
    {
        for (const auto &part : condition.parts)
            if (auto wrong = check(*part))
                return wrong;
        if (condition.kind != SoqlCondition::Kind::Compare)
            return {};
        const std::optional<Column> compared = column(condition.field);
        if (!compared)
            return noColumn(condition.field, *m_object);
        const bool isInstant = compared->facts->type == "datetime"_L1;
        for (const SoqlLiteral &value : condition.values) {
            const bool isNull = value.kind == SoqlLiteral::Kind::Null;
            if (!isNull && isInstant != (value.kind == SoqlLiteral::Kind::Instant))
                return SalesforceError{.status = 400,
                    .code = u"INVALID_FIELD"_s,
                    .message
                    = u"value of filter criterion for field '%1' must be of type %2 and should not be "
                      "enclosed in quotes"_s.arg(condition.field, compared->facts->type)};
        }
        return {};
    }

    QJsonValue valueOf(const Column &column, const SalesforceRecord &record) const
    {
        return column.value(m_data, m_object->name, record);
    }

    static QString textOf(const QJsonValue &value)
    {
        return value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : value.toString();
    }

    static int order(const QJsonValue &a, const QJsonValue &b, bool isText)
    {
        if (a.isDouble() && b.isDouble())
            return a.toDouble() < b.toDouble() ? -1 : a.toDouble() > b.toDouble() ? 1 : 0;
        const QString left = textOf(a);
        const QString right = textOf(b);
        return isText ? left.compare(right, Qt::CaseInsensitive) : left.compare(right);
    }

    static QJsonValue jsonOf(const SoqlLiteral &literal)
    {
        switch (literal.kind) {
        case SoqlLiteral::Kind::Null:
            return QJsonValue::Null;
        case SoqlLiteral::Kind::Boolean:
            return literal.text == "true"_L1;
        case SoqlLiteral::Kind::Number:
            return literal.text.toDouble();
        default:
            return literal.text;
        }
    }

    static bool isLike(const QString &text, const QString &pattern)
    {
        QString regular;
        for (const QChar c : pattern)
            regular += c == u'%' ? u".*"_s : c == u'_' ? u"."_s : QRegularExpression::escape(QString(c));
        const QRegularExpression whole(QRegularExpression::anchoredPattern(regular),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
        return whole.match(text).hasMatch();
    }

    bool holds(const SoqlCondition &condition, const SalesforceRecord &record) const
    {
        const auto partHolds = [&](const auto &part) { return holds(*part, record); };
        switch (condition.kind) {
        case SoqlCondition::Kind::And:
            return std::ranges::all_of(condition.parts, partHolds);
        case SoqlCondition::Kind::Or:
            return std::ranges::any_of(condition.parts, partHolds);
        case SoqlCondition::Kind::Not:
            return !partHolds(condition.parts.front());
        case SoqlCondition::Kind::Compare:
            break;
        }
        const Column compared = *column(condition.field);
        const QJsonValue value = valueOf(compared, record);
        const bool isText = compared.facts->type != "id"_L1 && compared.facts->type != "reference"_L1
            && compared.facts->type != "datetime"_L1;
        const auto isEqual = [&](const SoqlLiteral &literal) {
            const QJsonValue other = jsonOf(literal);
            if (value.isNull() || other.isNull())
                return value.isNull() && other.isNull();
            return order(value, other, isText) == 0;
        };
        if (condition.op == "IN"_L1)
            return std::ranges::any_of(condition.values, isEqual);
        if (condition.op == "NOT IN"_L1)
            return std::ranges::none_of(condition.values, isEqual);
        const SoqlLiteral &literal = condition.values.first();
        if (condition.op == "="_L1 || condition.op == "!="_L1)
            return isEqual(literal) == (condition.op == "="_L1);
        if (condition.op == "LIKE"_L1)
            return isLike(value.toString(), literal.text);
        if (value.isNull() || literal.kind == SoqlLiteral::Kind::Null)
            return false;
        const int ordered = order(value, jsonOf(literal), isText);
        if (condition.op.startsWith(u'<'))
            return ordered < 0 || (ordered == 0 && condition.op == "<="_L1);
        return ordered > 0 || (ordered == 0 && condition.op == ">="_L1);
    }

    //! The id that every match is above, where the query says so: a table may be large.
    QString idAbove() const
    {
        const auto above = [](const SoqlCondition &condition) {
            return condition.op == ">"_L1 && condition.field.compare(u"Id", Qt::CaseInsensitive) == 0
                ? condition.values.first().text
                : QString();
        };
        if (!m_query.where)
            return {};
        if (m_query.where->kind == SoqlCondition::Kind::Compare)
            return above(*m_query.where);
        if (m_query.where->kind == SoqlCondition::Kind::And)
            for (const auto &part : m_query.where->parts)
                if (const QString id = above(*part); !id.isEmpty())
                    return id;
        return {};
    }

    QList<const SalesforceRecord *> matching() const
    {
        const SalesforceTable &table = m_data.table(m_object->name);
        const qsizetype most = m_query.limit.value_or(table.size()) + m_query.offset;
        const bool byId = m_query.order.isEmpty()
            || (m_query.order.size() == 1 && m_query.order[0].field.compare(u"Id", Qt::CaseInsensitive) == 0
                && !m_query.order[0].descending);
        QList<const SalesforceRecord *> found;
        for (auto record = table.upperBound(idAbove()); record != table.end(); ++record) {
            if (byId && found.size() == most)
                break;
            if (record->purged || record->unshared || ((record->isDeleted() || record->archived) && !m_all))
                continue;
            if (!m_query.where || holds(*m_query.where, *record))
                found.append(&*record);
        }
        if (!byId)
            sort(found);
        return found.mid(m_query.offset, m_query.limit.value_or(-1));
    }

    void sort(QList<const SalesforceRecord *> &found) const
    {
        struct Line {
            QList<QJsonValue> keys;
            const SalesforceRecord *record;
        };
        QList<Line> lines;
        QList<bool> texts;
        for (const SoqlOrder &by : m_query.order)
            texts.append(column(by.field)->facts->type == "string"_L1);
        for (const SalesforceRecord *record : std::as_const(found)) {
            Line line{.keys = {}, .record = record};
            for (const SoqlOrder &by : m_query.order)
                line.keys.append(valueOf(*column(by.field), *record));
            lines.append(line);
        }
        std::ranges::stable_sort(lines, [&](const Line &a, const Line &b) {
            for (qsizetype i = 0; i < texts.size(); ++i)
                if (const int ordered = order(a.keys[i], b.keys[i], texts[i]); ordered != 0)
                    return m_query.order[i].descending ? ordered > 0 : ordered < 0;
            return false;
        });
        found.clear();
        for (const Line &line : std::as_const(lines))
            found.append(line.record);
    }

    const SalesforceData &m_data;
    const SoqlQuery &m_query;
    const bool m_all;
    const SalesforceObject *m_object = nullptr;
    mutable QHash<QString, std::optional<Column>> m_columns;
};

} // namespace

tl::expected<SoqlResult, SalesforceError> runSoql(
    const SalesforceData &data, const SoqlQuery &query, bool all, const QString &version)
{
    return Run(data, query, all).result(version);
}

} // namespace quittance::sandbox
