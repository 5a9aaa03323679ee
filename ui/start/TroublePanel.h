#pragma once

#include "core/domain/BookHealth.h"
#include "core/domain/BookRescue.h"

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
    void tellRefusal(const Error &error); //!< Of a restore or an export.
    //! What was written of a damaged book, and what of it could not be read.
    void tellRescue(const BookRescue &rescue);

signals:
    void restoreWanted(const QString &backup);
    void rescueWanted(const QString &target); //!< A folder that a person chose.

private:
    void addCheck(bool isMet, const QString &text);
    void clearChecks();
    void chooseTarget();
    void setActsEnabled(bool isEnabled);

    PlainLabel *m_title;
    PlainLabel *m_folder;
    PlainLabel *m_words;
    PlainLabel *m_checked;
    QVBoxLayout *m_checks;
    PlainLabel *m_backup;
    QPushButton *m_restore;
    QPushButton *m_rescue;
    PlainLabel *m_refusal;
    QString m_backupFile;
};

} // namespace quittance
