#pragma once

#include <QObject>

class TestMimeWriter : public QObject
{
    Q_OBJECT

private slots:
    void readsBackAsItWasWritten_data();
    void readsBackAsItWasWritten();
    void noValueBecomesAHeader_data();
    void noValueBecomesAHeader();
    void attachmentsReadBack_data();
    void attachmentsReadBack();
    void equalMessagesGiveEqualBytes();
    void headersStandInTheirOrder();
    void refusesWhatItCannotWrite_data();
    void refusesWhatItCannotWrite();
};
