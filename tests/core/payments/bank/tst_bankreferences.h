#pragma once

#include <QObject>

class TestBankReferences : public QObject
{
    Q_OBJECT

private slots:
    void aWordForNoReferenceIsNone_data();
    void aWordForNoReferenceIsNone();
};
