#pragma once

#include <QObject>

class TestCrmStatement final : public QObject
{
    Q_OBJECT

private slots:
    void bindsWhatItIsGiven_data();
    void bindsWhatItIsGiven();
    void readsRowsOneAfterAnother();
    void leavesNoLockWhereRowsWereLeft();
    void saysWhatSqliteRefused();
    void hashesAsQtDoes_data();
    void hashesAsQtDoes();
};
