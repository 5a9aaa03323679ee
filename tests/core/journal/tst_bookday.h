#pragma once

#include <QObject>

class TestBookDay : public QObject
{
    Q_OBJECT

private slots:
    void aDayIsTheBooksOwn_data();
    void aDayIsTheBooksOwn();
    void aDayEndsWhereTheNextBegins_data();
    void aDayEndsWhereTheNextBegins();
    void postingsCountForTheBooksDay();
};
