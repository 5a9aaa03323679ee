#pragma once

#include <QObject>

class TestCrmBringing : public QObject
{
    Q_OBJECT

private slots:
    void whatIsToComeIsChosenBeforeTheFirstSync();
    void theDryRunIsCountedAndNothingStartsBeforeIt();
    void theMappingIsShownOnARealRecordOfOnesChoice();
    void withoutThePermissionNothingIsWrittenBack();
    void aDryRunThatFailsIsSaidAndTheSyncCanBegin();
    void backLeadsToTheAccountAgain();
};
