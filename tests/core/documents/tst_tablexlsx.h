#pragma once

#include <QObject>

class TestTableXlsx : public QObject
{
    Q_OBJECT

private slots:
    void excelReadsTheSameValues();
    void textIsNeverAFormula();
    void equalReportsGiveEqualBytes();
    void whatDoesNotFitGoesOnInANextSheet();
    void anUnwritablePlaceIsRefused();
    void anUnfinishedFileLeavesTheOldOne();
    void aLongListIsWrittenInLittleMemory();
};
