#pragma once

#include <QObject>

class TestCsvReader : public QObject
{
    Q_OBJECT

private slots:
    void readsRows_data();
    void readsRows();
    void detectsTheDelimiter_data();
    void detectsTheDelimiter();
    void decodes_data();
    void decodes();
    void whatIsWrittenIsRead();
};
