#pragma once

#include "core/domain/BookHealth.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace quittance {

class PlainLabel;
struct BookTrouble;
struct Error;

//! Why a book did not open: what happened, what was looked at, and what can be done about it.
class TroublePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TroublePanel(QWidget *parent = nullptr);

    void tell(const BookTrouble &trouble);
    //! What a look at the file found; only for a book that nobody else holds.
    void tellHealth(const BookHealth &health);
    void tellRefusal(const Error &error); //!< Of a restore.

signals:
    void restoreWanted(const QString &backup);

private:
    void addCheck(bool isMet, const QString &text);
    void clearChecks();

    PlainLabel *m_title;
    PlainLabel *m_folder;
    PlainLabel *m_words;
    PlainLabel *m_checked;
    QVBoxLayout *m_checks;
    PlainLabel *m_backup;
    QPushButton *m_restore;
    PlainLabel *m_refusal;
    QString m_backupFile;
};

} // namespace quittance
