#pragma once

#include <QObject>

class TestCrmValue : public QObject
{
    Q_OBJECT

private slots:
    void invariant16_valuesAreComparedByWhatTheySay_data();
    void invariant16_valuesAreComparedByWhatTheySay();
    void invariant16_daysStayTheSameInEveryZone_data();
    void invariant16_daysStayTheSameInEveryZone();
    void invariant16_longAndForeignTextsSurvive();
    void normalFormsAreTheirOwnNormalForm();
    void readsPhoneNumbers_data();
    void readsPhoneNumbers();
    void invariant15_theDigestIgnoresOrderAndWhiteSpace();
    void everyFieldHasACodeAndADefault();
    void takesValuesByTheRulesOfCustomers_data();
    void takesValuesByTheRulesOfCustomers();
    void whatIsTakenIsToldAsTheSameValue_data();
    void whatIsTakenIsToldAsTheSameValue();
    void changedLettersStayAsTheyAre_data();
    void changedLettersStayAsTheyAre();
    void onlyTextsOfOursChangeTheirLetters();
    void dividesNamesAsTheCrmDoes();
};
