#pragma once

#include "tests/ui/CountedKeys.h"
#include "tests/ui/SampleDesk.h"

#include "ui/demo/GuidePanel.h"
#include "ui/invoices/InvoiceTableModel.h"
#include "ui/invoices/InvoiceTableView.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/shell/Commands.h"
#include "ui/shell/MainWindow.h"
#include "ui/style/Theme.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Toast.h"
#include "ui/widgets/goToRow.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

#include <memory>

namespace quittance {

using namespace Qt::StringLiterals;

inline WindowFacts facts()
{
    return {.company = u"Brightwater GmbH"_s,
        .modeStripe = u"Stripe …4f2a – no real money moves"_s,
        .modeWord = u"TEST"_s,
        .today = SampleDesk::pictureDay(),
        .zone = QTimeZone("Europe/Berlin"),
        .stateFile = {},
        .guide = {}};
}

//! A window on sample values, shown and active, with its first rows there.
struct Stage {
    explicit Stage(WindowFacts given = facts(), QList<InvoiceRow> rows = SampleDesk::pictureRows())
        : theme(*qApp)
    {
        desk.invoices = std::move(rows);
        window = std::make_unique<MainWindow>(desk, theme, std::move(given));
        window->show();
        QApplication::setActiveWindow(window.get());
    }

    bool isLoaded() const { return table()->model()->rowCount() == desk.invoices.size(); }
    InvoiceTableView *table() const { return window->invoices()->table(); }
    template <class T>
    T *find(const QString &name) const
    {
        return window->findChild<T *>(name);
    }
    //! Nothing where there is no such label, or not yet.
    QString text(const QString &name) const
    {
        const auto *label = find<PlainLabel>(name);
        return label ? label->text() : QString();
    }

    //! Makes the row with this key current and waits until the pane shows it.
    void choose(qint64 key) const
    {
        auto *model = static_cast<InvoiceTableModel *>(table()->model());
        table()->setFocus();
        QTRY_VERIFY(model->rowOfKey(key) >= 0);
        goToRow(*table(), model->rowOfKey(key));
        // Its order may be known before the row itself.
        QTRY_VERIFY(window->invoices()->currentRow() && window->invoices()->currentRow()->key == key);
        QTRY_VERIFY(find<QWidget>(u"detail.page.facts"_s));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *target
            = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : window.get();
        if (QApplication::focusWidget() && target->isAncestorOf(QApplication::focusWidget()))
            target = QApplication::focusWidget();
        // Shortcuts belong to the active window, and on a real screen becoming that takes a moment.
        (void)QTest::qWaitForWindowActive(target->window());
        keys.pressOn(*target, key, modifiers);
    }
    //! An act that has no keys of its own: Ctrl+K, its name, Enter.
    void command(const QString &name) const
    {
        const auto chosen = [this] {
            const auto *list = find<QListWidget>(u"palette.results"_s);
            const QListWidgetItem *item = list && list->isVisible() ? list->currentItem() : nullptr;
            return item ? item->text() : QString();
        };
        press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(find<QLineEdit>(u"palette.text"_s) && find<QLineEdit>(u"palette.text"_s)->isVisible());
        QTest::keyClicks(find<QLineEdit>(u"palette.text"_s), name);
        QTRY_VERIFY2(chosen() == name || chosen() == name + u'…', qPrintable(chosen()));
        press(Qt::Key_Return);
    }
    int strokes() const { return keys.strokes(); }

    Theme theme;
    SampleDesk desk;
    std::unique_ptr<MainWindow> window;
    mutable CountedKeys keys;
};

} // namespace quittance
