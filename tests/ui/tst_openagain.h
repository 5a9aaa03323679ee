#pragma once

#include <QObject>

class TestOpenAgain : public QObject
{
    Q_OBJECT

private slots:
    void whatIsOpenSurvivesACrash();
    void aDraftThatWasOpenIsOpenAgain();
    void draftsOfAQuitThatWasCalledOffAreNotOpenedAgain();
};
