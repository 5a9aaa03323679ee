#include "ui/widgets/ColumnsDialog.h"

#include "ui/acts/actRow.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TableColumns.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnRole = Qt::UserRole + 1;
constexpr int rowHeight = 24;

} // namespace

ColumnsDialog::ColumnsDialog(const TableColumns &columns, QWidget *parent)
    : QDialog(parent)
    , m_columns(columns)
    , m_list(new QListWidget(this))
{
    setObjectName(u"columns"_s);
    setWindowTitle(tr("Choose columns"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(360, 480);
    resize(360, 560);
    auto *caption = new PlainLabel(tr("Drag a row to its place, or move it by Alt+Up and Alt+Down."), this);
    caption->setInk(Ink::Secondary);
    caption->setWordWrap(true);
    m_list->setObjectName(u"columns.list"_s);
    m_list->setAccessibleName(tr("Columns"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->installEventFilter(this);

    const auto button = [this](const QString &name, const QString &text) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(u"columns."_s + name);
        made->setAutoDefault(false);
        return made;
    };
    QPushButton *all = button(u"all"_s, tr("&All"));
    QPushButton *none = button(u"none"_s, tr("&None"));
    QPushButton *usual = button(u"default"_s, tr("&Default"));
    QPushButton *act = button(u"act"_s, tr("&Show columns"));
    auto *quick = new QHBoxLayout;
    quick->addWidget(all);
    quick->addWidget(none);
    quick->addWidget(usual);
    quick->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(caption);
    layout->addWidget(m_list, 1);
    layout->addLayout(quick);
    layout->addSpacing(8);
    layout->addLayout(actRow(*this, *act));
    connect(all, &QPushButton::clicked, this, [this] { checkAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { checkAll(false); });
    connect(usual, &QPushButton::clicked, this, [this] {
        QList<int> order;
        QSet<int> shown;
        for (int column = 0; column < m_columns.columns().size(); ++column) {
            order.append(column);
            if (!m_columns.columns().at(column).isExtra)
                shown.insert(column);
        }
        fill(order, shown);
    });
    connect(act, &QPushButton::clicked, this, &QDialog::accept);

    QSet<int> now;
    for (int column = 0; column < m_columns.columns().size(); ++column)
        if (m_columns.isShown(column))
            now.insert(column);
    fill(m_columns.order(), now);
    m_list->setFocus(Qt::OtherFocusReason);
}

void ColumnsDialog::fill(const QList<int> &order, const QSet<int> &shown)
{
    m_list->clear();
    for (const int column : order) {
        auto *item = new QListWidgetItem(m_columns.columns().at(column).title, m_list);
        item->setData(columnRole, column);
        item->setSizeHint({0, rowHeight});
        item->setCheckState(shown.contains(column) ? Qt::Checked : Qt::Unchecked);
        // The first one says what the row is: it stays where it is, and in view.
        item->setFlags(column == 0
                ? Qt::ItemIsSelectable
                : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
    }
    m_list->setCurrentRow(m_list->count() > 1 ? 1 : 0);
}

void ColumnsDialog::checkAll(bool checked)
{
    for (int row = 0; row < m_list->count(); ++row)
        if (QListWidgetItem *item = m_list->item(row); item->data(columnRole).toInt() != 0)
            item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
}

void ColumnsDialog::move(int by)
{
    const int row = m_list->currentRow();
    const int target = row + by;
    if (row < 1 || target < 1 || target >= m_list->count())
        return;
    m_list->insertItem(target, m_list->takeItem(row));
    m_list->setCurrentRow(target);
}

QSet<int> ColumnsDialog::shown() const
{
    QSet<int> shown;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            shown.insert(m_list->item(row)->data(columnRole).toInt());
    return shown;
}

QList<int> ColumnsDialog::order() const
{
    QList<int> order{0};
    for (int row = 0; row < m_list->count(); ++row)
        if (const int column = m_list->item(row)->data(columnRole).toInt(); column != 0)
            order.append(column);
    return order;
}

bool ColumnsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isUp = key->key() == Qt::Key_Up;
        if (key->modifiers() == Qt::AltModifier && (isUp || key->key() == Qt::Key_Down)) {
            move(isUp ? -1 : 1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace quittance
