#include "ui/widgets/CheckLine.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/widgets/PlainLabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

CheckLine::CheckLine(Verdict verdict, const QString &text, const QString &found, QWidget *parent)
    : QWidget(parent)
    , m_verdict(verdict)
{
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(8, 3, 8, 3);
    outer->setSpacing(0);
    outer->addSpacing(20); // Of the mark, on the side where lines begin: margins do not turn around.
    auto *layout = new QVBoxLayout;
    layout->setSpacing(0);
    outer->addLayout(layout, 1);
    auto *words = new PlainLabel(text, this);
    words->setWordWrap(true);
    layout->addWidget(words);
    const bool stressed = verdict == Verdict::LookAtIt || verdict == Verdict::Bad;
    if (stressed)
        words->setFont(fonts::strong(fonts::body()));
    PlainLabel *more = nullptr;
    if (!found.isEmpty()) {
        more = new PlainLabel(found, this);
        more->setFont(fonts::small());
        more->setWordWrap(true);
        layout->addWidget(more);
    }
    layout->addStretch(1); // Beside a taller one the words stay at the mark.
    if (stressed) {
        const Ink ink = verdict == Verdict::Bad ? Ink::Danger : Ink::Warning;
        words->setInk(ink);
        if (more)
            more->setInk(ink);
    }
}

void CheckLine::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect mark(isRightToLeft() ? width() - 4 - 16 : 4, 3, 16, 20);
    switch (m_verdict) {
    case Verdict::Good:
        icons::paint(painter, mark, u"check"_s, tokens.tone(Tone::Success).text, 16);
        return;
    case Verdict::Open:
        icons::paint(painter, mark, u"open"_s, tokens.secondary, 16);
        return;
    case Verdict::LookAtIt:
    case Verdict::Bad:
        break;
    }
    const ToneColors &colors = tokens.tone(m_verdict == Verdict::Bad ? Tone::Danger : Tone::Warning);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.ground);
    painter.drawRoundedRect(rect(), 4, 4);
    icons::paint(painter, mark, m_verdict == Verdict::Bad ? u"danger"_s : u"warning"_s, colors.text, 16);
}

} // namespace quittance
