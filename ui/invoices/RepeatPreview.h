#pragma once

#include "core/domain/ScheduleRow.h"

#include <QFrame>

class QGridLayout;

namespace quittance {

class PlainLabel;

//! The next drafts a schedule would make: day, words of the first item as they will read, amount.
class RepeatPreview final : public QFrame
{
    Q_OBJECT

public:
    static constexpr int daysShown = 4;

    explicit RepeatPreview(QWidget *parent = nullptr);

    //! What is due on or before today is counted: it is made at once.
    void show(const ScheduleRow &row, QDate today);
    //! While something that was typed cannot be read.
    void showNothing(const QString &why);
    using QFrame::show;

private:
    struct Line {
        PlainLabel *day;
        PlainLabel *words;
        PlainLabel *amount;
    };

    QGridLayout *m_grid;
    QList<Line> m_lines;
    PlainLabel *m_foot;
};

} // namespace quittance
