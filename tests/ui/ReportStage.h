#pragma once

#include "tests/ui/SampleReportDesk.h"
#include "tests/ui/Stage.h"

#include "ui/widgets/DataTable.h"

#include <QAbstractButton>

namespace quittance {

//! A window over the book of the pictures and its figures.
struct ReportStage {
    explicit ReportStage(SampleReportDesk given = SampleReportDesk::ofPictures(), WindowFacts told = facts())
        : theme(*qApp)
        , reports(std::move(given))
    {
        desk.invoices = SampleDesk::pictureRows();
        desk.moneyIn = SampleDesk::picturePayments();
        for (const InvoiceRow &row : std::as_const(desk.invoices))
            desk.customersKnown.append({.id = row.customerId, .name = row.customer});
        desk.reportDesk = &reports;
        window = std::make_unique<MainWindow>(desk, theme, std::move(told));
        window->show();
        QApplication::setActiveWindow(window.get());
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
    QString focused() const
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    QAbstractButton *button(const QString &name) const { return find<QAbstractButton>(name); }
    //! What a screen reader calls it; nothing where it is not there yet.
    QString spoken(const QString &name) const
    {
        const auto *found = find<QWidget>(name);
        return found ? found->accessibleName() : QString();
    }
    QStringList row(const QString &table, int place) const
    {
        QStringList cells;
        const QAbstractItemModel *model = find<DataTable>(table)->model();
        if (!model || place >= model->rowCount())
            return cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells.append(model->index(place, column).data().toString());
        return cells;
    }
    int rows(const QString &table) const
    {
        const QAbstractItemModel *model = find<DataTable>(table)->model();
        return model ? model->rowCount() : 0;
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
    //! Presses Tab until the keys are there; at most 60 times.
    bool tabTo(const QString &name) const
    {
        for (int i = 0; i < 60; ++i) {
            if (focused() == name)
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }

    Theme theme;
    SampleDesk desk;
    SampleReportDesk reports;
    std::unique_ptr<MainWindow> window;
};

} // namespace quittance
