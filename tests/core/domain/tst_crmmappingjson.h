#pragma once

#include <QObject>

class TestCrmMappingJson : public QObject
{
    Q_OBJECT

private slots:
    void whatWasWrittenIsReadAgain_data();
    void whatWasWrittenIsReadAgain();
    void otherFilesAreRefusedWithThePlace_data();
    void otherFilesAreRefusedWithThePlace();
};
