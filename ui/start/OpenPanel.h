#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;

namespace quittance {

class PlainLabel;

//! Books that were open before, and ways to choose another one.
class OpenPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit OpenPanel(const QStringList &knownBooks, QWidget *parent = nullptr);

    //! The folder that is chosen in the list; empty when there is none.
    QString current() const;
    //! Asks the system for a file, or a folder.
    void chooseFile();
    void chooseFolder();
    void tell(const QString &trouble);

signals:
    void chosen(const QString &path);

private:
    QListWidget *m_list;
    PlainLabel *m_trouble;
};

} // namespace quittance
