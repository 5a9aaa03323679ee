#pragma once

#include <QObject>

class TestTransfers : public QObject
{
    Q_OBJECT

private slots:
    void theMailTellsTheBankDetails();
    void aPartShowsWhatIsMissingAndBooksNothing();
    void theRestBooksAllOfItOnce();
    void tooMuchWaitsForTheCustomer();
    void moneyForAnotherDocumentPaysThatOne();
    void moneyThatWaitsPaysTheNextDocumentAtOnce();
    void moneyThatWaitsPaysAPartOfTheNextDocument();
    void payingElsewhereClosesTheTransfer();
    void aPartThatCameGoesBackToTheCustomer();
    void aTransferThatSlippedInIsBooked();
    void anotherWayClosesTheFirst();
    void aPartThatCameIsNotGivenUpUnasked();
    void makesOneIntentWhateverGoesWrong_data();
    void makesOneIntentWhateverGoesWrong();
    void isFoundAgainWhenTheKeyIsForgotten();
    void cancelledAtTheProviderIsSeen();
    void closingThatIsRefusedIsAskedForAgain();
    void closingThatIsGivenUpBlocksNothing();
    void aPartThatCameUnseenStopsTheClosing();
    void cashBelowZeroIsNothingThatWaits();
    void whatWaitsIsSeenWithoutTheFeed();
    void noSecondWayIsOpenedBesideADebit();
    void aChangedWayCanBeTakenBack();
    void aMailWithoutBankDetailsEndsNothing();
};
