#pragma once

#include <QObject>

//! Payment references, bank accounts, VAT ids.
class TestCodes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void makesReferences_data();
    void makesReferences();
    void refusesNumbersThatMakeNoReference_data();
    void refusesNumbersThatMakeNoReference();
    void tellsReferencesFromOtherText_data();
    void tellsReferencesFromOtherText();
    void everyReferenceMadeIsOne();
    void groupsCodesForReading();
    void takesIbans_data();
    void takesIbans();
    void refusesIbans_data();
    void refusesIbans();
    void noDigitOfAnIbanCanBeWrong();
    void knowsCountries_data();
    void knowsCountries();
    void takesVatIds_data();
    void takesVatIds();
    void refusesVatIds_data();
    void refusesVatIds();
};
