#include "ui/settings/KeychainDialog.h"

#include "ui/desk/SecretsDesk.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace quittance {

using namespace Qt::StringLiterals;

KeychainDialog::KeychainDialog(SecretsDesk &desk, Offers offers, QWidget *parent)
    : ActDialog(
        u"keychain"_s, tr("The system keychain cannot be used"), {.party = tr("System keychain")}, parent)
    , m_desk(desk)
{
    if (offers == Offers::Passphrase) {
        addNote(tr(
            "It is locked or not there. Unlock it and try again; use a passphrase instead, which seals the "
            "keys in a file of this book; or go on without keys: payment links, mail and sync wait."));
        addPassphrase();
    } else {
        addNote(tr("It is locked or not there. Unlock it and try again, or read on without what is sealed."));
    }
    addButtons(tr("Try again"), Look::Primary, u"sync"_s);
    findChild<QPushButton *>(u"keychain.cancel"_s)
        ->setText(offers == Offers::Passphrase ? tr("Go on without keys") : tr("Read only"));
    findChild<QPushButton *>(u"keychain.act"_s)->setFocus(Qt::OtherFocusReason);
}

void KeychainDialog::addPassphrase()
{
    auto *room = new QWidget(this);
    auto *passphrase = new QPushButton(tr("Use a &passphrase…"), room);
    passphrase->setObjectName(u"keychain.passphrase"_s);
    passphrase->setAutoDefault(false);
    auto *line = new QHBoxLayout(room);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(passphrase);
    line->addStretch(1);
    addWide({}, room);
    connect(passphrase, &QPushButton::clicked, this, [this] {
        emit passphraseWanted();
        reject();
    });
}

QFuture<Result<CommandOutcome>> KeychainDialog::start()
{
    return m_desk.tryKeychain().then(
        [](const Result<void> &usable) { return usable.transform([] { return CommandOutcome(); }); });
}

} // namespace quittance
