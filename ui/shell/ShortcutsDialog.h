#pragma once

#include <QDialog>

class QAction;

namespace quittance {

//! All acts that have keys, with them.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent);
};

} // namespace quittance
