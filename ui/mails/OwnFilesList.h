#pragma once

#include "core/domain/OwnMailFile.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace quittance {

//! Files of the user's that go along with a mail: chosen or dropped, listed with their size, and taken away
//! again.
class OwnFilesList final : public QWidget
{
    Q_OBJECT

public:
    //! name is the stem of the object names.
    explicit OwnFilesList(const QString &name, QWidget *parent = nullptr);

    //! They are read beside the window's thread, and go along from then on.
    void add(const QStringList &paths);
    const QList<OwnMailFile> &files() const { return m_files; }
    bool isReading() const { return m_reading > 0; } //!< Not all of them are here yet.
    void setReadOnly(bool readOnly);

signals:
    void changed();
    void readingChanged();
    void failed(const quittance::Error &error);

private:
    void choose();
    void take(const OwnMailFile &file);
    void removeCurrent();
    void showButtons();

    QPushButton *m_add;
    QPushButton *m_remove;
    QListWidget *m_list;
    QList<OwnMailFile> m_files;
    int m_reading = 0;
    bool m_isReadOnly = false;
};

} // namespace quittance
