#pragma once

#include "ui/acts/ActDialog.h"

class QLineEdit;

namespace quittance {

class SecretsDesk;

//! Asks for the passphrase that seals the keys of a book. Whoever leaves it reads on without them.
class UnlockDialog final : public ActDialog
{
    Q_OBJECT

public:
    //! desk outlives the dialog.
    UnlockDialog(SecretsDesk &desk, QWidget *parent);

private:
    QFuture<Result<CommandOutcome>> start() override;

    SecretsDesk &m_desk;
    QLineEdit *m_passphrase;
};

} // namespace quittance
