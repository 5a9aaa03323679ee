#pragma once

#include <QObject>

//! Windows that go away while somebody is typing.
class TestLeaving : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aDialogThatGoesWithItsWindowHearsNothing_data();
    void aDialogThatGoesWithItsWindowHearsNothing();
    void anEditorThatGoesWithTheWindowHearsNothing();
};
