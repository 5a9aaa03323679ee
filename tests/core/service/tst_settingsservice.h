#pragma once

#include <QObject>

class TestSettingsService : public QObject
{
    Q_OBJECT

private slots:
    void keepsASetting_data();
    void keepsASetting();
    void refusesASetting_data();
    void refusesASetting();
    void whatIsNotSetHasItsDefault();
    void theCompanyIsSetFieldByField();
    void aFiscalYearTakesNoNumberBack();
    void theLogoIsASmallPng_data();
    void theLogoIsASmallPng();
    void refusesAKey_data();
    void refusesAKey();
    void aSecretStaysOutOfTheBook();
    void namesWhatAConnectionLacks();
    void asksTheProviderWhoWeAre_data();
    void asksTheProviderWhoWeAre();
    void onlyAnOwnerChangesWhereMoneyGoes_data();
    void onlyAnOwnerChangesWhereMoneyGoes();
    void saysThatSettingsChanged();
};
