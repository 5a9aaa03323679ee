#pragma once

#include <QObject>

class TestOAuthClient : public QObject
{
    Q_OBJECT

private slots:
    void challengesAreThoseOfTheStandard();
    void verifiersAndStatesNeverRepeat();
    void aPersonWhoAgreesGivesAGrant();
    void thePageAskedForSaysWhatTheServiceMustKnow();
    void inv17AWrongStateIsAnErrorAndAsksForNoToken();
    void aPersonWhoDeclinesIsANormalEnd();
    void whatElseTheBrowserAsksForIsAnsweredWithNothing();
    void aCallbackWithoutACodeIsRefused();
    void theListenerIsGoneAfterwards();
    void aPersonWhoNeverComesEndsTheWait();
    void stoppingEndsTheWaitWithinASecond();
    void theNextPortIsTakenWhereTheFirstIsUsed();
    void aCodeIsAskedForOnceAndALostAnswerIsTold();
    void inv17NothingSecretIsInTheErrorsOrThePage();
    void withoutAClientIdNothingIsOpened();
    void aRefusalSaysWhoseFaultItIs_data();
    void aRefusalSaysWhoseFaultItIs();
    void whatIsOnlyWishedForIsAskedForBesideWhatIsNeeded();
};
