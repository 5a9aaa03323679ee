#pragma once

#include <QObject>

class TestHttpClient : public QObject
{
    Q_OBJECT

private slots:
    void talksToItsHostOnly_data();
    void talksToItsHostOnly();
    void goesInPlainTextOnThisComputerOnly_data();
    void goesInPlainTextOnThisComputerOnly();
    void putsPathAndQueryBelowTheBase();
    void sendsItsHeadersAndThoseOfTheRequest();
    void repeatsReads();
    void sendsChangesOnce();
    void stopsBetweenAttempts();
};
