#pragma once

#include <QObject>

class TestRecordTags : public QObject
{
    Q_OBJECT

private slots:
    void rowsTellTagsAndNotes();
    void aTagNarrowsDocumentsAndDrafts();
    void aTagNarrowsSumsAndCustomers();
    void aTagOfManyIsFoundInEveryOrder();
    void tagsAreReadByTheirIndexes();
    void exportsTellTagsAndNotes();
};
