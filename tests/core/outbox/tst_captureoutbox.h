#pragma once

#include <QObject>

class TestCaptureOutbox : public QObject
{
    Q_OBJECT

private slots:
    void whatWasPaidAfterATryIsNotTakenOnceMore_data();
    void whatWasPaidAfterATryIsNotTakenOnceMore();
    void whatIsPutAsideIsNoMoney();
    void whatIsPutAsideIsTakenOnceWhateverGoesWrong_data();
    void whatIsPutAsideIsTakenOnceWhateverGoesWrong();
    void aPartIsTakenAndTheRestReleased();
    void whatIsPutAsideIsLetGo();
    void aCaptureThatIsTooLateIsRefused();
    void aCaptureOfWhatWasPaidMeanwhileIsDropped();
    void whatRanOutElsewhereBecomesKnown();
    void whatWasTakenElsewhereBecomesKnown();
};
