#pragma once

#include <QObject>

class TestPdfFile : public QObject
{
    Q_OBJECT

private slots:
    void equalInputGivesEqualBytes_data();
    void equalInputGivesEqualBytes();
    void anotherProcessGivesTheSameBytes();
    void anotherThreadGivesTheSameBytes();
    void anotherInputGivesAnotherId();
    void embedsEveryFont();
    void isPdfA1b_data();
    void isPdfA1b();
    void carriesTheTimeOfTheEntry();
    void opensTheLink();
    void refusesBytesThatAreNoPdf();
    void theLongestPayloadIsVersion13();
    void writesAnInvoice();
};
