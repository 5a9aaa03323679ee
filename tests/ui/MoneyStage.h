#pragma once

#include "tests/ui/Stage.h"

#include "ui/payments/PaymentsPage.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/DataTable.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

namespace quittance {

inline Money eur(qint64 minor)
{
    return Money(minor, Currency::of("EUR"));
}

inline Error refused(const QString &rule, const QString &field)
{
    return {.kind = ErrorKind::InvalidInput, .rule = rule, .field = field};
}

//! A window on the invoice of the pictures that most tests use: Adler & Söhne, 1,249.97 EUR open.
struct MoneyStage : Stage {
    explicit MoneyStage(qint64 key = 8, WindowFacts given = facts())
        : Stage(std::move(given))
    {
        desk.moneyIn = SampleDesk::picturePayments();
        emit desk.invoicesChanged();
        QTRY_VERIFY(isLoaded());
        choose(key);
    }

    void trigger(QAction *action) const
    {
        QTRY_VERIFY2(action->isEnabled(), qPrintable(action->objectName()));
        action->trigger();
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
    }
    void choosePayment(int row) const
    {
        window->commands()->payments->trigger();
        auto *list = find<DataTable>(u"payments.table"_s);
        QTRY_VERIFY(list->model()->rowCount() > row);
        goToRow(*list, row);
        QTRY_VERIFY(window->payments()->currentRow());
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
    QString toast() const { return window->toast()->text(); }
    //! What stands beside a field; empty while nothing does.
    QString trouble(const QString &name) const
    {
        auto *label = find<PlainLabel>(name + u".trouble"_s);
        return label && label->isVisible() ? label->text() : QString();
    }
};

} // namespace quittance
