#include "ui/dashboard/AgeBars.h"

#include "ui/dashboard/focusRing.h"
#include "ui/dashboard/permille.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/text/MoneyText.h"
#include "ui/text/isolated.h"
#include "ui/widgets/tipText.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 25;
constexpr int barHeight = 12;
constexpr int gap = 12;
constexpr int side = 4;
constexpr int leastBar = 2; //!< So that a cent among thousands is still seen.

int advance(const QString &text)
{
    return QFontMetrics(fonts::small()).horizontalAdvance(text);
}

} // namespace

QString ageText(AgeBucket age)
{
    switch (age) {
    case AgeBucket::Current:
        return AgeBars::tr("Current");
    case AgeBucket::Days1To30:
        return u"1–30"_s;
    case AgeBucket::Days31To60:
        return u"31–60"_s;
    case AgeBucket::Days61To90:
        return u"61–90"_s;
    case AgeBucket::Days90Plus:
        break;
    }
    return u"90+"_s;
}

QString spokenAgeText(AgeBucket age)
{
    switch (age) {
    case AgeBucket::Current:
        return ageText(age);
    case AgeBucket::Days1To30:
        return AgeBars::tr("1 to 30 days late");
    case AgeBucket::Days31To60:
        return AgeBars::tr("31 to 60 days late");
    case AgeBucket::Days61To90:
        return AgeBars::tr("61 to 90 days late");
    case AgeBucket::Days90Plus:
        break;
    }
    return AgeBars::tr("More than 90 days late");
}

AgeBar::AgeBar(AgeBucket age, QWidget *parent)
    : QAbstractButton(parent)
    , m_age(age)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(ageText(age));
}

void AgeBar::show(Money open, qint64 invoices, qint64 most)
{
    m_open = open;
    m_most = most;
    m_count = tr("%n invoices", nullptr, static_cast<int>(invoices));
    const QString whole = tr("%1: %2, %3", "age, amount, how many invoices")
                              .arg(spokenAgeText(m_age), moneyWithCode(open), m_count);
    setAccessibleName(withoutMarks(whole));
    setToolTip(tipText(whole));
    update();
}

void AgeBar::setColumns(const Columns &columns)
{
    m_columns = columns;
    update();
}

AgeBar::Columns AgeBar::wanted() const
{
    return {advance(text()), advance(moneyText(m_open)), advance(m_count)};
}

QSize AgeBar::sizeHint() const
{
    return {m_columns.word + m_columns.amount + m_columns.count + 120, rowHeight};
}

void AgeBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fonts::small());
    const QRect area = rect().adjusted(side, 0, -side, 0);
    const auto placed = [&](int x, int wide) {
        return QStyle::visualRect(layoutDirection(), area, {x, 0, wide, height()});
    };
    const auto write = [&](const QRect &box, const QString &text, const QColor &color, bool atEnd) {
        painter.setPen(color); // The painter itself turns the sides where lines run from the right.
        painter.drawText(box,
            Qt::AlignVCenter | Qt::TextSingleLine | (atEnd ? Qt::AlignRight : Qt::AlignLeft), asLine(text));
    };
    const int countLeft = area.right() + 1 - m_columns.count;
    const int amountLeft = countLeft - gap - m_columns.amount;
    const int barLeft = area.left() + m_columns.word + gap;
    write(placed(area.left(), m_columns.word + 2), text(), tokens.secondary, false);
    painter.setPen(m_open.isZero() ? tokens.secondary : tokens.text);
    painter.drawText(placed(amountLeft, m_columns.amount),
        Qt::AlignVCenter | Qt::AlignRight | Qt::AlignAbsolute, asLine(moneyText(m_open)));
    write(placed(countLeft, m_columns.count), m_count, tokens.secondary, true);
    const int room = amountLeft - gap - barLeft;
    if (room > 0) {
        const auto bar = [&](int wide) {
            return QStyle::visualRect(
                layoutDirection(), area, {barLeft, (height() - barHeight) / 2, wide, barHeight});
        };
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.alternate);
        painter.drawRoundedRect(bar(room), 2, 2);
        if (m_open.isPositive() && m_most > 0) {
            painter.setBrush(tokens.ages.at(static_cast<size_t>(m_age)));
            const int wide = static_cast<int>(permille(m_open.minor(), m_most) * room / 1000);
            painter.drawRoundedRect(bar(qMax(leastBar, wide)), 2, 2);
        }
    }
    if (underMouse())
        painter.fillRect(placed(area.left(), area.width()).adjusted(0, height() - 1, 0, 0), tokens.hairline);
    if (hasFocus())
        paintFocusRing(painter, rect(), palette());
}

AgeBars::AgeBars(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"dashboard.ages"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (size_t i = 0; i < ageBucketCount; ++i) {
        const auto age = static_cast<AgeBucket>(i);
        m_bars[i] = new AgeBar(age, this);
        m_bars[i]->setObjectName(u"dashboard.age.%1"_s.arg(i));
        connect(m_bars[i], &AgeBar::clicked, this, [this, age] { emit wanted(age); });
        column->addWidget(m_bars[i]);
    }
}

void AgeBars::show(const CurrencyFigures &figures)
{
    //: chart, for screen readers; %1 is a currency
    setAccessibleName(tr("Open by days late, %1").arg(figures.currency.text()));
    const qint64 most = *std::ranges::max_element(figures.minor);
    AgeBar::Columns columns;
    for (size_t i = 0; i < ageBucketCount; ++i) {
        m_bars[i]->show(Money(figures.minor[i], figures.currency), figures.invoices[i], most);
        const AgeBar::Columns wanted = m_bars[i]->wanted();
        columns = {qMax(columns.word, wanted.word), qMax(columns.amount, wanted.amount),
            qMax(columns.count, wanted.count)};
    }
    for (AgeBar *bar : m_bars)
        bar->setColumns(columns);
}

} // namespace quittance
