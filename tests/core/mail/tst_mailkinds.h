#pragma once

#include <QObject>

class TestMailKinds : public QObject
{
    Q_OBJECT

private slots:
    void eachKindHasWordsInEachLanguage_data();
    void eachKindHasWordsInEachLanguage();
    void aStatementTellsWhatWasPaidBack_data();
    void aStatementTellsWhatWasPaidBack();
    void everyLanguageHasItsOwnWordsForEveryKind();
    void everySentenceIsTranslated();
    void aReminderGrowsFirmer();
    void aReminderAsksByWhatItBrings();
    void aLanguageWithoutWordsGetsEnglish();
    void hostileWordsStayWords();
    void everyAddressStandsInTheHeaders();
    void aHeaderInAnAddressIsRefused();
    void whatGoesAlongIsInTheBytes();
};
