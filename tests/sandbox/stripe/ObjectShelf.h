#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace quittance::sandbox {

//! All objects of one type, in the order they were made.
class ObjectShelf
{
public:
    //! Adds the object, or replaces the one with its id where it stands.
    void put(const QJsonObject &object);
    //! Adds a new object one place before the newest.
    void putBeforeLast(const QJsonObject &object);
    std::optional<QJsonObject> find(const QString &id) const;
    //! Where the object stands, 0 the oldest; -1 when there is none.
    qsizetype indexOf(const QString &id) const { return m_index.value(id, -1); }
    const QList<QJsonObject> &oldestFirst() const { return m_objects; }

private:
    QList<QJsonObject> m_objects;
    QHash<QString, qsizetype> m_index;
};

} // namespace quittance::sandbox
