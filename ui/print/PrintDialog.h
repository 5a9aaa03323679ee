#pragma once

#include "ui/print/TablePages.h"

#include <QDialog>

#include <memory>

class QPrinter;
class QPrintPreviewWidget;

namespace quittance {

//! Shows the pages, then prints them or writes them as a PDF. Nothing leaves before one of the two is
//! pressed.
class PrintDialog final : public QDialog
{
    Q_OBJECT

public:
    PrintDialog(PrintJob job, QWidget *parent);
    ~PrintDialog() override;

signals:
    void printed(int pages);
    void savedTo(const QString &path);
    void failedTo(const QString &path); //!< Nothing could be written there.

private:
    void askPrinter();
    void askFile();

    const PrintJob m_job;
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget *m_preview;
};

//! Paints all pages of a job on a printer, in landscape; whether it took them.
bool printPages(const PrintJob &job, QPrinter &printer);

} // namespace quittance
