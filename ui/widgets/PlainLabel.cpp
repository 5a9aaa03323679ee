#include "ui/widgets/PlainLabel.h"

#include "ui/style/Tokens.h"
#include "ui/text/isolated.h"
#include "ui/widgets/tipText.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>

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
    const QString line = asLine(text());
    const QString shown = fontMetrics().elidedText(line, Qt::ElideRight, area.width());
    setToolTip(shown == line ? QString() : tipText(text()));
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
