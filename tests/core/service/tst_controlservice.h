#pragma once

#include <QObject>

class TestControlService : public QObject
{
    Q_OBJECT

private slots:
    void whoIsNotListedMustNot();
    void whatARoleLacksIsKnownBeforehand();
    void lockingAndOpeningIsAnswered();
    void eachDocumentIsJudgedForItself();
    void aRequestIsDecidedByAnother();
};
