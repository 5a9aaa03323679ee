#pragma once

#include <QObject>

class TestPayPalInvoices : public QObject
{
    Q_OBJECT

private slots:
    void aDraftHasNoAddressForThePayer();
    void sendingWithoutAMailMakesItPayable();
    void sendingTwiceHasNoEffect();
    void aFutureDayIsScheduledAndMailedThen();
    void totalsAreComputedByPayPal_data();
    void totalsAreComputedByPayPal();
    void whatIsWrongIsRefused_data();
    void whatIsWrongIsRefused();
    void aNumberIsTakenOnce();
    void replacingKeepsTheNumberAndTheStatus();
    void onlyDraftsAreDeleted();
    void cancellingSaysWhyNot();
    void aReminderNeedsAnOpenInvoice();
    void numbersGoOn();
};
