#include "ui/widgets/FilterField.h"

#include "ui/style/Icons.h"

#include <QAction>
#include <QKeyEvent>

#include <chrono>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

FilterField::FilterField(const QString &icon, const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setFixedHeight(28);
    QAction *drawing = addAction(icons::icon(icon, Ink::Secondary), LeadingPosition);
    drawing->setText(placeholder); // What a screen reader calls its button.
    m_clear = addAction(icons::icon(u"close"_s, Ink::Secondary), TrailingPosition);
    m_clear->setText(tr("Clear filter"));
    m_clear->setToolTip(tr("Clear filter (Esc)"));
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);

    m_soon.setSingleShot(true);
    m_soon.setInterval(5ms); // Letters that come together are one question.
    connect(&m_soon, &QTimer::timeout, this, [this] { emit filterChanged(text().trimmed()); });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_clear->setVisible(!text.isEmpty());
        m_soon.start();
    });
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
