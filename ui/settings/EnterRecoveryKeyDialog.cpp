#include "ui/settings/EnterRecoveryKeyDialog.h"

#include "ui/desk/SettingsDesk.h"
#include "ui/style/Theme.h"

#include <QLineEdit>

namespace quittance {

using namespace Qt::StringLiterals;

EnterRecoveryKeyDialog::EnterRecoveryKeyDialog(SettingsDesk &desk, QWidget *parent)
    : ActDialog(u"enterRecoveryKey"_s, tr("Enter a recovery key"), {.party = tr("Recovery key")}, parent)
    , m_desk(desk)
    , m_key(new QLineEdit(this))
    , m_kept(std::make_shared<KeyKept>(KeyKept::ForNow))
{
    m_key->setFont(fonts::mono());
    m_key->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    addField(u"recovery_key"_s, tr("Key"), m_key);
    addNote(tr("Eight groups of four, from its paper. Small letters do as well."));
    addButtons(tr("Open with this key"), Look::Primary, u"lock"_s);
    const auto check = [this] { setActPossible(!m_key->text().trimmed().isEmpty()); };
    connect(m_key, &QLineEdit::textChanged, this, check);
    check();
}

QFuture<Result<CommandOutcome>> EnterRecoveryKeyDialog::start()
{
    return m_desk.useRecoveryKey(SecretText(m_key->text().toUtf8()))
        .then([kept = m_kept](const Result<KeyKept> &taken) {
            return taken.transform([&kept](KeyKept where) {
                *kept = where;
                return CommandOutcome();
            });
        });
}

} // namespace quittance
