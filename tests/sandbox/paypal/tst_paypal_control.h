#pragma once

#include <QObject>

class TestPayPalControl : public QObject
{
    Q_OBJECT

private slots:
    void theWorldIsSteeredOverTheControlPort();
    void faultsStrikeByRoute();
    void aResetForgetsAll();
};
