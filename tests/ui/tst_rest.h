#pragma once

#include <QObject>

class TestRest : public QObject
{
    Q_OBJECT

private slots:
    void aSectionNobodyTouchesRests_data();
    void aSectionNobodyTouchesRests();
};
