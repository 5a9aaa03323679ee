#pragma once

#include <QObject>

class TestCrmRefusals : public QObject
{
    Q_OBJECT

private slots:
    void invariant13_whicheverFieldsAreRefusedTheOthersArrive_data();
    void invariant13_whicheverFieldsAreRefusedTheOthersArrive();
    void aRefusedFieldIsParkedOnceHoweverTheLineBreaks_data();
    void aRefusedFieldIsParkedOnceHoweverTheLineBreaks();
};
