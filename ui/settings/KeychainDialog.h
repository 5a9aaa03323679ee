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
    enum class Offers : quint8 {
        Passphrase, //!< Instead of the keychain.
        Keychain, //!< Only that: the book is another computer's, and only read.
    };
    //! desk outlives the dialog.
    KeychainDialog(SecretsDesk &desk, Offers offers, QWidget *parent);

signals:
    void passphraseWanted();

private:
    void addPassphrase();
    QFuture<Result<CommandOutcome>> start() override;

    SecretsDesk &m_desk;
};

} // namespace quittance
