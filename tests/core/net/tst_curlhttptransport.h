#pragma once

#include <QObject>
#include <QTemporaryDir>

class TestCurlHttpTransport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anyStatusIsAReply_data();
    void anyStatusIsAReply();
    void sendsHeadersAndBodyAsTheyAre();
    void noHeaderBecomesTwo_data();
    void noHeaderBecomesTwo();
    void theHeadIsReadAsItIsMeant();
    void aChangeWithoutABodyTellsSo();
    void keepsNoCookies();
    void whatNeverLeftIsOffline_data();
    void whatNeverLeftIsOffline();
    void whatLeftWithoutAWholeReplyIsUncertain_data();
    void whatLeftWithoutAWholeReplyIsUncertain();
    void aChangeLeavesOnceThoughTheConnectionBreaks();
    void aChangeOpensItsOwnConnection();
    void theTimeIsForTheWholeExchange();
    void aReplyTooLargeIsRefused();
    void aServerThatNeverFinishesTheHandshakeGotNothing();
    void sendsNothingToAServerNobodyVouchesFor();
    void sendsOverTlsToAServerThatIsVouchedFor();
    void stoppingEndsTheWaitAtOnce();
    void stoppedBeforehandSendsNothing();
    void shuttingDownEndsTheWait();
    void manyLanesMaySendAtOnce();
    void aPowerCutCanBeMadeBeforeAndAfter();

private:
    QTemporaryDir m_folder;
};
