#pragma once

#include <QObject>

class TestCrmChaos : public QObject
{
    Q_OBJECT

private slots:
    void invariant1_pullAndPushComeToRestAndAgree_data();
    void invariant1_pullAndPushComeToRestAndAgree();
};
