#pragma once

#include <QObject>

class TestOwnMailFile : public QObject
{
    Q_OBJECT

private slots:
    void namesAreClean_data();
    void namesAreClean();
    void namesComeOnce();
    void refusesWhatCannotGoAlong_data();
    void refusesWhatCannotGoAlong();
};
