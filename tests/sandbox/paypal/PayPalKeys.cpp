#include "tests/sandbox/paypal/PayPalKeys.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QByteArray &key, const QString &call)
{
    return call + u'\n' + QString::fromUtf8(key);
}

} // namespace

void PayPalKeys::keep(const QByteArray &key, const QString &call, const QString &id, qint64 until)
{
    m_kept.insert(nameOf(key, call), {.id = id, .until = until});
}

std::optional<QString> PayPalKeys::find(const QByteArray &key, const QString &call, qint64 now) const
{
    const auto kept = m_kept.constFind(nameOf(key, call));
    return kept == m_kept.cend() || kept->until < now ? std::nullopt : std::optional(kept->id);
}

void PayPalKeys::hold(const QByteArray &key, bool held)
{
    if (key.isEmpty())
        return;
    int &count = m_held[key];
    count = std::max(0, count + (held ? 1 : -1));
}

} // namespace quittance::sandbox
