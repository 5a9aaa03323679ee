#include "ui/widgets/TokenField.h"

#include "ui/style/QuittanceStyle.h"
#include "ui/widgets/Token.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOptionFrame>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 4; //!< Left and right of the tokens.
constexpr int lead = 2; //!< Above and below them.
constexpr int gap = 4;
constexpr int lineAtLeast = 110; //!< Of what is typed in: else it goes to the next line.
constexpr int usualWidth = 240;

const QRegularExpression &dividers()
{
    static const QRegularExpression expression(u"[,;\\n\\r\\x{2028}]"_s);
    return expression;
}

} // namespace

TokenField::TokenField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_line(new QLineEdit(this))
    , m_textOf([](const QString &value) { return value; })
    , m_troubleOf([](const QString &) { return QString(); })
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::IBeamCursor);
    m_line->setObjectName(name);
    setBare(*m_line);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, &TokenField::onTyped);
}

void TokenField::setWords(
    std::function<QString(const QString &)> textOf, std::function<QString(const QString &)> troubleOf)
{
    m_textOf = std::move(textOf);
    m_troubleOf = std::move(troubleOf);
    showAgain();
}

void TokenField::showAgain()
{
    for (Token *token : std::as_const(m_tokens))
        token->show(m_textOf(token->value()), m_troubleOf(token->value()));
    arrange();
}

void TokenField::setPlaceholderText(const QString &text)
{
    m_placeholder = text;
    arrange();
}

void TokenField::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    for (Token *token : std::as_const(m_tokens))
        token->setReadOnly(readOnly);
}

QStringList TokenField::tokens() const
{
    QStringList values;
    for (const Token *token : m_tokens)
        values.append(token->value());
    return values;
}

QStringList TokenField::values() const
{
    QStringList all = tokens();
    const QStringList typed = m_line->text().split(dividers());
    for (const QString &part : typed)
        if (const QString value = part.trimmed();
            !value.isEmpty() && !all.contains(value, Qt::CaseInsensitive))
            all.append(value);
    return all;
}

void TokenField::setTokens(const QStringList &values)
{
    for (Token *token : std::as_const(m_tokens)) {
        token->setName({}); // Nobody is to find it while it goes.
        token->hide();
        token->deleteLater();
    }
    m_tokens.clear();
    m_line->clear();
    for (const QString &value : values)
        insert(value.trimmed());
    arrange();
}

void TokenField::add(const QString &value)
{
    insert(value.trimmed());
    arrange();
    emit changed();
}

void TokenField::take()
{
    if (m_line->text().trimmed().isEmpty() || m_line->isReadOnly())
        return;
    const QStringList typed = m_line->text().split(dividers());
    m_line->clear();
    for (const QString &part : typed)
        insert(part.trimmed());
    arrange();
    emit changed();
}

void TokenField::insert(const QString &value)
{
    if (value.isEmpty() || tokens().contains(value, Qt::CaseInsensitive))
        return;
    auto *token = new Token(value, this);
    token->show(m_textOf(value), m_troubleOf(value));
    token->setReadOnly(m_line->isReadOnly());
    token->setCursor(Qt::ArrowCursor);
    m_tokens.append(token);
    connect(token, &Token::removeWanted, this, [this, token](int by) { remove(token, by); });
    connect(token, &Token::changeWanted, this, [this, token] { change(token); });
    connect(token, &Token::stepWanted, this, [this, token](int by) { step(token, by); });
    // What is made later would come after the last field of the dialog; it is read before the line.
    QWidget *before = m_line->previousInFocusChain();
    while (before != m_line && (before->focusPolicy() & Qt::TabFocus) == 0)
        before = before->previousInFocusChain();
    if (before != m_line)
        QWidget::setTabOrder(before, token);
    QWidget::setTabOrder(token, m_line);
    token->show();
}

void TokenField::remove(Token *token, int step)
{
    const qsizetype place = m_tokens.indexOf(token);
    if (place < 0 || m_line->isReadOnly())
        return;
    const bool hadKeys = step != 0 && token->hasFocus();
    m_tokens.removeAt(place);
    token->setName({});
    token->hide();
    token->deleteLater();
    arrange();
    const qsizetype next = std::max<qsizetype>(0, step < 0 ? place - 1 : place);
    if (hadKeys && next < m_tokens.size())
        m_tokens.at(next)->setFocus(Qt::OtherFocusReason);
    else
        m_line->setFocus(Qt::OtherFocusReason);
    emit changed();
}

