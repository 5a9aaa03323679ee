#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTimer>

namespace quittance {

//! Measures how long the window's event loop stands still, for the benchmark of first loads. Appends a line
//! of JSON a second to a file: at (milliseconds since 1970, UTC), turns (how often the loop came round),
//! longest_ms, and over_16_ms (how many frames would have been missed). Main thread.
class StallWatch final : public QObject
{
public:
    explicit StallWatch(const QString &file);

    //! Whether the file could be opened.
    bool isWriting() const { return m_file.isOpen(); }

private:
    void look();
    void write();

    QFile m_file;
    QTimer m_timer;
    QElapsedTimer m_sinceLook;
    QElapsedTimer m_sinceWrite;
    qint64 m_turns = 0;
    qint64 m_longestNs = 0;
    qint64 m_over = 0;
};

} // namespace quittance
