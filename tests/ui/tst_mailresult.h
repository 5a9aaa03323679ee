#pragma once

#include <QObject>

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
    void theBoxWithTheAmountTouchesNeitherTheMessageNorTheButton();
};
