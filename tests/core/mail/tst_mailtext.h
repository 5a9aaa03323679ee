#pragma once

#include <QObject>

class TestMailText : public QObject
{
    Q_OBJECT

private slots:
    void aMailOfOursIsReadAsItWasWritten_data();
    void aMailOfOursIsReadAsItWasWritten();
    void anotherMailIsRefused();
};
