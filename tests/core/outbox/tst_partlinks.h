#pragma once

#include <QObject>

//! Links over a part of what is open. The random orders come from a seed: QUITTANCE_SEED repeats one, and
//! QUITTANCE_LONG=1 runs more of them.
class TestPartLinks : public QObject
{
    Q_OBJECT

private slots:
    void aPartIsAskedForAndWrittenDownAsSuch();
    void aPartThatCannotBeIsRefused_data();
    void aPartThatCannotBeIsRefused();
    void aPartThatIsAllIsNoPart();
    void theSamePartIsUsedAgainAnotherIsClosedFirst();
    void aLinkToCopyMayBeOverAPart();
    void aPartStaysWhileAsMuchIsOpen_data();
    void aPartStaysWhileAsMuchIsOpen();
    void aPartIsClosedWhenLessIsOpen();
    void aPartIsMadeAndMailedAlthoughOpenChanged();
    void aPartIsNotMadeWhenLessIsOpenMeanwhile();
    void whatAPartBringsLeavesTheRestOpen();
    void theRestWaitsUntilNoPageOfThePartIsOpen();
    void aPartThatWasPaidMeanwhileStopsWhatReplacesIt();
    void takingBackTheReplacementKeepsPagesClosedOfAPaidPart();
    void aTransferMayBeOverAPart();
    void neverMoreThanIsOwed_data();
    void neverMoreThanIsOwed();
    void everythingHappenedSomewhere();

private:
    int m_paidParts = 0;
    int m_closedParts = 0;
    int m_shutPages = 0;
    int m_paidRests = 0;
};
