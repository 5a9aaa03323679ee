#pragma once

#include <QObject>

class TestEInvoice : public QObject
{
    Q_OBJECT

private slots:
    void itIsWrittenWhereTheUserSays();
    void aDraftIsNone();
    void whatIsMissingIsToldBeforeAPlaceIsChosen();
    void aPlaceThatCannotBeWrittenIsTold();
    void tableAndMenuOfferIt();
    void theDateOfSupplyIsTypedInTheEditor();
};
