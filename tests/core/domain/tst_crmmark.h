#pragma once

#include <QObject>

class TestCrmMark : public QObject
{
    Q_OBJECT

private slots:
    void onlyAMarkAtTheEndIsOne_data();
    void onlyAMarkAtTheEndIsOne();
    void aMarkIsFoundAsItWasMade();
};
