#include "ui/editor/EntryDelegate.h"

#include "ui/editor/EntryModel.h"
#include "ui/editor/EntrySheet.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/tipText.h"

#include <QAction>
#include <QCompleter>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolTip>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldPadding = 3; //!< That a line of text has of itself.

//! Keys of the sheet that a line of text would take for itself.
bool isOfSheet(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ControlModifier)
        return event.key() == Qt::Key_D || event.key() == Qt::Key_Delete;
    return modifiers == Qt::AltModifier && (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down);
}

} // namespace

EntryDelegate::EntryDelegate(EntrySheet &sheet)
    : QStyledItemDelegate(&sheet)
    , m_sheet(sheet)
{
}

void EntryDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const EntryColumn &column = m_sheet.entries().columns().at(index.column());
    const bool isTrouble = !index.data(EntryModel::TroubleRole).toString().isEmpty();
    QStyleOptionViewItem plain = option;
    plain.state &= ~QStyle::State_Selected;
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect,
        isTrouble            ? tokens.tone(Tone::Danger).ground
            : column.isTyped ? tokens.base
                             : tokens.alternate);
    painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), tokens.hairline);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    painter->fillRect(QRect(isMirrored ? option.rect.left() : option.rect.right(), option.rect.y(), 1,
                          option.rect.height()),
        tokens.hairline);
    const Ink ink = isTrouble                     ? Ink::Danger
        : column.isTyped || column.key != "no"_L1 ? Ink::Text
                                                  : Ink::Secondary;
    cells::paintText(*painter, plain, cells::contentOf(plain, index.column() == 0), index.data().toString(),
        ink, column.key == "net"_L1, column.isRight);
    painter->restore();
}

QWidget *EntryDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const EntryModel &model = m_sheet.entries();
    const EntryColumn &column = model.columns().at(index.column());
    auto *field = new QLineEdit(parent);
    field->setObjectName(m_sheet.m_name + u".cell"_s);
    field->setFont(fonts::small());
    field->setFrame(false);
    field->setAutoFillBackground(true);
    const int before = index.column() == 0 ? cells::firstPadding : cells::padding;
    QMargins margins(before - fieldPadding, 0, cells::padding - fieldPadding, 0);
    if (field->isRightToLeft())
        margins = {margins.right(), 0, margins.left(), 0};
    field->setTextMargins(margins);
    if (column.isRight)
        field->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    const QString title = column.fullTitle.isEmpty() ? column.title : column.fullTitle;
    field->setAccessibleName(tr("%1, line %2", "column, number").arg(title).arg(index.row() + 1));
    if (const QString trouble = index.data(EntryModel::TroubleRole).toString(); !trouble.isEmpty())
        field->setAccessibleDescription(trouble);
    if (column.hasChoices) {
        auto *completer = new QCompleter(model.choices(index.column()), field);
        completer->setCompletionMode(QCompleter::InlineCompletion);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        field->setCompleter(completer);
        QAction *choose
            = field->addAction(icons::icon(u"chevron-down"_s, Ink::Secondary), QLineEdit::TrailingPosition);
        choose->setText(tr("Choose (Alt+Enter)"));
        choose->setToolTip(tr("Choose (Alt+Enter)"));
        connect(choose, &QAction::triggered, field, [this, field] { m_sheet.offerChoices(*field); });
    }
    connect(field, &QLineEdit::textEdited, field,
        [this, at = QPersistentModelIndex(index)](
            const QString &typed) { m_sheet.entries().takeLive(at, typed); });
    m_sheet.m_field = field;
    m_sheet.m_before = index.data(Qt::EditRole).toString();
    return field;
}

void EntryDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto &field = static_cast<QLineEdit &>(*editor);
    if (field.isModified())
        return; // What is being typed stays, though the row was written anew meanwhile.
    field.setText(index.data(Qt::EditRole).toString());
    field.selectAll();
}

void EntryDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto &field = static_cast<const QLineEdit &>(*editor);
    if (field.isModified())
        model->setData(index, field.text(), Qt::EditRole);
}

void EntryDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

bool EntryDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString trouble = index.data(EntryModel::TroubleRole).toString();
    const QString full = index.data().toString();
    const bool isCut
        = QFontMetrics(fonts::small()).horizontalAdvance(full) > cells::contentOf(option, false).width();
    if (!trouble.isEmpty() || isCut)
        QToolTip::showText(event->globalPos(), tipText(trouble.isEmpty() ? full : trouble), view);
    else
        QToolTip::hideText();
    return true;
}

bool EntryDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *field = qobject_cast<QLineEdit *>(watched);
    if (!field)
        return QStyledItemDelegate::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride && isOfSheet(static_cast<QKeyEvent &>(*event))) {
        event->ignore();
        return true; // The window's command has it.
    }
    if (event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<QKeyEvent &>(*event);
        return isOfSheet(key) || m_sheet.keyInCell(*field, key);
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace quittance
