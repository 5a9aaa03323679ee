#include "ui/text/SyncPace.h"

#include "ui/text/MoneyText.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 windowMs = 30'000;
constexpr qint64 leastMs = 3'000; // A shorter look says nothing.
constexpr qint64 minute = 60;

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::SyncPace)
};

} // namespace

std::optional<qint64> SyncPace::secondsLeft(const SyncProgress &progress, const QDateTime &now)
{
    const QString what = progress.connection.text() + u'/' + progress.stage;
    if (what != m_what || (!m_steps.isEmpty() && progress.done < m_steps.constLast().done))
        m_steps.clear();
    m_what = what;
    m_steps.append({now, progress.done});
    while (m_steps.size() > 2 && m_steps.at(1).at.msecsTo(now) >= windowMs)
        m_steps.removeFirst();
    const qint64 took = m_steps.constFirst().at.msecsTo(now);
    const qint64 done = progress.done - m_steps.constFirst().done;
    if (progress.total <= progress.done || took < leastMs || done <= 0)
        return std::nullopt;
    return (progress.total - progress.done) * took / done / 1000;
}

QString SyncPace::leftText(const SyncProgress &progress, const QDateTime &now)
{
    const std::optional<qint64> seconds = secondsLeft(progress, now);
    if (!seconds)
        return {};
    if (*seconds < minute)
        return Words::tr("less than a minute left");
    return Words::tr("about %1 min left").arg(textLocale().toString((*seconds + minute / 2) / minute));
}

} // namespace quittance
