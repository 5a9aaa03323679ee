#pragma once

#include <QLineEdit>
#include <QTimer>

class QAction;

namespace quittance {

//! A line to filter with: an icon at the left, "Clear filter" at the right when there is something to clear.
//! Esc clears it, Down goes to the table. The keys for taking back are the window's where it has nothing to
//! take back itself.
class FilterField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterField(const QString &icon, const QString &placeholder, QWidget *parent = nullptr);

    //! An amount is read whole in it, also beside what clears it.
    QSize minimumSizeHint() const override;

signals:
    void filterChanged(const QString &text); //!< A moment after the last key.
    void leaveDown(); //!< Down or Enter: on to what was found.

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeRoom();

    const QString m_icon;
    QAction *m_clear;
    QTimer m_soon;
};

} // namespace quittance
