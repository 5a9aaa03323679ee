#pragma once

#include "tests/ui/SampleConnectDesk.h"
#include "tests/ui/SampleSettingsDesk.h"
#include "tests/ui/Stage.h"

#include "ui/settings/SettingsActions.h"
#include "ui/settings/SettingsWindow.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLineEdit>

namespace quittance {

using namespace Qt::StringLiterals;

//! The main window with its settings open.
struct SettingsStage {
    explicit SettingsStage(const QString &page = {})
        : theme(*qApp)
    {
        desk.settingsDesk = &settings;
        desk.connectDesk = &connecting;
        main = std::make_unique<MainWindow>(desk, theme, facts());
        main->show();
        QApplication::setActiveWindow(main.get());
        main->commands()->settings->trigger();
        window()->showPage(page);
        QApplication::setActiveWindow(window());
    }

    SettingsActions *actions() const { return main->findChild<SettingsActions *>(); }
    SettingsWindow *window() const { return actions()->window(); }
    template <class T>
    T *find(const QString &name) const
    {
        return window()->findChild<T *>(name);
    }
    QString text(const QString &name) const
    {
        const auto *label = find<PlainLabel>(name);
        return label ? label->text() : QString();
    }
    QString trouble(const QString &key) const
    {
        const auto *label = find<PlainLabel>(u"settings.%1.trouble"_s.arg(key));
        return label && !label->isHidden() ? label->text() : QString();
    }
    QLineEdit *type(const QString &key, const QString &text) const
    {
        auto *field = find<QLineEdit>(u"settings."_s + key);
        field->setFocus();
        field->selectAll();
        for (const QChar letter : text) { // QTest types ASCII only.
            QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(field, &press);
        }
        return field;
    }
    void click(const QString &name) const { find<QAbstractButton>(name)->click(); }

    Theme theme;
    SampleDesk desk;
    SampleSettingsDesk settings;
    SampleConnectDesk connecting;
    std::unique_ptr<MainWindow> main;
};

} // namespace quittance
