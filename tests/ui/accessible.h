#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QWidget>

namespace quittance {

//! What of a window somebody reaches by keys or presses, and a screen reader cannot name.
inline QStringList nameless(const QWidget &window)
{
    QStringList found;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool isControl = widget->focusPolicy() != Qt::NoFocus
            || (qobject_cast<QAbstractButton *>(widget) && widget->isEnabled());
        if (!widget->isVisibleTo(&window) || !isControl || widget->focusProxy())
            continue;
        const bool isFrame = qobject_cast<QScrollBar *>(widget) || qobject_cast<QScrollArea *>(widget);
        if (widget->objectName().startsWith(QStringLiteral("qt_")) || isFrame)
            continue; // Parts of Qt's own, and what only lets others be scrolled.
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        const QString what = QStringLiteral("%1 %2").arg(
            QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
        if (!interface || interface->role() == QAccessible::NoRole)
            found += what + QStringLiteral(" has no role");
        else if (interface->text(QAccessible::Name).trimmed().isEmpty())
            found += what + QStringLiteral(" has no name");
    }
    return found;
}

//! The letter after "&"; none where there is none.
inline QChar letterOf(const QString &text)
{
    for (qsizetype at = text.indexOf(QLatin1Char('&')); at >= 0 && at + 1 < text.size();
         at = text.indexOf(QLatin1Char('&'), at + 2))
        if (text.at(at + 1) != QLatin1Char('&'))
            return text.at(at + 1).toLower();
    return {};
}

//! Labels and buttons of a window that are reached by the same letter.
inline QStringList sharedLetters(const QWidget &window)
{
    QStringList shared;
    QMap<QChar, QString> taken;
    const auto look = [&](const QString &text) {
        const QChar letter = letterOf(text);
        if (letter.isNull())
            return;
        if (taken.contains(letter))
            shared += taken.value(letter) + QStringLiteral(" and ") + text;
        taken.insert(letter, text);
    };
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(&window))
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            look(button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            look(label->text());
    }
    return shared;
}

//! Acts that could be meant by the same keys at this moment.
inline QStringList sharedKeys(const QList<QAction *> &actions)
{
    QStringList shared;
    QMap<QString, QString> taken;
    for (const QAction *action : actions) {
        if (!action->isEnabled())
            continue;
        const QList<QKeySequence> all = action->shortcuts();
        for (const QKeySequence &keys : all) {
            const QString text = keys.toString();
            if (taken.contains(text))
                shared += QStringLiteral("%1: %2 and %3").arg(text, taken.value(text), action->objectName());
            taken.insert(text, action->objectName());
        }
    }
    return shared;
}

} // namespace quittance
