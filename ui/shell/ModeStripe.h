#pragma once

#include <QWidget>

namespace quittance {

//! Says, on every page, that this is not real money: "TEST · Stripe … – no real money moves".
class ModeStripe final : public QWidget
{
    Q_OBJECT

public:
    ModeStripe(const QString &word, const QString &text, QWidget *parent = nullptr);
    void tell(const QString &word, const QString &text); //!< Empty text: hidden.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_word;
    QString m_text;
};

} // namespace quittance
