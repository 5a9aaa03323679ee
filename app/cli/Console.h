#pragma once

#include "core/base/Error.h"

#include <QJsonObject>
#include <QStringList>

namespace quittance {

//! Where a command writes: results on stdout, everything else on stderr.
class Console
{
public:
    explicit Console(bool json)
        : m_json(json)
    {
    }

    bool isJson() const { return m_json; }
    //! One result: the object with --json, the words otherwise.
    void result(const QJsonObject &object, const QString &words) const;
    //! A list: one object a line with --json, a table with a header otherwise.
    void list(
        const QList<QJsonObject> &objects, const QStringList &header, const QList<QStringList> &rows) const;
    void bytes(const QByteArray &bytes) const; //!< To stdout, unchanged.
    void note(const QString &words) const; //!< Progress and remarks; stderr.
    void error(const Error &error) const;

private:
    bool m_json;
};

} // namespace quittance
