#pragma once

#include <QObject>

class TestCrmSchemas : public QObject
{
    Q_OBJECT

private slots:
    void aSyncAsksForTheFieldsOnce_data();
    void aSyncAsksForTheFieldsOnce();
    void whoTellsLaterAsksAgain_data();
    void whoTellsLaterAsksAgain();
    void fieldsThatHaveChangedAreSharedNoLonger();
    void anotherAddressHasOtherFields();
};
