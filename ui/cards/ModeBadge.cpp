#include "ui/cards/ModeBadge.h"

#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/text/isolated.h"

#include <QPainter>

namespace quittance {

namespace {

constexpr int fieldHeight = 28;
constexpr int frameHeight = 20;
constexpr int padding = 7;
constexpr int gap = 10;

} // namespace

ModeBadge::ModeBadge(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(fieldHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ModeBadge::showMode(bool isLive, const QString &account)
{
    m_isLive = isLive;
    m_isPlain = false;
    m_account = account;
    setAccessibleName(tr("%1: %2", "LIVE or TEST, account").arg(word(), withoutMarks(account)));
    update();
}

void ModeBadge::showPlain(const QString &text)
{
    m_isPlain = true;
    m_account = text;
    setAccessibleName(withoutMarks(text));
    update();
}

QString ModeBadge::word() const
{
    if (m_isPlain)
        return {};
    return m_isLive ? tr("LIVE") : tr("TEST");
}

int ModeBadge::naturalWidth() const
{
    const int account = QFontMetrics(fonts::body()).horizontalAdvance(m_account) + 1;
    return m_isPlain ? account : wordWidth() + gap + account;
}

int ModeBadge::wordWidth() const
{
    return QFontMetrics(fonts::strong(fonts::small())).horizontalAdvance(word()) + 2 * padding;
}

void ModeBadge::paintEvent(QPaintEvent *)
{
    if (m_account.isEmpty())
        return;
    const Tokens &tokens = tokensOf(palette());
    const int wide = m_isPlain ? -gap : wordWidth();
    const int top = (height() - frameHeight) / 2;
    const bool mirrored = isRightToLeft();
    const QRect frame(mirrored ? width() - wide : 0, top, wide, frameHeight);
    const QRect rest = mirrored ? QRect(0, 0, width() - wide - gap, height())
                                : QRect(wide + gap, 0, width() - wide - gap, height());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // TEST has the ground of the stripe that says so above every page; LIVE is plain.
    const QColor ink = m_isLive ? tokens.text : tokens.testText;
    if (!m_isPlain) {
        painter.setPen(QPen(ink, 1));
        painter.setBrush(m_isLive ? QBrush(Qt::NoBrush) : QBrush(tokens.testGround));
        painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setFont(fonts::strong(fonts::small()));
        painter.drawText(frame, Qt::AlignCenter, word());
    }
    painter.setFont(fonts::body());
    painter.setPen(tokens.text);
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeading,
        QFontMetrics(fonts::body()).elidedText(asLine(m_account), Qt::ElideRight, rest.width()));
}

} // namespace quittance
