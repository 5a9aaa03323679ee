#pragma once

#include <QDialog>

class QAction;

namespace quittance {

//! All acts that have keys, with them.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    //! What a key does that belongs to no act.
    struct Key {
        QString act;
        QString keys;
    };

    ShortcutsDialog(const QList<QAction *> &actions, const QList<Key> &more, QWidget *parent);
};

} // namespace quittance
