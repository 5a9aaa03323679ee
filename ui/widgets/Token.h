#pragma once

#include <QPushButton>

namespace quittance {

//! One of several values in a TokenField: can be taken away by its ✕, Delete or Backspace, and be changed by
//! Enter or a double click. The arrows go from one to the next.
class Token final : public QPushButton
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 24;

    explicit Token(const QString &value, QWidget *parent);

    const QString &value() const { return m_value; }
    //! What is shown for it, and why it cannot be used: then it is red.
    void show(const QString &text, const QString &trouble);
    using QWidget::show;
    const QString &trouble() const { return m_trouble; }
    void setName(const QString &name); //!< Of the object, and of its ✕.
    void setReadOnly(bool readOnly);

    QSize sizeHint() const override;

signals:
    //! step: where the keys go then, to the one before (-1) or behind (1), or to the line (0).
    void removeWanted(int step);
    void changeWanted();
    void stepWanted(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    int iconRoom() const;

    const QString m_value;
    QString m_text;
    QString m_trouble;
    QPushButton *m_remove;
    bool m_isReadOnly = false;
};

} // namespace quittance
