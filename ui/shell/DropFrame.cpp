#include "ui/shell/DropFrame.h"

#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/widgets/PlainLabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

DropFrame::DropFrame(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel(this))
{
    setObjectName(u"main.drop"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents); // What is dragged stays over what is below.
    m_text->setObjectName(u"main.drop.text"_s);
    m_text->setFont(fonts::strong(fonts::body()));
    m_text->setContentsMargins(16, 10, 16, 10);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text, 0, Qt::AlignCenter);
    hide();
}

void DropFrame::tell(const QString &text)
{
    m_text->setText(text);
    setGeometry(parentWidget()->rect());
    show();
    raise();
    update(); // The ground of the words goes with them.
}

void DropFrame::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    painter.setBrush(tokens.base);
    painter.drawRoundedRect(QRectF(m_text->geometry()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace quittance
