#pragma once

#include <QObject>

//! Drafts that were deleted and are brought back from their list.
class TestDeletedDrafts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void oneIsBroughtBackByKeysOnly();
    void theListTellsWhoseAndUntilWhen();
    void aRefusalIsTold();
    void nothingDeletedIsSaid();
};
