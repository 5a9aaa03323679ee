#pragma once

#include "tests/ui/CountedKeys.h"
#include "tests/ui/SampleCrmDesk.h"

#include "ui/crm/ConflictDialog.h"
#include "ui/crm/ConflictSheetModel.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/PlainLabel.h"

#include <QApplication>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace quittance::review {

using namespace Qt::StringLiterals;

inline const QString hostile = u"<img src=x><b>Paid</b>"_s;

// Columns of the sheet.
inline constexpr int base = ConflictSheetModel::BaseColumn;
inline constexpr int ours = ConflictSheetModel::OursColumn;
inline constexpr int theirs = ConflictSheetModel::TheirsColumn;
inline constexpr int result = ConflictSheetModel::ResultColumn;

template <class T>
T *find(const QWidget &window, const QString &name)
{
    return window.findChild<T *>(name);
}

inline QString textOf(const QWidget &window, const QString &name)
{
    const auto *label = window.findChild<PlainLabel *>(name);
    return label ? label->text() : QString();
}

inline CrmConflict conflict(const QString &customer, CrmField field)
{
    return {.connection = ConnectionId(u"hubspot"_s),
        .customer = CustomerId(customer),
        .customerName = hostile,
        .field = field,
        .base = u"old"_s,
        .ours = u"ours"_s,
        .theirs = u"theirs"_s,
        .trouble = {},
        .since = QDateTime(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::utc()),
        .state = CrmConflict::State::Open,
        .value = {},
        .canUndo = false};
}

//! The review of conflicts over a CRM in memory.
struct Review {
    explicit Review(QList<CrmConflict> conflicts, const QString &stateFile = {})
    {
        crm.open = std::move(conflicts);
        dialog = new ConflictDialog(crm, QTimeZone("Europe/Berlin"), stateFile, nullptr);
        dialog->show();
        QApplication::setActiveWindow(dialog);
        table = find<DataTable>(*dialog, u"conflicts.table"_s);
        customers = find<QListView>(*dialog, u"conflicts.customers"_s);
    }
    ~Review() { delete dialog; }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        keys.pressOn(*table, key, modifiers);
    }

    void click(const QString &name) const
    {
        auto *button = find<QPushButton>(*dialog, name);
        button->setFocus();
        button->click();
    }
    void clickOn(int row, int column) const
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
            table->visualRect(table->model()->index(row, column)).center());
    }
    QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }
    QString spoken(int row, int column) const
    {
        return table->model()->index(row, column).data(Qt::AccessibleTextRole).toString();
    }
    const ConflictLine &line(int row) const
    {
        return static_cast<const ConflictSheetModel *>(table->model())->lineAt(row);
    }
    QString chip(int row) const { return line(row).cells.at(result).chip->text; }
    QString customer(int row) const
    {
        return customers->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    int atCustomer() const { return customers->currentIndex().row(); }
    int atField() const { return table->currentIndex().row(); }

    SampleCrmDesk crm;
    QPointer<ConflictDialog> dialog;
    DataTable *table = nullptr;
    QListView *customers = nullptr;
    mutable CountedKeys keys;
};

} // namespace quittance::review
