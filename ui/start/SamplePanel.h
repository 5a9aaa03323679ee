#pragma once

#include <QWidget>

class QPushButton;

namespace quittance {

class PlainLabel;
class ProgressLine;

//! What is in the sample book, and how far it is while it is being made.
class SamplePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SamplePanel(QWidget *parent = nullptr);

    void setHere(bool isHere); //!< It was made before.
    void begin();
    void setProgress(int done, int all);
    void end();

signals:
    void stopWanted();

private:
    PlainLabel *m_note;
    PlainLabel *m_count;
    ProgressLine *m_line;
    QPushButton *m_stop;
};

} // namespace quittance
