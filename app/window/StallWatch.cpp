#include "app/window/StallWatch.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 frameNs = 16'000'000; // At sixty frames a second.
constexpr qint64 writeMs = 1'000;

} // namespace

StallWatch::StallWatch(const QString &file)
    : m_file(file)
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return;
    connect(&m_timer, &QTimer::timeout, this, &StallWatch::look);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.start(1ms);
    m_sinceLook.start();
    m_sinceWrite.start();
}

void StallWatch::look()
{
    const qint64 stood = m_sinceLook.nsecsElapsed();
    m_sinceLook.restart();
    ++m_turns;
    m_longestNs = std::max(m_longestNs, stood);
    if (stood > frameNs)
        ++m_over;
    if (m_sinceWrite.elapsed() >= writeMs)
        write();
}

void StallWatch::write()
{
    constexpr qint64 nsPerMs = 1'000'000;
    const QJsonObject line{{"at"_L1, QDateTime::currentMSecsSinceEpoch()}, {"turns"_L1, m_turns},
        {"longest_ms"_L1, m_longestNs / nsPerMs}, {"over_16_ms"_L1, m_over}};
    m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_file.flush();
    m_turns = 0;
    m_longestNs = 0;
    m_over = 0;
    m_sinceWrite.restart();
}

} // namespace quittance
