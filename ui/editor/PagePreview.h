#pragma once

#include "core/domain/Draft.h"
#include "core/service/DraftPage.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QPushButton;

namespace quittance {

class DraftDesk;
class PlainLabel;

//! The document that is being written, page by page as it will be printed; drawn anew half a second after the
//! last change, in another thread. What is typed and cannot be read leaves the page as it was.
class PagePreview final : public QWidget
{
    Q_OBJECT

public:
    //! desk outlives it. read() says what is typed, or why it cannot be read.
    PagePreview(DraftDesk &desk, std::function<Result<Draft>()> read, QWidget *parent);

    void touch(); //!< Something changed.
    const QImage &image() const { return m_shown.image; } //!< Null where there is none.
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void ask();
    void onPage(const Result<DraftPage> &page);
    void tell(const Error &error);
    void showCount();
    void turn(int by);
    QRect paper() const; //!< Where the page is drawn.

    DraftDesk &m_desk;
    const std::function<Result<Draft>()> m_read;
    QTimer m_soon;
    DraftPage m_shown;
    int m_page = 0; //!< The one that is wanted, from 0.
    PlainLabel *m_words;
    QPushButton *m_back;
    PlainLabel *m_count;
    QPushButton *m_on;
    bool m_isAsking = false;
    bool m_isStale = false; //!< Something changed since the page under way was asked for.
};

} // namespace quittance
