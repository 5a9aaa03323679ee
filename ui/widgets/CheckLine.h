#pragma once

#include <QWidget>

namespace quittance {

//! One line of a check list: a mark, what was looked at, and below it what was found when it is not met.
class CheckLine final : public QWidget
{
    Q_OBJECT

public:
    enum class Verdict : quint8 { Good, LookAtIt, Bad, Open };

    CheckLine(Verdict verdict, const QString &text, const QString &found, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Verdict m_verdict;
};

} // namespace quittance
