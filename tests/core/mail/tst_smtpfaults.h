#pragma once

#include <QObject>
#include <QTemporaryDir>

//! Against a server that misbehaves.
class TestSmtpFaults : public QObject
{
    Q_OBJECT

private slots:
    void withoutStartTlsNothingIsSent();
    void aRefusedCommandEndsIt_data();
    void aRefusedCommandEndsIt();
    void aLostAnswerIsUncertain();
    void aBreakInTheMiddleIsNotSent();
    void theAnswerToTheDotDecides_data();
    void theAnswerToTheDotDecides();
    void stoppingEndsTheWaitForTheAnswer();
    void nobodyListeningIsNotSent();
    void nothingIsSentWhenTheMarkCannotBeSet();
    void whatIsUnsafeNeverReachesTheWire_data();
    void whatIsUnsafeNeverReachesTheWire();
    void settingsAreChecked_data();
    void settingsAreChecked();

private:
    QTemporaryDir m_folder;
};
