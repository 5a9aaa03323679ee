#include "ui/mails/RecipientField.h"

#include "core/domain/emailShape.h"
#include "core/domain/mailAddresses.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/widgets/PlainLabel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QFocusEvent>
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

//! Where the address that is being typed begins.
qsizetype typedFrom(const QString &text)
{
    return std::max(text.lastIndexOf(u','), text.lastIndexOf(u';')) + 1;
}

} // namespace

RecipientField::RecipientField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_note(new PlainLabel(this))
    , m_choices(new QStringListModel(this))
    , m_completer(new QCompleter(m_choices, this))
{
    m_line->setObjectName(name);
    m_line->setToolTip(tr("Several addresses are divided by commas."));
    m_line->installEventFilter(this);
    m_note->setObjectName(name + u"Note"_s);
    m_note->setFont(fonts::small());
    m_note->setElided(true);
    m_note->hide();
    // Set on the widget, not as the line's completer: that one would complete the whole line.
    m_completer->setWidget(m_line);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->popup()->setObjectName(name + u"Choices"_s);
    m_choose = m_line->addAction(icons::icon(u"chevron-down"_s, Ink::Secondary), QLineEdit::TrailingPosition);
    m_choose->setText(tr("Add somebody (Alt+Down)"));
    m_choose->setToolTip(m_choose->text());
    m_choose->setVisible(false);
    setFocusProxy(m_line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_line);
    layout->addWidget(m_note);
    connect(m_choose, &QAction::triggered, this, &RecipientField::showChoices);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &RecipientField::complete);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_isLeft = false;
        suggest();
        showNote();
        emit edited();
    });
}

QString RecipientField::text() const
{
    return m_line->text().trimmed();
}

void RecipientField::setText(const QString &text)
{
    m_line->setText(text);
    showNote();
}

void RecipientField::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
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
    showNote();
}

bool RecipientField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (key.key() == Qt::Key_Down && (key.modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier) {
            showChoices();
            return true;
        }
    }
    if (watched == m_line && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<const QFocusEvent &>(*event).reason();
        m_isLeft = reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason;
        showNote();
    }
    return QWidget::eventFilter(watched, event);
}

//! Offers whom the letters before the cursor may mean.
void RecipientField::suggest()
{
    const QString text = m_line->text();
    const QString typed = text.mid(typedFrom(text)).trimmed();
    m_completer->setCompletionPrefix(typed);
    const bool isWritten
        = std::ranges::any_of(m_offered, [&](const Recipient &one) { return one.address == typed; });
    if (typed.size() < lettersToSuggest || isWritten || m_line->cursorPosition() != text.size()
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
    const QString text = m_line->text();
    m_line->setText(text.left(typedFrom(text)));
    add(chosen->address);
}

void RecipientField::showChoices()
{
    const QStringList there = mailAddresses(m_line->text());
    auto *menu = new QMenu(this);
    menu->setObjectName(m_line->objectName() + u"Menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Recipient &one : std::as_const(m_offered)) {
        if (there.contains(one.address, Qt::CaseInsensitive))
            continue;
        QAction *action = menu->addAction(choiceText(one).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, address = one.address] { add(address); });
    }
    if (menu->isEmpty() || m_line->isReadOnly())
        delete menu;
    else
        menu->popup(m_line->mapToGlobal(QPoint(0, m_line->height())));
}

void RecipientField::add(const QString &address)
{
    QStringList all = mailAddresses(m_line->text());
    if (!all.contains(address, Qt::CaseInsensitive))
        all.append(address);
    m_line->setText(all.join(u", "_s));
    m_isLeft = false;
    showNote();
    emit edited();
}

void RecipientField::showNote()
{
    const QStringList addresses = mailAddresses(m_line->text());
    const auto wrong
        = std::ranges::find_if(addresses, [](const QString &one) { return !looksLikeEmail(one); });
    const bool isTrouble = m_isLeft && wrong != addresses.end();
    QStringList known;
    for (const Recipient &one : std::as_const(m_offered))
        if (!one.name.isEmpty() && addresses.contains(one.address, Qt::CaseInsensitive))
            known.append(choiceText(one));
    const QString note = isTrouble ? tr("“%1” is no mail address.").arg(*wrong) : known.join(u", "_s);
    m_note->setInk(isTrouble ? Ink::Negative : Ink::Secondary);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_line->setAccessibleDescription(note);
}

} // namespace quittance
