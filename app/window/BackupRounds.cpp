#include "app/window/BackupRounds.h"

#include "core/base/whenReady.h"

#include <QEventLoopLocker>
#include <QGuiApplication>

#include <memory>

namespace quittance {

using namespace std::chrono_literals;

BackupRounds::BackupRounds(SettingsService &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    // What goes wrong stands on the page of the settings and is tried again an hour later.
    const auto look = [this] { (void)m_settings.backUp(BackupWhen::OnceADay); };
    connect(&m_timer, &QTimer::timeout, this, look);
    m_timer.start(1h);
    QTimer::singleShot(1min, this, look); // Not while the window is still loading.
    connect(qGuiApp, &QGuiApplication::lastWindowClosed, this, &BackupRounds::onLastWindowClosed);
}

void BackupRounds::onLastWindowClosed()
{
    // While it is held the program does not end by itself.
    const auto stay = std::make_shared<QEventLoopLocker>();
    whenReady(m_settings.backUp(BackupWhen::Now), this, [stay](const Result<void> &) {});
}

} // namespace quittance
