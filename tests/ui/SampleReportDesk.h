#pragma once

#include "ui/desk/ReportDesk.h"

#include <QList>
#include <QMap>

//! The book of the pictures, added up. What a test changes it announces itself.
class SampleReportDesk final : public quittance::ReportDesk
{
public:
    template <class T>
    using Answer = QFuture<quittance::Result<T>>;

    //! With the values of the pictures; today is 23.11.2026.
    static SampleReportDesk ofPictures();

    Answer<quittance::BookFigures> figures() override;
    Answer<quittance::BookIncome> income() override;
    Answer<quittance::BookNeeds> needs() override;
    Answer<QList<quittance::ConnectionStanding>> standings() override;
    Answer<quittance::ReportTable> table(quittance::ReportRequest request) override;
    Answer<quittance::Statement> statement(
        quittance::CustomerId customer, quittance::ReportRequest days) override;
    Answer<QByteArray> statementLetter(quittance::CustomerId, quittance::ReportRequest) override;
    Answer<void> save(
        quittance::ReportTable table, quittance::ReportService::File format, QString path) override;
    Answer<QByteArray> documentPdf(quittance::InvoiceId id) override;
    Answer<QByteArray> documentUbl(quittance::InvoiceId id) override;

    quittance::BookFigures bookFigures;
    quittance::BookIncome bookIncome;
    quittance::BookNeeds bookNeeds;
    QList<quittance::ConnectionStanding> bookStandings;
    QMap<quittance::ReportRequest::What, quittance::ReportTable> tables; //!< Instead of the usual ones.
    std::optional<quittance::Error> error; //!< What everything answers, if it is set.
    int figuresAsked = 0;
    int needsAsked = 0;
    QList<quittance::ReportRequest> requests;
    QList<quittance::CustomerId> statements;
    struct Saved {
        quittance::ReportTable table;
        quittance::ReportService::File format;
        QString path;
    };
    QList<Saved> saved;
};
