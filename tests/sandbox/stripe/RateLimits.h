#pragma once

#include <QHash>
#include <QMap>
#include <QString>

namespace quittance::sandbox {

//! How often an account may ask. Nothing is limited until told so: a stopped clock would never let go.
class RateLimits
{
public:
    int perSecond = 0; //!< All calls of one second; 0 is without limit. Stripe's own is 25 for test keys.
    int perEndpoint = 0; //!< Those of one path.
    bool limitsReads = false; //!< Refuse reads beyond the allowance of 30 days.

    //! Counts the call and answers Stripe's reason when it is one too many, else nothing. now is in Unix
    //! seconds.
    QByteArray refuse(const QByteArray &method, const QString &path, qint64 now, qsizetype payments);
    //! Reads of the last 30 days.
    qint64 reads(qint64 now) const;
    //! 500 for each payment of the account, 10,000 at least.
    static qint64 allowedReads(qsizetype payments);

private:
    qint64 m_second = 0;
    int m_inSecond = 0;
    QHash<QString, int> m_ofEndpoint;
    QMap<qint64, qint64> m_readsOfDay;
};

} // namespace quittance::sandbox
