#include "ui/connect/stepParts.h"

#include "ui/style/Theme.h"
#include "ui/widgets/PlainLabel.h"

#include <QVBoxLayout>

namespace quittance::stepParts {

using namespace Qt::StringLiterals;

QVBoxLayout *column(QWidget &step)
{
    auto *column = new QVBoxLayout(&step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    return column;
}

void addTitle(QVBoxLayout &column, const QString &text)
{
    auto *title = new PlainLabel(text, column.parentWidget());
    title->setFont(fonts::strong(fonts::body()));
    column.addWidget(title);
}

PlainLabel *addWords(QVBoxLayout &column, const QString &name, const QString &text, Ink ink)
{
    auto *words = new PlainLabel(text, column.parentWidget());
    words->setObjectName(u"connect."_s + name);
    words->setInk(ink);
    words->setWordWrap(true);
    column.addWidget(words);
    return words;
}

} // namespace quittance::stepParts
