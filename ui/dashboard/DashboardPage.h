#pragma once

#include "core/base/whenReady.h"
#include "core/domain/BookFigures.h"
#include "ui/dashboard/DashboardGoal.h"

#include <QTimeZone>
#include <QTimer>
#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QScrollArea;

namespace quittance {

class AgeBars;
class ChartCard;
class CurrencyPills;
class Desk;
class FigureTile;
class MonthBars;
class MonthLegend;
class NeedsCard;
class ReportDesk;
class StandingsCard;
struct Error;

//! The section "Dashboard": the book's figures, what needs somebody, and whether the providers agree. Read
//! only; every number leads to what it is made of. It looks again when something was changed, while it is in
//! view.
class DashboardPage final : public QWidget
{
    Q_OBJECT

public:
    //! desk outlives the page. zone: what times are shown in.
    DashboardPage(Desk &desk, QDate today, QTimeZone zone, QWidget *parent = nullptr);

    void setToday(QDate today);
    //! Why no act is taken here, for a book that is only read. Places are shown all the same.
    void setRefusal(const QString &why);
    //! Onto the first figure, or onto the page itself while there is none.
    void focusFirst();
    //! Stands beside what needs somebody, until it goes or is hidden. The page takes it over.
    void setChecklist(QWidget *checklist);

signals:
    void wanted(const quittance::DashboardGoal &goal);
    void failed(const quittance::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    void placeTiles();
    void ask();
    void askSoon();
    void showFigures();
    void showCharts();
    void showMonthHead();
    QList<Currency> currencies() const;
    //! Shows an answer unless a newer question was asked meanwhile.
    template <class T, class Show>
    void take(const QFuture<Result<T>> &answer, Show showIt)
    {
        whenReady(answer, this, [this, token = m_token, showIt](const Result<T> &told) {
            if (token != m_token)
                return;
            if (told)
                showIt(*told);
            else
                emit failed(told.error());
        });
    }

    Desk &m_desk;
    ReportDesk *m_reports; //!< Null where nothing is added up: the page stays empty.
    QDate m_today;
    QScrollArea *m_scroll;
    QGridLayout *m_tiles;
    QHBoxLayout *m_charts;
    QHBoxLayout *m_third;
    FigureTile *m_open;
    FigureTile *m_overdue;
    FigureTile *m_received;
    FigureTile *m_credit;
    AgeBars *m_ages;
    ChartCard *m_ageCard;
    CurrencyPills *m_pills;
    MonthBars *m_months;
    ChartCard *m_monthCard;
    MonthLegend *m_legend;
    NeedsCard *m_needs;
    StandingsCard *m_standings;
    BookFigures m_figures;
    BookIncome m_income;
    QTimer m_soon;
    int m_token = 0;
    bool m_isStale = true; //!< Something was changed while the page was not in view.
    bool m_isNarrow = false;
};

} // namespace quittance
