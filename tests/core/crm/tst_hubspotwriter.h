#pragma once

#include <QObject>

class TestHubSpotWriter : public QObject
{
    Q_OBJECT

private slots:
    void theListOfOwnFieldsIsWhatIsMade_data();
    void theListOfOwnFieldsIsWhatIsMade();
    void makesItsOwnFieldsOnce();
    void aLostAnswerMakesNoFieldTwice();
    void inv08EveryLimitIsHandedOn_data();
    void inv08EveryLimitIsHandedOn();
    void inv09OnlyWhatWasRefusedIsReported_data();
    void inv09OnlyWhatWasRefusedIsReported();
    void inv09AnAnswerThatSaysTooLittleIsUncertain();
    void inv13AFieldThatIsGoneIsLeftOutOfTheWholeBatchAtOnce();
    void inv13AnAddressThatAnotherContactHasHoldsUpNothingElse();
    void inv16ValuesArriveAndComeBackAsTheyAre_data();
    void inv16ValuesArriveAndComeBackAsTheyAre();
    void makesWhatCarriesOurIdOnce();
    void aNoteOfAnyLengthKeepsItsMark();
};
