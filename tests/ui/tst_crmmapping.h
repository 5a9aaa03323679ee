#pragma once

#include <QObject>

class TestCrmMapping : public QObject
{
    Q_OBJECT

private slots:
    void aFieldIsMappedByKeysAlone();
    void whatDoesNotFitCannotBeChosenAndSaysWhy();
    void realRecordsShowWhatAMappingMakesOfThem();
    void aBrokenMappingIsMarkedWithItsReason();
    void defaultsComeBack();
    void aRefusalStaysBesideTheFieldAndKeepsTheChoice();
    void whoIsRightIsAskedOnlyWhereBothCanChange();
};
