#pragma once

#include <QObject>

class TestValues : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheDecimalsOfEachCurrency_data();
    void knowsTheDecimalsOfEachCurrency();
    void refusesWhatIsNoMoney_data();
    void refusesWhatIsNoMoney();
    void agesByDaysPastDue_data();
    void agesByDaysPastDue();
    void isOverdueFromTheDayAfter_data();
    void isOverdueFromTheDayAfter();
    void searchFindsWithoutMarks_data();
    void searchFindsWithoutMarks();
    void searchFoldsALetterTheSameBesideAnyOther();
};