//! Back into the line, in place of what is being typed, which becomes a token.
void TokenField::change(Token *token)
{
    take();
    const QString value = token->value();
    remove(token, 1);
    m_line->setText(value);
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->end(false);
    emit changed();
}

void TokenField::step(Token *token, int by)
{
    const qsizetype place = m_tokens.indexOf(token) + by;
    if (place >= m_tokens.size())
        m_line->setFocus(Qt::OtherFocusReason);
    else if (place >= 0)
        m_tokens.at(place)->setFocus(Qt::OtherFocusReason);
}

void TokenField::onTyped()
{
    // All but what stands behind the last divider is finished.
    const QString text = m_line->text();
    if (const qsizetype last = text.lastIndexOf(dividers()); last >= 0) {
        const QStringList finished = text.left(last).split(dividers());
        m_line->setText(text.mid(last + 1).trimmed());
        for (const QString &part : finished)
            insert(part.trimmed());
        arrange();
    }
    emit changed();
}

bool TokenField::takeKey(const QKeyEvent &key)
{
    const bool isPlain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (isPlain && isEnter && !m_line->text().trimmed().isEmpty() && !m_line->isReadOnly()) {
        take();
        return true;
    }
    const bool goesBack
        = key.key() == Qt::Key_Backspace || key.key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    // Held down it stops at the tokens: each of them is taken away by a press of its own.
    if (!isPlain || !goesBack || m_tokens.isEmpty() || m_line->cursorPosition() > 0
        || m_line->hasSelectedText())
        return false;
    if (!key.isAutoRepeat())
        m_tokens.constLast()->setFocus(Qt::OtherFocusReason);
    return true;
}

bool TokenField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        return takeKey(static_cast<const QKeyEvent &>(*event));
    if (event->type() == QEvent::FocusIn)
        update();
    if (event->type() == QEvent::FocusOut) {
        update();
        const Qt::FocusReason why = static_cast<const QFocusEvent &>(*event).reason();
        const bool isLeft = why != Qt::PopupFocusReason && why != Qt::ActiveWindowFocusReason
            && why != Qt::MenuBarFocusReason;
        // One more line would move a button away from under the mouse.
        const bool isForButton
            = why == Qt::MouseFocusReason && qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        if (isLeft && !isForButton)
            take();
        if (isLeft)
            emit left();
    }
    return QWidget::eventFilter(watched, event);
}

void TokenField::arrange()
{
    for (qsizetype i = 0; i < m_tokens.size(); ++i)
        m_tokens.at(i)->setName(m_name + u".token"_s + QString::number(i));
    m_line->setPlaceholderText(m_tokens.isEmpty() ? m_placeholder : QString());
    updateGeometry();
    place();
}

QList<QRect> TokenField::places(int width) const
{
    QList<QRect> all;
    const int room = std::max(Token::rowHeight, width - 2 * edge);
    QPoint next(edge, lead);
    const auto breakBefore = [&](int wanted) {
        if (next.x() > edge && next.x() + wanted > edge + room)
            next = {edge, next.y() + Token::rowHeight + gap};
    };
    for (const Token *token : m_tokens) {
        const int wanted = std::min(token->sizeHint().width(), room);
        breakBefore(wanted);
        all.append({next, QSize(wanted, Token::rowHeight)});
        next.rx() += wanted + gap;
    }
    if (m_tokens.isEmpty())
        all.append({0, 0, width, Token::rowHeight + 2 * lead}); // As any other field.
    else {
        breakBefore(lineAtLeast);
        all.append({next, QSize(std::max(1, edge + room - next.x()), Token::rowHeight)});
    }
    return all;
}

void TokenField::place()
{
    const QList<QRect> all = places(width());
    const auto placed
        = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    for (qsizetype i = 0; i < m_tokens.size(); ++i)
        m_tokens.at(i)->setGeometry(placed(all.at(i)));
    m_line->setGeometry(placed(all.constLast()));
}

int TokenField::heightForWidth(int width) const
{
    const QRect last = places(width).constLast();
    return m_tokens.isEmpty() ? last.height() : last.bottom() + 1 + lead;
}

QSize TokenField::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize TokenField::minimumSizeHint() const
{
    return {lineAtLeast, Token::rowHeight + 2 * lead};
}

void TokenField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void TokenField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
}

void TokenField::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    m_line->setFocus(Qt::MouseFocusReason);
}

void TokenField::paintEvent(QPaintEvent *)
{
    QStyleOptionFrame option;
    option.initFrom(this);
    option.state.setFlag(QStyle::State_HasFocus, m_line->hasFocus());
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
}

} // namespace quittance
