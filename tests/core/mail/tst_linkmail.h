#pragma once

#include <QObject>

class TestLinkMail : public QObject
{
    Q_OBJECT

private slots:
    void saysTheSameInEachLanguage_data();
    void saysTheSameInEachLanguage();
    void speaksEnglishWhereItHasNoWords();
    void anAmountIsNotBroken();
    void theButtonHasItsRoomWhereOnlyCellsHaveIt();
    void aMissingDueDateIsNotMentioned();
    void aPartSaysWhatItIsAPartOf_data();
    void aPartSaysWhatItIsAPartOf();
    void aPageThatEndsSaysWhen_data();
    void aPageThatEndsSaysWhen();
    void theClerksWordsReplaceOurs();
    void hostileTextStaysText();
    void showsTheHostAndNothingRemote();
    void aTransferSaysWhereToAndWhatFor_data();
    void aTransferSaysWhereToAndWhatFor();
    void hostileBankDetailsStayText();
    void everyKindOfAccountHasItsNames_data();
    void everyKindOfAccountHasItsNames();
    void refusesWhatWouldLeaveAHole_data();
    void refusesWhatWouldLeaveAHole();
};
