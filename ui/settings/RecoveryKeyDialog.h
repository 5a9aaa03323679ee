#pragma once

#include "ui/acts/ActDialog.h"

namespace quittance {

class SettingsDesk;

//! Shows a new recovery key, once: to print, to save, or to write down. It counts when its last two groups
//! were typed from that paper; who leaves before that goes on with the key there was.
class RecoveryKeyDialog final : public ActDialog
{
    Q_OBJECT

public:
    //! desk outlives the dialog. key as people write it; bookName is what the paper calls the book.
    RecoveryKeyDialog(
        SettingsDesk &desk, const QString &key, const QString &bookName, QDate today, QWidget *parent);

private:
    QWidget *buildKey();
    QFuture<Result<CommandOutcome>> start() override;
    QString sheet() const;
    void print();
    void chooseFile();
    void save(const QString &path);
    void tell(const QString &text, bool isTrouble);

    SettingsDesk &m_desk;
    const QString m_key;
    const QString m_bookName;
    const QDate m_today;
    QLineEdit *m_typed;
    PlainLabel *m_result;
};

} // namespace quittance
