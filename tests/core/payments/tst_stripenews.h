#pragma once

#include <QObject>

class TestStripeNews : public QObject
{
    Q_OBJECT

private slots:
    void aPaidLinkBecomesAPayment();
    void takesEventsForHintsOnly();
    void whatIsOnlyPutAsideIsNoPayment();
    void tellsTheStateOfACharge_data();
    void tellsTheStateOfACharge();
    void namesTheMethod_data();
    void namesTheMethod();
    void ourIdsComeFromTheSessionFirst();
    void aFeeMayComeLater();
    void aFeeInAnotherCurrencyIsInThatCurrency();
    void namesEachPaymentOnce();
    void firstLooksThirtyDaysBackAndThenOn();
    void goesOnFromTheCursorPageByPage();
    void nothingNewKeepsTheCursor();
    void aLostCursorIsAGap_data();
    void aLostCursorIsAGap();
    void tellsWhichLinksChanged();
    void whatVanishedIsNoHindrance();
    void aFaultBringsNoHalfNews();
    void anotherProgramsOddChargeIsNoHindrance();
    void readsWhatWasPaidThroughALink();
};
