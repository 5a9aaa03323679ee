#pragma once

#include <QObject>

class TestCrmReviewSheet : public QObject
{
    Q_OBJECT

private slots:
    void conflictsStandByCustomerInTheOrderOfTheirFields();
    void theListSaysHowFarEachCustomerIs();
    void theListIsReachedByKeysAndLeadsBack();
    void theSheetNamesTheOtherSide();
    void theChosenSideIsTinted_data();
    void theChosenSideIsTinted();
    void aClickOnASideChoosesItAndDecidesNothing();
    void theResultIsTypedInItsCell();
    void applyingKeepsWhatIsBeingTyped();
    void theFocusStaysInTheSheet();
    void everyControlHasANameAndItsLetterAlone();
    void itFitsWhereItIsSmallest_data();
    void itFitsWhereItIsSmallest();
};
