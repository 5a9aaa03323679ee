#pragma once

#include <QObject>

class TestCrmNovelty : public QObject
{
    Q_OBJECT

private slots:
    void inv18UnknownMembersChangeNothing_data();
    void inv18UnknownMembersChangeNothing();
    void inv18MissingOptionalMembersBreakNothing_data();
    void inv18MissingOptionalMembersBreakNothing();
};
