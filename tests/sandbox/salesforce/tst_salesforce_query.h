#pragma once

#include <QObject>

class TestSalesforceQuery : public QObject
{
    Q_OBJECT

private slots:
    void answersInTheShapeOfTheService();
    void selects_data();
    void selects();
    void refuses_data();
    void refuses();
    void instantsAreToldInWholeSeconds();
    void theBinIsSeenByQueryAllOnly();
    void whatIsNotSharedIsSimplyMissing();
    void aMergeNamesItsWinner();
    void longResultsComeByLocators();
    void pagesMayBeShorterThanAsked();
    void locatorsOfQueryAllSayQuery();
    void aRenewalKillsTheLocators();
    void onlyTenLocatorsLive();
    void aHiddenFieldIsUnknown();
    void aTooLongAddressIsRefused();
};
