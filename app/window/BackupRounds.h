#pragma once

#include "core/service/SettingsService.h"

#include <QTimer>

namespace quittance {

//! Has the book copied into its backup folder: once a day while the window is there, and when the last window
//! closes, which the program outlasts until the copy is written. Main thread.
class BackupRounds final : public QObject
{
    Q_OBJECT

public:
    //! settings outlives it.
    explicit BackupRounds(SettingsService &settings, QObject *parent = nullptr);

private:
    void onLastWindowClosed();

    SettingsService &m_settings;
    QTimer m_timer;
};

} // namespace quittance
