#include "ui/settings/UnlockDialog.h"

#include "ui/desk/SecretsDesk.h"

#include <QLineEdit>
#include <QPushButton>

namespace quittance {

using namespace Qt::StringLiterals;

UnlockDialog::UnlockDialog(SecretsDesk &desk, Use use, QWidget *parent)
    : ActDialog(u"unlock"_s, tr("Unlock the keys of this book"), {.party = tr("Passphrase")}, parent)
    , m_desk(desk)
    , m_passphrase(new QLineEdit(this))
{
    addNote(
        use == Use::ForReading ? tr(
            "The keys of this book are sealed with a passphrase. With it you can also read what is sealed in "
            "the book, such as payment links. Nothing is changed in it.")
                               : tr("The keys and passwords of this book are sealed with a passphrase. "
                                    "Without it you can read the "
                                    "book and write invoices; payment links, mail and sync wait for it."));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setInputMethodHints(
        Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    addField(u"passphrase"_s, tr("Passphrase"), m_passphrase);
    addButtons(tr("Unlock"), Look::Primary, u"lock"_s);
    findChild<QPushButton *>(u"unlock.cancel"_s)
        ->setText(use == Use::ForReading ? tr("Read without it") : tr("Go on without keys"));
    const auto check = [this] { setActPossible(!m_passphrase->text().isEmpty()); };
    connect(m_passphrase, &QLineEdit::textChanged, this, check);
    check();
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

QFuture<Result<CommandOutcome>> UnlockDialog::start()
{
    return m_desk.unlock(SecretText(m_passphrase->text().toUtf8())).then([](const Result<void> &open) {
        return open.transform([] { return CommandOutcome(); });
    });
}

} // namespace quittance
