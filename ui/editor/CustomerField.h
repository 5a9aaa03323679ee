#pragma once

#include "core/domain/Customer.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QFrame;
class QLineEdit;
class QListWidget;

namespace quittance {

class Desk;
struct Error;

//! Whom to bill: who is meant by what is typed is listed below the line, with an offer to make a new customer
//! at the end. Up and Down choose, Enter takes.
class CustomerField final : public QWidget
{
    Q_OBJECT

public:
    //! desk outlives it. name is the stem of the object names: "name.line", "name.list".
    CustomerField(Desk &desk, const QString &name, QWidget *parent);

    void setCustomer(const std::optional<Customer> &customer);
    const std::optional<Customer> &customer() const { return m_customer; }
    QLineEdit *line() const { return m_line; }

signals:
    void chosen(); //!< By the user.
    void cleared(); //!< Other words stand there than the name of the one who was chosen.
    void newWanted(const QString &name);
    void failed(const quittance::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void onTyped();
    void search();
    void showFound(const QList<Customer> &found);
    void showList();
    void hideList();
    void move(int by);
    void tellCurrent();
    void take();

    Desk &m_desk;
    QLineEdit *m_line;
    QFrame *m_popup;
    QListWidget *m_list;
    QList<Customer> m_found;
    std::optional<Customer> m_customer;
    QTimer m_soon;
    QString m_searched; //!< What the list is about.
    bool m_takesWhenFound = false; //!< Enter came before the list.
    int m_token = 0;
};

} // namespace quittance
