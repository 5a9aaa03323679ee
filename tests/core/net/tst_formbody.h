#pragma once

#include <QObject>

class TestFormBody : public QObject
{
    Q_OBJECT

private slots:
    void encodesAsTheServicesRead_data();
    void encodesAsTheServicesRead();
    void keepsTheOrderOfInsertion();
    void findsWhatItEncoded_data();
    void findsWhatItEncoded();
};
