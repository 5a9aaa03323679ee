#pragma once

#include <QObject>

class TestRecoveryCode : public QObject
{
    Q_OBJECT

private slots:
    void isWrittenInEightGroups();
    void isReadAsPeopleTypeIt();
    void anythingElseIsRefused_data();
    void anythingElseIsRefused();
    void theLastTwoGroupsAreTold();
};
