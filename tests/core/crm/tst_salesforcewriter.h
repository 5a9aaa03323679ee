#pragma once

#include <QObject>

class TestSalesforceWriter : public QObject
{
    Q_OBJECT

private slots:
    void changesById();
    void makesWhatCarriesOurIdOnce();
    void inv08ALimitIsHandedOnAndNothingElseIsSent_data();
    void inv08ALimitIsHandedOnAndNothingElseIsSent();
    void inv08ARowThatSomebodyHoldsIsTriedAgainLater();
    void inv09OnlyWhatWasRefusedIsReported_data();
    void inv09OnlyWhatWasRefusedIsReported();
    void inv09AnAnswerForFewerRecordsSaysNothingOfAny();
    void inv10WhatMayHaveArrivedIsUncertain_data();
    void inv10WhatMayHaveArrivedIsUncertain();
    void inv13AHiddenFieldIsNamedAndTheOthersArrive();
    void inv13AFieldThatTurnsDownTheWholeCollectionIsLeftOutOfAll();
    void inv13AnIdThatAnotherRecordHasHoldsUpNothingElse();
    void inv16ValuesArriveAsTheyAre_data();
    void inv16ValuesArriveAsTheyAre();
    void aRecordThatSomebodyChangedMeanwhileIsLeftAsItIs();
    void tellsWhichFieldsAnAdministratorHasToMake();
    void theListOfOwnFieldsIsWhatAnAdministratorMakes();
    void theCurrencyStandsWhereTheOrganisationKeepsIt_data();
    void theCurrencyStandsWhereTheOrganisationKeepsIt();
    void organisationsWithSeveralCurrenciesNeedNoFieldForIt();
    void aRemarkIsATaskThatIsFoundAgain();
    void aDuplicateRuleNamesTheRecordThere();
};
