#pragma once

#include <QObject>

//! An invoice that is dragged out of its table.
class TestDragOut : public QObject
{
    Q_OBJECT

private slots:
    void theFileIsTheDocument();
    void whoLetsGoEarlyHasDraggedNothing();
    void aDocumentThatCannotBeMadeIsTold();
    void theSelectedRowIsDraggedOthersAreSelected();
    void aClickDragsNothing();
};
