#include "ui/dashboard/MonthLegend.h"

#include "ui/dashboard/paintHatched.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/text/Languages.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int patchSize = 12;

class Patch final : public QWidget
{
public:
    explicit Patch(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(patchSize, patchSize);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintHatched(painter, rect(), tokensOf(palette()).accent);
    }
};

} // namespace

MonthLegend::MonthLegend(QWidget *parent)
    : QWidget(parent)
    , m_patch(new Patch(this))
    , m_words(new PlainLabel(this))
{
    m_words->setObjectName(u"dashboard.income.running"_s);
    m_words->setFont(fonts::small());
    m_words->setInk(Ink::Secondary);
    m_words->setElided(true);
    for (QWidget *part : {m_patch, static_cast<QWidget *>(m_words)}) {
        QSizePolicy policy = part->sizePolicy();
        policy.setRetainSizeWhenHidden(true); // Or the room for them would never be asked for again.
        part->setSizePolicy(policy);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_patch);
    row->addWidget(m_words);
    hide();
}

void MonthLegend::show(QDate running)
{
    //: what came in in a month that is not over; %1 is its name
    m_words->setText(tr("%1 so far").arg(wordLocale().standaloneMonthName(running.month())));
    QWidget::show();
    showWhatFits();
}

void MonthLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showWhatFits();
}

void MonthLegend::showWhatFits()
{
    const bool fits = width() >= sizeHint().width();
    m_patch->setVisible(fits);
    m_words->setVisible(fits);
}

} // namespace quittance
