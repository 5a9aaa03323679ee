#pragma once

#include <QObject>

class TestModeWords : public QObject
{
    Q_OBJECT

private slots:
    void theStripeSaysWhatIsTrueOfMoneyAndMails_data();
    void theStripeSaysWhatIsTrueOfMoneyAndMails();
};
