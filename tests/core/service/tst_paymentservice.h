#pragma once

#include <QObject>

class TestPaymentService : public QObject
{
    Q_OBJECT

private slots:
    void withoutADayItIsToday();
    void creditIsUsedTakenBackAndPaidBack();
    void anInvoiceTellsWhatItsCreditNotesSay();
    void oneThatWasEnteredBeforeIsFound();
    void whatIsRefusedChangesNothing();
    void theProvidersPageIsTheRealProvidersOnly();
};
