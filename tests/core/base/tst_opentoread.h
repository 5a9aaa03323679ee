#pragma once

#include <QObject>

class TestOpenToRead : public QObject
{
    Q_OBJECT

private slots:
    void whatCannotBeReadIsNamed_data();
    void whatCannotBeReadIsNamed();
    void whatCanBeReadIsOpen();
};
