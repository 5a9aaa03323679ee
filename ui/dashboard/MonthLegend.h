#pragma once

#include <QDate>
#include <QWidget>

namespace quittance {

class PlainLabel;

//! Says of the months' bars which one is not over: a hatched patch and "November so far". Where the words
//! have no room the patch goes with them; the bar's own tooltip says it, too.
class MonthLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit MonthLegend(QWidget *parent);

    void show(QDate running);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showWhatFits();

    QWidget *m_patch;
    PlainLabel *m_words;
};

} // namespace quittance
