#include "ui/dashboard/StandingsCard.h"

#include "ui/style/Icons.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/text/DateText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/turnOff.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int corner = 6;

QString number(qint64 value)
{
    return textLocale().toString(value);
}

} // namespace

QString standingText(const ConnectionStanding &standing)
{
    if (!standing.isGateway)
        return standing.orphaned > 0
            ? StandingsCard::tr("%1 contacts there, %2 customers linked, %3 gone there")
                  .arg(number(standing.contacts), number(standing.linked), number(standing.orphaned))
            : StandingsCard::tr("%1 contacts there, %2 customers linked")
                  .arg(number(standing.contacts), number(standing.linked));
    if (!standing.count)
        return StandingsCard::tr("never counted");
    qint64 there = 0;
    qint64 here = 0;
    qint64 unexplained = 0;
    for (const CompletenessLine &line : standing.count->lines) {
        there += line.there;
        here += line.here;
        unexplained += line.unexplained;
    }
    return StandingsCard::tr("%1 there, %2 here, %3 unexplained")
        .arg(number(there), number(here), number(unexplained));
}

bool wantsALook(const ConnectionStanding &standing)
{
    return standing.isGateway ? !standing.count || !standing.count->isComplete() : standing.orphaned > 0;
}

StandingsCard::StandingsCard(QTimeZone zone, QWidget *parent)
    : QFrame(parent)
    , m_zone(std::move(zone))
    , m_lines(new QVBoxLayout(this))
{
    setObjectName(u"dashboard.standings"_s);
    setAccessibleName(tr("Connections"));
    m_lines->setContentsMargins(16, 6, 16, 6);
    m_lines->setSpacing(0);
}

void StandingsCard::show(const QList<ConnectionStanding> &standings, QDate today)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (QWidget *line = item->widget()) {
            line->hide();
            line->deleteLater();
        }
        delete item;
    }
    for (const ConnectionStanding &standing : standings)
        addLine(standing, today);
    setVisible(!standings.isEmpty());
}

void StandingsCard::addLine(const ConnectionStanding &standing, QDate today)
{
    const QString name = u"dashboard.standing."_s + standing.connection;
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *mark = new PlainLabel(line);
    const bool isOdd = wantsALook(standing);
    mark->setPixmap(icons::pixmap(isOdd ? u"warning"_s : u"check"_s,
        tokensOf(palette()).tone(isOdd ? Tone::Warning : Tone::Success).text, 16, devicePixelRatioF()));
    mark->setFixedWidth(18);
    auto *who = new PlainLabel(
        tr("%1:", "connection, before its counts").arg(connectionText(standing.connection)), line);
    who->setFont(fonts::strong(fonts::small()));
    auto *text = new PlainLabel(standingText(standing), line);
    text->setObjectName(name);
    text->setFont(fonts::small());
    text->setInk(isOdd ? Ink::Text : Ink::Secondary);
    text->setElided(true);
    const QDateTime at = standing.count ? standing.count->checkedAt : standing.syncedAt;
    const QDateTime there = at.toTimeZone(m_zone);
    const QString when = !at.isValid() ? QString()
        : there.date() == today        ? there.toString(u"HH:mm"_s)
                                       : dateText(there.date());
    auto *checked = new PlainLabel(when.isEmpty() ? QString()
            : standing.count                      ? tr("checked %1").arg(when)
                                                  : tr("synced %1").arg(when),
        line);
    checked->setFont(fonts::small());
    checked->setInk(Ink::Secondary);
    if (at.isValid())
        checked->setToolTip(exactMomentText(at, m_zone));
    auto *look = new QPushButton(standing.isGateway ? tr("Compare now") : tr("Show"), line);
    look->setObjectName(name + u".look"_s);
    look->setAccessibleName(standing.isGateway
            ? tr("Compare %1 with the book now").arg(connectionText(standing.connection))
            : tr("Show what %1 has").arg(connectionText(standing.connection)));
    quittance::setLook(*look, Look::Link);
    const DashboardGoal goal{
        .what = standing.isGateway ? DashboardGoal::What::Check : DashboardGoal::What::Contacts,
        .connection = standing.connection};
    if (goal.isAct() && !m_refusal.isEmpty())
        turnOff(*look, m_refusal);
    connect(look, &QPushButton::clicked, this, [this, goal] { emit wanted(goal); });
    row->addWidget(mark);
    row->addWidget(who);
    row->addWidget(text, 1);
    row->addWidget(checked);
    row->addWidget(look);
    m_lines->addWidget(line);
}

void StandingsCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.hairline);
    painter.setBrush(tokens.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

} // namespace quittance
