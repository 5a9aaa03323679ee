#pragma once

#include "ui/acts/ActDialog.h"

class QLineEdit;

namespace quittance {

class SecretsDesk;

//! Asks for the passphrase that seals the keys of a book. Whoever leaves it reads on without them.
//! ForReading: the book is another computer's, and its keys open only what is sealed in it.
class UnlockDialog final : public ActDialog
{
    Q_OBJECT

public:
    enum class Use : quint8 { ForWork, ForReading };
    //! desk outlives the dialog.
    UnlockDialog(SecretsDesk &desk, Use use, QWidget *parent);

private:
    QFuture<Result<CommandOutcome>> start() override;

    SecretsDesk &m_desk;
    QLineEdit *m_passphrase;
};

} // namespace quittance
