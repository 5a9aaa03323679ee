#pragma once

#include <QObject>

class TestNewBook : public QObject
{
    Q_OBJECT

private slots:
    void aBookBeginsWithThreeAnswers();
    void aBookWithoutANameDoesNotBegin();
    void aNewBookHasEverythingToSetUp();
    void whatIsThereIsDone();
    void aDismissedListIsRemembered();
    void aGoodBookIsWholeAndNotTouched();
    void whatIsWrongWithAFileIsTold_data();
    void whatIsWrongWithAFileIsTold();
    void theNewestBackupThatIsWholeIsNamed();
};
