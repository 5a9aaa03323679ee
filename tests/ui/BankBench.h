#pragma once

#include "tests/ui/SampleBankDesk.h"
#include "tests/ui/SampleCloseDesk.h"
#include "tests/ui/Stage.h"

#include "ui/reconcile/ReconcilePage.h"
#include "ui/widgets/DataTable.h"

#include <QDialog>
#include <QLineEdit>

namespace quittance {

//! The section on the movements of the pictures.
struct BankBench {
    BankBench()
    {
        bank.rows = SampleBankDesk::pictureLines();
        desk.bankDesk = &bank;
        desk.closeDesk = &close;
        desk.invoices = SampleDesk::pictureRows();
        page = std::make_unique<ReconcilePage>(desk, SampleDesk::pictureDay());
        page->resize(1100, 700);
        page->show();
        QApplication::setActiveWindow(page.get());
        table = page->findChild<DataTable *>(u"bank.table"_s);
        table->setFocus();
    }

    bool isLoaded() const { return table->model()->rowCount() == 8; }
    void press(Qt::Key key) const { keys.pressOn(*table, key); }
    QString currentPayer() const { return page->current() ? page->current()->line.payer : QString(); }
    template <class T>
    T *find(const QString &name) const
    {
        return page->findChild<T *>(name);
    }
    //! In the dialog that M opened: the first thing of its list is taken, by keys. Null where nothing came.
    QDialog *takeFirst() const
    {
        auto *dialog = page->window()->findChild<QDialog *>(u"bankMatch"_s);
        auto *list = dialog ? dialog->findChild<DataTable *>(u"bankMatch.table"_s) : nullptr;
        if (!list || !QTest::qWaitFor([list] { return list->model()->rowCount() > 0; }))
            return nullptr;
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"bankMatch.filter"_s), Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space);
        return dialog;
    }

    SampleBankDesk bank;
    SampleCloseDesk close;
    SampleDesk desk;
    std::unique_ptr<ReconcilePage> page;
    DataTable *table = nullptr;
    mutable CountedKeys keys;
};

} // namespace quittance
