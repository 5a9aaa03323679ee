#pragma once

#include <QObject>

//! Payments out of a file, and what they pay.
class TestImportPayments : public QObject
{
    Q_OBJECT

private slots:
    void paysInTheOrderOfTheNamesAsFarAsItReaches_data();
    void paysInTheOrderOfTheNamesAsFarAsItReaches();
    void severalPaymentsOfAFileShareWhatIsOpen();
    void paysADocumentNotBeforeItExists_data();
    void paysADocumentNotBeforeItExists();
    void aPaymentReopensWhatWasWrittenOff();
    void withoutADocumentTheAddressSaysWhose();
    void refuses_data();
    void refuses();
    void theFirstDayOfAllIsADay();
    void aRefusedPaymentTakesNothingFromTheOthers();
    void aDocumentIsFoundByTheNumberItHadElsewhere();
    void aLockedDayHoldsBackItsRowAlone();
    void aSecondImportAddsNothing();
    void whatTheProviderReportedIsNotTakenAgain_data();
    void whatTheProviderReportedIsNotTakenAgain();
    void aRowOfTheProviderIsBookedAsItsOwnReportWould_data();
    void aRowOfTheProviderIsBookedAsItsOwnReportWould();
};
