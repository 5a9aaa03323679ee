#pragma once

#include <QObject>

//! What keys do in every table.
class TestTableKeys : public QObject
{
    Q_OBJECT

private slots:
    void homeAndEndTakeTheSelectionWithThem();
    void shiftHomeAndShiftEndSelectUpToTheEnds();
    void shiftF10OpensTheMenuOfTheRow();
    void noActReachesAnInvoiceThatTheFilterHides_data();
    void noActReachesAnInvoiceThatTheFilterHides();
    void noActReachesACustomerThatTheFilterHides();
    void anInvoiceBehindTheFirstPageIsNotSaidToBeHidden();
    void anInvoiceForWhichTheFilterIsClearedIsNotSaidToBeHiddenAnyMore();
    void whetherAnInvoiceFitsTheFilterIsAskedOnce();
    void aCustomerBehindTheFirstPageIsNotSaidToBeHidden();
    void aRowIsChosenByEnterAfterTheOneBeforeLeftTheFilter();
    void theEnterOfTheKeypadOpensARow();
    void aTableIsSortedByKeysAlone();
    void theUsualOrderComesBackByKeys();
    void onlyWhatIsSortedByItsHeadersIsSortedByKeys();
    void disputesWhichHaveAnOrderOfTheirOwnAreNotSorted();
    void aSecondColumnIsChosenByKeysAndMarkedInTheHeader();
    void invoicesOfOneDayAreSortedByAnotherColumn();
    void aSecondKeyThatSortsNothingFurtherIsLeftOutOfAView_data();
    void aSecondKeyThatSortsNothingFurtherIsLeftOutOfAView();
    void customersByNameHaveNoSecondKeyInAViewEither();
    void aSecondColumnSurvivesInViewsAndFromStartToStart();
    void f9HidesNoPaneOfAnotherSection();
};
