#pragma once

#include <QObject>

//! What is shown as the state of a document, by what happened to it.
class TestInvoiceStates : public QObject
{
    Q_OBJECT

private slots:
    void aStateFollowsFromWhatHappened_data();
    void aStateFollowsFromWhatHappened();
    void overdueIsAFlagBesideTheState_data();
    void overdueIsAFlagBesideTheState();
};
