#pragma once

#include "core/domain/BookNeeds.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace quittance {

class Desk;
class ReportDesk;

//! Tells when more needs somebody than before while nobody looks at the window. What is there when it is
//! switched on, and what grows while somebody looks, is told to nobody: it stands on the dashboard.
class NeedsWatch final : public QObject
{
    Q_OBJECT

public:
    //! desk and reports outlive it. isAway: whether nobody looks; today: the day of the book; gathers: so
    //! long changes are one, because a sync brings many.
    NeedsWatch(Desk &desk, ReportDesk &reports, std::function<bool()> isAway, std::function<QDate()> today,
        std::chrono::milliseconds gathers = std::chrono::seconds(2));

    //! Off at first.
    void setOn(bool isOn);

signals:
    //! All that needs somebody now, in one notice; neither names nor amounts.
    void grew(const QString &title, const QString &text);

private:
    void lookSoon();
    void look();
    void take(const BookNeeds &needs);

    ReportDesk &m_reports;
    const std::function<bool()> m_isAway;
    const std::function<QDate()> m_today;
    QTimer m_soon;
    QTimer m_rounds; //!< Invoices get overdue by themselves.
    std::optional<BookNeeds> m_known; //!< As last seen.
    bool m_isOn = false;
    int m_token = 0;
};

} // namespace quittance
