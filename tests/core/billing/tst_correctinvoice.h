#pragma once

#include <QObject>

//! A wrong document is credited and drafted anew.
class TestCorrectInvoice : public QObject
{
    Q_OBJECT

private slots:
    void creditsTheRestAndDraftsTheCorrectedInvoice();
    void theDraftCanBeIssued();
    void whatWasPaidIsCredit();
    void refuses_data();
    void refuses();
};
