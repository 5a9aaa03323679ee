#pragma once

#include <QObject>

class TestSealedGrants : public QObject
{
    Q_OBJECT

private slots:
    void nobodyHasGivenAccessAtFirst();
    void aTokenThatWasGivenBeginsAGrant();
    void whatIsKeptComesBack();
    void inv17NoTokenStandsInTheBookInTheClear();
    void anotherTokenBeginsAnotherGrant();
    void aSignInCountsMoreThanATokenGivenBefore();
    void withoutAKeychainWhatIsKeptHasToDo();
    void aGrantOfAnotherConnectionDoesNotOpen();
    void whoSignedInMissesNoSecret();
};
