#pragma once

#include <QObject>

//! Series of numbers that drafts may name.
class TestNumberSeries : public QObject
{
    Q_OBJECT

private slots:
    void aDraftIsNumberedInTheSeriesItNames();
    void eachSeriesCountsByItself();
    void aSeriesNobodyMadeIsRefused_data();
    void aSeriesNobodyMadeIsRefused();
    void aCreditNoteKeepsToItsOwn();
    void aNameIsShortAndPlain_data();
    void aNameIsShortAndPlain();
    void noTwoSeriesNumberAlike();
    void aSavedDraftKeepsItsSeries();
};
