#pragma once

#include <QWidget>

class QAbstractScrollArea;
class QHBoxLayout;
class QPushButton;

namespace quittance {

class PlainLabel;

//! What stands in an empty table: a drawing, a sentence, and what to do about it. Lies over the table's
//! viewport. The keys that come to the table go on to what is offered: Enter does it.
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
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QAbstractScrollArea *table() const; //!< Null where it lies over something else.
    QPushButton *offered() const; //!< Null where nothing can be done.

    QString m_icon;
    QWidget *m_disc;
    PlainLabel *m_title;
    PlainLabel *m_hint;
    QHBoxLayout *m_buttons;
};

} // namespace quittance
