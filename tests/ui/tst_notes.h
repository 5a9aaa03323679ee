#pragma once

#include <QObject>

class TestNotes : public QObject
{
    Q_OBJECT

private slots:
    void f2WritesANoteThatUndoTakesBack();
    void aNoteIsShownAsItIs();
    void anEmptyNoteRemovesIt();
    void tagsOfOneRecordAreChangedByTheirDifference();
    void aTagIsTypedBehindThoseThatAreThere();
    void severalSelectedRowsGetAndLoseTags();
    void severalNotesAreReplacedOnlyWithAWord();
    void tooManyAreToldAndNotAskedFor();
    void aRefusalStaysBesideItsField();
    void theColumnsAreHiddenAtFirstAndSpeak();
    void aFilterIsOfNoCustomerBeforeOneIsGoneTo();
    void aTagNarrowsTheTableUntilItsPillIsPressed();
    void aTagIsKeptWithTheView();
    void tagsInUseAreCompleted();
    void chipsTakeTheLinesTheyNeed();
    void customersHaveTagsAndANote();
    void customersAreNarrowedByATag();
    void whoMayOnlyLookIsToldWhy();
};
