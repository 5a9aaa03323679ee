#pragma once

#include <QObject>

//! Many mails at once: what is chosen for all of them, and what became of them.
class TestMailResult : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aTickThatCannotBeChangedLooksSo();
    void whatIsHeldIsTakenBackFromTheResult();
    void whatIsNotHeldOffersNoUndo();
    void ctrlEnterSendsFromALinkOfThePreviewToo();
    void aWideWindowShowsWholeWhoGetsAMail();
    void theResultCountsWhatIsThroughUntilAllIs();
    void sendingTooEarlyLeadsToTheCount();
    void oneWayToPayIsChosenForManyReminders();
    void manyRemindersDoWithoutALinkWhereNoProviderIs();
    void manyLinksNeedAProvider();
    void theBoxWithTheAmountTouchesNeitherTheMessageNorTheButton();
};
