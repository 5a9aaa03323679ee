#pragma once

#include <QObject>

//! Companies and people are listed side by side, in threads of their own.
class TestListTogether : public QObject
{
    Q_OBJECT

private slots:
    void bothListsAreUnderWayAtOnce();
    void theShorterListEndsAndTheLongerGoesOn();
    void aListThatMayNotBeReadLeavesTheOtherWhole();
    void whatEndsTheSyncEndsBothAndTheNextGoesOnBehindWhatCame();
    void whatEndsTheSyncIsToldBeforeWhatEndsOneList();
    void inv19AStopIsSeenWhileBothWaitForAPage();
    void eachRenewsAnAccessThatIsOverByItself();
    void aPersonReadBeforeAMergeOfCompaniesFollowsIt();
    void theirProgressIsOne();
    void eachPageOfHubSpotIsAskedForOnceWhileThreeThreadsAsk();
};
