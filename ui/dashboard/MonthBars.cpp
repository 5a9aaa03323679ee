#include "ui/dashboard/MonthBars.h"

#include "core/domain/Decimal.h"
#include "ui/dashboard/focusRing.h"
#include "ui/dashboard/paintHatched.h"
#include "ui/dashboard/permille.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/text/Languages.h"
#include "ui/text/MoneyText.h"
#include "ui/text/isolated.h"
#include "ui/widgets/tipText.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineHeight = 18; //!< Of the value above, and of the month below.
constexpr int widestBar = 32;
constexpr int leastBar = 2;

QFont tiny()
{
    return fonts::sized(fonts::small(), 11);
}

//! How many whole units one step of the scale is: 1, a thousand or a million.
qint64 scaleOf(qint64 most, Currency currency)
{
    const qint64 whole = most / powerOfTen(currency.decimals());
    return whole >= 10'000'000 ? 1'000'000 : whole >= 10'000 ? 1'000 : 1;
}

QString unitOf(qint64 scale, Currency currency)
{
    if (scale == 1)
        return currency.text();
    return scale == 1'000 ? MonthBars::tr("thousand %1", "currency").arg(currency.text())
                          : MonthBars::tr("million %1", "currency").arg(currency.text());
}

//! "52.3": tenths of the unit, or whole ones where the unit is the currency's own.
QString valueOf(qint64 minor, qint64 scale, Currency currency)
{
    if (minor == 0)
        return {};
    const qint64 unit = powerOfTen(currency.decimals()) * scale;
    if (scale == 1)
        return decimalForReading((minor + unit / 2) / unit, 0);
    return decimalForReading((minor * 10 + unit / 2) / unit, 1, 1);
}

} // namespace

MonthBar::MonthBar(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void MonthBar::show(const Look &look)
{
    m_look = look;
    setAccessibleName(withoutMarks(look.spoken));
    setToolTip(tipText(look.spoken));
    update();
}

QSize MonthBar::sizeHint() const
{
    return {30, 120};
}

void MonthBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setFont(tiny());
    const int foot = height() - lineHeight - 1;
    painter.fillRect(0, foot, width(), 1, tokens.fieldBorder);
    painter.setPen(tokens.secondary);
    painter.drawText(QRect(0, foot + 1, width(), lineHeight), Qt::AlignCenter,
        QFontMetrics(tiny()).elidedText(m_look.month, Qt::ElideRight, width()));
    const int room = foot - lineHeight;
    int tall = 0;
    if (m_look.minor > 0 && m_look.most > 0 && room > 0) {
        tall = qMax(leastBar, static_cast<int>(permille(m_look.minor, m_look.most) * room / 1000));
        const int wide = qMin(widestBar, width() - 8);
        const QRect bar((width() - wide) / 2, foot - tall, wide, tall);
        if (m_look.isRunning) {
            paintHatched(painter, bar, tokens.accent);
        } else {
            painter.fillRect(bar, underMouse() ? tokens.selection : tokens.accent);
        }
    }
    painter.setPen(tokens.text);
    painter.drawText(
        QRect(-6, foot - tall - lineHeight, width() + 12, lineHeight), Qt::AlignCenter, asLine(m_look.value));
    if (hasFocus())
        paintFocusRing(painter, rect(), palette());
}

MonthBars::MonthBars(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"dashboard.months"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (size_t i = 0; i < incomeMonths; ++i) {
        m_bars[i] = new MonthBar(this);
        m_bars[i]->setObjectName(u"dashboard.month.%1"_s.arg(i));
        connect(m_bars[i], &MonthBar::clicked, this, [this, i] { emit wanted(m_months[i]); });
        row->addWidget(m_bars[i]);
    }
}

void MonthBars::show(const BookIncome &income, const CurrencyIncome &line)
{
    const qint64 most = *std::ranges::max_element(line.minor);
    const qint64 scale = scaleOf(most, line.currency);
    m_unit = unitOf(scale, line.currency);
    //: chart, for screen readers; %1 is a currency
    setAccessibleName(tr("Money in per month, %1").arg(line.currency.text()));
    const QLocale locale = wordLocale();
    for (size_t i = 0; i < incomeMonths; ++i) {
        const QDate month = income.monthStart(i);
        const bool isRunning = i + 1 == incomeMonths;
        const QString amount = moneyWithCode(Money(line.minor[i], line.currency));
        const QString count = tr("%n payments", nullptr, static_cast<int>(line.payments[i]));
        //: a month and its year
        const QString name = tr("%1 %2").arg(locale.standaloneMonthName(month.month())).arg(month.year());
        m_months[i] = month;
        m_bars[i]->show({.month = locale.standaloneMonthName(month.month(), QLocale::ShortFormat),
            .value = valueOf(line.minor[i], scale, line.currency),
            .spoken = isRunning ? tr("%1 so far: %2, %3", "month, amount, payments").arg(name, amount, count)
                                : tr("%1: %2, %3", "month, amount, payments").arg(name, amount, count),
            .minor = line.minor[i],
            .most = most,
            .isRunning = isRunning});
    }
}

} // namespace quittance
