#include "ui/widgets/FilterField.h"

#include "ui/style/Icons.h"
#include "ui/style/Tokens.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <chrono>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 16;
constexpr int iconSide = 8; //!< From the edge of the field.
constexpr int iconGap = 6; //!< To the text.
constexpr int besideText = 24; //!< Its frame, the caret, and what letters need beside themselves.
constexpr int clearRoom = 26; //!< Of the button that clears it.

} // namespace

FilterField::FilterField(const QString &icon, const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
    , m_icon(icon)
{
    setPlaceholderText(placeholder);
    setFixedHeight(28);
    makeRoom();
    m_clear = addAction(icons::icon(u"close"_s, Ink::Secondary), TrailingPosition);
    m_clear->setText(tr("Clear filter"));
    m_clear->setToolTip(tr("Clear filter (Esc)"));
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);

    m_soon.setSingleShot(true);
    m_soon.setInterval(0ms); // Letters that come together are one question.
    connect(&m_soon, &QTimer::timeout, this, [this] { emit filterChanged(text().trimmed()); });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_clear->setVisible(!text.isEmpty());
        m_soon.start();
    });
}

QSize FilterField::minimumSizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(u"123,456.78"_s);
    return {iconSize + iconGap + text + clearRoom + besideText, QLineEdit::minimumSizeHint().height()};
}

//! For the icon, which is painted: an action of the field would be a button to a screen reader, and say the
//! field's words a second time.
void FilterField::makeRoom()
{
    const int room = iconSize + iconGap;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(isMirrored ? 0 : room, 0, isMirrored ? room : 0, 0);
}

bool FilterField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && !isUndoAvailable())
            || (key->matches(QKeySequence::Redo) && !isRedoAvailable())) {
            event->ignore(); // A line claims them even then.
            return true;
        }
    }
    return QLineEdit::event(event);
}

void FilterField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        makeRoom();
}

void FilterField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(iconSide, 0, iconSize, height()));
    QPainter painter(this);
    icons::paint(
        painter, place, m_icon, colorOf(Ink::Secondary, tokensOf(QApplication::palette())), iconSize);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (plain && event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (plain
        && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return
            || event->key() == Qt::Key_Enter)) {
        emit leaveDown();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace quittance
