#include "ui/settings/RecoveryKeyPart.h"

#include "core/base/whenReady.h"
#include "ui/desk/SecretsDesk.h"
#include "ui/desk/SettingsDesk.h"
#include "ui/settings/EnterRecoveryKeyDialog.h"
#include "ui/settings/RecoveryKeyDialog.h"
#include "ui/style/Icons.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/PlainLabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

namespace quittance {

using namespace Qt::StringLiterals;

RecoveryKeyPart::RecoveryKeyPart(SettingsDesk &desk, QDate today, QTimeZone zone, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_today(today)
    , m_zone(std::move(zone))
    , m_state(new PlainLabel(this))
    , m_make(new QPushButton(icons::icon(u"lock"_s), tr("&Make a recovery key…"), this))
    , m_result(new PlainLabel(this))
{
    setObjectName(u"settings.backup.recovery"_s);
    m_state->setObjectName(u"settings.backup.recovery.state"_s);
    m_state->setWordWrap(true);
    m_make->setObjectName(u"settings.backup.recovery.make"_s);
    auto *enter = new QPushButton(tr("&Enter a recovery key…"), this);
    enter->setObjectName(u"settings.backup.recovery.enter"_s);
    m_result->setObjectName(u"settings.backup.recovery.result"_s);
    m_result->setWordWrap(true);
    m_result->hide();
    connect(m_make, &QPushButton::clicked, this, &RecoveryKeyPart::make);
    connect(enter, &QPushButton::clicked, this, &RecoveryKeyPart::enter);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(m_make);
    acts->addWidget(enter);
    acts->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_state);
    layout->addLayout(acts);
    layout->addWidget(m_result);
}

void RecoveryKeyPart::load(const QMap<QString, QString> &settings)
{
    m_bookName = settings.value(u"company.name"_s);
    const QDateTime at = QDateTime::fromString(settings.value(recoveryKeyAtKey), Qt::ISODateWithMs);
    m_state->setInk(at.isValid() ? Ink::Text : Ink::Warning);
    m_state->setText(at.isValid()
            ? tr("The paper of %1 opens this book.", "time").arg(momentText(at, m_zone))
            : tr("No recovery key yet. Without it, what is sealed is lost with this computer."));
}

void RecoveryKeyPart::make()
{
    m_make->setEnabled(false);
    m_result->hide();
    whenReady(m_desk.makeRecoveryKey(), this, [this](const Result<QString> &key) {
        m_make->setEnabled(true);
        if (!key)
            return tell(errorText(key.error()), true);
        auto *dialog = new RecoveryKeyDialog(m_desk, *key, m_bookName, m_today, this);
        connect(dialog, &ActDialog::succeeded, this, [this] {
            tell(
                tr("The key on the paper counts from now on. Save a copy of the book, so that it opens that, "
                   "too."),
                false);
            emit changed();
        });
        dialog->open();
    });
}

void RecoveryKeyPart::enter()
{
    m_result->hide();
    auto *dialog = new EnterRecoveryKeyDialog(m_desk, this);
    connect(dialog, &ActDialog::succeeded, this, [this, dialog] {
        const bool isKept = dialog->kept() == KeyKept::InKeychain;
        const bool isInChain = m_desk.secrets().place() == SecretsPlace::Keychain;
        tell(isKept && isInChain
                ? tr("The key fits. The keychain of this computer now has the key of this book.")
                : isKept
                ? tr("The key fits. It is with the other keys of this book now, sealed with your passphrase.")
                : isInChain ? tr("The key fits. The keychain cannot be used, so the sealed parts are open "
                                 "until Quittance closes.")
                            : tr("The key fits. The keys of this book are locked, so the sealed parts are "
                                 "open until Quittance closes."),
            false);
    });
    dialog->open();
}

void RecoveryKeyPart::tell(const QString &text, bool isTrouble)
{
    m_result->setInk(isTrouble ? Ink::Danger : Ink::Text);
    m_result->setText(text);
    m_result->show();
    QAccessibleEvent alert(m_result, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace quittance
