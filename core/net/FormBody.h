#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace quittance {

//! Text of application/x-www-form-urlencoded and of query strings, in the order of insertion. Keys are
//! written with their brackets, "line_items[0][quantity]"; brackets stay raw, all else is percent-encoded
//! UTF-8, a space is %20. QUrlQuery is no help here: it leaves "+" as it is, which the other side reads as a
//! space.
class FormBody
{
public:
    FormBody &add(const QString &key, const QString &value);
    FormBody &add(const QString &key, qint64 value);
    FormBody &add(const QString &key, bool value);
    //! A literal would prefer bool.
    FormBody &add(const QString &key, const char *) = delete;

    bool isEmpty() const { return m_text.isEmpty(); }
    const QByteArray &encoded() const { return m_text; }

    //! The decoded value of the first field with this key; empty when there is none.
    static std::optional<QString> find(const QByteArray &encoded, const QString &key);

private:
    QByteArray m_text;
};

} // namespace quittance
