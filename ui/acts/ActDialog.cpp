#include "ui/acts/ActDialog.h"

#include "core/base/whenReady.h"
#include "ui/acts/BodyArea.h"
#include "ui/acts/TypedNumber.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/text/ApprovalText.h"
#include "ui/text/InputText.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/AmountEdit.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/EnterPastButtons.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/heightOver.h"
#include "ui/widgets/tipText.h"
#include "ui/widgets/titleText.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 600;
constexpr int usualHeight = 660; //!< At most; 700 with what a window manager puts around it.
constexpr int labelWidth = 96;
constexpr int side = 24;
constexpr int fieldGap = 12; //!< Below each.

} // namespace

ActDialog::ActDialog(const QString &name, const QString &title, const Subject &subject, QWidget *parent)
    : AskingDialog(parent)
    , m_name(name)
    , m_column(new QVBoxLayout(this))
    , m_body(new QWidget)
    , m_area(new BodyArea(m_body, dialogWidth, this))
    , m_grid(new QGridLayout(m_body))
{
    setObjectName(name);
    setWindowTitle(titleText(title));
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(dialogWidth);
    new EnterPastButtons(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->setSizeConstraint(QLayout::SetFixedSize);
    m_column->addWidget(buildHead(subject));
    m_column->addWidget(hairline(this));
    m_area->setObjectName(name + u".area"_s);
    m_column->addWidget(m_area);
    m_grid->setContentsMargins(side, 18, side, 6);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(1, 1);
}

QWidget *ActDialog::buildHead(const Subject &subject)
{
    auto *head = new QWidget(this);
    head->setAutoFillBackground(true);
    head->setBackgroundRole(QPalette::Base);
    auto *party = new PlainLabel(subject.party, head);
    party->setObjectName(m_name + u".party"_s);
    party->setFont(fonts::strong(fonts::sized(fonts::body(), 15)));
    party->setElided(true);
    auto *document = new PlainLabel(subject.document, head);
    document->setElided(true);
    document->setHidden(subject.document.isEmpty());
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(document);
    document->setMinimumWidth(qMin(260, document->fontMetrics().horizontalAdvance(subject.document) + 2));
    if (subject.chip) {
        auto *chip = new Chip(head);
        chip->setLook(*subject.chip);
        line->addWidget(chip);
    }
    line->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(party);
    words->addLayout(line);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(side, 16, side, 16);
    layout->setSpacing(24);
    layout->addLayout(words, 1);
    if (subject.amount) {
        auto *caption = new PlainLabel(subject.caption, head);
        caption->setFont(fonts::small());
        caption->setInk(Ink::Secondary);
        auto *amount = new PlainLabel(moneyWithSymbol(*subject.amount), head);
        amount->setObjectName(m_name + u".figure"_s);
        amount->setFont(fonts::strong(fonts::sized(fonts::body(), 24)));
        auto *figure = new QVBoxLayout;
        figure->setSpacing(0);
        figure->addWidget(caption, 0, Qt::AlignRight);
        figure->addWidget(amount, 0, Qt::AlignRight);
        layout->addLayout(figure);
    }
    return head;
}

PlainLabel *ActDialog::remark(const QString &text)
{
    auto *label = new PlainLabel(text, m_body);
    label->setFont(fonts::small());
    label->setInk(Ink::Secondary);
    return label;
}

PlainLabel *ActDialog::troubleLabel(const QString &key)
{
    auto *label = new PlainLabel(m_body);
    label->setObjectName(key.isEmpty() ? m_name + u".trouble"_s : m_name + u'.' + key + u".trouble"_s);
    label->setFont(fonts::small());
    label->setInk(Ink::Danger);
    label->setWordWrap(true);
    label->setContentsMargins(0, 4, 0, 0);
    label->hide();
    return label;
}

void ActDialog::addField(const QString &key, const QString &label, QWidget *field, QWidget *beside)
{
    if (field->objectName().isEmpty())
        field->setObjectName(m_name + u'.' + key);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    auto *name = new PlainLabel(label, m_body);
    name->setInk(Ink::Secondary);
    name->setBuddy(field);
    name->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (qobject_cast<QPlainTextEdit *>(field)) { // Beside its first line.
        name->setAlignment(Qt::AlignRight | Qt::AlignTop);
        name->setContentsMargins(0, 6, 0, 0);
    }
    const int row = m_grid->rowCount();
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(field);
    if (beside)
        line->addWidget(beside, 1);
    else if (field->maximumWidth() < QWIDGETSIZE_MAX)
        line->addStretch(1); // A narrow field stands beside its name, and its column grows all the same.
    m_grid->addWidget(name, row, 0);
    m_grid->addLayout(line, row, 1);
    if (auto *choice = qobject_cast<QComboBox *>(field))
        m_area->keepFromWheel(choice);
    PlainLabel *trouble = troubleLabel(key);
    m_grid->addWidget(trouble, row + 1, 1);
    m_grid->setRowMinimumHeight(row + 2, fieldGap);
    if (auto *amount = qobject_cast<AmountEdit *>(field))
        connect(amount, &AmountEdit::asking, this, [this, trouble, row](QWidget *question) {
            trouble->hide();
            m_grid->addWidget(question, row + 1, 1); // Over nothing: the next field is what comes next.
        });
    m_fields.insert(key, {.widget = field, .trouble = trouble, .name = name, .beside = beside, .row = row});
}

void ActDialog::setFieldVisible(const QString &key, bool visible)
{
    const Field field = m_fields.value(key);
    for (QWidget *part : std::initializer_list<QWidget *>{field.name, field.widget, field.beside})
        if (part)
            part->setVisible(visible);
    if (!visible)
        field.trouble->hide();
    m_grid->setRowMinimumHeight(field.row + 2, visible ? fieldGap : 0);
}

void ActDialog::addWide(const QString &key, QWidget *content)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(content, row, 0, 1, 2);
    if (!key.isEmpty()) {
        PlainLabel *trouble = troubleLabel(key);
        m_grid->addWidget(trouble, row + 1, 0, 1, 2);
        m_fields.insert(key, {.widget = content, .trouble = trouble, .row = row});
    }
    m_grid->setRowMinimumHeight(row + 2, 12);
}

