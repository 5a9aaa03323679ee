#pragma once

#include <QObject>

class TestPayPalTable : public QObject
{
    Q_OBJECT

private slots:
    void everyCallHasItsShape();
    void whatOurTableTakesPayPalTakesToo();
    void issuesAreThoseOfTheFiles();
    void theCheckFindsWhatIsWrong_data();
    void theCheckFindsWhatIsWrong();
};
