#pragma once

#include <QTimer>
#include <QWidget>

namespace quittance {

//! Two pixels that fill, or walk while the whole is not known.
class ProgressLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    void setProgress(qint64 done, qint64 total); //!< total 0: not known.

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    qint64 m_done = 0;
    qint64 m_total = 0;
    int m_step = 0;
    QTimer m_walk;
};

} // namespace quittance
