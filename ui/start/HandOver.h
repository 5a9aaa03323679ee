#pragma once

#include <QObject>
#include <QStringList>

namespace quittance {

struct Error;

//! Tells apart what another start of the program hands over: statements of a bank, other files to import, and
//! addresses of records ("quittance:invoice/2026-000042"). Anything else is passed over.
class HandOver final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void take(const QStringList &things);

    //! The number in the address of an invoice; empty where it is none.
    static QString numberIn(const QString &address);

signals:
    void numberWanted(const QString &number);
    void importsWanted(const QStringList &paths);
    void statementsWanted(const QStringList &paths);
    void failed(const quittance::Error &error);

private:
    void sortNext();

    QStringList m_waiting;
    QStringList m_imports;
    QStringList m_statements;
    bool m_isSorting = false;
};

} // namespace quittance
