#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace quittance {

class PlainLabel;

//! What stands in an empty table: a drawing, a sentence, and what to do about it. Lies over the table's
//! viewport.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void tell(const QString &icon, const QString &title, const QString &hint);
    //! The buttons below, in order; the first is filled when primary. Replaces those there were.
    QPushButton *addButton(const QString &text, const QString &icon, bool primary);
    QString title() const;
    QString hint() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QWidget *m_disc;
    PlainLabel *m_title;
    PlainLabel *m_hint;
    QHBoxLayout *m_buttons;
};

} // namespace quittance
