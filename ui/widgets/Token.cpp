#include "ui/widgets/Token.h"

#include "ui/style/Icons.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/text/isolated.h"
#include "ui/text/withoutOverrides.h"
#include "ui/widgets/EnterPastButtons.h"
#include "ui/widgets/tipText.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 7;
constexpr int cross = 24; //!< Place of the ✕: what is pressed is never smaller.
constexpr int pictureSize = 12;
constexpr int gap = 4;
constexpr qreal corner = 3;

} // namespace

Token::Token(const QString &value, QWidget *parent)
    : QPushButton(parent)
    , m_value(value)
    , m_remove(new QPushButton(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAutoDefault(false);
    EnterPastButtons::keepEnter(this);
    m_remove->setIcon(icons::icon(u"close"_s, Ink::Secondary));
    m_remove->setIconSize({pictureSize, pictureSize});
    m_remove->setFocusPolicy(Qt::NoFocus); // By keys it is Delete.
    m_remove->setAutoDefault(false);
    setLook(*m_remove, Look::Quiet);
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeWanted(0); });
    connect(this, &QPushButton::clicked, this, [this] { // By Space, or a screen reader.
        if (!m_isReadOnly)
            emit changeWanted();
    });
    show(value, {});
}

void Token::show(const QString &text, const QString &trouble)
{
    const QString shown = withoutOverrides(text);
    m_trouble = trouble;
    m_text = shown; // Not the button's: an "&" in it would be a key.
    setAccessibleName(shown);
    setAccessibleDescription(trouble.isEmpty() ? tr("Delete takes it away, Enter changes it.") : trouble);
    setToolTip(tipText(trouble.isEmpty() ? shown : trouble));
    m_remove->setAccessibleName(tr("Take away %1").arg(shown));
    m_remove->setToolTip(tipText(m_remove->accessibleName()));
    updateGeometry();
    update();
}

void Token::setName(const QString &name)
{
    setObjectName(name);
    m_remove->setObjectName(name.isEmpty() ? QString() : name + u".remove"_s);
}

void Token::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_remove->setEnabled(!readOnly);
}

int Token::iconRoom() const
{
    return m_trouble.isEmpty() ? 0 : pictureSize + gap;
}

QSize Token::sizeHint() const
{
    return {side + iconRoom() + QFontMetrics(fonts::body()).horizontalAdvance(asLine(m_text)) + 1 + cross,
        rowHeight};
}

void Token::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int key = event->key();
    const bool removes = key == Qt::Key_Delete || key == Qt::Key_Backspace;
    const bool changes = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2;
    const bool steps = key == Qt::Key_Left || key == Qt::Key_Right;
    if (!isPlain || !(removes || changes || steps))
        return QPushButton::keyPressEvent(event);
    event->accept();
    if (steps)
        emit stepWanted((key == Qt::Key_Right) == isRightToLeft() ? -1 : 1);
    else if (!m_isReadOnly && removes)
        emit removeWanted(key == Qt::Key_Backspace ? -1 : 1);
    else if (!m_isReadOnly)
        emit changeWanted();
}

void Token::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // It only gets the keys: changing it by a press would surprise.
}

void Token::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void Token::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
    if (!m_isReadOnly)
        emit changeWanted();
}

void Token::place()
{
    m_remove->setGeometry(
        QStyle::visualRect(layoutDirection(), rect(), QRect(width() - cross, 0, cross, height())));
}

void Token::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    place();
}

void Token::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
}

void Token::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    const ToneColors &colors = tokens.tone(m_trouble.isEmpty() ? Tone::Neutral : Tone::Danger);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal frame = hasFocus() ? 2 : m_trouble.isEmpty() ? 0 : 1;
    painter.setPen(frame == 0 ? QPen(Qt::NoPen) : QPen(hasFocus() ? tokens.accent : colors.text, frame));
    painter.setBrush(colors.ground);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(frame / 2, frame / 2, -frame / 2, -frame / 2), corner, corner);
    const auto mirrored
        = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    if (!m_trouble.isEmpty())
        icons::paint(
            painter, mirrored({side, 0, pictureSize, height()}), u"warning"_s, colors.text, pictureSize);
    const int from = side + iconRoom();
    const int room = width() - from - cross;
    painter.setFont(fonts::body());
    painter.setPen(colors.text);
    painter.drawText(mirrored({from, 0, room, height()}),
        static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
        QFontMetrics(fonts::body()).elidedText(asLine(m_text), Qt::ElideMiddle, room));
}

} // namespace quittance
