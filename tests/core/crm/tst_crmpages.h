#pragma once

#include <QObject>

class TestCrmPages : public QObject
{
    Q_OBJECT

private slots:
    void writesValuesAsQtDoes_data();
    void writesValuesAsQtDoes();
    void readsPlainTimesAsQtDoes_data();
    void readsPlainTimesAsQtDoes();
    void leavesOtherTimesToQt_data();
    void leavesOtherTimesToQt();
    void aPageOfHubSpotSaysWhatItsRecordsSay();
    void aPageOfHubSpotThatIsNoUsualOneIsLeftAlone_data();
    void aPageOfHubSpotThatIsNoUsualOneIsLeftAlone();
    void aPageOfSalesforceSaysWhatItsRowsSay();
    void aBulkPageOfSalesforceSaysWhatItsRowsSay();
    void aCsvThatIsBrokenIsNoPage_data();
    void aCsvThatIsBrokenIsNoPage();
    void takesOneMoreRequestAtOnceOnlyWhereOneIsFree();
    void waitsALittleWhereOthersUseTheSameLimit();
    void aClockThatIsSetBackMakesNobodyWaitLongerThanOneInterval();
    void twoThatReadAtOnceKeepToOneLimit();
    void takesTheReplyThatIsUnderWayOnlyForTheSameRequest();
    void aFewRequestsMayBeUnderWay();
};
