#include "ui/dashboard/DashboardPage.h"

#include "ui/dashboard/AgeBars.h"
#include "ui/dashboard/ChartCard.h"
#include "ui/dashboard/CurrencyPills.h"
#include "ui/dashboard/FigureLine.h"
#include "ui/dashboard/FigureTile.h"
#include "ui/dashboard/MonthBars.h"
#include "ui/dashboard/MonthLegend.h"
#include "ui/dashboard/NeedsCard.h"
#include "ui/dashboard/StandingsCard.h"
#include "ui/desk/Desk.h"
#include "ui/desk/ReportDesk.h"
#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/currencyOrder.h"

#include <QGridLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 16;
constexpr int gap = 12;
constexpr int fourTilesFrom = 820; //!< Narrower pages have two in a row.

using What = DashboardGoal::What;

Cell amountCell(Money amount)
{
    return {.text = moneyText(amount),
        .tooltip = moneyWithCode(amount),
        .isSecondary = amount.isZero(),
        .decimals = amount.currency().decimals(),
        .raw = amount.text()};
}

Cell numberCell(qint64 number)
{
    return {.text = textLocale().toString(number),
        .tooltip = {},
        .isSecondary = number == 0,
        .raw = QString::number(number)};
}

QList<Record> ageRecords(const CurrencyFigures &line)
{
    QList<Record> records;
    for (size_t i = 0; i < ageBucketCount; ++i)
        records.append({QString::number(i),
            {{.text = spokenAgeText(static_cast<AgeBucket>(i))},
                amountCell(Money(line.minor[i], line.currency)), {.text = line.currency.text()},
                numberCell(line.invoices[i])}});
    return records;
}

QList<Record> monthRecords(const BookIncome &income, const CurrencyIncome &line)
{
    QList<Record> records;
    for (size_t i = 0; i < incomeMonths; ++i) {
        const QDate month = income.monthStart(i);
        records.append({month.toString(Qt::ISODate),
            {{.text = monthText(month), .raw = month.toString(u"yyyy-MM"_s)},
                amountCell(Money(line.minor[i], line.currency)), {.text = line.currency.text()},
                numberCell(line.payments[i])}});
    }
    return records;
}

} // namespace

