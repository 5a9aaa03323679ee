#pragma once

#include <QObject>

class TestGoldenMonth : public QObject
{
    Q_OBJECT

private slots:
    void aWholeMonthComesOutToTheCent();
};
