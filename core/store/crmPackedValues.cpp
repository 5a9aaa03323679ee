#include "core/store/crmPackedValues.h"

#include <QByteArrayView>

#include <cstring>
#include <utility>

namespace quittance {

namespace {

//! Walks along a compact JSON object; every step gives nullptr where it is none.
class Walk
{
public:
    explicit Walk(const QByteArray &object)
        : m_at(object.constData())
        , m_end(m_at + object.size())
    {
    }

    bool take(char c)
    {
        const bool is = m_at < m_end && *m_at == c;
        m_at += is;
        return is;
    }
    bool atEnd() const { return m_at == m_end; }

    //! With its quotation marks.
    std::optional<QByteArrayView> text()
    {
        const char *const from = m_at;
        return skipText() ? std::optional(QByteArrayView(from, m_at)) : std::nullopt;
    }

    std::optional<QByteArrayView> value()
    {
        const char *const from = m_at;
        if (m_at < m_end && *m_at == '"')
            return text();
        for (int depth = 0; m_at < m_end; ++m_at) {
            if (*m_at == '"') {
                if (!skipText())
                    return {};
                --m_at;
            } else if (*m_at == '{' || *m_at == '[') {
                ++depth;
            } else if (depth == 0 && (*m_at == ',' || *m_at == '}')) {
                return m_at > from ? std::optional(QByteArrayView(from, m_at)) : std::nullopt;
            } else if (*m_at == '}' || *m_at == ']') {
                --depth;
            }
        }
        return {};
    }

private:
    bool skipText()
    {
        if (!take('"'))
            return false;
        for (;;) {
            const void *quote = std::memchr(m_at, '"', static_cast<size_t>(m_end - m_at));
            if (!quote)
                return false;
            const char *const from = m_at;
            const char *back = static_cast<const char *>(quote);
            m_at = back + 1;
            while (back > from && back[-1] == '\\')
                --back;
            if ((m_at - 1 - back) % 2 == 0)
                return true;
        }
    }

    const char *m_at;
    const char *m_end;
};

} // namespace

bool appendCrmPacked(const QByteArray &object, std::string &names, std::string &values)
{
    const size_t namesBefore = names.size();
    const size_t valuesBefore = values.size();
    const auto none = [&] {
        names.resize(namesBefore);
        values.resize(valuesBefore);
        return false;
    };
    Walk walk(object);
    if (object.contains('\n') || !walk.take('{'))
        return false;
    bool isFirst = true;
    do {
        const auto name = walk.text();
        if (!name || !walk.take(':'))
            return none();
        const auto value = walk.value();
        if (!value)
            return none();
        if (!std::exchange(isFirst, false)) {
            names += '\n';
            values += '\n';
        }
        names.append(name->data(), static_cast<size_t>(name->size()));
        if (*value != "null")
            values.append(value->data(), static_cast<size_t>(value->size()));
    } while (walk.take(','));
    return (walk.take('}') && walk.atEnd()) || none();
}

std::optional<CrmPackedValues> crmPacked(const QByteArray &object)
{
    std::string names;
    std::string values;
    if (!appendCrmPacked(object, names, values))
        return {};
    return CrmPackedValues{
        .names = QByteArray::fromStdString(names), .values = QByteArray::fromStdString(values)};
}

QByteArray crmUnpacked(const QByteArray &names, const QByteArray &values)
{
    if (names.isNull())
        return values;
    QByteArray object;
    object.reserve(names.size() + values.size() + names.count('\n') * 6);
    qsizetype nameAt = 0;
    qsizetype valueAt = 0;
    const auto line = [](const QByteArray &lines, qsizetype &at) {
        const qsizetype end = lines.indexOf('\n', at);
        const QByteArrayView found = QByteArrayView(lines).sliced(at, (end < 0 ? lines.size() : end) - at);
        at = end < 0 ? lines.size() + 1 : end + 1;
        return found;
    };
    while (nameAt <= names.size() && valueAt <= values.size()) {
        object += object.isEmpty() ? '{' : ',';
        object += line(names, nameAt);
        object += ':';
        const QByteArrayView value = line(values, valueAt);
        object += value.isEmpty() ? QByteArrayView("null") : value;
    }
    return object + '}';
}

} // namespace quittance
