#pragma once

#include <QObject>

class TestFronts : public QObject
{
    Q_OBJECT

private slots:
    void bothFrontsAnswerAlike();
    void bothFrontsFailAlike_data();
    void bothFrontsFailAlike();
    void aFaultLastsAsLongAsItWasToldTo();
    void aFaultTouchesOnlyWhatItNames();
    void aRefusalAfterActingHasActed();
    void aLockTimeoutIsToldFromARateLimit();
    void aSlowAnswerIsLateOnTheWire();
    void whatCameByIsRemembered();
    void nothingListensWhereNothingIsServed();
    void aConnectionServesSeveralRequests();
    void aRequestThatIsTooLargeIsRefused();
    void bodiesInChunksAreReadWhole_data();
    void bodiesInChunksAreReadWhole();
    void aConnectionTakesBodiesInChunks();
    void whatIsNoHttpIsRefused();
};
