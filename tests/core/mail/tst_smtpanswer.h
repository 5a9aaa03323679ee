#pragma once

#include <QObject>

class TestSmtpAnswer : public QObject
{
    Q_OBJECT

private slots:
    void mapsEachEnd_data();
    void mapsEachEnd();
};
