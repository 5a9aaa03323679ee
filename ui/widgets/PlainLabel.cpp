#include "ui/widgets/PlainLabel.h"

#include "ui/style/Tokens.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace quittance {

PlainLabel::PlainLabel(QWidget *parent)
    : PlainLabel(QString(), parent)
{
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
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

QSize PlainLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_elided ? QSize(0, hint.height()) : hint;
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (!m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    const QRect area = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, area.width());
    setToolTip(shown == text() ? QString() : text().toHtmlEscaped());
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(area, static_cast<int>(alignment()) | Qt::TextSingleLine, shown);
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyInk();
}

void PlainLabel::applyInk()
{
    const Tokens &tokens = tokensOf(QApplication::palette());
    QPalette own = palette();
    own.setColor(QPalette::WindowText,
        m_ink == Ink::Secondary      ? tokens.secondary
            : m_ink == Ink::Negative ? tokens.negative
                                     : tokens.text);
    setPalette(own);
}

} // namespace quittance