void ActDialog::addNote(const QString &text)
{
    auto *note = new PlainLabel(text, m_body);
    note->setInk(Ink::Secondary);
    note->setWordWrap(true);
    addWide({}, note);
}

void ActDialog::checkAtLeaving(const QString &key, QLineEdit *line, std::function<Result<void>()> check)
{
    m_leavingChecks.insert(line, {.line = line, .key = key, .check = std::move(check)});
    connect(line, &QLineEdit::textEdited, this, [this, line] {
        LeavingCheck &of = m_leavingChecks[line];
        of.isTouched = true;
        m_fields.value(of.key).trouble->hide();
    });
    line->installEventFilter(this);
}

void ActDialog::checkPartAtLeaving(const QString &key, AmountEdit *part, Money open)
{
    checkAtLeaving(key, part, [part, open]() -> Result<void> {
        const Result<Money> read = part->amount();
        if (!read)
            return fail(read.error());
        if (read->isNegative())
            return invalid(u"money.not_positive"_s, u"amount"_s, part->text());
        return open < *read ? invalid(u"allocation.above_open"_s, u"amount"_s, part->text()) : Result<void>();
    });
}

void ActDialog::checkAmountAtLeaving(AmountEdit *amount)
{
    checkAtLeaving(u"amount"_s, amount, [amount]() -> Result<void> {
        const Result<Money> read = amount->amount();
        if (!read)
            return fail(read.error());
        if (!read->isPositive())
            return invalid(u"money.not_positive"_s, u"amount"_s, amount->text());
        return {};
    });
}

void ActDialog::checkDayAtLeaving(DateEdit *date, QDate today, const LockedThrough &lockedThrough)
{
    if (lockedThrough)
        whenReady(lockedThrough(), this,
            [this](const Result<QDate> &through) { m_lockedThrough = through.value_or(QDate()); });
    checkAtLeaving(u"date"_s, date, [this, date, today]() -> Result<void> {
        const Result<QDate> day = date->day();
        if (!day)
            return fail(day.error());
        if (*day > today)
            return invalid(u"date.in_future"_s, u"date"_s, date->text());
        if (m_lockedThrough.isValid() && *day <= m_lockedThrough)
            return invalid(u"period.locked"_s, u"date"_s, date->text());
        return {};
    });
}

