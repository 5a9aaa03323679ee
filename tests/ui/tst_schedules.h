#pragma once

#include <QObject>

//! Documents that come back, by keys.
class TestSchedules : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anInvoiceIsRepeatedByKeysOnly();
    void theUnitAgreesWithItsCount();
    void theNextDraftsAreShownWhileTyping();
    void endsAreChosenByKeys_data();
    void endsAreChosenByKeys();
    void whatCannotBeReadStandsBesideItsField_data();
    void whatCannotBeReadStandsBesideItsField();
    void aRefusalStaysInTheDialog();
    void aCreditNoteIsNotRepeated();
    void aRoleThatWritesNoDraftsRepeatsNothing();
    void theListTellsWhatComesBack();
    void aScheduleIsPausedAndResumed();
    void aScheduleIsDeletedAndBackAgain();
    void aDeletedScheduleIsBroughtBackFromTheWindow();
    void whatIsDeletedOnceTheListIsClosedIsBroughtBackFromTheWindow();
    void aRefusedDeletionIsToldOnceTheListIsClosed();
    void whatWasNotDeletedIsNotBroughtBack();
    void aScheduleIsChanged();
    void anEmptyListSaysHowToBegin();
    void draftsThatWereMadeAreTold();
    void aNewDayMakesDueDrafts();
    void whoMayNotWriteDraftsIsNotTold();
    void intervalsAreToldInWords_data();
    void intervalsAreToldInWords();
    void aNameIsNeverReadAsAPlaceholder();
};