DashboardPage::DashboardPage(Desk &desk, QDate today, QTimeZone zone, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_reports(desk.reports())
    , m_today(today)
    , m_scroll(new QScrollArea(this))
    , m_tiles(new QGridLayout)
    , m_charts(new QHBoxLayout)
    , m_third(new QHBoxLayout)
    , m_open(new FigureTile(u"dashboard.open"_s, tr("Open"), this))
    , m_overdue(new FigureTile(u"dashboard.overdue"_s, tr("Overdue"), this))
    , m_received(new FigureTile(u"dashboard.received"_s, tr("Received in the last 30 days"), this))
    , m_credit(new FigureTile(u"dashboard.credit"_s, tr("Unallocated credit"), this))
    , m_ages(new AgeBars(this))
    , m_ageCard(
          new ChartCard({.name = u"dashboard.ageing"_s,
                            .title = tr("Open by age, days late"),
                            .columns = {{tr("Age"), tr("Age"), 0}, {tr("Open"), tr("Open"), 112, true},
                                {tr("Cur."), tr("Currency"), 48}, {tr("Invoices"), tr("Invoices"), 80, true}},
                            .ringRoom = Card::ringRoom},
              m_ages, this))
    , m_pills(new CurrencyPills(m_ageCard))
    , m_months(new MonthBars(this))
    , m_monthCard(new ChartCard(
          {.name = u"dashboard.income"_s,
              .title = tr("Money in per month"),
              .columns = {{tr("Month"), tr("Month"), 0}, {tr("Received"), tr("Received"), 112, true},
                  {tr("Cur."), tr("Currency"), 48}, {tr("Payments"), tr("Payments"), 80, true}}},
          m_months, this))
    , m_legend(new MonthLegend(m_monthCard))
    , m_needs(new NeedsCard(this))
    , m_standings(new StandingsCard(std::move(zone), this))
{
    setObjectName(u"dashboard"_s);
    setAccessibleName(tr("Dashboard"));
    build();
    connectParts();
}

void DashboardPage::build()
{
    m_ageCard->addBeside(m_pills);
    m_monthCard->addBeside(m_legend);
    m_ageCard->column().setContentsMargins(12, 12, 12, 12); // The bars bring the room for their rings.
    m_pills->hide();
    m_standings->hide();
    auto *inside = new QWidget;
    inside->setObjectName(u"dashboard.inside"_s);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(gap);
    m_tiles->setSpacing(gap);
    m_charts->setSpacing(gap);
    m_third->setSpacing(gap);
    auto *charts = new QWidget(inside); // One thing to hide: an empty row would keep its share of the room.
    charts->setLayout(m_charts);
    charts->hide();
    m_charts->setContentsMargins({});
    m_charts->addWidget(m_ageCard, 1);
    m_charts->addWidget(m_monthCard, 1);
    m_third->addWidget(m_needs, 5);
    column->addLayout(m_tiles);
    column->addWidget(charts, 1); // Charts take some of the room that is left, no list does.
    column->addLayout(m_third);
    column->addWidget(m_standings);
    column->addStretch(1);
    m_monthCard->setMinimumHeight(176);
    placeTiles();
    m_scroll->setObjectName(u"dashboard.scroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
}

void DashboardPage::connectParts()
{
    const auto lead = [this](FigureTile *tile, What what) {
        connect(tile, &FigureTile::wanted, this,
            [this, what](Currency currency) { emit wanted({.what = what, .currency = currency}); });
    };
    lead(m_open, What::Open);
    lead(m_overdue, What::Overdue);
    lead(m_received, What::Received);
    lead(m_credit, What::Credit);
    connect(m_ages, &AgeBars::wanted, this, [this](AgeBucket age) {
        emit wanted({.what = age == AgeBucket::Current ? What::Open : What::Overdue,
            .currency = m_pills->current(),
            .age = age});
    });
    connect(m_months, &MonthBars::wanted, this, [this](const QDate &month) {
        emit wanted(
            {.what = What::Received, .currency = m_pills->current(), .age = std::nullopt, .month = month});
    });
    connect(m_needs, &NeedsCard::wanted, this, &DashboardPage::wanted);
    connect(m_standings, &StandingsCard::wanted, this, &DashboardPage::wanted);
    connect(m_pills, &CurrencyPills::chosen, this, &DashboardPage::showCharts);
    connect(m_monthCard, &ChartCard::switched, this, &DashboardPage::showMonthHead);
    m_soon.setSingleShot(true);
    m_soon.setInterval(250ms);
    connect(&m_soon, &QTimer::timeout, this, &DashboardPage::ask);
    for (const auto change :
        {&Desk::invoicesChanged, &Desk::contactsChanged, &Desk::outboxChanged, &Desk::syncFinished})
        connect(&m_desk, change, this, &DashboardPage::askSoon);
}

void DashboardPage::setToday(QDate today)
{
    m_today = today;
    askSoon();
}

void DashboardPage::setRefusal(const QString &why)
{
    m_needs->setRefusal(why);
    m_standings->setRefusal(why);
}

void DashboardPage::focusFirst()
{
    const auto lines = findChildren<FigureLine *>();
    const auto first = std::ranges::find_if(lines, [](const FigureLine *line) { return line->isVisible(); });
    if (first != lines.end())
        (*first)->setFocus(Qt::ShortcutFocusReason);
    else
        setFocus(Qt::ShortcutFocusReason);
}

void DashboardPage::setChecklist(QWidget *checklist)
{
    m_third->addWidget(checklist, 3);
}

void DashboardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        ask();
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = event->size().width() < fourTilesFrom;
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    m_charts->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_third->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    placeTiles();
}

void DashboardPage::placeTiles()
{
    const int inRow = m_isNarrow ? 2 : 4;
    int place = 0;
    const QList<FigureTile *> all{m_open, m_overdue, m_received, m_credit};
    for (FigureTile *tile : all) {
        tile->standBeside(all);
        m_tiles->addWidget(tile, place / inRow, place % inRow);
        ++place;
    }
    for (int i = 0; i < 4; ++i)
        m_tiles->setColumnStretch(i, i < inRow ? 1 : 0);
}

void DashboardPage::askSoon()
{
    m_isStale = true;
    if (isVisible() && !m_soon.isActive()) // A burst of changes is looked at once, but not put off for ever.
        m_soon.start();
}

void DashboardPage::ask()
{
    if (!m_reports)
        return;
    m_isStale = false;
    ++m_token;
    take(m_reports->figures(), [this](const BookFigures &figures) {
        m_figures = figures;
        showFigures();
    });
    take(m_reports->income(), [this](const BookIncome &income) {
        m_income = income;
        showFigures();
    });
    take(m_reports->needs(), [this](const BookNeeds &needs) { m_needs->show(needs, m_today); });
    take(m_reports->standings(),
        [this](const QList<ConnectionStanding> &standings) { m_standings->show(standings, m_today); });
}

//! Which one is large does not follow what happens to be open.
QList<Currency> DashboardPage::currencies() const
{
    QList<Currency> all;
    for (const CurrencyFigures &line : m_figures.currencies)
        all.append(line.currency);
    for (const CurrencyIncome &line : m_income.currencies)
        if (!all.contains(line.currency))
            all.append(line.currency);
    std::ranges::sort(
        all, [this](Currency one, Currency other) { return standsBefore(one, other, m_figures.own); });
    return all;
}

void DashboardPage::showFigures()
{
    QList<FigureTile::Figure> open;
    QList<FigureTile::Figure> overdue;
    QList<FigureTile::Figure> received;
    QList<FigureTile::Figure> credit;
    const QList<Currency> all = currencies();
    for (const Currency currency : all) {
        const auto found = std::ranges::find(m_figures.currencies, currency, &CurrencyFigures::currency);
        const CurrencyFigures line
            = found == m_figures.currencies.end() ? CurrencyFigures{.currency = currency} : *found;
        const auto came = std::ranges::find(m_income.currencies, currency, &CurrencyIncome::currency);
        const CurrencyIncome income
            = came == m_income.currencies.end() ? CurrencyIncome{.currency = currency} : *came;
        const auto invoices
            = [](qint64 count) { return tr("%n invoices", nullptr, static_cast<int>(count)); };
        open.append({Money(line.openMinor(), currency), invoices(line.openInvoices())});
        overdue.append({Money(line.overdueMinor(), currency), invoices(line.overdueInvoices())});
        received.append({Money(income.recentMinor, currency),
            tr("%n payments", nullptr, static_cast<int>(income.recentPayments))});
        credit.append({Money(line.creditMinor, currency),
            tr("%n customers", nullptr, static_cast<int>(line.creditors))});
    }
    m_open->show(open);
    m_overdue->show(overdue);
    m_received->show(received);
    m_credit->show(credit);
    m_pills->setCurrencies(all);
    showCharts();
}

void DashboardPage::showCharts()
{
    const std::optional<Currency> currency = m_pills->current();
    m_charts->parentWidget()->setVisible(currency.has_value());
    if (!currency)
        return;
    const auto found = std::ranges::find(m_figures.currencies, *currency, &CurrencyFigures::currency);
    const CurrencyFigures line
        = found == m_figures.currencies.end() ? CurrencyFigures{.currency = *currency} : *found;
    m_ages->show(line);
    m_ageCard->setRecords(ageRecords(line));
    if (!m_income.today.isValid())
        return;
    const auto came = std::ranges::find(m_income.currencies, *currency, &CurrencyIncome::currency);
    const CurrencyIncome income
        = came == m_income.currencies.end() ? CurrencyIncome{.currency = *currency} : *came;
    m_months->show(m_income, income);
    showMonthHead();
    m_monthCard->setRecords(monthRecords(m_income, income));
}

void DashboardPage::showMonthHead()
{
    if (!m_income.today.isValid())
        return;
    // The table has whole amounts and no hatched bar.
    const bool asTable = m_monthCard->showsTable();
    m_legend->show(m_income.monthStart(incomeMonths - 1));
    m_legend->setVisible(!asTable);
    m_monthCard->setTitle(asTable ? tr("Money in per month")
                                  //: %1 is the unit of the values: "thousand EUR"
                                  : tr("Money in per month, %1").arg(m_months->unitText()));
}

} // namespace quittance
