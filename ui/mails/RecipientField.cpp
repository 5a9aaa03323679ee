#include "ui/mails/RecipientField.h"

#include "core/domain/emailShape.h"
#include "core/domain/mailAddresses.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/text/isolated.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TokenField.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lettersToSuggest = 2;

QString choiceText(const Recipient &recipient)
{
    return recipient.name.isEmpty() ? recipient.address : u"%1 · %2"_s.arg(recipient.name, recipient.address);
}

} // namespace

RecipientField::RecipientField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_field(new TokenField(name, this))
    , m_note(new PlainLabel(this))
    , m_choices(new QStringListModel(this))
    , m_completer(new QCompleter(m_choices, this))
{
    line()->setToolTip(tr("Several addresses are divided by commas."));
    line()->installEventFilter(this);
    m_field->setWords([this](const QString &address) { return textOf(address); },
        [](const QString &address) {
            return looksLikeEmail(address) ? QString()
                                           : tr("“%1” is no mail address.").arg(isolated(address));
        });
    m_note->setObjectName(name + u"Note"_s);
    m_note->setFont(fonts::small());
    m_note->setInk(Ink::Negative);
    m_note->setElided(true);
    m_note->hide();
    // Set on the widget, not as the line's completer: that one would take the words, and not the address.
    m_completer->setWidget(line());
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->popup()->setObjectName(name + u"Choices"_s);
    m_choose = line()->addAction(icons::icon(u"chevron-down"_s, Ink::Secondary), QLineEdit::TrailingPosition);
    m_choose->setText(tr("Add somebody (Alt+Down)"));
    m_choose->setToolTip(m_choose->text());
    m_choose->setVisible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_field);
    layout->addWidget(m_note);
    connect(m_choose, &QAction::triggered, this, &RecipientField::showChoices);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &RecipientField::complete);
    connect(line(), &QLineEdit::textEdited, this, &RecipientField::suggest);
    connect(m_field, &TokenField::changed, this, [this] {
        showNote();
        emit edited();
    });
}

QLineEdit *RecipientField::line() const
{
    return m_field->line();
}

QString RecipientField::text() const
{
    return m_field->values().join(u", "_s);
}

void RecipientField::setText(const QString &text)
{
    m_field->setTokens(mailAddresses(text));
    showNote();
}

void RecipientField::setPlaceholderText(const QString &text)
{
    m_field->setPlaceholderText(text);
}

void RecipientField::setReadOnly(bool readOnly)
{
    m_field->setReadOnly(readOnly);
    m_choose->setEnabled(!readOnly);
}

void RecipientField::offer(const QList<Recipient> &recipients)
{
    m_offered = recipients;
    QStringList choices;
    for (const Recipient &one : recipients)
        choices.append(choiceText(one));
    m_choices->setStringList(choices);
    m_choose->setVisible(!choices.isEmpty());
    m_field->showAgain();
    showNote();
}

QString RecipientField::textOf(const QString &address) const
{
    const auto known = std::ranges::find_if(m_offered,
        [&address](const Recipient &one) { return one.address.compare(address, Qt::CaseInsensitive) == 0; });
    return known == m_offered.end() ? address : choiceText(*known);
}

bool RecipientField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == line() && event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (key.key() == Qt::Key_Down && (key.modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier) {
            showChoices();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

//! Offers whom the letters may mean.
void RecipientField::suggest()
{
    const QString typed = line()->text().trimmed();
    m_completer->setCompletionPrefix(typed);
    const bool isWritten
        = std::ranges::any_of(m_offered, [&](const Recipient &one) { return one.address == typed; });
    if (typed.size() < lettersToSuggest || isWritten || line()->cursorPosition() != line()->text().size()
        || m_completer->completionCount() == 0)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

//! In the place of what is being typed.
void RecipientField::complete(const QString &choice)
{
    const auto chosen = std::ranges::find(m_offered, choice, choiceText);
    if (chosen == m_offered.end())
        return;
    line()->clear();
    m_field->add(chosen->address);
}

void RecipientField::showChoices()
{
    const QStringList there = m_field->values();
    auto *menu = new QMenu(this);
    menu->setObjectName(line()->objectName() + u"Menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Recipient &one : std::as_const(m_offered)) {
        if (there.contains(one.address, Qt::CaseInsensitive))
            continue;
        QAction *action = menu->addAction(choiceText(one).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, address = one.address] { m_field->add(address); });
    }
    if (menu->isEmpty() || line()->isReadOnly())
        delete menu;
    else
        menu->popup(line()->mapToGlobal(QPoint(0, line()->height())));
}

//! Of what is finished: who is still typing is not to be told.
void RecipientField::showNote()
{
    const QStringList addresses = m_field->tokens();
    const auto wrong
        = std::ranges::find_if(addresses, [](const QString &one) { return !looksLikeEmail(one); });
    const QString note = wrong == addresses.end() ? QString() : tr("“%1” is no mail address.").arg(*wrong);
    const bool isNew = !note.isEmpty() && note != m_note->text();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    if (isNew) {
        QAccessibleEvent alert(m_note, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    QStringList whom; // Whoever hears only the line hears what stands before it.
    for (const QString &address : addresses)
        whom.append(textOf(address));
    line()->setAccessibleDescription(note.isEmpty() ? whom.join(u", "_s) : note);
}

} // namespace quittance
