#include "ui/settings/SecretsPart.h"

#include "ui/desk/SecretsDesk.h"
#include "ui/settings/SecretsActions.h"
#include "ui/widgets/PlainLabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

namespace quittance {

using namespace Qt::StringLiterals;

SecretsPart::SecretsPart(SecretsDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_actions(new SecretsActions(desk, *this))
    , m_state(new PlainLabel(this))
    , m_unlock(addAct(u"unlock"_s, tr("&Unlock…"), &SecretsActions::unlock))
    , m_use(addAct(u"use"_s, tr("Use a &passphrase…"), &SecretsActions::usePassphrase))
    , m_change(addAct(u"change"_s, tr("&Change the passphrase…"), &SecretsActions::changePassphrase))
    , m_back(addAct(u"back"_s, tr("Back to the &keychain"), &SecretsActions::useKeychain))
    , m_result(new PlainLabel(this))
{
    setObjectName(u"settings.secrets"_s);
    m_state->setObjectName(u"settings.secrets.state"_s);
    m_state->setWordWrap(true);
    m_result->setObjectName(u"settings.secrets.result"_s);
    m_result->setWordWrap(true);
    m_result->hide();
    connect(m_actions, &SecretsActions::said, this, [this](const QString &text) { tell(text, false); });
    connect(m_actions, &SecretsActions::failed, this, [this](const QString &text) { tell(text, true); });
    connect(m_actions, &SecretsActions::changed, this, [this] {
        load();
        emit changed();
    });
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    for (QPushButton *act : {m_unlock, m_use, m_change, m_back})
        acts->addWidget(act);
    acts->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 7, 0, 0); // Level with its name.
    layout->setSpacing(8);
    layout->addWidget(m_state);
    layout->addLayout(acts);
    layout->addWidget(m_result);
    load();
}

QPushButton *SecretsPart::addAct(const QString &name, const QString &text, void (SecretsActions::*act)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(u"settings.secrets."_s + name);
    connect(button, &QPushButton::clicked, m_actions, act);
    return button;
}

void SecretsPart::load()
{
    const bool isSealed = m_desk.place() == SecretsPlace::Passphrase;
    const bool isLocked = isSealed && m_desk.isLocked();
    m_state->setInk(isLocked ? Ink::Warning : Ink::Text);
    m_state->setText(
        isLocked ? tr(
            "In a file of this book, sealed with a passphrase. They are locked: payment links, mail and sync "
            "wait.")
            : isSealed
            ? tr("In a file of this book, sealed with a passphrase, and open until Quittance closes.")
            : tr("In the system keychain."));
    m_unlock->setVisible(isLocked);
    m_use->setVisible(!isSealed);
    m_change->setVisible(isSealed && !isLocked);
    m_back->setVisible(isSealed && !isLocked);
}

void SecretsPart::tell(const QString &text, bool isTrouble)
{
    m_result->setInk(isTrouble ? Ink::Danger : Ink::Text);
    m_result->setText(text);
    m_result->show();
    QAccessibleEvent alert(m_result, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace quittance
