#pragma once

#include <QObject>

class TestEpcPayload : public QObject
{
    Q_OBJECT

private slots:
    void isThatOfTheGuideline();
    void refuses_data();
    void refuses();
};
