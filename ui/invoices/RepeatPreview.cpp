#include "ui/invoices/RepeatPreview.h"

#include "core/domain/DueDrafts.h"
#include "ui/style/Theme.h"
#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/PlainLabel.h"

#include <QGridLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineHeight = 22;
constexpr int columnGap = 16;

//! One in view more than is shown says that it goes on; of what is due no more than a run makes is counted.
constexpr int daysAsked = DueDrafts::mostOfOne + 1;

} // namespace

RepeatPreview::RepeatPreview(QWidget *parent)
    : QFrame(parent)
    , m_grid(new QGridLayout(this))
    , m_foot(new PlainLabel(this))
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_grid->setContentsMargins(12, 8, 12, 8);
    m_grid->setHorizontalSpacing(columnGap);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
    for (int place = 0; place < daysShown; ++place) {
        const Line line{
            .day = new PlainLabel(this), .words = new PlainLabel(this), .amount = new PlainLabel(this)};
        line.day->setObjectName(u"repeat.day.%1"_s.arg(place));
        line.words->setObjectName(u"repeat.words.%1"_s.arg(place));
        line.words->setElided(true);
        line.words->setInk(Ink::Secondary);
        m_grid->setRowMinimumHeight(place, lineHeight);
        m_grid->addWidget(line.day, place, 0);
        m_grid->addWidget(line.words, place, 1);
        m_grid->addWidget(line.amount, place, 2, Qt::AlignRight | Qt::AlignVCenter);
        m_lines.append(line);
    }
    m_foot->setObjectName(u"repeat.foot"_s);
    m_foot->setFont(fonts::small());
    m_foot->setInk(Ink::Secondary);
    m_foot->setWordWrap(true);
    m_grid->setRowMinimumHeight(daysShown, lineHeight);
    m_grid->addWidget(m_foot, daysShown, 0, 1, 3);
}

void RepeatPreview::show(const ScheduleRow &row, QDate today)
{
    m_grid->setHorizontalSpacing(columnGap);
    const Schedule &schedule = row.schedule;
    const QList<QDate> days = nextDays(schedule, daysAsked);
    const auto due = std::ranges::count_if(days, [today](QDate day) { return day <= today; });
    for (qsizetype place = 0; place < m_lines.size(); ++place) {
        const Line &line = m_lines.at(place);
        const bool isThere = place < days.size();
        line.day->setText(isThere ? dateText(days.at(place)) : QString());
        line.day->show();
        line.amount->setText(isThere ? moneyWithSymbol(schedule.content.payable()) : QString());
        if (!isThere || schedule.content.lines.isEmpty()) {
            line.words->setText({});
            continue;
        }
        const ServicePeriod period = periodOf(schedule.terms, days.at(place));
        const QString item = filledFor(schedule.content, period, row.language).lines.constFirst().item;
        const bool hasPlace = item != schedule.content.lines.constFirst().item;
        line.words->setText(
            hasPlace ? item : tr("%1 · %2", "item, period").arg(item, periodText(period, row.language)));
    }
    if (days.isEmpty())
        m_foot->setText(tr("No day is left."));
    else if (due > DueDrafts::mostOfOne)
        m_foot->setText(
            tr("More than %1 are due already. Choose a later first day.").arg(DueDrafts::mostOfOne));
    else if (due > 0)
        m_foot->setText(tr("%n due already: made ready at once.", "", static_cast<int>(due)));
    else if (days.size() > daysShown)
        m_foot->setText(tr("and so on"));
    else
        m_foot->setText(tr("Then it is over."));
}

void RepeatPreview::showNothing(const QString &why)
{
    m_grid->setHorizontalSpacing(0); // Neither a day nor an amount is beside the words.
    for (const Line &line : std::as_const(m_lines)) {
        for (PlainLabel *label : {line.day, line.words, line.amount})
            label->setText({});
        line.day->hide(); // The words begin at the side.
    }
    m_lines.constFirst().words->setText(why);
    m_foot->setText({});
}

} // namespace quittance
