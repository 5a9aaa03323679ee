#pragma once

#include <QObject>

class TestBars : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aViewThatWasSavedHasRoomForItsNameAtOnce();
    void aViewThatIsLeftByAFieldHasRoomForTheWordInItsPlace();
    void aBarIsLaidOutAnewOnlyWhenSomethingChanged();
    void aLongNameOfAViewLeavesTheStatesTheirCounts();
    void anAmountIsReadWholeInTheFilter_data();
    void anAmountIsReadWholeInTheFilter();
    void daysToFilterInvoicesByAreSaidToBeThoseOfIssue();
    void marksOfPaymentsHaveAllTheirWordsAt1280();
    void actsOnPaymentsKeepTheirNamesAsIcons();
    void theBarsOfAllSectionsAreAsHigh_data();
    void theBarsOfAllSectionsAreAsHigh();
};
