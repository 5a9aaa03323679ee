#pragma once

#include "core/base/SecretText.h"
#include "ui/acts/ActDialog.h"

#include <functional>

class QLineEdit;

namespace quittance {

//! Sets a passphrase, or another one: typed twice, with a hint how hard it is to guess.
class PassphraseDialog final : public ActDialog
{
    Q_OBJECT

public:
    enum class Kind : quint8 { First, Change };
    //! Keeps it; now is empty for the first one.
    using Keep = std::function<QFuture<Result<void>>(SecretText now, SecretText next)>;

    PassphraseDialog(Kind kind, Keep keep, QWidget *parent);

private:
    QLineEdit *addSecret(const QString &key, const QString &label);
    void check();
    QFuture<Result<CommandOutcome>> start() override;
    QString fieldOf(const Error &error) const override;

    const Kind m_kind;
    const Keep m_keep;
    QLineEdit *m_now = nullptr; //!< Null for the first one.
    QLineEdit *m_next = nullptr;
    QLineEdit *m_again = nullptr;
    PlainLabel *m_strength = nullptr;
};

} // namespace quittance
