#pragma once

#include <QObject>

class TestBookFigures : public QObject
{
    Q_OBJECT

private slots:
    void everyFigureIsWhatTheReportsSay();
    void anyBookAgreesWithItsReports();
    void moneyAskedToBePaidBackIsStillCredit();
    void whatCameInIsWhatThePaymentsAddUpTo();
    void whatWasTakenBackDidNotComeIn();
    void figuresComeByCurrencyWithTheCompanysOwnNamed();
    void monthsAreThoseOfTheCalendar();
    void theLastThirtyDaysBeginTwentyNineDaysAgo_data();
    void theLastThirtyDaysBeginTwentyNineDaysAgo();
    void whatNobodyRemindedOfIsCountedOldestFirst();
    void disputesComeByTheDayTheyMustBeAnswered();
    void aCardThatExpiresSoonNeedsSomebody();
    void aQuietBookNeedsNobody();
    void aFigureReadsOnlyWhatItNeeds();
};
