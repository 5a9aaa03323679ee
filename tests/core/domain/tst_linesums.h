#pragma once

#include <QObject>

//! Percentages, and documents whose prices carry the VAT.
class TestLineSums : public QObject
{
    Q_OBJECT

private slots:
    void aLinePercentageIsOfQuantityTimesPrice_data();
    void aLinePercentageIsOfQuantityTimesPrice();
    void aDocumentPercentageIsOfTheLinesOfItsRate_data();
    void aDocumentPercentageIsOfTheLinesOfItsRate();
    void withoutAPercentageTheAmountStays();
    void refusesWhatIsNoPart_data();
    void refusesWhatIsNoPart();
    void grossLinesAreSplitIntoNetAndPrice_data();
    void grossLinesAreSplitIntoNetAndPrice();
    void whatIsPaidIsTheGrossSum_data();
    void whatIsPaidIsTheGrossSum();
    void grossAllowancesOfALineAreTakenOffTheGross();
    void documentAllowancesBringTheirVat();
    void aGrossPriceNeedsASensibleRate_data();
    void aGrossPriceNeedsASensibleRate();
    void netPricedDocumentsKeepTheirRounding();
};
