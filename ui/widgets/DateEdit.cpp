#include "ui/widgets/DateEdit.h"

#include "ui/text/DateInput.h"
#include "ui/text/Languages.h"

#include <QCalendarWidget>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

DateEdit::DateEdit(QDate today, QWidget *parent)
    : QLineEdit(parent)
    , m_today(today)
{
    setDay(today);
    setToolTip(tr("T is today, + and − step by a day, PgUp and PgDn by a month, Alt+Down opens a calendar"));
}

void DateEdit::setDay(QDate day)
{
    setText(dateText(day));
}

Result<QDate> DateEdit::day() const
{
    if (text().trimmed().isEmpty())
        return invalid(u"date.missing"_s, u"date"_s, {});
    const QDate read = readDay(text(), m_today);
    if (!read.isValid())
        return invalid(u"date.malformed"_s, u"date"_s, text());
    return read;
}

QDate DateEdit::stepped(int key, QDate from) const
{
    switch (key) {
    case Qt::Key_T:
        return m_today;
    case Qt::Key_Plus:
        return from.addDays(1);
    case Qt::Key_Minus:
        return from.addDays(-1);
    case Qt::Key_PageUp:
        return from.addMonths(-1);
    case Qt::Key_PageDown:
        return from.addMonths(1);
    case Qt::Key_W:
        return from.addDays(1 - from.dayOfWeek());
    case Qt::Key_K:
        return from.addDays(7 - from.dayOfWeek());
    case Qt::Key_M:
        return {from.year(), from.month(), 1};
    case Qt::Key_H:
        return {from.year(), from.month(), from.daysInMonth()};
    case Qt::Key_Y:
        return {from.year(), 1, 1};
    case Qt::Key_R:
        return {from.year(), 12, 31};
    default:
        return {};
    }
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier))
        return openCalendar();
    const bool chord = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const Result<QDate> now = day();
    // At the start of an entry "+5" and "-5" are typed; on a whole day they are steps.
    const bool whole = now && (hasSelectedText() || text() == dateText(*now));
    const bool isSign = event->key() == Qt::Key_Plus || event->key() == Qt::Key_Minus;
    const QDate next = chord || (isSign && !whole) ? QDate() : stepped(event->key(), now ? *now : m_today);
    if (!next.isValid()) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    setDay(next);
    selectAll();
    emit textEdited(text());
}

void DateEdit::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(u"date.calendar"_s);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setLocale(wordLocale());
    calendar->setFirstDayOfWeek(textLocale().firstDayOfWeek());
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    const Result<QDate> now = day();
    calendar->setSelectedDate(now ? *now : m_today);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, this, [this, popup](QDate chosen) {
        popup->close();
        setDay(chosen);
        selectAll();
        emit textEdited(text());
    });
    popup->move(mapToGlobal(QPoint(0, height() + 2)));
    popup->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

void DateEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason)
        selectAll();
}

void DateEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (const Result<QDate> read = day())
        setDay(*read);
}

} // namespace quittance
