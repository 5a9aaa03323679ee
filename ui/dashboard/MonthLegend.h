#pragma once

#include <QDate>
#include <QWidget>

namespace quittance {

class PlainLabel;

//! Says of the months' bars which one is not over: a hatched patch and "November so far".
class MonthLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit MonthLegend(QWidget *parent);

    void show(QDate running);

private:
    PlainLabel *m_words;
};

} // namespace quittance