bool ActDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && m_leavingChecks.value(watched).isTouched) {
        const Qt::FocusReason why = static_cast<QFocusEvent *>(event)->reason();
        const bool isLeft = why != Qt::ActiveWindowFocusReason && why != Qt::PopupFocusReason
            && why != Qt::MenuBarFocusReason;
        // Words under a field move what is below: a button would not be under the mouse any more.
        const bool isForButton
            = why == Qt::MouseFocusReason && qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        if (isLeft && !isForButton) // Later, when the field has written out what was typed.
            QTimer::singleShot(0, this, [this, watched] { checkLeft(watched); });
    }
    return QDialog::eventFilter(watched, event);
}

void ActDialog::checkLeft(QObject *line)
{
    const LeavingCheck of = m_leavingChecks.value(line);
    const Field field = m_fields.value(of.key);
    if (!of.line || m_isBusy || !isVisible() || QApplication::focusWidget() == line)
        return;
    const Result<void> fine = of.check();
    // What may be read in two ways is asked about in place.
    if (!fine && fine.error().rule != "amount.ambiguous"_L1)
        say(*field.trouble, fine.error());
}

void ActDialog::addButtons(const QString &act, Look look, const QString &icon)
{
    m_secondPerson = new PlainLabel(m_body);
    m_secondPerson->setObjectName(m_name + u".secondPerson"_s);
    m_secondPerson->setWordWrap(true);
    m_secondPerson->hide();
    m_grid->addWidget(m_secondPerson, m_grid->rowCount(), 0, 1, 2);
    m_again = remark(tr("As it was typed before it was refused."));
    m_again->setObjectName(m_name + u".again"_s);
    m_again->setContentsMargins(side, 4, side, 10);
    m_again->hide();
    m_column->addWidget(m_again); // Where no scrolling hides it.
    m_typed = new TypedNumber(m_name + u".typed"_s, m_body);
    m_typed->setContentsMargins(0, 4, 0, 8);
    m_grid->addWidget(m_typed, m_grid->rowCount(), 0, 1, 2);
    connect(m_typed, &TypedNumber::typed, this, &ActDialog::showAct);
    m_trouble = troubleLabel({});
    m_grid->addWidget(m_trouble, m_grid->rowCount(), 0, 1, 2);
    auto *foot = new QWidget(this);
    foot->setFixedHeight(56);
    m_cancel = new QPushButton(tr("Cancel"), foot);
    m_cancel->setObjectName(m_name + u".cancel"_s);
    m_cancel->setToolTip(tr("Leave without effect (Esc)"));
    m_cancel->setAutoDefault(false);
    m_act = new QPushButton(act, foot);
    m_act->setObjectName(m_name + u".act"_s);
    m_binds = look == Look::Money;
    if (m_binds)
        setKeyHint(*m_act, tr("Ctrl+Enter"));
    m_act->setAutoDefault(false);
    if (!icon.isEmpty())
        m_act->setIcon(icons::icon(icon));
    setLook(*m_act, look);
    setActText(act);
    connect(m_cancel, &QPushButton::clicked, this, &ActDialog::reject);
    connect(m_act, &QPushButton::clicked, this, &ActDialog::submit);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(side, 0, side, 0);
    layout->setSpacing(8);
    if (m_binds)
        layout->addWidget(remark(tr("Enter does nothing here.")));
    layout->addStretch(1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_act);
    m_column->addWidget(hairline(this));
    m_column->addWidget(foot);
    limitHeight();
}

void ActDialog::limitHeight()
{
    m_area->updateGeometry(); // What stands in it may have just changed.
    const int around = m_column->sizeHint().height() - m_area->sizeHint().height();
    m_area->setHeightAtMost(heightOver(parentWidget(), usualHeight) - around);
}

void ActDialog::setActText(const QString &act)
{
    m_actText = act;
    m_act->setText(m_secondPerson->isHidden() ? act : tr("Request approval"));
    showAct();
}

