#pragma once

#include <QObject>

class TestSectionTables : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void extraColumnsOfPaymentsTellWhatTheBookKnows();
    void extraColumnsOfCustomersTellWhatTheBookKnows();
    void aContactTellsOfItsCustomerAndOfItsTrouble();
    void aContactSaysHowItStands();
    void aCustomerHasTheRoomOfACompanyInTheContacts();
    void theJournalTellsAmounts();
    void theJournalTellsTheDayOfWhatIsOlder();
    void theOutboxTellsHowOftenItTried();
    void aMailInTheOutboxIsNoMoreThanAccepted();
    void aMovementTellsItsValueDayAndItsAccount();
    void roomIsSharedByNeed_data();
    void roomIsSharedByNeed();
    void whatAMovementMayBeGetsTheRoomItsTextDoesNotNeed();
    void aThirdClickReturnsToTheOrderOfTheList();
    void shiftAddsAColumnToTheOrder();
    void amountsAreSortedAsNumbers();
    void theOutboxIsSortedByItsHeaders();
    void sumsFollowPayoutsThatWereSorted();
    void theJournalIsReadFromBothEnds();
    void paymentsOfOneAmountAreSortedByTheirDays();
    void whatATableShowsIsExported();
    void allRowsOfALongTableAreExported();
};
