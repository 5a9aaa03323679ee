#pragma once

#include "core/base/Error.h"
#include "core/domain/Completeness.h"

#include <QFrame>
#include <QTimeZone>

#include <optional>

class QPushButton;

namespace quittance {

class Desk;
class PlainLabel;

//! The line that says whether the book knows every payment of the provider: how many are there, how many
//! here, how many nobody can explain, and when that was looked at. The provider is asked only when somebody
//! wants to know.
class CheckPanel final : public QFrame
{
    Q_OBJECT

public:
    //! desk outlives it. The zone is the book's.
    CheckPanel(Desk &desk, QDate today, QTimeZone zone, QWidget *parent);

    void setToday(QDate today) { m_today = today; }
    //! Asks the provider about all payments of this year. While an answer is awaited nothing is asked again.
    void check();

signals:
    void providerPageWanted(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const Result<Completeness> &report);
    void showUnexplained();

    Desk &m_desk;
    QDate m_today;
    const QTimeZone m_zone;
    PlainLabel *m_text;
    QPushButton *m_check;
    QPushButton *m_look;
    std::optional<Completeness> m_report;
    bool m_isAsking = false;
};

} // namespace quittance
