#include "ui/invoices/InvoiceTableView.h"

#include "core/domain/searchText.h"
#include "ui/invoices/InvoiceDelegate.h"
#include "ui/invoices/InvoiceTableModel.h"
#include "ui/widgets/goToRow.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int customerAtLeast = 140;

} // namespace

InvoiceTableView::InvoiceTableView(InvoiceTableModel &model, QWidget *parent)
    : DataTable(parent)
    , m_model(model)
    , m_delegate(new InvoiceDelegate(this))
{
    setObjectName(u"invoices.table"_s);
    setAccessibleName(tr("Invoices"));
    setItemDelegate(m_delegate);
    setModel(&model);
    horizontalHeader()->setSectionResizeMode(static_cast<int>(InvoiceColumn::Customer), QHeaderView::Stretch);
    connect(
        horizontalHeader(), &QWidget::customContextMenuRequested, this, &InvoiceTableView::showColumnMenu);
    layOutColumns();
}

QStringList InvoiceTableView::columnChoices() const
{
    QStringList choices;
    for (const InvoiceColumnFacts &facts : invoiceColumns()) {
        if (m_chosenOn.contains(facts.column))
            choices += u'+' + QString::fromLatin1(facts.key);
        if (m_chosenOff.contains(facts.column))
            choices += u'-' + QString::fromLatin1(facts.key);
    }
    return choices;
}

void InvoiceTableView::setColumnChoices(const QStringList &choices)
{
    m_chosenOn.clear();
    m_chosenOff.clear();
    for (const InvoiceColumnFacts &facts : invoiceColumns()) {
        if (choices.contains(u'+' + QString::fromLatin1(facts.key)))
            m_chosenOn.insert(facts.column);
        if (choices.contains(u'-' + QString::fromLatin1(facts.key)) && facts.column != InvoiceColumn::Number)
            m_chosenOff.insert(facts.column);
    }
    layOutColumns();
}

void InvoiceTableView::keyboardSearch(const QString &search)
{
    constexpr qint64 pauseMs = 1'000;
    if (!m_sinceTyped.isValid() || m_sinceTyped.restart() > pauseMs)
        m_typed.clear();
    m_sinceTyped.start();
    m_typed += foldForSearch(search);
    const int column = horizontalHeader()->sortIndicatorSection();
    const int rows = m_model.rowCount();
    const int start = qMax(0, currentIndex().row());
    for (int step = 0; step < rows; ++step) {
        const int row = (start + step) % rows;
        if (!m_model.isHeld(row))
            continue;
        const QModelIndex index = m_model.index(row, column);
        if (!foldForSearch(index.data().toString()).startsWith(m_typed))
            continue;
        goToRow(*this, row);
        scrollTo(index);
        return;
    }
}

void InvoiceTableView::resizeEvent(QResizeEvent *event)
{
    layOutColumns();
    DataTable::resizeEvent(event);
}

void InvoiceTableView::layOutColumns()
{
    int wide = customerAtLeast;
    for (const InvoiceColumnFacts &facts : invoiceColumns())
        if (!m_chosenOff.contains(facts.column))
            wide += facts.width;
    m_narrow = viewport()->width() < wide;
    m_delegate->setNarrow(m_narrow);
    for (const InvoiceColumnFacts &facts : invoiceColumns()) {
        const int section = static_cast<int>(facts.column);
        if (facts.column == InvoiceColumn::Customer) {
            setColumnHidden(section, m_chosenOff.contains(facts.column));
            continue;
        }
        const bool folds = m_narrow && facts.narrowWidth == 0 && !m_chosenOn.contains(facts.column);
        setColumnHidden(section, folds || m_chosenOff.contains(facts.column));
        setColumnWidth(section, m_narrow && facts.narrowWidth > 0 ? facts.narrowWidth : facts.width);
    }
}

void InvoiceTableView::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const InvoiceColumnFacts &facts : invoiceColumns()) {
        QAction *action = menu->addAction(InvoiceTableModel::tr(facts.spokenTitle));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(static_cast<int>(facts.column)));
        action->setEnabled(facts.column != InvoiceColumn::Number);
        connect(action, &QAction::toggled, this,
            [this, column = facts.column](bool shown) { choose(column, shown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Default columns")), &QAction::triggered, this, [this] {
        const QStringList before = columnChoices();
        setColumnChoices({});
        emit columnsChosen(before, {});
    });
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

void InvoiceTableView::choose(InvoiceColumn column, bool shown)
{
    const QStringList before = columnChoices();
    (shown ? m_chosenOff : m_chosenOn).remove(column);
    (shown ? m_chosenOn : m_chosenOff).insert(column);
    layOutColumns();
    emit columnsChosen(before, columnChoices());
}

} // namespace quittance
