#pragma once

#include <QObject>

//! Credit notes about one document, which together say what it says.
class TestRestOfDocument : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void thePartsOfALineSumToIt_data();
    void thePartsOfALineSumToIt();
    void anUntouchedDocumentIsCreditedAsItStands();
    void allLinesTogetherAreTheWholeRest();
    void linesThatSayTheSameCountAsOne();
    void whatNotesOfOldTookTooMuchOfIsALineOfItsOwn();
    void anAllowanceWithoutLinesIsALine();
    void refusesMoreThanIsLeft_data();
    void refusesMoreThanIsLeft();
    void anyPartsAndTheRestAreTheDocument();
};
