#pragma once

#include <QObject>

class TestMailTemplate : public QObject
{
    Q_OBJECT

private slots:
    void fillsEachPlaceholderByItsPlace_data();
    void fillsEachPlaceholderByItsPlace();
    void refusesHolesAndUnknownNames_data();
    void refusesHolesAndUnknownNames();
    void admitsOnlyAllowedLinks_data();
    void admitsOnlyAllowedLinks();
    void amountsAreExactInEveryLanguage_data();
    void amountsAreExactInEveryLanguage();
};
