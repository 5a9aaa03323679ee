#pragma once

#include <QObject>

class TestSetup : public QObject
{
    Q_OBJECT

private slots:
    void theListShowsWhatIsLeft();
    void eachStepLeadsToItsPlace();
    void everyStepLeadsFurtherAndSaysSo();
    void theListGoesWhenAllIsDone();
    void aDismissedListStaysAway();
    void theListIsReadAgainWhenDocumentsChange();
    void withoutAnythingToSetUpThereIsNoList();
    void anAddressNamesAnInvoiceAndNothingElse_data();
    void anAddressNamesAnInvoiceAndNothingElse();
    void filesThatAreHandedOverAreToldApart();
    void anAddressOpensItsRecord();
    void anUnknownNumberIsSaid();
    void onlyTheSampleBookCanBeRemoved();
    void thatTheSampleBookHasNoMovementsIsSaid();
    void anotherBookIsAskedFor();
};
