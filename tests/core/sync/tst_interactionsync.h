#pragma once

#include <QObject>

class TestInteractionSync : public QObject
{
    Q_OBJECT

private slots:
    void bringsEveryKindAndWhomItIsWith();
    void readsEveryPageOfWhatOneHangsOn();
    void aMissingScopeTurnsOneListOffAndTheRestGoesOn();
    void nothingNewCostsFiveRequestsAListAtMost();
    void tellsProgressOfEveryList();
    void aFirstLoadAsksOnceHowLongALongListIs();
    void inv01TheTimelinesFollowWhateverHappensThere_data();
    void inv01TheTimelinesFollowWhateverHappensThere();
    void inv03ALaggingIndexAndChangesDuringTheWalkLoseNothing();
    void inv04AnyCutIsMadeUpForByTheNextRun_data();
    void inv04AnyCutIsMadeUpForByTheNextRun();
    void inv11AMergeThereKeepsTheTimeline_data();
    void inv11AMergeThereKeepsTheTimeline();
    void inv12LostSightOfManyTakesNoneAway();
    void inv16TextsArriveAsTheyAre_data();
    void inv16TextsArriveAsTheyAre();
    void inv18NoiseInsteadOfAnAnswerLosesNothing_data();
    void inv18NoiseInsteadOfAnAnswerLosesNothing();
    void inv19CancellingStopsAtOnceAndTheNextRunGoesOn();
    void inv20AFirstLoadMeetsNoLimit();
};
