#pragma once

#include <QObject>

class TestPlainText : public QObject
{
    Q_OBJECT

private slots:
    void readsHtmlOfStrangers_data();
    void readsHtmlOfStrangers();
    void takesTimeInProportionToTheLength_data();
    void takesTimeInProportionToTheLength();
    void cutsNoCharacterInTwo();
    void aLineIsOneLine();
};
