#pragma once

#include <QWidget>

class QMenu;
class QPushButton;

namespace quittance {

class ProgressLine;
struct SyncProgress;

//! "Sync" with its menu; while a sync runs, "Stop" with a thin line of progress.
class SyncButton final : public QWidget
{
    Q_OBJECT

public:
    explicit SyncButton(QWidget *parent = nullptr);

    void setMenu(QMenu *menu);
    void setRunning(bool running);
    void setProgress(const SyncProgress &progress);

signals:
    void syncWanted();
    void stopWanted();

private:
    void dress(bool running);

    QPushButton *m_button;
    QPushButton *m_more;
    ProgressLine *m_line;
    bool m_running = false;
    int m_width = 0; //!< Of the wider of its two looks: what stands beside it does not move.
};

} // namespace quittance
