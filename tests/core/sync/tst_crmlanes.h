#pragma once

#include <QObject>

class TestCrmLanes : public QObject
{
    Q_OBJECT

private slots:
    void whatWasToldMeanwhileIsNotTakenBackByAnOlderPage_data();
    void whatWasToldMeanwhileIsNotTakenBackByAnOlderPage();
    void whatOthersChangeBesideItComesWithTheNextSync();
    void whatAPersonChangesWhileTimesAreAskedForIsTheNewest();
    void whatAPersonMapsWhileFieldsComeIsKept();
    void whatAPersonNoLongerMapsIsNotTaken();
    void whatWasAskedForACustomerThatWasMergedIsNotDropped();
    void aConflictThatIsGoneMeanwhileEndsNoSync();
    void aMergeMetMeanwhileIsNotUndoneByAnOlderAnswer();
};
