#pragma once

#include <QObject>

class TestTables : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aLongOrderIsComparedInRuns_data();
    void aLongOrderIsComparedInRuns();
    void aLongOrderThatChangedInPlacesKeepsTheSelection();
    void aLongOrderThatChangedAllOverKeepsTheSelection();
    void aRowThatMovedInALongOrderStaysSelected();
    void theLastRowsOfALongOrderStaySelectedWhileManyGo();
    void columnsAreChosenFromAList();
    void theBarAboveEachTableLetsChooseItsColumns_data();
    void theBarAboveEachTableLetsChooseItsColumns();
    void columnsStayAsTheyWereChosen();
    void aColumnChosenByHandDoesNotFold();
    void extraColumnsTellWhatTheBookKnows();
    void aViewIsSavedAndComesBackByName();
    void viewsThatComeWithTheProgramCannotBeReplaced();
    void viewsAreFoundByTheSearchOfCommands();
    void whatIsDueThisWeekIsAView();
    void aLinkThatStaysUnpaidIsAView();
    void invoicesAreNarrowedByFields();
    void paymentsAreNarrowedByFields();
    void paymentsAreFoundByText();
    void whatFitsInOtherStatesIsOffered();
    void rowsThatWereNeverInViewAreCopied();
};
