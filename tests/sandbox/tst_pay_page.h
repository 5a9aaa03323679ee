#pragma once

#include <QObject>

class TestPayPage : public QObject
{
    Q_OBJECT

private slots:
    void aPersonPaysThroughTheForm();
    void pressingTheButtonTwicePaysOnce();
    void aDeclineShowsWordsAndKeepsTheForm();
    void theBankAsksOnAPageOfItsOwn_data();
    void theBankAsksOnAPageOfItsOwn();
    void aPaidLinkShowsItsMessage();
    void whatOthersWroteIsEscaped();
    void aSessionOfAnotherLinkIsNotPaid();
    void anExpiredPageTakesNoMoney();
    void unknownPagesAreNotFound_data();
    void unknownPagesAreNotFound();
    void theAddressCanFillInTheMail();
    void aSessionHasAPageOfItsOwn();
    void aClosedSessionShowsNoForm();
    void aDebitHasAFormOfItsOwn();
    void theBanksPageOfACallLeadsBack();
    void aTransferIsExplained();
    void amountsAreWrittenAsPeopleDo_data();
    void amountsAreWrittenAsPeopleDo();
};
