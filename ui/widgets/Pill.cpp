#include "ui/widgets/Pill.h"

#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/text/MoneyText.h"
#include "ui/text/isolated.h"
#include "ui/text/withoutOverrides.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QtMath>

namespace quittance {

namespace {

constexpr int pillHeight = 24;
constexpr int side = 10;
constexpr int gap = 6;
constexpr int shortest = 64; //!< Of one that may be cut.

//! Rounded up: QFontMetrics rounds to the nearest, and half a pixel less cuts the last letters off.
int wholeWidth(const QString &text, const QFont &font)
{
    return qCeil(QFontMetricsF(font).horizontalAdvance(text));
}

} // namespace

Pill::Pill(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    quittance::setLook(*this, Look::Pill);
    setAttribute(Qt::WA_Hover);
    setCount(-1);
}

void Pill::setCount(qint64 count)
{
    m_count = count;
    setAccessibleName(
        count < 0 ? text() : tr("%1, %2", "filter and how many rows it has").arg(text(), countText()));
    updateGeometry();
    update();
}

void Pill::setCountShown(bool shown)
{
    if (m_isCountShown == shown)
        return;
    m_isCountShown = shown;
    updateGeometry();
    update();
}

void Pill::setShrinking()
{
    m_isShrinking = true;
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    updateGeometry();
}

//! As any button: "&&" is one "&".
QString Pill::words() const
{
    return withoutOverrides(text().replace(QStringLiteral("&&"), QStringLiteral("&")));
}

int Pill::countWidth() const
{
    return m_count < 0 || !m_isCountShown ? 0 : gap + wholeWidth(countText(), fonts::strong(fonts::small()));
}

QSize Pill::sizeHint() const
{
    return {wholeWidth(words(), fonts::small()) + countWidth() + 2 * side, pillHeight};
}

QSize Pill::minimumSizeHint() const
{
    return m_isShrinking ? sizeHint().boundedTo({shortest, pillHeight}) : sizeHint();
}

void Pill::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    option.initFrom(this);
    option.state.setFlag(QStyle::State_On, isChecked());
    option.state.setFlag(QStyle::State_Sunken, isDown());
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);

    const Tokens &tokens = tokensOf(palette());
    const QColor on = tokens.tone(Tone::Info).text;
    painter.setFont(fonts::small());
    painter.setPen(isChecked() ? on : tokens.text);
    const QRect area = rect().adjusted(side, 0, -side, 0);
    const QString shown = painter.fontMetrics().elidedText(
        asLine(words()), m_isShrinking ? Qt::ElideMiddle : Qt::ElideRight, area.width() - countWidth());
    painter.drawText(area, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine, shown);
    if (countWidth() == 0)
        return;
    const QFont strong = fonts::strong(fonts::small());
    painter.setFont(strong);
    painter.setPen(isChecked() ? on : tokens.secondary);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight, countText());
}

QString Pill::countText() const
{
    return textLocale().toString(m_count);
}

} // namespace quittance
