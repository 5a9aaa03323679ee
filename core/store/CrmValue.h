#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace quittance {

//! A value for one "?" of a CrmStatement, as SQLite keeps it.
class CrmValue
{
public:
    enum class Kind : quint8 { Null, Number, Text, Blob };

    CrmValue() = default; //!< NULL.
    CrmValue(int number) // NOLINT(google-explicit-constructor)
        : CrmValue(static_cast<qint64>(number))
    {
    }
    CrmValue(qint64 number) // NOLINT(google-explicit-constructor)
        : m_kind(Kind::Number)
        , m_number(number)
    {
    }
    CrmValue(const QString &text) // NOLINT(google-explicit-constructor)
        : m_kind(text.isNull() ? Kind::Null : Kind::Text)
        , m_bytes(text.toUtf8())
    {
    }
    CrmValue(QByteArray blob) // NOLINT(google-explicit-constructor)
        : m_kind(Kind::Blob)
        , m_bytes(std::move(blob))
    {
    }
    //! A text that is UTF-8 already.
    static CrmValue utf8(QByteArray text)
    {
        CrmValue value(std::move(text));
        value.m_kind = Kind::Text;
        return value;
    }

    //! For columns that are NOT NULL: a null text is an empty one.
    static CrmValue text(const QString &text) { return utf8(text.toUtf8()); }
    //! Milliseconds since 1970 UTC, NULL when invalid.
    static CrmValue time(const QDateTime &time)
    {
        return time.isValid() ? CrmValue(time.toMSecsSinceEpoch()) : CrmValue();
    }

    Kind kind() const { return m_kind; }
    qint64 number() const { return m_number; }
    const QByteArray &bytes() const { return m_bytes; } //!< Of a text, UTF-8.

private:
    Kind m_kind = Kind::Null;
    qint64 m_number = 0;
    QByteArray m_bytes;
};

} // namespace quittance
