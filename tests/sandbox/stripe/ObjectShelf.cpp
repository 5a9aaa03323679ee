#include "tests/sandbox/stripe/ObjectShelf.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

void ObjectShelf::put(const QJsonObject &object)
{
    const QString id = object[u"id"_s].toString();
    const qsizetype at = indexOf(id);
    if (at >= 0) {
        m_objects[at] = object;
        return;
    }
    m_index.insert(id, m_objects.size());
    m_objects.append(object);
}

void ObjectShelf::putBeforeLast(const QJsonObject &object)
{
    put(object);
    const qsizetype last = m_objects.size() - 1;
    if (last == 0)
        return;
    m_objects.swapItemsAt(last - 1, last);
    m_index.insert(m_objects[last - 1][u"id"_s].toString(), last - 1);
    m_index.insert(m_objects[last][u"id"_s].toString(), last);
}

std::optional<QJsonObject> ObjectShelf::find(const QString &id) const
{
    const qsizetype at = indexOf(id);
    return at < 0 ? std::nullopt : std::optional(m_objects[at]);
}

} // namespace quittance::sandbox
