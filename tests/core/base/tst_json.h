#pragma once

#include <QObject>

class TestJson : public QObject
{
    Q_OBJECT

private slots:
    void hasOneFormForOneValue_data();
    void hasOneFormForOneValue();
    void refusesWhatIsNoObject_data();
    void refusesWhatIsNoObject();
};
