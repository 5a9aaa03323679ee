#pragma once

#include "core/service/recoveryKey.h"

#include <QDate>
#include <QMap>
#include <QTimeZone>
#include <QWidget>

class QPushButton;

namespace quittance {

class PlainLabel;
class SettingsDesk;

//! Whether the book has a recovery key, making one, and opening a book with one.
class RecoveryKeyPart final : public QWidget
{
    Q_OBJECT

public:
    //! desk outlives it.
    RecoveryKeyPart(SettingsDesk &desk, QDate today, QTimeZone zone, QWidget *parent);

    void load(const QMap<QString, QString> &settings);

signals:
    void changed(); //!< The book has another recovery key.

private:
    void make();
    void enter();
    void tell(const QString &text, bool isTrouble);

    SettingsDesk &m_desk;
    const QDate m_today;
    const QTimeZone m_zone;
    PlainLabel *m_state;
    QPushButton *m_make;
    PlainLabel *m_result;
    QString m_bookName;
};

} // namespace quittance
