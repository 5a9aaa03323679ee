#include "ui/connect/KeysNotice.h"

#include "core/base/whenReady.h"
#include "ui/desk/SecretsDesk.h"
#include "ui/settings/SecretsActions.h"
#include "ui/widgets/Notice.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

KeysNotice::KeysNotice(SecretsDesk &desk, Kept kept, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_kept(kept)
    , m_actions(new SecretsActions(desk, *this))
    , m_notice(new Notice(name, false, this))
    , m_help(m_notice->addButton(u"help"_s, {}))
{
    m_help->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_notice);
    connect(m_help, &QPushButton::clicked, this, [this] { m_actions->remedy(m_rule); });
    connect(m_actions, &SecretsActions::said, this, [this](const QString &text) {
        m_help->hide();
        m_notice->tell(Tone::Success, u"check"_s, text);
    });
    connect(m_actions, &SecretsActions::changed, this, &KeysNotice::moved);
    look();
}

void KeysNotice::look()
{
    if (m_desk.place() == SecretsPlace::Passphrase) {
        if (m_desk.isLocked())
            tell({.kind = ErrorKind::Secret, .rule = u"secret.passphrase_needed"_s});
        return;
    }
    whenReady(m_desk.tryKeychain(), this, [this](const Result<void> &usable) {
        if (!usable && m_desk.place() == SecretsPlace::Keychain) // Else a passphrase was chosen meanwhile.
            tell(usable.error());
    });
}

bool KeysNotice::tell(const Error &error)
{
    const QString remedy = SecretsActions::remedyText(error.rule);
    if (remedy.isEmpty())
        return false;
    m_rule = error.rule;
    m_help->setText(remedy);
    m_help->show();
    m_notice->tell(Tone::Warning, u"warning"_s, whyNotKept());
    return true;
}

QString KeysNotice::whyNotKept() const
{
    const bool isLocked = m_rule == "secret.passphrase_needed"_L1;
    if (m_kept == Kept::MailPassword)
        return isLocked
            ? tr("The keys of this book are locked, so the password of the mail server could not be kept. "
                 "Unlock them first.")
            : tr("The system keychain cannot be used, so the password of the mail server could not be kept. "
                 "Unlock it, or use a passphrase instead.");
    return isLocked
        ? tr("The keys of this book are locked, so the key of this connection could not be kept. Unlock "
             "them first.")
        : tr("The system keychain cannot be used, so the key of this connection could not be kept. Unlock "
             "it, or use a passphrase instead.");
}

} // namespace quittance
