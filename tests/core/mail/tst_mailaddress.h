#pragma once

#include <QObject>

class TestMailAddress : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatCanBeSent_data();
    void takesWhatCanBeSent();
    void refusesWhatCannotBeSentSafely_data();
    void refusesWhatCannotBeSentSafely();
};
