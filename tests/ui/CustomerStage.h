#pragma once

#include "tests/ui/SampleCrmDesk.h"
#include "tests/ui/SampleCustomerDesk.h"
#include "tests/ui/Stage.h"

#include "ui/customers/CustomersPage.h"
#include "ui/customers/customerRecord.h"
#include "ui/widgets/DataTable.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

namespace quittance {

//! A window on the section of customers, those of the pictures in it, with a CRM beside.
struct CustomerStage {
    explicit CustomerStage(QList<CustomerRow> rows = SampleCustomerDesk::pictureCustomers())
        : theme(*qApp)
    {
        customers.rows = std::move(rows);
        customers.news = &desk;
        for (const CustomerRow &row : std::as_const(customers.rows))
            desk.customersKnown.append(row.customer);
        crm.stands = {CrmStatus{.connection = ConnectionId(u"hubspot"_s)}};
        desk.invoices = SampleDesk::pictureRows();
        desk.customerDesk = &customers;
        desk.crmDesk = &crm;
        window = std::make_unique<MainWindow>(desk, theme, facts());
        window->show();
        QApplication::setActiveWindow(window.get());
        press(Qt::Key_4, Qt::ControlModifier);
    }

    DataTable *table() const { return find<DataTable>(u"customers.table"_s); }
    bool isLoaded() const { return table()->model()->rowCount() > 0; }
    QString cell(int row, CustomerColumn column) const
    {
        return table()->model()->index(row, static_cast<int>(column)).data().toString();
    }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            names.append(cell(row, CustomerColumn::Name));
        return names;
    }
    int rowOf(const QString &name) const { return static_cast<int>(names().indexOf(name)); }
    //! Makes this customer the current one and waits until the pane knows it.
    void choose(const QString &name) const
    {
        QTRY_VERIFY(rowOf(name) >= 0);
        table()->setFocus();
        goToRow(*table(), rowOf(name));
        const auto *page = window->findChild<CustomersPage *>();
        QTRY_VERIFY(page->current() && page->current()->row.customer.name == name);
        QCOMPARE(text(u"customer.name"_s), name);
    }
    template <class T>
    T *find(const QString &name) const
    {
        return window->findChild<T *>(name);
    }
    QString text(const QString &name) const
    {
        const auto *label = find<PlainLabel>(name);
        return label ? label->text() : QString();
    }
    //! What stands under a field; empty while nothing does.
    QString trouble(const QString &name) const
    {
        const auto *label = find<PlainLabel>(name + u".trouble"_s);
        return label && label->isVisible() ? label->text() : QString();
    }
    QDialog *dialog() const { return qobject_cast<QDialog *>(QApplication::activeModalWidget()); }
    void type(const QString &field, const QString &text) const
    {
        auto *line = find<QLineEdit>(field);
        QVERIFY2(line, qPrintable(field));
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *target
            = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : window.get();
        if (QApplication::focusWidget() && target->isAncestorOf(QApplication::focusWidget()))
            target = QApplication::focusWidget();
        // Shortcuts belong to the active window, and on a real screen becoming that takes a moment.
        (void)QTest::qWaitForWindowActive(target->window());
        QTest::keyClick(target, key, modifiers);
    }

    Theme theme;
    SampleDesk desk;
    SampleCrmDesk crm;
    SampleCustomerDesk customers;
    std::unique_ptr<MainWindow> window;
};

} // namespace quittance
