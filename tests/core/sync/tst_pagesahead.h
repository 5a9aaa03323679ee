#pragma once

#include <QObject>

class TestPagesAhead : public QObject
{
    Q_OBJECT

private slots:
    void pagesComeInTheirOrder();
    void anErrorComesWhereItsPageWouldHaveAndNothingIsAskedBehindIt();
    void onlySoManyPagesWait_data();
    void onlySoManyPagesWait();
    void stoppingEndsTheWaitForAPage();
    void droppingItStopsAReaderThatWaits();
    void aPageThatNamesItselfIsTheLastOneRead();
    void aListingOfOnePageIsReadHere();
    void fromTheSecondPageOnItIsReadElsewhere();
    void anAccessThatIsOverIsRenewedHereAndTheReaderGoesOn();
    void aListingThatCannotBeReadElsewhereIsReadHere();
    void afterAnErrorAnyPlaceMayBeAskedFor();
    void rowsAreMadeWhereAFirstLoadIsReadAhead();
};
