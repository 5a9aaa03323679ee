#pragma once

#include <QObject>

//! What is written of a book that does not open.
class TestRescueBook : public QObject
{
    Q_OBJECT

private slots:
    void aWholeBookIsWrittenWhole();
    void aTornPageCostsItsRowsOnly();
    void aTornEndIsSaid();
    void theFileStaysAsItIs();
    void whereNothingCanBeReadNoFolderIsLeft_data();
    void whereNothingCanBeReadNoFolderIsLeft();
    void aStopLeavesNoFolder();
    void formulasInNamesStayText();
};
