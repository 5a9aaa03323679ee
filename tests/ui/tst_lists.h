#pragma once

#include <QObject>

//! Filters and orders of the lists beside the invoices.
class TestLists : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theOutboxIsNarrowedByText();
    void payoutsAreNarrowedByTextAndTheirSumsFollow();
    void theJournalIsNarrowedByNumberNameAndWords();
    void movementsAreSortedAndTakenInThatOrder();
    void aLongListIsSortedAtOnceAndKeepsItsRow();
    void paymentsAreSortedByCustomerAndMethod();
    void paymentsThatNeedSomebodyComeFirstByStatus();
    void customersThatAreEqualAreSortedByAnotherKey();
    void viewsOfPaymentsAndCustomersComeBackByName();
    void whatFitsInOtherStatesIsToldAndShown();
    void daysTheWrongWayRoundAreRefusedAtTheirField();
    void aListOfNobodySaysWhereCustomersComeFrom();
    void paymentsAreNarrowedToAConnection();
    void typingJumpsInTheSortedColumnOfEveryTable();
    void aViewThatComesWithTheProgramIsShownAsSuch();
};
