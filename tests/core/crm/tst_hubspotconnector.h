#pragma once

#include <QObject>

class TestHubSpotConnector : public QObject
{
    Q_OBJECT

private slots:
    void readsTheAccount();
    void tellsSinceWhenAFieldSaysWhatItDoes();
    void whatElseIsToldOfAnInteractionIsKept_data();
    void whatElseIsToldOfAnInteractionIsKept();
    void listsPersonsWithTheirCompany();
    void looksUpTheCompanyWhereTheListHidesIt();
    void tellsUnknownFromEmpty();
    void keepsHostileTextLiterally();
    void sendsNoTokenInTheClear_data();
    void sendsNoTokenInTheClear();
    void asksForNothingWithoutAToken();
    void encodesTheCursor();
    void inv08WaitsAsTheRateLimitSays_data();
    void inv08WaitsAsTheRateLimitSays();
    void staysBelowTheLimitByItself();
    void searchesAtMostFourTimesASecond();
    void saysThatTheTokenWasRefused();
    void refusesAPageThatIsNotOne_data();
    void refusesAPageThatIsNotOne();
    void takesABatchErrorForNoDeletion();
    void findsWhatWasMerged_data();
    void findsWhatWasMerged();
    void readsTimes_data();
    void readsTimes();
    void stopsBeforeAsking();
    void inv17NeverShowsTheToken();
};
