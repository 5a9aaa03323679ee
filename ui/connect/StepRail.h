#pragma once

#include <QStringList>
#include <QWidget>

namespace quittance {

//! The steps of a wizard below each other: which is the current one, and which are done.
class StepRail final : public QWidget
{
    Q_OBJECT

public:
    explicit StepRail(QWidget *parent = nullptr);

    void setSteps(const QStringList &steps);
    void setCurrent(int step);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_steps;
    int m_current = 0;
};

} // namespace quittance
