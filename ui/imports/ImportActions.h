#pragma once

#include "ui/imports/ImportFile.h"

#include "core/domain/ImportPreview.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

class QWidget;

namespace quittance {

class Desk;
class Toast;
struct Error;

//! Brings files in from the window: has them looked at, shows what they would bring, and says what came of
//! it. Several files come one after the other; statements of a bank are for others.
class ImportActions final : public QObject
{
    Q_OBJECT

public:
    //! desk, toast and window outlive it.
    ImportActions(Desk &desk, Toast &toast, QWidget &window);

    //! Tables may hold a statement: that can be said of them.
    void offerStatements() { m_offersStatements = true; }
    void choose();
    void take(const QStringList &paths);

signals:
    void began(); //!< Other files than before.
    void failed(const quittance::Error &error);
    void statementsFound(const QStringList &paths); //!< Once all other files have been seen.

private:
    void takeNext();
    void preview(const ImportFile &file);
    void open(const ImportFile &file, const ImportPreview &preview);
    void importAtOnce(const ImportFile &file);
    void tell(const ImportReport &report);
    //! This file could not be read; the others are still taken.
    void giveUp(const Error &error, const QString &path);

    Desk &m_desk;
    Toast &m_toast;
    QWidget &m_window;
    QStringList m_waiting; //!< Paths.
    QStringList m_statements; //!< Paths.
    QPointer<QWidget> m_chooser;
    QPointer<QWidget> m_dialog;
    bool m_isReading = false;
    bool m_offersStatements = false;
};

} // namespace quittance
