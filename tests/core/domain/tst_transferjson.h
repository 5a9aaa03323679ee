#pragma once

#include <QObject>

class TestTransferJson : public QObject
{
    Q_OBJECT

private slots:
    void bankDetailsComeBackAsTheyWere();
    void whatIsDamagedIsSaid_data();
    void whatIsDamagedIsSaid();
};
