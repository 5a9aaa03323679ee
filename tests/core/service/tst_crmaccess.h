#pragma once

#include <QObject>

class TestCrmAccess : public QObject
{
    Q_OBJECT

private slots:
    void aRefusalIsRememberedUntilAccessWorks_data();
    void aRefusalIsRememberedUntilAccessWorks();
    void whatSaysNothingAboutAccessChangesNothing_data();
    void whatSaysNothingAboutAccessChangesNothing();
};
