#pragma once

#include <QWidget>

namespace quittance {

//! Whether real money moves, and through which account: a framed LIVE or TEST and the account's name.
class ModeBadge final : public QWidget
{
    Q_OBJECT

public:
    explicit ModeBadge(QWidget *parent);

    void showMode(bool isLive, const QString &account);
    void showPlain(const QString &text); //!< No provider's account is concerned.
    QString word() const;
    const QString &account() const { return m_account; }
    int naturalWidth() const; //!< So that nothing is elided.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int wordWidth() const; //!< With its frame.

    QString m_account;
    bool m_isLive = false;
    bool m_isPlain = false;
};

} // namespace quittance
