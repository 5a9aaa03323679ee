#pragma once

#include <QObject>

class TestKeepBackup : public QObject
{
    Q_OBJECT

private slots:
    void withoutAFolderNothingIsCopied();
    void theCopyIsWholeAndForItsOwnerOnly();
    void onceADayIsOnce();
    void atClosingTodaysIsReplaced();
    void theLastFourteenAreKept();
    void aFolderThatIsGoneIsSaidAndNotMade();
};
