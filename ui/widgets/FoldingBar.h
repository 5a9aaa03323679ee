#pragma once

#include <QList>
#include <QWidget>

class QPushButton;

namespace quittance {

//! A bar above a table some of whose buttons show only their icons where not all that stands in it has room.
//! What a button says is read out and stands in its tooltip all the same. Give it a layout.
class FoldingBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FoldingBar(QWidget *parent);

    //! The first of them folds first. To be called once, when all is laid out; each has an icon and words.
    void setFolding(const QList<QPushButton *> &buttons);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold();
    int needed() const;

    struct Part {
        QPushButton *button = nullptr;
        QString words;
    };

    QList<Part> m_parts;
    bool m_isFolding = false;
};

} // namespace quittance
