#pragma once

#include <QObject>

class TestBankFiles : public QObject
{
    Q_OBJECT

private slots:
    void theSameStatementReadsTheSameInEveryDialect_data();
    void theSameStatementReadsTheSameInEveryDialect();
    void filesOfOthersAreReadOrRefusedForTheRightReason_data();
    void filesOfOthersAreReadOrRefusedForTheRightReason();
    void contentDecidesWhatAFileIs_data();
    void contentDecidesWhatAFileIs();
    void everyBeginningOfAFileIsRefusedOrTrue_data();
    void everyBeginningOfAFileIsRefusedOrTrue();
    void sizeDoesNotMatterForMemory_data();
    void sizeDoesNotMatterForMemory();
    void timeGrowsWithTheFileOnly_data();
    void timeGrowsWithTheFileOnly();
    void endlessNonsenseIsLeftEarly_data();
    void endlessNonsenseIsLeftEarly();
    void aStopEndsTheReading();
    void whatTheSinkRefusesIsTheAnswer();
    void referencesAreFoundInText_data();
    void referencesAreFoundInText();
    void accountsAreTheSameHoweverTheyAreWritten_data();
    void accountsAreTheSameHoweverTheyAreWritten();
};
