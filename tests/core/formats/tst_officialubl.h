#pragma once

#include <QObject>

//! The published samples and rule tests of EN 16931, where the reference data stand beside the project.
class TestOfficialUbl : public QObject
{
    Q_OBJECT

private slots:
    void everySampleIsReadExactly_data();
    void everySampleIsReadExactly();
    void everyRuleTestIsJudgedAsPublished_data();
    void everyRuleTestIsJudgedAsPublished();
};
