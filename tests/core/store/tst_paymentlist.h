#pragma once

#include <QObject>

class TestPaymentList : public QObject
{
    Q_OBJECT

private slots:
    void newestComeFirstAndTheOrderTurns();
    void whatIsEqualIsSortedByAnotherKey();
    void customersAndMethodsSortToo();
    void namesAndMethodsAreWalkedAlongAnIndex();
    void whatNeedsSomebodyComesFirstByStatus();
    void aListByStatusWalksAlongItsIndexes();
    void findsText_data();
    void findsText();
    void manyHitsAreFoundAsFewAre_data();
    void manyHitsAreFoundAsFewAre();
    void manyHitsAreGatheredAndNotLookedForRowByRow();
    void aFirstPageLooksNoFurtherThanItsWindow();
    void fieldsNarrowTheList_data();
    void fieldsNarrowTheList();
    void sumsWhatIsLeftByCurrency();
    void sumsAmountsByCurrency();
    void connectionsAreToldOnceEach();
    void rowsComeInTheOrderAskedFor();
    void aPaymentIsFoundByItsId();
    void aRowTellsWhatThePayerWroteAndWhenItWasRecorded();
};
