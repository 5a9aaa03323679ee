#include "ui/payouts/WaterfallBox.h"

#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/PlainLabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int barRoom = 36; //!< Height of the bars.
constexpr int side = 12;
constexpr int levelLine = 2; //!< So that a cent among thousands is still seen.

QString codeOf(WaterfallStep::What what)
{
    switch (what) {
    case WaterfallStep::What::Gross:
        return u"gross"_s;
    case WaterfallStep::What::Fees:
        return u"fees"_s;
    case WaterfallStep::What::Refunds:
        return u"refunds"_s;
    case WaterfallStep::What::Disputes:
        return u"disputes"_s;
    case WaterfallStep::What::Other:
        return u"other"_s;
    case WaterfallStep::What::Unexplained:
        return u"unexplained"_s;
    case WaterfallStep::What::Net:
        return u"net"_s;
    }
    return {};
}

} // namespace

QString waterfallTitle(WaterfallStep::What what)
{
    switch (what) {
    case WaterfallStep::What::Gross:
        return WaterfallBox::tr("Gross");
    case WaterfallStep::What::Fees:
        return WaterfallBox::tr("Fees");
    case WaterfallStep::What::Refunds:
        return WaterfallBox::tr("Refunds");
    case WaterfallStep::What::Disputes:
        return WaterfallBox::tr("Disputes");
    case WaterfallStep::What::Other:
        return WaterfallBox::tr("Other");
    case WaterfallStep::What::Unexplained:
        return WaterfallBox::tr("Unexplained");
    case WaterfallStep::What::Net:
        return WaterfallBox::tr("Net");
    }
    return {};
}

WaterfallBox::WaterfallBox(WaterfallStep::What what, QWidget *parent)
    : QWidget(parent)
    , m_what(what)
    , m_amount(new PlainLabel(this))
    , m_remark(new PlainLabel(this))
{
    const QString name = u"payouts.step."_s + codeOf(what);
    setObjectName(name);
    m_amount->setObjectName(name + u".amount"_s);
    m_remark->setObjectName(name + u".remark"_s);
    auto *title = new PlainLabel(waterfallTitle(what), this);
    title->setFont(fonts::small());
    title->setInk(Ink::Secondary);
    title->setElided(true);
    m_amount->setFont(fonts::strong(fonts::sized(fonts::body(), 15)));
    m_remark->setFont(fonts::small());
    m_remark->setInk(Ink::Secondary);
    m_remark->setElided(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(side, 8, side, 10 + barRoom);
    column->setSpacing(1);
    column->addWidget(title);
    column->addWidget(m_amount);
    column->addWidget(m_remark);
}

void WaterfallBox::showStep(const WaterfallStep &step, Currency currency, qint64 lowest, qint64 highest)
{
    m_step = step;
    m_lowest = lowest;
    m_highest = highest;
    const bool isSum = m_what == WaterfallStep::What::Gross || m_what == WaterfallStep::What::Net;
    const bool isLoss = isSum && step.minor < 0;
    // The sign of a step stands between the boxes.
    m_amount->setText(moneyText(Money(isSum ? step.minor : qAbs(step.minor), currency)));
    m_amount->setInk(step.minor == 0 ? Ink::Secondary : isLoss ? Ink::Negative : Ink::Text);
    update();
}

void WaterfallBox::setRemark(const QString &text)
{
    m_remark->setText(text);
}

void WaterfallBox::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    const bool isRest = m_what == WaterfallStep::What::Unexplained;
    const Tone tone = m_step.minor == 0 ? Tone::Success : Tone::Warning;
    QPainter painter(this);
    if (isRest)
        painter.fillRect(rect(), tokens.tone(tone).ground);
    if (m_highest == m_lowest)
        return;
    const qint64 range = m_highest - m_lowest;
    const int foot = height() - 8;
    const auto yOf = [&](qint64 minor) {
        return foot - static_cast<int>((minor - m_lowest) * barRoom / range);
    };
    painter.fillRect(0, yOf(0), width(), 1, tokens.hairline);
    const bool isSum = m_what == WaterfallStep::What::Gross || m_what == WaterfallStep::What::Net;
    const QColor color = isSum ? tokens.accent
        : isRest               ? tokens.tone(tone).text
        : m_step.minor == 0    ? tokens.fieldBorder
        : m_step.minor < 0     ? tokens.negative
                               : tokens.tone(Tone::Success).text;
    QColor body = color;
    body.setAlphaF(0.3F);
    const int top = yOf(qMax(m_step.from, m_step.to));
    const int bottom = yOf(qMin(m_step.from, m_step.to));
    const int barWidth = qMax(8, width() - 2 * side);
    painter.fillRect(side, top, barWidth, qMax(levelLine, bottom - top), body);
    // Where the sum stands now.
    painter.fillRect(side, yOf(m_step.to), barWidth, levelLine, color);
}

} // namespace quittance
