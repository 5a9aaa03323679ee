#include "ui/dashboard/FigureTile.h"

#include "ui/dashboard/Card.h"
#include "ui/dashboard/FigureLine.h"
#include "ui/style/Theme.h"
#include "ui/widgets/PlainLabel.h"

#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

FigureTile::FigureTile(const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_title(title)
    , m_card(new Card(name, title, this))
    , m_nothing(new PlainLabel(u"–"_s, m_card))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_nothing->setObjectName(name + u".nothing"_s);
    m_nothing->setFont(fonts::strong(fonts::sized(fonts::body(), FigureLine::largest)));
    m_nothing->setInk(Ink::Secondary);
    m_nothing->setContentsMargins(
        Card::ringRoom, 0, Card::ringRoom, 0); // It is no line, and stands below the title.
    QBoxLayout &column = m_card->column();
    column.setContentsMargins(12, 12, 12, 8); // The lines bring the room for their rings.
    m_card->indentHead();
    column.setSpacing(0);
    column.addWidget(m_nothing);
    column.addStretch(1);
}

void FigureTile::show(const QList<Figure> &figures)
{
    while (m_lines.size() > figures.size()) {
        FigureLine *line = m_lines.takeLast();
        line->hide();
        line->deleteLater();
    }
    while (m_lines.size() < figures.size())
        m_lines.append(addLine(m_lines.isEmpty()));
    m_currencies.clear();
    int decimals = 0;
    for (qsizetype i = 1; i < figures.size(); ++i)
        decimals = qMax(decimals, figures.at(i).amount.currency().decimals());
    for (qsizetype i = 0; i < figures.size(); ++i) {
        const Figure &figure = figures.at(i);
        FigureLine *line = m_lines.at(i);
        line->setObjectName(m_name + u'.' + figure.amount.currency().text());
        line->show(m_title, figure.amount, figure.count);
        line->setReservedDecimals(decimals);
        m_currencies.append(figure.amount.currency());
    }
    m_nothing->setVisible(figures.isEmpty());
}

FigureLine *FigureTile::addLine(bool isLarge)
{
    auto *line = new FigureLine(isLarge ? FigureLine::Size::Large : FigureLine::Size::Small, m_card);
    if (isLarge)
        line->setSizeOfAll([this] { return sizeOfAll(); });
    const qsizetype place = m_lines.size();
    connect(line, &FigureLine::clicked, this, [this, place] { emit wanted(m_currencies.at(place)); });
    m_card->column().insertWidget(m_card->column().count() - 1, line);
    return line;
}

int FigureTile::sizeOfAll() const
{
    int pixels = FigureLine::largest;
    for (const FigureTile *tile : m_all)
        if (!tile->m_lines.isEmpty())
            pixels = qMin(pixels, tile->m_lines.constFirst()->fitting());
    return pixels;
}

} // namespace quittance
