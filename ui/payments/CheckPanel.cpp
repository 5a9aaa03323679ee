#include "ui/payments/CheckPanel.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/payments/UnexplainedDialog.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/text/CompletenessText.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/offWhileAsked.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelHeight = 36;
constexpr int iconSize = 16;
constexpr int side = 12;

} // namespace

CheckPanel::CheckPanel(Desk &desk, QDate today, QTimeZone zone, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_today(today)
    , m_zone(std::move(zone))
    , m_text(new PlainLabel(tr("Not held against the provider's own count yet."), this))
    , m_check(new QPushButton(tr("Check now"), this))
    , m_look(new QPushButton(tr("Show them…"), this))
{
    setObjectName(u"payments.completeness"_s);
    setFixedHeight(panelHeight);
    m_text->setObjectName(u"payments.completeness.text"_s);
    m_text->setFont(fonts::small());
    m_text->setElided(true);
    m_check->setObjectName(u"payments.completeness.check"_s);
    m_check->setToolTip(
        tr("Asks the provider for all payments of this year and holds them against the book"));
    m_look->setObjectName(u"payments.completeness.show"_s);
    m_look->hide();
    for (QPushButton *button : {m_check, m_look})
        button->setFont(fonts::small());
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(side, 0, side, 0);
    line->setSpacing(8);
    line->addSpacing(iconSize + 8); // On the side where lines begin: margins do not turn around.
    line->addWidget(m_text, 1);
    line->addWidget(m_look);
    line->addWidget(m_check);
    connect(m_check, &QPushButton::clicked, this, &CheckPanel::check);
    connect(m_look, &QPushButton::clicked, this, &CheckPanel::showUnexplained);
}

void CheckPanel::check()
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    const QDate from(m_today.year(), 1, 1);
    m_text->setText(tr("Asking the provider for all payments since %1…").arg(dateText(from)));
    whenReady(m_desk.completeness(from, m_today), this,
        [this, on = offWhileAsked(*m_check)](const Result<Completeness> &report) {
            on();
            show(report);
        });
}

void CheckPanel::show(const Result<Completeness> &report)
{
    m_isAsking = false;
    m_report = report ? std::optional(*report) : std::nullopt;
    m_look->setVisible(report && !report->isComplete());
    if (report)
        //: counts of payments, a moment
        m_text->setText(tr("%1 · checked %2")
                            .arg(completenessCountsText(*report), momentText(report->checkedAt, m_zone)));
    else
        m_text->setText(errorText(report.error()));
    m_text->setInk(m_report && !m_report->isComplete() ? Ink::Warning : Ink::Text);
    update();
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CheckPanel::showUnexplained()
{
    if (!m_report)
        return;
    auto *dialog = new UnexplainedDialog(*m_report, window());
    connect(dialog, &UnexplainedDialog::providerPageWanted, this, &CheckPanel::providerPageWanted);
    dialog->open();
}

void CheckPanel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    const bool isWrong = m_report && !m_report->isComplete();
    const Tone tone = isWrong ? Tone::Warning : m_report ? Tone::Success : Tone::Neutral;
    QPainter painter(this);
    if (isWrong)
        painter.fillRect(rect(), tokens.tone(tone).ground);
    painter.fillRect(0, 0, width(), 1, tokens.hairline);
    const int left = isRightToLeft() ? width() - side - iconSize : side;
    icons::paint(painter, QRect(left, 0, iconSize, QWidget::height()),
        isWrong        ? u"warning"_s
            : m_report ? u"check-circle"_s
                       : u"info"_s,
        tokens.tone(tone).text, iconSize);
}

} // namespace quittance
