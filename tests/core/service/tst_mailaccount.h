#pragma once

#include <QObject>

class TestMailAccount : public QObject
{
    Q_OBJECT

private slots:
    void aTestReallyArrivesAndNothingIsKept();
    void whatTheServerSaysIsTold_data();
    void whatTheServerSaysIsTold();
    void nobodyThereIsNotSent();
    void whatCannotBeSentIsNamed();
    void whatIsKeptIsUsedForMails();
    void aLoginThatIsKeptNeedsNotBeTypedAgain();
};
