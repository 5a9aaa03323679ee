#pragma once

#include <QObject>

class TestRecordService : public QObject
{
    Q_OBJECT

private slots:
    void findsAPaymentByWhateverIsKnownOfIt_data();
    void findsAPaymentByWhateverIsKnownOfIt();
    void findsACustomerWithoutAccents();
    void whatIsTypedIsNeverAPattern();
    void theJournalOfAPaymentShowsWhatItBooked();
    void aPaymentNobodyKnowsIsNotFound();
    void tagsAndNotesAreChangedAndTold();
};
