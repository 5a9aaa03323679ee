#include "ui/settings/SecretsActions.h"

#include "core/base/whenReady.h"
#include "ui/desk/SecretsDesk.h"
#include "ui/settings/KeychainDialog.h"
#include "ui/settings/PassphraseDialog.h"
#include "ui/settings/UnlockDialog.h"
#include "ui/text/ErrorText.h"

#include <memory>

namespace quittance {

using namespace Qt::StringLiterals;

SecretsActions::SecretsActions(SecretsDesk &desk, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_window(window)
{
}

QString SecretsActions::remedyText(const QString &rule)
{
    if (rule == "secret.passphrase_needed"_L1)
        return tr("Unlock…");
    return rule == "secret.keychain_unusable"_L1 ? tr("What can be done…") : QString();
}

void SecretsActions::remedy(const QString &rule)
{
    if (rule == "secret.passphrase_needed"_L1)
        unlock();
    else
        choose();
}

void SecretsActions::end(const QString &text)
{
    emit said(text);
    emit changed();
    emit usable();
}

void SecretsActions::unlock()
{
    if (isAsking() || m_desk.place() != SecretsPlace::Passphrase)
        return;
    const auto use = m_isForReading ? UnlockDialog::Use::ForReading : UnlockDialog::Use::ForWork;
    auto *dialog = new UnlockDialog(m_desk, use, &m_window);
    m_dialog = dialog;
    connect(dialog, &ActDialog::succeeded, this,
        [this] { end(tr("The keys of this book are open until Quittance closes.")); });
    dialog->open();
}

void SecretsActions::choose()
{
    if (isAsking())
        return;
    const auto offers
        = m_isForReading ? KeychainDialog::Offers::Keychain : KeychainDialog::Offers::Passphrase;
    auto *dialog = new KeychainDialog(m_desk, offers, &m_window);
    m_dialog = dialog;
    connect(dialog, &ActDialog::succeeded, this, [this] { end(tr("The system keychain answers again.")); });
    connect(dialog, &KeychainDialog::passphraseWanted, this, [this] {
        m_dialog.clear(); // It is about to go.
        usePassphrase();
    });
    dialog->open();
}

void SecretsActions::usePassphrase()
{
    if (isAsking())
        return;
    const auto left = std::make_shared<bool>(false);
    auto *dialog = new PassphraseDialog(
        PassphraseDialog::Kind::First,
        [&desk = m_desk, left](const SecretText &, const SecretText &next) {
            return desk.usePassphrase(next).then([left](const Result<SecretsMove> &move) {
                return move.transform([&left](const SecretsMove &done) { *left = done.left.has_value(); });
            });
        },
        &m_window);
    m_dialog = dialog;
    connect(dialog, &ActDialog::succeeded, this, [this, left] {
        end(*left
                ? tr(
                    "The passphrase counts from now on. The keychain did not answer; what it has, “quittance "
                    "secrets move --to passphrase” brings once it does.")
                : tr("The passphrase counts from now on. The keychain no longer has the keys of this book."));
    });
    dialog->open();
}

void SecretsActions::changePassphrase()
{
    if (isAsking())
        return;
    auto *dialog = new PassphraseDialog(
        PassphraseDialog::Kind::Change,
        [&desk = m_desk](
            const SecretText &now, const SecretText &next) { return desk.changePassphrase(now, next); },
        &m_window);
    m_dialog = dialog;
    connect(dialog, &ActDialog::succeeded, this, [this] {
        end(tr("The new passphrase counts from now on. Older copies of the file open with the old one."));
    });
    dialog->open();
}

void SecretsActions::useKeychain()
{
    whenReady(m_desk.useKeychain(), this, [this](const Result<SecretsMove> &move) {
        if (!move)
            return emit failed(errorText(move.error()));
        end(tr("The keys are in the system keychain again, and the sealed file is gone."));
    });
}

} // namespace quittance
