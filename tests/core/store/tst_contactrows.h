#pragma once

#include <QObject>

class TestContactRows : public QObject
{
    Q_OBJECT

private slots:
    void aLinkedContactTellsOfItsCustomer();
    void whyACrmWasNotToldIsTold();
    void aLinkedContactSaysHowItStands();
    void whoWasToldSinceAListingBeganIsKnown_data();
    void whoWasToldSinceAListingBeganIsKnown();
};
