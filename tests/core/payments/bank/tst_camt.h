#pragma once

#include <QObject>

class TestCamt : public QObject
{
    Q_OBJECT

private slots:
    void everyVersionSaysTheSame_data();
    void everyVersionSaysTheSame();
    void aBatchThatIsToldComesInParts();
    void aReversalNamesTheOtherSideNotUs();
    void reportsOfTheDayAreMarked_data();
    void reportsOfTheDayAreMarked();
    void whatIsWrongIsRefused_data();
    void whatIsWrongIsRefused();
    void partsThatDoNotAddUpComeAsOneLineWithoutABatch();
    void wrongCheckDigitsOfTheAccountAreTold();
    void entitiesDoNotGrow();
    void depthAndLengthAreBounded_data();
    void depthAndLengthAreBounded();
};
