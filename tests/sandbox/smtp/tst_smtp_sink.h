#pragma once

#include <QObject>

class TestSmtpSink : public QObject
{
    Q_OBJECT

private slots:
    void storesWhatItAcceptsByteForByte();
    void putsTheEnvelopeBesideTheMessage();
    void takesSeveralMessagesInOneConversation();
    void saysWhatItCan();
    void answersEachCommand_data();
    void answersEachCommand();
    void logsInByBothMechanisms_data();
    void logsInByBothMechanisms();
    void asksForALoginWhereRequired();
    void refusesCommandsBeforeTheirAnswers();
    void refusesMessagesThatAreTooLarge();
    void refusesARecipientByItsLocalPart_data();
    void refusesARecipientByItsLocalPart();
    void refusesAListedAddress();
    void misbehavesAfterTheDot_data();
    void misbehavesAfterTheDot();
    void hangsUpWhereTold_data();
    void hangsUpWhereTold();
    void staysSilentWhereTold();
    void countsFaultsByMessage();
    void keepsNothingOnReset();
    void saysWhenTheFolderIsGone();
};
