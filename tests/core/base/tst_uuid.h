#pragma once

#include <QObject>

class TestUuid : public QObject
{
    Q_OBJECT

private slots:
    void isAVersion7Uuid();
    void beginsWithItsTime();
    void laterOnesSortLater();
    void noTwoAreEqual();
};
