#include "tests/sandbox/stripe/FormTree.h"

#include <QUrl>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype depthMax = 10;

QString decode(QByteArray part)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part.replace('+', ' ')));
}

//! "a[b][0]" as {"a", "b", "0"}; empty when the brackets do not match.
QStringList keysOf(const QString &name)
{
    const qsizetype open = name.indexOf(u'[');
    if (open < 0)
        return {name};
    QStringList keys{name.left(open)};
    qsizetype at = open;
    while (at < name.size()) {
        const qsizetype close = name.indexOf(u']', at);
        if (name[at] != u'[' || close < 0)
            return {};
        keys.append(name.mid(at + 1, close - at - 1));
        at = close + 1;
    }
    return keys.size() > depthMax || keys[0].isEmpty() ? QStringList() : keys;
}

//! False when the same name is used for a value and for a map.
bool insert(QJsonObject &into, const QStringList &keys, qsizetype level, const QString &value)
{
    const QString key = keys[level].isEmpty() ? QString::number(into.size()) : keys[level];
    if (level == keys.size() - 1) {
        if (into.value(key).isObject())
            return false;
        into.insert(key, value);
        return true;
    }
    if (into.contains(key) && !into.value(key).isObject())
        return false;
    QJsonObject inner = into.value(key).toObject();
    if (!insert(inner, keys, level + 1, value))
        return false;
    into.insert(key, inner);
    return true;
}

} // namespace

tl::expected<QJsonObject, StripeError> decodeForm(const QByteArray &encoded)
{
    QJsonObject tree;
    for (const QByteArray &pair : encoded.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QString name = decode(equals < 0 ? pair : pair.left(equals));
        const QString value = equals < 0 ? QString() : decode(pair.mid(equals + 1));
        const QStringList keys = keysOf(name);
        if (keys.isEmpty() || !insert(tree, keys, 0, value))
            return badParameter({}, name, u"Invalid parameter name: %1"_s.arg(name));
    }
    return tree;
}

} // namespace quittance::sandbox
