#pragma once

#include <QAbstractButton>

namespace quittance {

//! One of several ways to go on: a drawing, a name, and what it means in a sentence.
class ChoiceCard final : public QAbstractButton
{
    Q_OBJECT

public:
    //! title may have a mnemonic.
    ChoiceCard(const QString &icon, const QString &title, const QString &words, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const QString m_icon;
    const QString m_words;
};

} // namespace quittance
