#pragma once

#include <QObject>

class TestBankProperties : public QObject
{
    Q_OBJECT

private slots:
    static void importMatchAndUndoLoseNoCent();
};
