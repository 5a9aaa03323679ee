#include "core/net/FormBody.h"

#include <QUrl>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString decoded(const QByteArray &text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(QByteArray(text).replace('+', ' ')));
}

} // namespace

FormBody &FormBody::add(const QString &key, const QString &value)
{
    if (!m_text.isEmpty())
        m_text += '&';
    m_text += QUrl::toPercentEncoding(key, "[]") + '=' + QUrl::toPercentEncoding(value);
    return *this;
}

FormBody &FormBody::add(const QString &key, qint64 value)
{
    return add(key, QString::number(value));
}

FormBody &FormBody::add(const QString &key, bool value)
{
    return add(key, value ? u"true"_s : u"false"_s);
}

std::optional<QString> FormBody::find(const QByteArray &encoded, const QString &key)
{
    for (const QByteArray &field : encoded.split('&')) {
        const qsizetype equals = field.indexOf('=');
        if (equals >= 0 && decoded(field.first(equals)) == key)
            return decoded(field.sliced(equals + 1));
    }
    return std::nullopt;
}

} // namespace quittance
