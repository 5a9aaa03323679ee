#pragma once

#include "tests/ui/SampleConnectDesk.h"
#include "tests/ui/Stage.h"
#include "ui/connect/ConnectDialog.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

//! The dialog on sample answers, shown with a way chosen.
struct CrmWizard {
    explicit CrmWizard(const QString &way)
        : dialog(new quittance::ConnectDialog(desk, way, nullptr))
    {
        dialog->show();
        QApplication::setActiveWindow(dialog);
    }
    ~CrmWizard() { delete dialog; }

    void type(const QString &field, const QString &text) const
    {
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("connect.") + field), text);
    }
    //! To what is to come.
    void goToBringing() const
    {
        type(QStringLiteral("token"), QStringLiteral("pat"));
        act();
        QTRY_VERIFY(dialog->findChild<QWidget *>(QStringLiteral("connect.account")));
        act();
        QTRY_VERIFY(dialog->findChild<QWidget *>(QStringLiteral("connect.interactions")));
    }
    //! To how fields are mapped, on real records.
    void goToMapping() const
    {
        goToBringing();
        act();
        QTRY_VERIFY(button(QStringLiteral("changeMapping")) && button(QStringLiteral("act"))->isEnabled());
    }
    //! To what a first sync would find.
    void goOn() const
    {
        goToMapping();
        act();
        QTRY_VERIFY(desk.looks > 0 && button(QStringLiteral("act"))->isEnabled());
    }
    void act() const { keys.pressOn(*dialog, Qt::Key_Return, Qt::ControlModifier); }
    QPushButton *button(const QString &name) const
    {
        return dialog->findChild<QPushButton *>(QStringLiteral("connect.") + name);
    }

    SampleConnectDesk desk;
    QPointer<quittance::ConnectDialog> dialog;
    mutable quittance::CountedKeys keys;
};
