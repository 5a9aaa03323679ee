#pragma once

#include <QObject>

//! Files that are dragged over the window from outside.
class TestDrops : public QObject
{
    Q_OBJECT

private slots:
    void aFrameSaysWhatADropWouldDo_data();
    void aFrameSaysWhatADropWouldDo();
    void whoMayNotImportReadsWhy();
    void itGoesWithTheDrag();
    void theTroubleOfTheNewestDropTakesThePlaceOfTheFormer();
    void aTableIsHandedOnAsAStatement();
    void withoutABankNoTableIsAStatement();
    void aTableGivenWhileReconcilingIsAStatement();
};
