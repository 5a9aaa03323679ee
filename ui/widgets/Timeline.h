#pragma once

#include <QDateTime>
#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace quittance {

//! What happened, newest first: a round mark with a drawing, a sentence, and in grey when and by whom.
struct TimelineEvent {
    QString icon;
    QString text;
    QString caption;
    QString tooltip; //!< Exact time.
};

class Timeline final : public QWidget
{
    Q_OBJECT

public:
    explicit Timeline(QWidget *parent = nullptr);

    void setEvents(const QList<TimelineEvent> &events);

private:
    QVBoxLayout *m_layout;
};

} // namespace quittance
