#pragma once

#include "core/base/Error.h"

#include <QDate>
#include <QLineEdit>

namespace quittance {

//! A field for a day: T is today, + and − step by a day, W K M H Y R go to the first or last of week, month
//! and year, PgUp and PgDn by a month, Alt+Down opens a calendar. "3", "5-2" and "+5" are written out when it
//! is left.
class DateEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateEdit(QDate today, QWidget *parent = nullptr);

    void setDay(QDate day);
    //! InvalidInput "date.missing", "date.malformed"; field "date".
    Result<QDate> day() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void openCalendar();
    QDate stepped(int key, QDate from) const;

    const QDate m_today;
};

} // namespace quittance
