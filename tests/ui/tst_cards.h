#pragma once

#include <QList>
#include <QObject>
#include <QUrl>

class TestCards : public QObject
{
    Q_OBJECT

public slots:
    void takeUrl(const QUrl &url) { m_opened.append(url); } //!< In the browser's place.

private slots:
    void initTestCase();
    void aCardIsNamedWithoutItsNumber_data();
    void aCardIsNamedWithoutItsNumber();
    void aCardIsChargedByThreeStrokes();
    void enterChargesNothing();
    void theAccountAndItsModeStandInTheDialog_data();
    void theAccountAndItsModeStandInTheDialog();
    void whatIsOpenAfterwardsFollowsTheAmount();
    void moreThanIsOpenIsNotAskedFor_data();
    void moreThanIsOpenIsNotAskedFor();
    void aPressedButtonCannotBePressedAgain();
    void withoutACardTheWayToOneIsOffered();
    void everyOutcomeIsToldInWords_data();
    void everyOutcomeIsToldInWords();
    void aCustomerWhoMustConfirmGetsTheLink();
    void theInvoiceTellsOfTheChargeUnderWay();
    void aChargeNobodyAnsweredIsUncertainEverywhere();
    void aChargeOnlyAPersonCanKnowOfIsDroppedOrNothing();
    void aChargeOfWhichTheProviderCannotTellIsForAPerson();
    void anUncertainChargeIsToldOnceAndThenItsEnd();
    void whatCannotBeChargedIsNotOffered_data();
    void whatCannotBeChargedIsNotOffered();
    void aCardIsRemovedOnlyAfterTheQuestion();
    void addingOpensTheProvidersPage();
    void onePageIsLookedAtUntilItHasEnded();
    void withoutAProviderNothingIsSaidOfCards();

private:
    QList<QUrl> m_opened;
};
