#include "ui/widgets/AmountQuestion.h"

#include "ui/text/MoneyText.h"
#include "ui/widgets/EnterPastButtons.h"
#include "ui/widgets/PlainLabel.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 4; //!< Between the field and the question, whoever lays it out.

} // namespace

AmountQuestion::AmountQuestion(QWidget &field, const QString &typed, Money grouped, Money fraction)
    : QFrame(field.window())
    , m_field(&field)
    , m_grouped(grouped)
    , m_fraction(fraction)
    //: a number of a list of two, and an amount
    , m_first(new QPushButton(tr("&1: %1").arg(moneyText(grouped)), this))
    //: a number of a list of two, and an amount
    , m_second(new QPushButton(tr("&2: %1").arg(moneyText(fraction)), this))
{
    setObjectName(u"amount.question"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *panel = new QFrame(this);
    panel->setObjectName(u"amount.question.panel"_s);
    panel->setFrameShape(StyledPanel);
    panel->setAutoFillBackground(true);
    panel->setBackgroundRole(QPalette::Base);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, gap, 0, 0);
    outer->addWidget(panel);
    //: %1 is what was typed: "1.234"
    auto *question = new PlainLabel(tr("%1: thousands, or a fraction?").arg(typed), this);
    question->setObjectName(u"amount.question.text"_s);
    question->setWordWrap(true);
    m_first->setObjectName(u"amount.question.grouped"_s);
    m_second->setObjectName(u"amount.question.fraction"_s);
    auto *layout = new QHBoxLayout(panel);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(8);
    layout->addWidget(question, 1);
    layout->addWidget(m_first);
    layout->addWidget(m_second);
    for (QPushButton *button : {m_first, m_second}) {
        button->setAutoDefault(false); // Enter must not reach the dialog's own button.
        button->installEventFilter(this);
        EnterPastButtons::keepEnter(button);
    }
    connect(m_first, &QPushButton::clicked, this, [this] { answer(m_grouped); });
    connect(m_second, &QPushButton::clicked, this, [this] { answer(m_fraction); });
    setAccessibleName(question->text());
}

void AmountQuestion::ask()
{
    m_next = QApplication::focusWidget(); // None, where the keys were to leave the program.
    if (QWidget *window = parentWidget(); window == m_field->window()) { // Nobody has laid it out.
        adjustSize();
        const QPoint under = m_field->mapTo(window, QPoint(0, m_field->height()));
        move(qBound(4, under.x(), qMax(4, window->width() - width() - 4)),
            qMin(under.y(), window->height() - height() - 4));
    }
    show();
    raise();
    m_first->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void AmountQuestion::answer(Money amount)
{
    m_isAnswered = true;
    hide();
    emit chosen(amount);
    close();
}

bool AmountQuestion::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && !m_isAnswered) {
        const QWidget *now = QApplication::focusWidget();
        if (!now || !isAncestorOf(now))
            close(); // Somebody went on; the field says what is wrong when it is used.
        return false;
    }
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QFrame::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const int key = press->key();
    // Ctrl+Enter is the window's: it acts, and no reading is guessed for it. Figures want Shift on some
    // keyboards.
    const bool isPlain = !(press->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool isAnswer = key == Qt::Key_1 || key == Qt::Key_2 || key == Qt::Key_Escape
        || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Left || key == Qt::Key_Right;
    if (!isPlain || !isAnswer)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        (watched == m_first ? m_second : m_first)->setFocus(Qt::OtherFocusReason);
    } else if (key == Qt::Key_Escape) {
        m_isAnswered = true;
        hide();
        emit left();
        close();
    } else {
        const bool isFirst = key == Qt::Key_1 || (key != Qt::Key_2 && watched == m_first);
        answer(isFirst ? m_grouped : m_fraction);
    }
    return true;
}

} // namespace quittance
