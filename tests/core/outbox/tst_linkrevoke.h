#pragma once

#include <QObject>

class TestLinkRevoke : public QObject
{
    Q_OBJECT

private slots:
    void whateverChangesWhatIsOpenClosesTheLink_data();
    void whateverChangesWhatIsOpenClosesTheLink();
    void closesItWhateverGoesWrong_data();
    void closesItWhateverGoesWrong();
    void pagesThatAreOpenCannotBePaidAnyMore();
    void theNextLinkWaitsUntilTheOldOneIsClosed();
    void moneyThatSlippedInIsBookedAndStopsTheNextLink();
    void aLinkIsNotMadeOverAnAmountThatChangedMeanwhile();
    void aLinkThatWasMadeOverAnOldAmountIsClosedAgain();
    void aLinkThatIsPaidInFullIsNotToBeClosed();
    void aDebitUnderWayLocksNewLinksUntilItFails();
};
