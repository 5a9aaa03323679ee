#pragma once

#include <QObject>

class TestTableCsv : public QObject
{
    Q_OBJECT

private slots:
    void writesOneRecordALine();
    void figuresAreNeverTakenForFormulas();
    void textThatLooksLikeAFormulaIsDefused_data();
    void textThatLooksLikeAFormulaIsDefused();
    void aFullDiskIsTold();
};
