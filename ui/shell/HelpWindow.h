#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace quittance {

//! The user guide, without network: its sections at the left, the one that is asked for at the right.
class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent);

    void showSection(const QString &title);
    QString section() const; //!< The title of the one in view.

private:
    void goTo(const QString &title);

    QListWidget *m_sections;
    QTextBrowser *m_text;
};

} // namespace quittance
