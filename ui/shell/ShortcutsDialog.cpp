#include "ui/shell/ShortcutsDialog.h"

#include "ui/style/keysText.h"
#include "ui/widgets/PlainLabel.h"

#include <QAction>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, const QList<Key> &more, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"shortcuts"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *sheet = new QWidget;
    auto *line = new QHBoxLayout(sheet);
    line->setContentsMargins(0, 0, 0, 0);
    auto *grid = new QGridLayout;
    line->addLayout(grid);
    line->addSpacing(16); // The keys keep away from the scroll bar, at whatever side it stands.
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(2, 24);
    int place = 0;
    const auto add = [&](const QString &text, const QString &keys) {
        const int column = place % 2 == 0 ? 0 : 3;
        auto *name = new PlainLabel(text, sheet);
        auto *key = new PlainLabel(keys, sheet);
        key->setInk(Ink::Secondary);
        grid->addWidget(name, place / 2, column);
        grid->addWidget(key, place / 2, column + 1);
        ++place;
    };
    for (const QAction *action : actions)
        if (!action->shortcut().isEmpty())
            add(action->text().remove(u'&').remove(u'…'), keysText(action->shortcut()));
    for (const Key &key : more)
        add(key.act, key.keys);

    // The list is longer than a small window: it scrolls, and the way out stays in sight.
    auto *room = new QScrollArea(this);
    room->setObjectName(u"shortcuts.list"_s);
    room->setAccessibleName(windowTitle());
    room->setWidgetResizable(true);
    room->setFrameShape(QFrame::NoFrame);
    room->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    room->setWidget(sheet);
    const QSize whole = sheet->sizeHint();
    room->setMinimumWidth(whole.width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));

    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"shortcuts.close"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(16);
    layout->addWidget(room, 1);
    layout->addLayout(buttons);
    const QSize least = sizeHint();
    const int height = whole.height() + least.height() - room->sizeHint().height();
    resize(least.width(), parent ? qMin(height, parent->window()->height() - 48) : height);
}

} // namespace quittance
