#pragma once

#include <QObject>

class TestLogWindow : public QObject
{
    Q_OBJECT

private slots:
    void theHelpMenuShowsTheLogNewestFirst();
    void itIsFilteredByKeys();
    void olderOnesComePageByPage();
    void theKeysStayOnShowingOlderOnesWhileThereAreAny();
    void olderOnesAreAskedForAgainAfterAnError();
    void linesOfAnotherFilterDoNotOutlastAnError();
    void whatIsShownIsCopiedForSupport();
};
