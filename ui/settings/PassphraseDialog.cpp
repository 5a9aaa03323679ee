#include "ui/settings/PassphraseDialog.h"

#include "core/base/passphrase.h"
#include "ui/widgets/PlainLabel.h"

#include <QLineEdit>

namespace quittance {

using namespace Qt::StringLiterals;

PassphraseDialog::PassphraseDialog(Kind kind, Keep keep, QWidget *parent)
    : ActDialog(u"passphrase"_s, kind == Kind::First ? tr("Use a passphrase") : tr("Change the passphrase"),
        {.party = tr("Passphrase")}, parent)
    , m_kind(kind)
    , m_keep(std::move(keep))
{
    addNote(
        tr("It seals the keys and passwords of this book in a file beside it, and is asked for once at each "
           "start. Nobody can recover it: write it down, and keep the recovery key of the book as well."));
    if (kind == Kind::Change)
        m_now = addSecret(u"passphrase"_s, tr("Passphrase now"));
    m_next = addSecret(u"new_passphrase"_s, kind == Kind::First ? tr("Passphrase") : tr("New one"));
    m_again = addSecret(u"again"_s, tr("Once more"));
    m_strength = new PlainLabel(this);
    m_strength->setObjectName(u"passphrase.strength"_s);
    m_strength->setWordWrap(true);
    addWide({}, m_strength);
    addButtons(kind == Kind::First ? tr("Use this passphrase") : tr("Change the passphrase"), Look::Primary,
        u"lock"_s);
    checkAtLeaving(u"again"_s, m_again, [this]() -> Result<void> {
        return m_again->text() == m_next->text() ? Result<void>()
                                                 : invalid(u"secret.passphrase_differs"_s, u"again"_s, {});
    });
    for (QLineEdit *field : {m_now, m_next, m_again})
        if (field)
            connect(field, &QLineEdit::textChanged, this, &PassphraseDialog::check);
    check();
}

QLineEdit *PassphraseDialog::addSecret(const QString &key, const QString &label)
{
    auto *field = new QLineEdit(this);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    addField(key, label, field);
    return field;
}

void PassphraseDialog::check()
{
    const PassphraseStrength strength = passphraseStrength(m_next->text());
    switch (strength) {
    case PassphraseStrength::TooShort:
        m_strength->setText(
            tr("At least %1 characters, and not always the same. Four words that do not belong "
               "together are easy to remember.")
                .arg(shortestPassphrase));
        break;
    case PassphraseStrength::Fair:
        m_strength->setText(tr("Fair. One more word makes it strong."));
        break;
    case PassphraseStrength::Strong:
        m_strength->setText(tr("Strong."));
        break;
    }
    m_strength->setInk(strength == PassphraseStrength::TooShort && !m_next->text().isEmpty()
            ? Ink::Warning
            : Ink::Secondary);
    setActPossible(
        !m_next->text().isEmpty() && !m_again->text().isEmpty() && (!m_now || !m_now->text().isEmpty()));
}

QFuture<Result<CommandOutcome>> PassphraseDialog::start()
{
    const auto refuse = [](const QString &rule, const QString &field) {
        return refusal(Error{.kind = ErrorKind::InvalidInput, .rule = rule, .field = field});
    };
    if (passphraseStrength(m_next->text()) == PassphraseStrength::TooShort)
        return refuse(u"secret.passphrase_short"_s, u"new_passphrase"_s);
    if (m_again->text() != m_next->text())
        return refuse(u"secret.passphrase_differs"_s, u"again"_s);
    const SecretText now(m_now ? m_now->text().toUtf8() : QByteArray());
    return m_keep(now, SecretText(m_next->text().toUtf8())).then([](const Result<void> &kept) {
        return kept.transform([] { return CommandOutcome(); });
    });
}

//! Of the first one the books know but one field.
QString PassphraseDialog::fieldOf(const Error &error) const
{
    return m_kind == Kind::First && error.field == "passphrase"_L1 ? u"new_passphrase"_s : error.field;
}

} // namespace quittance
