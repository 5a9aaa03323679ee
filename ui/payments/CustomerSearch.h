#pragma once

#include "core/domain/Customer.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QLineEdit;
class QListWidget;
class QWidget;

namespace quittance {

class Desk;
struct Error;

//! A line to type a part of a name into and the list of who is meant: Up and Down choose while typing. The
//! dialog lays both out.
class CustomerSearch final : public QObject
{
    Q_OBJECT

public:
    //! desk outlives it, parent owns line and list. name is the stem of the object names: "name.list".
    CustomerSearch(Desk &desk, const QString &name, int linesInView, QWidget *parent);

    QLineEdit *line() const { return m_line; }
    QListWidget *list() const { return m_list; }
    //! This one is not offered.
    void leaveOut(const CustomerId &customer) { m_leftOut = customer; }
    //! Nobody is chosen before something is typed or a line is gone to.
    void beginWithNobody() { m_beginsWithNobody = true; }
    //! This one is chosen, by its name, until something else is typed; nobody, where it is not found.
    void beginWith(const CustomerId &customer, const QString &name);
    void search();
    std::optional<Customer> chosen() const;

signals:
    void chosenChanged();
    void failed(const quittance::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const QList<Customer> &found);
    void tellOfNobody();
    //! Which line is chosen by itself; -1: none.
    int rowToBeginWith() const;

    Desk &m_desk;
    QLineEdit *m_line;
    QListWidget *m_list;
    QList<Customer> m_found;
    CustomerId m_leftOut;
    CustomerId m_first; //!< Chosen while the line says its name.
    QString m_firstName;
    QTimer m_soon;
    int m_token = 0;
    bool m_beginsWithNobody = false;
};

} // namespace quittance
