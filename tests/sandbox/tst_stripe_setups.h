#pragma once

#include <QObject>

class TestStripeSetups : public QObject
{
    Q_OBJECT

private slots:
    void aSessionSavesACard();
    void aSavedCardIsListedUntilDetached();
    void aDetachedCardIsGoneForGood();
    void aDeclinedCardIsNotSaved();
    void aSessionNeedsWhatItsModeNeeds_data();
    void aSessionNeedsWhatItsModeNeeds();
    void theCardOfAPaymentCanBeKept();
    void thePortalOpensForACustomer();
};
