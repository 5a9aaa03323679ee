#pragma once

#include "core/base/Error.h"

#include <QMap>

namespace quittance {

class Database;

//! Table setting: what the user set on this book. Kind: ordinary.
class SettingTable
{
public:
    explicit SettingTable(Database &database)
        : m_database(database)
    {
    }

    Result<QMap<QString, QString>> all();
    //! Empty text when it is not set.
    Result<QString> value(const QString &key);
    //! Empty text takes the setting away.
    Result<void> set(const QString &key, const QString &value);

private:
    Database &m_database;
};

} // namespace quittance
