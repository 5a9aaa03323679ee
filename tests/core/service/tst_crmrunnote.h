#pragma once

#include <QObject>

class TestCrmRunNote : public QObject
{
    Q_OBJECT

private slots:
    void aSyncThatWentWellSaysWhatItDid();
    void aSyncThatEndedEarlySaysWhatCameBefore_data();
    void aSyncThatEndedEarlySaysWhatCameBefore();
    void whatCouldNotBeReadIsCounted();
    void whatIsToldLaterIsAdded();
    void theWindowIsToldOfEach();
};
