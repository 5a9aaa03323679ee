#pragma once

#include <QObject>

class TestReconcile : public QObject
{
    Q_OBJECT

private slots:
    void linesAreMatchedByEnterAlone();
    void aNumberChoosesAnotherProposal();
    void aSkippedMovementWaitsOn();
    void whatIsSaidOfADecisionHasOneFullStop();
    void whatIsSetAsideKeepsItsReason();
    void theLastDecisionIsTakenBack();
    void aRefusalStaysBesideTheLineAndTheLineToo();
    void aDoubtfulLineIsSettledFirst();
    void aChosenProposalStaysChosenWhenTheListIsReadAnew();
    void whatIsCertainIsSeenBeforeItIsBooked();
    void escapeBooksNothingThatIsCertain();
    void whatCouldNotBeBookedStaysWithItsReason();
    void whoLeavesBeforeAllIsBookedIsToldAllTheSame();
    void hostilePayersStayLetters();
    void theBarHasRoomForAllOfItInASmallWindow();
    void thePageFitsAThousandPixelsWhateverMovementIsInView();
    void whereTheNumbersSayItAllAProposalIsNoMore_data();
    void whereTheNumbersSayItAllAProposalIsNoMore();
    void theProposalInViewIsSaidInFull();
    void everythingIsReachedFromTheSection();
    void theKeyThatAllocatesMatchesHere();
    void payoutsSayWhatTheBankHas();
    void aPayoutOnItsWayLooksAsAmongThePayouts();
    void whereNothingMayBeDecidedItSaysWhy();
};
