#pragma once

#include "core/service/recoveryKey.h"
#include "ui/acts/ActDialog.h"

#include <memory>

namespace quittance {

class SettingsDesk;

//! Takes a recovery key from its paper: tells whether it opens this book, and gives the keychain what the
//! book needs.
class EnterRecoveryKeyDialog final : public ActDialog
{
    Q_OBJECT

public:
    //! desk outlives the dialog.
    EnterRecoveryKeyDialog(SettingsDesk &desk, QWidget *parent);

    //! Where the key of the book is now; once it has succeeded.
    KeyKept kept() const { return *m_kept; }

private:
    QFuture<Result<CommandOutcome>> start() override;

    SettingsDesk &m_desk;
    QLineEdit *m_key;
    const std::shared_ptr<KeyKept> m_kept;
};

} // namespace quittance
