#pragma once

#include "tests/ui/accessible.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QTextDocument>
#include <QTextEdit>

namespace quittance {

//! What every hostile name of the tests begins with.
inline QString hostileMark()
{
    return QStringLiteral("<img src=x>");
}

//! Whether Qt would draw this tooltip as more than letters of others.
inline bool tipIsMarkup(const QString &tip)
{
    return Qt::mightBeRichText(tip)
        && (tip.contains(hostileMark()) || tip.contains(QStringLiteral("<b>Paid"))
            || tip.contains(QStringLiteral("&amp;lt;")));
}

//! Whether a letter of a name became one that is reached with Alt.
inline bool hasForeignLetter(const QString &text)
{
    const QString name = QStringLiteral("&Paid");
    const qsizetype at = text.indexOf(name);
    return at == 0 || (at > 0 && text.at(at - 1) != QLatin1Char('&'));
}

//! The texts of others that one widget shows, and what is wrong with them.
struct ShownTexts {
    QStringList wrong;
    int hostile = 0; //!< So many texts hold the mark, as letters.

    void look(const QString &where, const QString &text)
    {
        if (text.contains(hostileMark()))
            ++hostile;
        else if (text.contains(QStringLiteral("&lt;img")))
            wrong += where + QStringLiteral(" shows escapes: ") + text;
    }
    void lookAtTip(const QString &where, const QString &tip)
    {
        if (tipIsMarkup(tip))
            wrong += where + QStringLiteral(" has a tooltip of markup: ") + tip;
        else if (!Qt::mightBeRichText(tip) && tip.contains(QStringLiteral("&lt;")))
            wrong += where + QStringLiteral(" shows escapes in its tooltip: ") + tip;
    }
    void lookAtAct(const QString &where, const QString &text)
    {
        look(where, text);
        if (hasForeignLetter(text))
            wrong += where + QStringLiteral(" takes a letter of a name: ") + text;
    }
};

inline void lookAtItems(const QAbstractItemView &view, const QString &where, ShownTexts &texts)
{
    constexpr int most = 30; // More rows say nothing new.
    const QAbstractItemModel *model = view.model();
    if (!model)
        return;
    for (int row = 0; row < qMin(most, model->rowCount(view.rootIndex())); ++row)
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view.rootIndex());
            texts.look(where, index.data().toString());
            texts.lookAtTip(where, index.data(Qt::ToolTipRole).toString());
        }
}

inline void lookAtWidget(const QWidget &widget, ShownTexts &texts)
{
    const QString where = QStringLiteral("%1 %2").arg(
        QString::fromLatin1(widget.metaObject()->className()), widget.objectName());
    texts.lookAtTip(where, widget.toolTip());
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        texts.look(where, label->text());
        const bool guesses = label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text());
        if (guesses || label->textFormat() == Qt::RichText || label->textFormat() == Qt::MarkdownText)
            texts.wrong += where + QStringLiteral(" is drawn as markup: ") + label->text();
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        texts.lookAtAct(where, button->text());
    } else if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        texts.look(where, line->text());
    } else if (const auto *text = qobject_cast<const QTextEdit *>(&widget)) {
        texts.look(where, text->toPlainText());
        if (text->toPlainText().contains(QChar::ObjectReplacementCharacter))
            texts.wrong += where + QStringLiteral(" shows a picture");
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
        if (!qobject_cast<const QHeaderView *>(view))
            lookAtItems(*view, where, texts);
    }
}

//! All texts of a window, hidden pages too.
inline ShownTexts textsOf(const QWidget &window)
{
    ShownTexts texts;
    lookAtWidget(window, texts);
    texts.look(QStringLiteral("title"), window.windowTitle());
    if (window.windowTitle().contains(QLatin1Char('\n')))
        texts.wrong += QStringLiteral("The title has several lines: ") + window.windowTitle();
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets)
        lookAtWidget(*widget, texts);
    const QList<QAction *> actions = window.findChildren<QAction *>();
    for (const QAction *action : actions) {
        texts.lookAtAct(action->objectName(), action->text());
        texts.lookAtTip(action->objectName(), action->toolTip());
    }
    return texts;
}

} // namespace quittance
