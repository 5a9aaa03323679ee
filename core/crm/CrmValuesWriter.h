#pragma once

#include "core/crm/CrmValues.h"

#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

namespace quittance {

//! Writes the values of one record after another as CrmValues::json() has them, without a tree in between.
class CrmValuesWriter
{
public:
    static constexpr qsizetype none = -1;

    explicit CrmValuesWriter(QStringList names);

    void clear(); //!< Nothing is told: all are absent.
    //! The place of a name, none when it is not among them.
    qsizetype place(std::string_view name) const;
    void setNull(qsizetype place);
    //! The text, UTF-8, must stay where it is until the next clear().
    void setText(qsizetype place, std::string_view text);
    //! A value that is neither a text nor null, as JSON.
    void setJson(qsizetype place, const QByteArray &json);

    bool isText(qsizetype place) const { return place != none && m_values[index(place)].what == What::Text; }
    //! The text without blanks at its ends; empty when it is none.
    QString trimmed(qsizetype place) const;
    QByteArray json() const;

private:
    enum class What : quint8 { Absent, Null, Text, Json };
    struct Value {
        QByteArray name;
        QByteArray key; //!< The name with its quotation marks and a colon.
        What what = What::Absent;
        std::string_view text;
        QByteArray json;
    };

    static size_t index(qsizetype place) { return static_cast<size_t>(place); }

    std::vector<Value> m_values; //!< In the order of their names.
    mutable std::string m_json; //!< Where it is put together: keeps its memory.
    mutable size_t m_next = 0; //!< Records tell their fields in the same order: where the next is likely.
};

} // namespace quittance
