#pragma once

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;

namespace quittance {

class PlainLabel;

//! A quiet box with a title, something at its right, and what belongs together below.
class Card : public QFrame
{
    Q_OBJECT

public:
    //! name is the stem of the object names.
    Card(const QString &name, const QString &title, QWidget *parent);

    void setTitle(const QString &title);
    static constexpr int ringRoom = 4; //!< What a line brings at either side for its focus ring, in pixels.
    //! Where the lines below bring that room, the title keeps in line with their words.
    void indentHead();
    //! At the right of the title.
    void addBeside(QWidget *widget);
    QBoxLayout &column() const { return *m_column; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_title;
    QHBoxLayout *m_head;
    QBoxLayout *m_column;
};

} // namespace quittance
