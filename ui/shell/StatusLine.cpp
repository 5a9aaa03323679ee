#include "ui/shell/StatusLine.h"

#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/text/isolated.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QPainter>

#include <chrono>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

StatusLine::StatusLine(QWidget *parent)
    : QFrame(parent)
    , m_left(new PlainLabel(this))
    , m_right(new PlainLabel(this))
    , m_mentioned(this)
{
    setFixedHeight(26);
    m_left->setObjectName(u"status.left"_s);
    m_right->setObjectName(u"status.right"_s);
    m_left->setElided(true);
    for (PlainLabel *label : {m_left, m_right}) {
        label->setFont(fonts::small());
        label->setInk(Ink::Secondary);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 1, 12, 0);
    layout->setSpacing(16);
    layout->addWidget(m_left, 1);
    layout->addWidget(m_right);
    m_mentioned.setObjectName(u"status.mentioned"_s);
    m_mentioned.setSingleShot(true);
    m_mentioned.setInterval(6s); // As a toast.
    connect(&m_mentioned, &QTimer::timeout, this, [this] { tell(m_told); });
}

void StatusLine::tell(const QString &text)
{
    m_mentioned.stop();
    m_told = text;
    m_left->setText(asSentence(text));
}

void StatusLine::mention(const QString &text)
{
    m_left->setText(asSentence(text));
    m_mentioned.start();
}

void StatusLine::setState(const QString &text)
{
    m_right->setText(asSentence(text));
}

QString StatusLine::state() const
{
    return m_right->text();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, tokensOf(palette()).hairline);
}

} // namespace quittance
