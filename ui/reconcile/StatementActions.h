#pragma once

#include "core/service/BankService.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

class QDialog;
class QFileDialog;
class QWidget;

namespace quittance {

class BankDesk;

//! Brings bank statements in, one file after another.
class StatementActions final : public QObject
{
    Q_OBJECT

public:
    //! desk outlives it.
    StatementActions(BankDesk &desk, QWidget &window);

    void choose();
    void take(const QStringList &paths);

signals:
    void imported(const quittance::BankImportReport &report);
    void failed(const quittance::Error &error);

private:
    void takeInstead(const QStringList &paths);
    void takeNext();
    void openCsv(const QString &path);
    void open(const QString &path, const std::optional<BankCsvProfile> &profile, const QByteArray &head);

    BankDesk &m_desk;
    QWidget &m_window;
    QStringList m_waiting;
    QPointer<QFileDialog> m_chooser;
    QPointer<QDialog> m_dialog;
};

} // namespace quittance
