#pragma once

#include "tests/sandbox/salesforce/SoqlRun.h"

#include <QMap>

namespace quittance::sandbox {

//! The open cursors of queries that did not fit one page. Each belongs to the session that made it, lives two
//! days, and there are few: the oldest goes when one too many is made.
class SalesforceLocators
{
public:
    struct Page {
        QByteArray records = "[]"; //!< As a list of JSON.
        qsizetype total = 0;
        QString next; //!< "01g…-2000"; empty at the end.
    };

    Page first(const QString &session, qint64 nowMs, const SoqlResult &result, qsizetype pageRows);
    //! Nothing for one that is dead or of another session.
    std::optional<Page> follow(const QString &locator, const QString &session, qint64 nowMs);
    void killAll() { m_open.clear(); }

    static constexpr qsizetype mostOpen = 10;

private:
    struct Open {
        QString session;
        qint64 madeMs = 0;
        SoqlRows rows;
        qsizetype total = 0;
        qsizetype pageRows = 0;
    };

    Page page(const QString &key, qsizetype from) const;

    QMap<QString, Open> m_open; //!< By key, the oldest first.
    int m_number = 0;
};

} // namespace quittance::sandbox
