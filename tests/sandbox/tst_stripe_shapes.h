#pragma once

#include <QObject>

class TestStripeShapes : public QObject
{
    Q_OBJECT

private slots:
    void objectsHaveTheFormStripeDocuments_data();
    void objectsHaveTheFormStripeDocuments();
    void singleObjectsHaveTheFormStripeDocuments_data();
    void singleObjectsHaveTheFormStripeDocuments();
};
