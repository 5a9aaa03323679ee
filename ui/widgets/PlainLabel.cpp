#include "ui/widgets/PlainLabel.h"

#include "ui/style/Tokens.h"
#include "ui/text/isolated.h"
#include "ui/widgets/tipText.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QtMath>

namespace quittance {

PlainLabel::PlainLabel(QWidget *parent)
    : PlainLabel(QString(), parent)
{
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(m_alignment);
    setText(text);
}

void PlainLabel::setText(const QString &text)
{
    QLabel::setText(text);
    const QString said = withoutMarks(text);
    const bool isMarked = said != text;
    if (isMarked || m_isNameOwn)
        setAccessibleName(isMarked ? said : QString());
    m_isNameOwn = isMarked;
}

void PlainLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    QLabel::setAlignment(QStyle::visualAlignment(layoutDirection(), alignment));
}

void PlainLabel::setInk(Ink ink)
{
    m_ink = ink;
    applyInk();
}

void PlainLabel::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
}

void PlainLabel::setTexts(const QStringList &longestFirst)
{
    Q_ASSERT(!longestFirst.isEmpty());
    m_shorter = longestFirst.sliced(1);
    setText(longestFirst.constFirst());
    setElided(true);
}

QRect PlainLabel::firstLine() const
{
    const int lineHeight = fontMetrics().height();
    const int words = wordWrap() ? heightForWidth(width()) : lineHeight;
    return {0, qMax(0, (height() - words) / 2), width(), lineHeight};
}

void PlainLabel::setTip(const QString &tip)
{
    m_tip = tip;
    update(); // What is cut is known when it is painted.
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    if (!m_elided)
        return hint;
    const QString shortest = m_shorter.isEmpty() ? QString() : m_shorter.constLast();
    // Rounded up: QFontMetrics rounds to the nearest.
    return {qCeil(QFontMetricsF(font()).horizontalAdvance(asLine(shortest))), hint.height()};
}

QString PlainLabel::shownText() const
{
    const QString whole = asLine(text());
    if (!m_elided)
        return whole;
    const QFontMetrics metrics = fontMetrics();
    const int room = contentsRect().width();
    QString shown = whole;
    for (const QString &shorter : m_shorter)
        if (metrics.horizontalAdvance(shown) > room)
            shown = asLine(shorter);
    return metrics.elidedText(shown, Qt::ElideRight, room);
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (!m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    const QRect area = contentsRect();
    const QString shown = shownText();
    QStringList tips{shown == asLine(text()) ? QString() : text(), m_tip};
    tips.removeAll(QString());
    setToolTip(tips.isEmpty() ? QString() : tipText(tips.join(u'\n')));
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(area, static_cast<int>(alignment()) | Qt::TextSingleLine, shown);
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    // The appearance was switched: what was set by hand does not follow by itself.
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        applyInk();
    else if (event->type() == QEvent::LayoutDirectionChange)
        setAlignment(m_alignment);
}

void PlainLabel::applyInk()
{
    const QColor ink = colorOf(m_ink, tokensOf(QApplication::palette()));
    // On a ground of the role Base a label draws with Text, elsewhere with WindowText.
    QPalette own = palette();
    if (own.color(QPalette::WindowText) == ink && own.color(QPalette::Text) == ink)
        return;
    own.setColor(QPalette::WindowText, ink);
    own.setColor(QPalette::Text, ink);
    setPalette(own);
}

} // namespace quittance
