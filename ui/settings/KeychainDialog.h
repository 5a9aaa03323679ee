#pragma once

#include "ui/acts/ActDialog.h"

namespace quittance {

class SecretsDesk;

//! What can be done where the system's keychain is locked or not there: try again once it is unlocked, use a
//! passphrase instead, or read on without keys.
class KeychainDialog final : public ActDialog
{
    Q_OBJECT

public:
    //! desk outlives the dialog.
    KeychainDialog(SecretsDesk &desk, QWidget *parent);

signals:
    void passphraseWanted();

private:
    QFuture<Result<CommandOutcome>> start() override;

    SecretsDesk &m_desk;
};

} // namespace quittance