void ActDialog::showAct()
{
    m_act->setEnabled(canAct());
    // A name in it is written with "&&", which only a button reads as "&".
    const QString act = m_act->text().replace(u"&&"_s, u"&"_s);
    const QString whyNot = m_whyNot.isEmpty() ? m_typed->wish() : m_whyNot;
    m_act->setToolTip(
        tipText(whyNot.isEmpty() ? (m_binds ? tr("%1 (Ctrl+Enter)") : tr("%1 (Enter)")).arg(act) : whyNot));
}

void ActDialog::awaitSecondPerson(const QFuture<Result<std::optional<Money>>> &answer)
{
    whenReady(answer, this, [this, token = ++m_secondPersonToken](const Result<std::optional<Money>> &limit) {
        // What keeps the books from telling is told when the act is asked for.
        if (token == m_secondPersonToken && limit)
            showSecondPerson(*limit);
    });
}

QFuture<Result<std::optional<Money>>> ActDialog::noSecondPerson()
{
    return QtFuture::makeReadyFuture(Result<std::optional<Money>>(std::nullopt));
}

void ActDialog::showSecondPerson(const std::optional<Money> &limit)
{
    const bool isNew = limit && m_secondPerson->isHidden();
    m_secondPerson->setText(limit ? secondPersonText(*limit) : QString());
    m_secondPerson->setVisible(limit.has_value());
    setActText(m_actText);
    showTyping();
    if (isNew) {
        QAccessibleEvent alert(m_secondPerson, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void ActDialog::setActPossible(bool possible, const QString &whyNot)
{
    m_isPossible = possible;
    m_whyNot = possible ? QString() : whyNot;
    showAct();
}

void ActDialog::setTypingLimit(TypingLimit limit)
{
    m_typingLimit = limit;
    showTyping();
}

void ActDialog::setStake(const std::optional<Money> &stake)
{
    m_stake = stake;
    showTyping();
}

void ActDialog::showTyping()
{
    // What is only asked for moves nothing: whoever agrees to it looks at it once more.
    if (m_stake && m_typingLimit.isPassedBy(*m_stake) && m_secondPerson->isHidden())
        m_typed->askAmount(*m_stake);
    else
        m_typed->askNothing();
    showAct();
}

bool ActDialog::canAct() const
{
    return m_isPossible && !m_isBusy && m_typed->isTyped();
}

QString ActDialog::fieldOf(const Error &error) const
{
    return error.field;
}

QFuture<Result<CommandOutcome>> ActDialog::refusal(const Error &error)
{
    return QtFuture::makeReadyFuture(Result<CommandOutcome>(fail(error)));
}

void ActDialog::clearTroubles()
{
    for (const Field &field : std::as_const(m_fields))
        field.trouble->hide();
    m_trouble->hide();
}

void ActDialog::showTrouble(const Error &error)
{
    const Field field = m_fields.value(fieldOf(error));
    say(field.trouble ? *field.trouble : *m_trouble, error);
    if (field.widget)
        field.widget->setFocus(Qt::OtherFocusReason);
}

void ActDialog::say(PlainLabel &label, const Error &error)
{
    label.setText(inputText(error));
    label.show();
    QAccessibleEvent alert(&label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ActDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        AskingDialog::keyPressEvent(event);
        return;
    }
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (event->modifiers().testFlag(Qt::ControlModifier))
        submit();
    else if (!m_binds && button && button != m_act)
        button->click();
    else if (!m_binds)
        submit();
}

void ActDialog::submit()
{
    if (!canAct()) {
        if (!m_isPossible)
            tellWhyNot();
        else if (!m_isBusy)
            m_typed->focusField();
        return;
    }
    clearTroubles();
    m_isBusy = true;
    m_hadFocus = focusWidget() == m_act;
    m_act->setEnabled(false);
    whenReady(start(), this, [this](const Result<CommandOutcome> &outcome) { onAnswer(outcome); });
}

void ActDialog::onAnswer(const Result<CommandOutcome> &outcome)
{
    m_isBusy = false;
    m_act->setEnabled(canAct());
    if (!outcome && m_hadFocus) // A button that is off passes the keys on; Enter is to mean the same again.
        m_act->setFocus(Qt::OtherFocusReason);
    if (!outcome) {
        m_wasRefused = true;
        show();
        showTrouble(outcome.error());
        return;
    }
    emit succeeded(*outcome);
    accept();
}

} // namespace quittance
