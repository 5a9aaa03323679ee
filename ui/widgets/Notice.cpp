#include "ui/widgets/Notice.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/style/drawFields.h"
#include "ui/text/isolated.h"
#include "ui/widgets/PlainLabel.h"

#include <QAccessible>
#include <QApplication>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 16;
constexpr int side = 12;

} // namespace

Notice::Notice(const QString &name, bool isNarrow, QWidget *parent)
    : QFrame(parent)
    , m_name(name)
    , m_text(new PlainLabel(this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(name);
    m_text->setObjectName(name + u".text"_s);
    m_text->setFont(fonts::small());
    m_text->setWordWrap(true);
    m_buttons->setSpacing(8);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(side, 8, side, 8);
    outer->setSpacing(0);
    outer->addSpacing(iconSize + 8); // On the side where lines begin: margins do not turn around.
    auto *layout = new QBoxLayout(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    outer->addLayout(layout, 1);
    layout->setSpacing(isNarrow ? 8 : 16);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    if (isNarrow)
        m_buttons->addStretch(1);
    hide();
}

QPushButton *Notice::addButton(const QString &key, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(m_name + u'.' + key);
    button->setFont(fonts::small());
    // The stretch of a narrow notice stays at the end.
    const int last
        = m_buttons->count() > 0 && m_buttons->itemAt(m_buttons->count() - 1)->spacerItem() ? 1 : 0;
    m_buttons->insertWidget(m_buttons->count() - last, button);
    return button;
}

void Notice::tell(Tone tone, const QString &icon, const QString &text)
{
    const QString sentence = asSentence(text);
    const bool isNew = isHidden() || sentence != m_text->text();
    m_tone = tone;
    m_icon = icon;
    m_text->setText(sentence);
    show();
    update();
    if (!isNew)
        return;
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Notice::clear()
{
    hide();
}

QString Notice::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void Notice::paintEvent(QPaintEvent *)
{
    const ToneColors &colors = tokensOf(palette()).tone(m_tone);
    QPainter painter(this);
    const QWidget *around = parentWidget();
    if (around && x() > 0 && geometry().right() < around->width() - 1) {
        roundedBox(painter, rect(), colors.ground, {}, fieldCorner); // A box among others, as on a card.
    } else {
        painter.fillRect(rect(), colors.ground);
        painter.fillRect(0, height() - 1, width(), 1, tokensOf(palette()).hairline);
    }
    const int left = isRightToLeft() ? width() - side - iconSize : side;
    const QRect line = m_text->firstLine().translated(m_text->pos());
    icons::paint(painter, QRect(left, line.y(), iconSize, line.height()), m_icon, colors.text, iconSize);
}

} // namespace quittance
